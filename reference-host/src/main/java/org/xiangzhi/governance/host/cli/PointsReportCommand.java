package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.host.sheet.SheetFiles;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Explanation;
import org.xiangzhi.governance.points.ExplanationPaper;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.Ranking;
import org.xiangzhi.governance.points.Statement;
import org.xiangzhi.governance.points.StatementPaper;
import org.xiangzhi.governance.points.TrialBalance;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.PointsReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reports on points ledgers. Households and persons appear by the ids of the record: the host does
 * not open the vault for a paper.
 */
@Command(name = "points", mixinStandardHelpOptions = true)
final class PointsReportCommand implements Runnable {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  PointsReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }

  /** Writes what moved on one account. */
  @Command(name = "statement", mixinStandardHelpOptions = true)
  int statement(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--account", paramLabel = "ACCOUNT", required = true) AccountId account,
      @Option(names = "--from", paramLabel = "DAY") Optional<LocalDate> from,
      @Option(names = "--to", paramLabel = "DAY") Optional<LocalDate> to,
      @Option(names = "--known", paramLabel = "INSTANT") Optional<Instant> known,
      @Option(names = "--format", paramLabel = "text|html|csv", defaultValue = "TEXT")
          ReportPaper.Format format,
      @Option(names = "--out", paramLabel = "FILE") Optional<Path> out)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      LocalDate last = to.orElseGet(PointsReportCommand::today);
      Statement statement =
          Statement.of(
                  ledger(journal, log),
                  account,
                  from.orElseGet(() -> last.withDayOfYear(1)),
                  last,
                  known.orElseGet(Instant::now))
              .orElseThrow(() -> new SurroundingsException("print.none", account, log));
      StatementPaper paper = new StatementPaper(statement, console.locale());
      return paper()
          .write(
              out,
              switch (format) {
                case TEXT -> ReportPaper.utf8(paper.text());
                case HTML -> ReportPaper.utf8(paper.page());
                case CSV -> SheetFiles.csv(Sheet.of(paper.header(), paper.rows()));
              });
    }
  }

  /** Answers why an entry is there. */
  @Command(name = "explain", mixinStandardHelpOptions = true)
  int explain(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--format", paramLabel = "text|html", defaultValue = "TEXT")
          ReportPaper.Format format,
      @Option(names = "--out", paramLabel = "FILE") Optional<Path> out,
      @Parameters(paramLabel = "ENTRY") EntryId entry)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      JsonCodec codec = new JsonCodec();
      Governance governance = Governance.over(journal, codec).build();
      Explanation why =
          PointsReports.of(governance, journal, codec, log)
              .explain(entry)
              .orElseThrow(() -> new SurroundingsException("print.none", entry, log));
      ExplanationPaper paper = new ExplanationPaper(why, console.locale());
      return paper()
          .write(
              out,
              ReportPaper.utf8(format == ReportPaper.Format.HTML ? paper.page() : paper.text()));
    }
  }

  /** Ranks the accounts of a book. */
  @Command(name = "ranking", mixinStandardHelpOptions = true)
  int ranking(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--book", paramLabel = "BOOK", required = true) BookId book,
      @Option(names = "--of", paramLabel = "household|person", defaultValue = "HOUSEHOLD")
          AccountKind kind,
      @Option(names = "--day", paramLabel = "DAY") Optional<LocalDate> day,
      @Option(names = "--format", paramLabel = "text|csv", defaultValue = "TEXT")
          ReportPaper.Format format,
      @Option(names = "--out", paramLabel = "FILE") Optional<Path> out)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      Ranking ranking =
          Ranking.of(ledger(journal, log), book, kind, day.orElseGet(PointsReportCommand::today))
              .orElseThrow(() -> new SurroundingsException("print.none", book, log));
      return paper()
          .table(
              out,
              format,
              paper().headings("points", "place", "account", "score", "stars"),
              ranking.rows().stream()
                  .map(
                      row ->
                          ImmutableList.of(
                              String.valueOf(row.place()),
                              row.account().value(),
                              ranking.scale().print(row.score()),
                              row.stars().map(String::valueOf).orElse("")))
                  .collect(ImmutableList.toImmutableList()));
    }
  }

  /** Writes the balance of every account in every book. */
  @Command(name = "trial-balance", mixinStandardHelpOptions = true)
  int trialBalance(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--day", paramLabel = "DAY") Optional<LocalDate> day,
      @Option(names = "--format", paramLabel = "text|csv", defaultValue = "TEXT")
          ReportPaper.Format format,
      @Option(names = "--out", paramLabel = "FILE") Optional<Path> out)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      PointsLedger ledger = ledger(journal, log);
      LedgerRules.Scale scale = ledger.rules().orElseThrow().scale();
      TrialBalance balance = TrialBalance.of(ledger, day.orElseGet(PointsReportCommand::today));
      int status =
          paper()
              .table(
                  out,
                  format,
                  paper().headings("points", "account", "book", "balance"),
                  balance.balances().entrySet().stream()
                      .map(
                          line ->
                              ImmutableList.of(
                                  line.getKey().account().value(),
                                  line.getKey().book().value(),
                                  scale.print(line.getValue())))
                      .collect(ImmutableList.toImmutableList()));
      Map<BookId, Long> sums =
          balance.balances().entrySet().stream()
              .collect(
                  Collectors.groupingBy(
                      line -> line.getKey().book(), Collectors.summingLong(Map.Entry::getValue)));
      console
          .err()
          .println(console.texts().get("points.balance", ledger.size(), sums, balance.digest()));
      return status;
    }
  }

  private static PointsLedger ledger(Journal journal, LogId log) {
    PointsLedger ledger = Governance.over(journal, new JsonCodec()).build().read(log).points();
    if (ledger.rules().isEmpty()) {
      throw new SurroundingsException("points.no-ledger", log);
    }
    return ledger;
  }

  private ReportPaper paper() {
    return new ReportPaper(console);
  }

  private static LocalDate today() {
    return ZonedDateTime.now(Act.ZONE).toLocalDate();
  }
}
