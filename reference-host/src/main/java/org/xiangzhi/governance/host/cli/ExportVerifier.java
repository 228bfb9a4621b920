package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.journal.ChainCheck;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Verifies an export with nothing but the file: no plugin, no database, no trust in who wrote it. A
 * chain that was written anew from its first event on is whole; only a head known from elsewhere
 * shows that.
 */
final class ExportVerifier {
  /** The greatest length of a line: an event's body with all its escapes. */
  private static final int MAX_LINE_BYTES = JsonLines.MAX_TEXT;

  /** Says what is wrong with a log of an export. */
  enum Fault {
    /** The event belongs to another log. */
    OTHER_LOG,
    /** A position is left out or comes twice. */
    POSITION_GAP,
    /** The event does not name the digest of the one before. */
    CHAIN_BROKEN,
    /** The event's own digest is not that of its fields. */
    CONTENT_CHANGED,
    /** The event was recorded earlier than the one before. */
    CLOCK_BACKWARDS,
    /** A line that no export has. */
    LINE_GARBLED,
    /** Another log starts, or the file ends, before the end of this one. */
    CUT_OFF,
    /** The end names another number of events, or another head, than there are. */
    END_DIFFERS,
    /** The log is announced, or its head is known, but nothing of it is there. */
    LOG_MISSING,
    /** The head is not the one known from elsewhere. */
    HEAD_DIFFERS,
    /** Something stands behind the end of the last log. */
    MORE_BEHIND
  }

  /**
   * Is a place at which something is wrong.
   *
   * @param fault what
   * @param line the line of the file; 0 if it concerns no line
   * @param position the position at which an intact event was expected
   */
  record Finding(Fault fault, long line, long position) {}

  /**
   * Is what verifying one log came to.
   *
   * @param log the log
   * @param head how far its chain holds
   * @param finding the first thing that is wrong
   */
  record Verdict(LogId log, Head head, Optional<Finding> finding) {}

  /**
   * Is what verifying a file came to.
   *
   * @param simulated whether the file says that it is a rehearsal
   * @param logs a verdict for each log announced, and for each whose head was known
   * @param behind what stands behind the last log
   * @param votes each vote whose event is intact, judged again
   * @param points the points ledgers, recomputed from the events that are intact
   * @param courtyards the courtyards, judged again from the same
   */
  record Report(
      boolean simulated,
      ImmutableList<Verdict> logs,
      Optional<Finding> behind,
      ImmutableList<VerdictCheck.Checked> votes,
      PointsAudit.Report points,
      CourtyardAudit.Report courtyards) {
    boolean holds() {
      return behind.isEmpty()
          && points.findings().isEmpty()
          && courtyards.findings().isEmpty()
          && logs.stream().allMatch(log -> log.finding().isEmpty())
          && votes.stream().allMatch(vote -> vote.problem().isEmpty());
    }
  }

  private final Map<LogId, Digest> knownHeads;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<VerdictCheck.Checked> votes = new ArrayList<>();
  private final PointsAudit points = new PointsAudit();
  private final CourtyardAudit courtyards = new CourtyardAudit();
  private VerdictCheck judge = new VerdictCheck();
  private Optional<Finding> behind = Optional.empty();
  private ImmutableList<LogId> logs = ImmutableList.of();
  private int at;
  private boolean seen;
  private ChainCheck check = ChainCheck.start(LogId.of("100000"));
  private Optional<Finding> finding = Optional.empty();

  /**
   * Starts.
   *
   * @param knownHeads heads known from elsewhere
   */
  ExportVerifier(Map<LogId, Digest> knownHeads) {
    this.knownHeads = new LinkedHashMap<>(knownHeads);
  }

  /**
   * Verifies a file.
   *
   * @param in the file
   * @return what it came to, or empty if it is no export of this version
   * @throws IOException if it cannot be read
   */
  Optional<Report> verify(InputStream in) throws IOException {
    LineReader lines = new LineReader(in, MAX_LINE_BYTES);
    Optional<ExportReader.First> first =
        lines.next() && lines.isEnded() ? ExportReader.first(lines.line()) : Optional.empty();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    logs = first.get().logs();
    start();
    while (lines.next()) {
      Optional<ExportReader.Line> line =
          lines.isTooLong() || !lines.isEnded()
              ? Optional.empty()
              : ExportReader.line(lines.line());
      if (line.isPresent()) {
        take(line.get(), lines.number());
      } else {
        note(lines.isEnded() ? Fault.LINE_GARBLED : Fault.CUT_OFF, lines.number());
      }
    }
    while (at < logs.size()) {
      note(seen ? Fault.CUT_OFF : Fault.LOG_MISSING, lines.number());
      finish();
    }
    missingOfKnown();
    return Optional.of(
        new Report(
            first.get().simulated(),
            ImmutableList.copyOf(verdicts),
            behind,
            ImmutableList.copyOf(votes),
            points.report(),
            courtyards.report()));
  }

  private void take(ExportReader.Line line, long number) {
    int place = logs.indexOf(line.log());
    // A later log has begun: those between are over.
    while (at < logs.size() && place > at) {
      note(seen ? Fault.CUT_OFF : Fault.LOG_MISSING, number);
      finish();
    }
    if (line instanceof ExportReader.Event event) {
      if (at < logs.size() && finding.isEmpty()) {
        Optional<ChainCheck.Break> broken = check.next(event.event());
        broken.ifPresentOrElse(
            b -> note(Fault.valueOf(b.fault().name()), number), () -> intact(event.event()));
      } else {
        note(Fault.OTHER_LOG, number);
      }
      seen = true;
    } else if (line instanceof ExportReader.End end) {
      if (place != at || !end.head().equals(check.head())) {
        note(place == at ? Fault.END_DIFFERS : Fault.OTHER_LOG, number);
      }
      if (place == at) {
        finish();
      }
    }
  }

  private void intact(StoredEvent event) {
    judge.take(event).ifPresent(votes::add);
    points.take(event);
    courtyards.take(event);
  }

  /** Keeps the first thing that is wrong; behind the last log everything is. */
  private void note(Fault fault, long line) {
    if (at >= logs.size()) {
      behind = behind.or(() -> Optional.of(new Finding(Fault.MORE_BEHIND, line, 0)));
    } else if (finding.isEmpty()) {
      finding = Optional.of(new Finding(fault, line, check.head().position() + 1));
    }
  }

  private void start() {
    seen = false;
    finding = Optional.empty();
    judge = new VerdictCheck();
    if (at < logs.size()) {
      check = ChainCheck.start(logs.get(at));
    }
  }

  private void finish() {
    LogId log = logs.get(at);
    Digest known = knownHeads.remove(log);
    if (known != null && !known.equals(check.head().digest())) {
      note(Fault.HEAD_DIFFERS, 0);
    }
    verdicts.add(new Verdict(log, check.head(), finding));
    at++;
    start();
  }

  private void missingOfKnown() {
    knownHeads.forEach(
        (log, head) ->
            verdicts.add(
                new Verdict(log, Head.EMPTY, Optional.of(new Finding(Fault.LOG_MISSING, 0, 1)))));
  }
}
