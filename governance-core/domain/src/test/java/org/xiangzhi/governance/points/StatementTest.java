package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.ReportScene.DAY;
import static org.xiangzhi.governance.points.ReportScene.H1;
import static org.xiangzhi.governance.points.ReportScene.H2;
import static org.xiangzhi.governance.points.ReportScene.HONOUR;
import static org.xiangzhi.governance.points.ReportScene.NOW;
import static org.xiangzhi.governance.points.ReportScene.SPEND;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final Instant LATE = NOW.plusSeconds(3600);

  private static ReportScene scene() {
    return ReportScene.open()
        .tariff(new Bands(ImmutableList.of(new Band(Optional.empty(), Optional.empty(), 1))))
        .earned("e-1", DAY.minusDays(20), H1, 50)
        .earned("e-3", DAY.minusDays(3), H1, 35)
        .earned("e-2", DAY.minusDays(9), H1, 15)
        .post("e-4", EntryKind.AWARD, DAY, NOW, AccountId.ISSUE, H2, SPEND, 10)
        .post("e-5", EntryKind.AWARD, DAY, NOW, AccountId.ISSUE, H1, HONOUR, 20)
        .reversed("r-1", "e-2", LATE, H1, 15);
  }

  private static Statement statement(LocalDate from, LocalDate to, Instant known) {
    return Statement.of(scene().ledger(), H1, from, to, known).orElseThrow();
  }

  @Test
  void linesComeByDayWithTheBalanceBehindEach() {
    Statement.Part spend = statement(DAY.minusDays(10), DAY, LATE).parts().get(0);
    assertThat(spend.opening()).isEqualTo(50);
    assertThat(spend.lines())
        .extracting(line -> line.entry().value(), Statement.Line::change, Statement.Line::balance)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("e-2", 15L, 65L),
            org.assertj.core.groups.Tuple.tuple("e-3", 35L, 100L),
            org.assertj.core.groups.Tuple.tuple("r-1", -15L, 85L));
    assertThat(spend.closing()).isEqualTo(85);
    assertThat(spend.lines().get(0).other()).isEqualTo(AccountId.ISSUE);
    assertThat(spend.lines().get(0).rule().orElseThrow().id()).isEqualTo(ReportScene.CLEAN);
    assertThat(spend.lines().get(0).reversedBy()).contains(EntryId.of("r-1"));
    assertThat(spend.lines().get(2).about()).contains(EntryId.of("e-2"));
    assertThat(spend.lines().get(2).rule()).isEmpty();
  }

  @Test
  void bothEdgesOfTheDaysAreIn() {
    Statement.Part spend = statement(DAY.minusDays(9), DAY.minusDays(3), LATE).parts().get(0);
    assertThat(spend.lines()).hasSize(2);
    spend = statement(DAY.minusDays(8), DAY.minusDays(4), LATE).parts().get(0);
    assertThat(spend.lines()).isEmpty();
    assertThat(spend.opening()).isEqualTo(65);
    assertThat(spend.closing()).isEqualTo(65);
  }

  @Test
  void whatWasRecordedLaterIsNotKnown() {
    Statement.Part spend = statement(DAY.minusDays(10), DAY, LATE.minusMillis(1)).parts().get(0);
    assertThat(spend.lines()).hasSize(2);
    assertThat(spend.lines().get(0).reversedBy()).isEmpty();
    assertThat(spend.closing()).isEqualTo(100);
  }

  @Test
  void everyBookHasItsPart() {
    Statement statement = statement(DAY.minusYears(1), DAY, LATE);
    assertThat(statement.parts())
        .extracting(part -> part.book().id())
        .containsExactly(SPEND, HONOUR);
    assertThat(statement.parts().get(1).closing()).isEqualTo(20);
    assertThat(Statement.of(scene().ledger(), new AccountId("household/h-9"), DAY, DAY, LATE))
        .isEmpty();
    assertThat(Statement.of(PointsLedger.empty(), H1, DAY, DAY, LATE)).isEmpty();
  }

  @Test
  void closingIsTheBalanceOfTheLedgerOnEveryDay() {
    PointsLedger ledger = scene().ledger();
    for (int back = 0; back < 25; back++) {
      LocalDate day = DAY.minusDays(back);
      assertThat(
              Statement.of(ledger, H1, day.minusDays(4), day, LATE)
                  .orElseThrow()
                  .parts()
                  .get(0)
                  .closing())
          .isEqualTo(ledger.balance(H1, SPEND, day, LATE));
    }
  }

  @Test
  void pageEscapesWhatPeopleWrote() {
    StatementPaper paper =
        new StatementPaper(statement(DAY.minusDays(10), DAY, LATE), Locale.CHINA);
    assertThat(paper.page())
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .contains("庭院 &lt;整洁&gt; &amp; 美", "<td>+1.5</td>", "<td>8.5</td>", "household/h-1")
        .doesNotContain("<整洁>");
    assertThat(new StatementPaper(statement(DAY.minusDays(10), DAY, LATE), Locale.FRANCE).text())
        .contains(
            "Statement of points: household/h-1",
            "earned  a yard that is <clean> & neat  issue  +1.5  6.5",
            "Base score 100.0; with it 102.0");
  }

  @Test
  void tableHasACellForEachColumn() {
    StatementPaper paper =
        new StatementPaper(statement(DAY.minusDays(10), DAY, LATE), Locale.ENGLISH);
    assertThat(paper.header()).hasSize(11).startsWith("Book", "Day", "Entry");
    assertThat(paper.rows()).hasSize(8).allSatisfy(row -> assertThat(row).hasSize(11));
    assertThat(paper.rows().get(1))
        .containsExactly(
            "points to spend",
            "2026-02-21",
            "e-2",
            "earned",
            "a yard that is <clean> & neat",
            "issue",
            "+1.5",
            "6.5",
            "2026-03-02 09:00",
            "r-1",
            "");
  }

  @Test
  void papersSpeakBothLanguages() {
    ResourceBundle zh = bundle(Locale.CHINESE);
    ResourceBundle en = bundle(Locale.ENGLISH);
    assertThat(keys(zh)).isEqualTo(keys(en)).isNotEmpty();
    for (EntryKind kind : EntryKind.values()) {
      assertThat(zh.getString("KIND." + kind)).isNotBlank();
    }
    for (Evidence.Kind kind : Evidence.Kind.values()) {
      assertThat(en.getString("EVIDENCE." + kind)).isNotBlank();
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.xiangzhi.governance.points.papers", locale);
  }

  private static Set<String> keys(ResourceBundle bundle) {
    Set<String> keys = new TreeSet<>();
    for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
      String key = all.nextElement();
      keys.add(key + " " + bundle.getString(key).replaceAll("[^{}a-z]*(\\{[a-z]+\\})?[^{]*", "$1"));
    }
    return keys;
  }
}
