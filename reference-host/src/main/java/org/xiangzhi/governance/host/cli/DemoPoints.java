package org.xiangzhi.governance.host.cli;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.points.Account;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.ExplanationPaper;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.Ranking;
import org.xiangzhi.governance.points.Statement;
import org.xiangzhi.governance.points.StatementPaper;
import org.xiangzhi.governance.points.TrialBalance;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.PointsReports;

/**
 * Prints what became of points at the end of a demonstration: the first places of every book, the
 * statement of the account on which most has happened, and why one of its entries is there.
 */
final class DemoPoints {
  private static final int PLACES = 5;

  private final Session session;
  private final Texts texts;
  private final Ink ink;

  DemoPoints(Session session, Texts texts, Ink ink) {
    this.session = session;
    this.texts = texts;
    this.ink = ink;
  }

  /** Prints the ledger of a village, if anything was entered in it. */
  void print(Model model, LocalDate day) {
    PointsLedger ledger = model.points();
    if (ledger.size() == 0) {
      return;
    }
    ink.heading(
        texts.get("demo.points", model.log(), ledger.size(), TrialBalance.of(ledger, day).sum()));
    for (Book book : ledger.rules().orElseThrow().books()) {
      for (AccountKind kind : List.of(AccountKind.HOUSEHOLD, AccountKind.PERSON)) {
        Ranking.of(ledger, book.id(), kind, day).ifPresent(this::places);
      }
    }
    fullest(model, day).ifPresent(statement -> paper(model, statement));
  }

  private void places(Ranking ranking) {
    ranking.rows().stream()
        .limit(PLACES)
        .forEach(
            row ->
                ink.line(
                    "  %s  %d  %s  %s%s"
                        .formatted(
                            ranking.book().name().in(texts.locale()),
                            row.place(),
                            row.account(),
                            ranking.scale().print(row.score()),
                            row.stars()
                                .map(stars -> "  " + "★".repeat(stars.intValue()))
                                .orElse(""))));
  }

  /** Finds the account on which most has moved since the ledger was opened. */
  private static Optional<Statement> fullest(Model model, LocalDate day) {
    PointsLedger ledger = model.points();
    LocalDate opened =
        ledger.rules().orElseThrow().books().stream()
            .map(book -> ledger.closings().start(book.id()))
            .min(naturalOrder())
            .orElse(day);
    return ledger
        .accounts()
        .map(Account::id)
        .filter(account -> account.kind().isHolder())
        .flatMap(
            account -> Statement.of(ledger, account, opened, day, model.lastRecorded()).stream())
        .max(comparing(DemoPoints::lines));
  }

  private static int lines(Statement statement) {
    return statement.parts().stream().mapToInt(part -> part.lines().size()).sum();
  }

  private void paper(Model model, Statement statement) {
    ink.heading(texts.get("demo.statement", statement.account()));
    indented(new StatementPaper(statement, texts.locale()).text());
    statement.parts().stream()
        .flatMap(part -> part.lines().stream())
        .filter(line -> line.rule().isPresent())
        .max(comparing(line -> line.reversedBy().isPresent()))
        .ifPresent(line -> explanation(model, line.entry()));
  }

  private void explanation(Model model, EntryId entry) {
    ink.heading(texts.get("demo.why", entry));
    PointsReports.of(session.governance(), session.journal(), session.codec(), model.log())
        .explain(entry)
        .ifPresent(why -> indented(new ExplanationPaper(why, texts.locale()).text()));
  }

  private void indented(String text) {
    text.lines().forEach(line -> ink.line("  " + line));
  }
}
