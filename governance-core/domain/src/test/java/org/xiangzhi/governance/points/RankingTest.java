package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.ReportScene.DAY;
import static org.xiangzhi.governance.points.ReportScene.H1;
import static org.xiangzhi.governance.points.ReportScene.H2;
import static org.xiangzhi.governance.points.ReportScene.H3;
import static org.xiangzhi.governance.points.ReportScene.HONOUR;
import static org.xiangzhi.governance.points.ReportScene.NOW;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Text;

class RankingTest {
  private static final AccountId H4 = new AccountId("household/h-4");

  /** Three stars above 1020, two above 1010, one up to there. */
  private static final Bands STARS =
      new Bands(
          ImmutableList.of(
              new Band(Optional.empty(), Optional.of(1010L), 1),
              new Band(Optional.of(1010L), Optional.of(1020L), 2),
              new Band(Optional.of(1020L), Optional.empty(), 3)));

  private static ReportScene scene(Book.Ties ties) {
    return ReportScene.open(
            Book.honour(HONOUR, Text.of("荣誉积分", "honour"), ReportScene.RULE)
                .from(1000, 0)
                .tied(ties))
        .add(new AccountEvent.AccountsOpened(ImmutableList.of(H4), ReportScene.CLERK, DAY), NOW)
        .post("e-1", EntryKind.AWARD, DAY.minusDays(5), NOW, AccountId.ISSUE, H3, HONOUR, 30)
        .post("e-2", EntryKind.AWARD, DAY.minusDays(1), NOW, AccountId.ISSUE, H1, HONOUR, 20)
        .post("e-3", EntryKind.AWARD, DAY.minusDays(2), NOW, AccountId.ISSUE, H2, HONOUR, 20)
        .post("e-4", EntryKind.AWARD, DAY.minusDays(2), NOW, AccountId.ISSUE, H4, HONOUR, 10);
  }

  private static List<String> rows(ReportScene scene, LocalDate day) {
    return Ranking.of(scene.ledger(), HONOUR, AccountKind.HOUSEHOLD, day)
        .orElseThrow()
        .rows()
        .stream()
        .map(row -> row.place() + " " + row.account().holder() + " " + row.score())
        .toList();
  }

  @Test
  void equalScoresShareThePlaceAndLeaveOneOut() {
    assertThat(rows(scene(Book.Ties.SHARE), DAY))
        .containsExactly("1 h-3 1030", "2 h-1 1020", "2 h-2 1020", "4 h-4 1010");
  }

  @Test
  void equalScoresShareThePlaceAndLeaveNoneOut() {
    assertThat(rows(scene(Book.Ties.DENSE), DAY))
        .containsExactly("1 h-3 1030", "2 h-1 1020", "2 h-2 1020", "3 h-4 1010");
  }

  @Test
  void whoReachedTheScoreFirstComesFirst() {
    assertThat(rows(scene(Book.Ties.EARLIER_FIRST), DAY))
        .containsExactly("1 h-3 1030", "2 h-2 1020", "3 h-1 1020", "4 h-4 1010");
  }

  @Test
  void whatCountsLaterIsLeftOut() {
    assertThat(rows(scene(Book.Ties.SHARE), DAY.minusDays(2)))
        .containsExactly("1 h-3 1030", "2 h-2 1020", "3 h-4 1010", "4 h-1 1000");
    assertThat(rows(scene(Book.Ties.EARLIER_FIRST), DAY.minusDays(9)))
        .containsExactly("1 h-1 1000", "2 h-2 1000", "3 h-3 1000", "4 h-4 1000");
  }

  @Test
  void starsGoByTheTariffInForce() {
    PointsLedger ledger = scene(Book.Ties.SHARE).tariff(STARS).ledger();
    assertThat(
            Ranking.of(ledger, HONOUR, AccountKind.HOUSEHOLD, DAY).orElseThrow().rows().stream()
                .map(row -> row.stars().orElseThrow()))
        .containsExactly(3L, 2L, 2L, 1L);
    assertThat(
            Ranking.of(ledger, HONOUR, AccountKind.HOUSEHOLD, DAY.minusDays(101))
                .orElseThrow()
                .rows())
        .allSatisfy(row -> assertThat(row.stars()).isEmpty());
  }

  @Test
  void closedAccountsAndOthersKindsAreLeftOut() {
    ReportScene scene = scene(Book.Ties.SHARE);
    scene.add(
        new AccountEvent.AccountClosed(H3, ImmutableList.of(), "迁出", ReportScene.CLERK, DAY), NOW);
    assertThat(rows(scene, DAY)).containsExactly("1 h-1 1020", "1 h-2 1020", "3 h-4 1010");
    assertThat(Ranking.of(scene.ledger(), HONOUR, AccountKind.PERSON, DAY).orElseThrow().rows())
        .isEmpty();
    assertThat(Ranking.of(scene.ledger(), BookId.of("OTHER"), AccountKind.HOUSEHOLD, DAY))
        .isEmpty();
  }

  @Test
  void anEntryIsTracedToItsEvent() {
    PointsLedger ledger = scene(Book.Ties.SHARE).ledger();
    EntryTrace trace = EntryTrace.of(ledger, EntryId.of("e-1")).orElseThrow();
    assertThat(trace.position()).isEqualTo(4);
    assertThat(trace.by()).isEqualTo(ReportScene.CLERK);
    assertThat(trace.recordedAt()).isEqualTo(NOW);
    assertThat(trace.reversedBy()).isEmpty();
    assertThat(EntryTrace.of(ledger, EntryId.of("none"))).isEmpty();
  }
}
