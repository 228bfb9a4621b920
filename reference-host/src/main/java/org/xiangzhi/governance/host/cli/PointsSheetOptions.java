package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.host.sheet.SheetException;
import org.xiangzhi.governance.host.sheet.SheetFiles;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.LedgerRules;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a sheet of points in: reads it, has its rows handed in, and writes what became of each. */
final class PointsSheetOptions {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  @Option(names = "--log", paramLabel = "LOG")
  private Optional<LogId> log = Optional.empty();

  @Option(names = "--as", paramLabel = "PERSON", required = true)
  @SuppressWarnings("NullAway.Init")
  private PersonId actor;

  @Option(names = "--clock", paramLabel = "system|lines")
  private ClockMode clock = ClockMode.SYSTEM;

  @Option(names = "--at", paramLabel = "INSTANT")
  private Optional<Instant> at = Optional.empty();

  @Option(names = "--results", paramLabel = "FILE")
  private Optional<Path> results = Optional.empty();

  @Parameters(paramLabel = "FILE")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  private final long start = System.nanoTime();
  private long told = start;

  PointsSheetOptions() {}

  Session session(DatabaseOption database) {
    return Session.open(database.openExisting(), List.of(), clock);
  }

  Optional<LogId> log() {
    return log;
  }

  Sheet sheet() throws IOException {
    try {
      return SheetFiles.read(file);
    } catch (SheetException e) {
      throw new SurroundingsException("ledger." + e.problem(), file, e.row());
    }
  }

  /** Finds what the smallest unit of a log's ledger is. */
  static LedgerRules.Scale scale(Session session, LogId log) {
    return session
        .governance()
        .read(log)
        .points()
        .rules()
        .map(LedgerRules::scale)
        .orElseThrow(() -> new SurroundingsException("points.no-ledger", log));
  }

  /** Hands the rows in: each by itself, or, unless all are right, none. */
  <T> int hand(
      Session session, PointsSheet<T> read, SheetKind<T> kind, boolean whole, Console console)
      throws IOException {
    if (read.rows().isEmpty() && read.bad().isEmpty()) {
      throw new SurroundingsException("ledger.EMPTY", file, 1);
    }
    SheetPosting<T> posting =
        new SheetPosting<>(
            session,
            kind,
            actor,
            at.orElseGet(Instant::now),
            progress(console, whole ? "points.checked" : "points.handed-in", read.rows().size()));
    List<RowResult> found = new ArrayList<>(read.bad());
    if (whole) {
      List<RowResult> checked = posting.check(read.rows());
      boolean wrong = !found.isEmpty() || checked.stream().anyMatch(PointsSheetOptions::isRefused);
      found.addAll(
          wrong ? checked.stream().map(RowResult::leftOut).toList() : posting.post(read.rows()));
    } else {
      found.addAll(posting.post(read.rows()));
    }
    found.sort(Comparator.comparingInt(RowResult::row));
    return written(found, console);
  }

  private static boolean isRefused(RowResult result) {
    return result.state() == RowResult.State.REFUSED;
  }

  private int written(List<RowResult> found, Console console) throws IOException {
    Path to = results.orElseGet(() -> Path.of(file + ".results.csv"));
    try {
      SheetFiles.write(to, RowResult.sheet(found, Messages.in(console.locale())));
    } catch (SheetException e) {
      throw new SurroundingsException("ledger." + e.problem(), to, e.row());
    }
    Multiset<RowResult.State> states =
        found.stream().map(RowResult::state).collect(ImmutableMultiset.toImmutableMultiset());
    console
        .err()
        .println(
            console
                .texts()
                .get(
                    "points.done",
                    states.count(RowResult.State.POSTED),
                    states.count(RowResult.State.WAITING),
                    states.count(RowResult.State.KNOWN),
                    states.count(RowResult.State.REFUSED),
                    states.count(RowResult.State.LEFT_OUT),
                    to));
    return states.contains(RowResult.State.REFUSED) ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private IntConsumer progress(Console console, String key, int all) {
    return done -> {
      long now = System.nanoTime();
      if (done > 0 && now - start > QUIET.toNanos() && now - told > BETWEEN.toNanos()) {
        told = now;
        console.err().println(console.texts().get(key, done, all));
        console.err().flush();
      }
    };
  }
}
