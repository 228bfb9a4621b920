package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.CHECKER;
import static org.xiangzhi.governance.points.LedgerScene.CLERK;
import static org.xiangzhi.governance.points.LedgerScene.DAY;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.JUDGE;
import static org.xiangzhi.governance.points.LedgerScene.OF_H1;
import static org.xiangzhi.governance.points.LedgerScene.OF_H2;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class ContestTest {
  private final LedgerScene scene = LedgerScene.open();

  ContestTest() {
    scene.post(scene.claim("e1", H1, "LITTER"));
  }

  private static ContestCommand.Contest contesting(String contest, String entry) {
    return new ContestCommand.Contest(ContestId.of(contest), EntryId.of(entry), "并非本户所为");
  }

  private static ContestCommand.Hear hearing(String contest) {
    return new ContestCommand.Hear(ContestId.of(contest), "已听取本户说明");
  }

  private static ContestCommand.Decide upholding(String contest) {
    return new ContestCommand.Decide(ContestId.of(contest), Optional.empty(), "证据充分");
  }

  private static ContestCommand.Decide reversing(String contest, String reversal) {
    return new ContestCommand.Decide(
        ContestId.of(contest), Optional.of(EntryId.of(reversal)), "认定有误");
  }

  private Objection objection(String contest) {
    return scene.ledger.contests().objection(ContestId.of(contest)).orElseThrow();
  }

  private void heard() {
    scene.by(OF_H1).accept(contesting("c1", "e1"));
    scene.by(CLERK).accept(hearing("c1"));
  }

  @Test
  void anObjectionIsHeardAndTheEntryReversedWithIt() {
    scene.by(OF_H1);
    ContestEvent.Contested brought = (ContestEvent.Contested) scene.accept(contesting("c1", "e1"));
    assertThat(brought.account()).isEqualTo(H1);
    assertThat(brought.deadline()).isEqualTo(DAY.plusDays(10));
    assertThat(scene.ledger.contests().openFor(H1)).contains("points.hear-contest c1");
    scene.by(CLERK).accept(hearing("c1"));
    assertThat(scene.ledger.contests().openFor(H1)).contains("points.decide-contest c1");
    ContestEvent.Decided decided =
        (ContestEvent.Decided) scene.by(JUDGE).accept(reversing("c1", "r1"));
    assertThat(decided.upheld()).isFalse();
    assertThat(decided.entries()).extracting(Entry::kind).containsExactly(EntryKind.REVERSAL);
    assertThat(decided.entries().get(0).about()).contains(EntryId.of("e1"));
    assertThat(scene.honour(H1)).isZero();
    assertThat(objection("c1").decided()).contains(new Objection.Outcome(false, DAY));
    assertThat(scene.ledger.contests().openFor(H1)).isEmpty();
    assertThat(TrialBalance.of(scene.ledger, scene.day).sum()).isZero();
  }

  @Test
  void anObjectionIsHeardAndTheEntryStands() {
    heard();
    ContestEvent.Decided decided = (ContestEvent.Decided) scene.by(JUDGE).accept(upholding("c1"));
    assertThat(decided.upheld()).isTrue();
    assertThat(decided.entries()).isEmpty();
    assertThat(scene.honour(H1)).isEqualTo(-10);
    scene.refuse(upholding("c1"), RefusalCode.ALREADY_ENDED, PointsGuards.CONTEST);
    scene.refuse(hearing("c1"), RefusalCode.ALREADY_ENDED, PointsGuards.CONTEST);
    Refusal refusal =
        scene
            .by(OF_H1)
            .refuse(contesting("c2", "e1"), RefusalCode.ALREADY_EXISTS, PointsGuards.CONTEST);
    assertThat(refusal.arguments()).containsEntry("id", "c1");
  }

  @Test
  void nothingIsDecidedBeforeItIsHeard() {
    scene.by(OF_H1).accept(contesting("c1", "e1"));
    Refusal refusal =
        scene.by(JUDGE).refuse(upholding("c1"), RefusalCode.ACT_ORDER, PointsGuards.HEARING);
    assertThat(refusal.arguments()).containsEntry("first", "points.hear-contest c1");
  }

  @Test
  void anOfficeOfTheRulesDecides() {
    heard();
    Refusal refusal =
        scene.by(CLERK).refuse(upholding("c1"), RefusalCode.OFFICE_REQUIRED, PointsGuards.HEARING);
    assertThat(refusal.arguments()).containsEntry("offices", "JUDGE");
  }

  @Test
  void whoPostedTheEntryDoesNotDecide() {
    heard();
    scene.offices.put(CLERK, Set.of(SampleTariff.CLERK, SampleTariff.JUDGE));
    Refusal refusal =
        scene.by(CLERK).refuse(upholding("c1"), RefusalCode.PERSON_BARRED, PointsGuards.HEARING);
    assertThat(refusal.arguments()).containsEntry("person", "clerk");
  }

  @Test
  void neitherWhoProposedNorWhoReviewedTheEntryDecides() {
    scene.by(CLERK).post(scene.claim("e2", H1, "REVIEWED"));
    scene
        .by(CHECKER)
        .accept(new PostingCommand.ReviewClaims(ImmutableSet.of(EntryId.of("e2")), true, "属实"));
    scene.by(OF_H1).accept(contesting("c2", "e2"));
    scene.by(CLERK).accept(hearing("c2"));
    for (PersonId involved : ImmutableList.of(CLERK, CHECKER)) {
      scene.offices.put(involved, Set.of(SampleTariff.JUDGE));
      scene.by(involved).refuse(upholding("c2"), RefusalCode.PERSON_BARRED, PointsGuards.HEARING);
    }
    scene.by(JUDGE).accept(upholding("c2"));
  }

  @Test
  void nobodyOfTheHouseholdDecides() {
    heard();
    PersonId member = PersonId.of("p1b");
    scene.offices.put(member, Set.of(SampleTariff.JUDGE));
    scene.by(member).refuse(upholding("c1"), RefusalCode.PERSON_BARRED, PointsGuards.HEARING);
  }

  @Test
  void aMemberContestsOrAnOfficeForThem() {
    Refusal refusal =
        scene
            .by(OF_H2)
            .refuse(contesting("c1", "e1"), RefusalCode.OFFICE_REQUIRED, PointsGuards.HOLDER);
    assertThat(refusal.arguments()).containsEntry("offices", "CLERK");
    scene.by(CLERK).accept(contesting("c1", "e1"));
  }

  @Test
  void anEntryIsContestedThroughTheLastDay() {
    scene.on(DAY.plusDays(31)).by(OF_H1);
    Refusal refusal =
        scene.refuse(contesting("c1", "e1"), RefusalCode.TOO_LATE, PointsGuards.CONTEST);
    assertThat(refusal.arguments())
        .containsEntry("last", "2022-03-31")
        .containsEntry("day", "2022-04-01");
    scene.on(DAY.plusDays(30)).accept(contesting("c1", "e1"));
  }

  @Test
  void theTimeRunsFromTheDayOfRecordingNotFromTheDayThatCounts() {
    scene.on(DAY.plusDays(20)).by(CLERK);
    Claim claim = scene.claim("e2", H1, "LITTER");
    scene.post(new Claim(claim.id(), DAY, claim.ground()));
    scene.on(DAY.plusDays(50)).by(OF_H1).accept(contesting("c1", "e2"));
  }

  @Test
  void whatIsNotThereOrNoMatterOfTheTariffIsNotContested() {
    scene.by(OF_H1);
    Refusal refusal =
        scene.refuse(contesting("c1", "e9"), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    assertThat(refusal.arguments()).containsEntry("kind", "entry");
    scene.by(CLERK).reverse("r1", "e1");
    scene.by(OF_H1).refuse(contesting("c1", "r1"), RefusalCode.VALUE_FORM, PointsGuards.CONTEST);
    Refusal reversed =
        scene.refuse(contesting("c1", "e1"), RefusalCode.NOT_REVERSIBLE, PointsGuards.CONTEST);
    assertThat(reversed.arguments()).containsEntry("reason.en", "it was reversed by r1");
    scene.by(CLERK).refuse(hearing("c9"), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    scene.by(JUDGE).refuse(upholding("c9"), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    scene.refuse(
        new PointsTimer.MarkOverdue(ContestId.of("c9")),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.TIMER);
  }

  @Test
  void anObjectionIsNamedOnce() {
    scene.post(scene.claim("e2", H1, "LITTER"));
    scene.by(OF_H1).accept(contesting("c1", "e1"));
    Refusal refusal =
        scene.refuse(contesting("c1", "e2"), RefusalCode.ALREADY_EXISTS, PointsGuards.CONTEST);
    assertThat(refusal.arguments()).containsEntry("kind", "objection").containsEntry("id", "c1");
  }

  @Test
  void anObjectionIsMarkedOverdueOnceAndCanStillBeDecided() {
    heard();
    scene.on(DAY.plusDays(10));
    assertThat(scene.ledger.due(scene.day)).isEmpty();
    scene.refuse(
        new PointsTimer.MarkOverdue(ContestId.of("c1")), RefusalCode.TOO_EARLY, PointsGuards.TIMER);
    assertThat(scene.ledger.contests().inTime(scene.day).denominator()).isZero();
    scene.on(DAY.plusDays(11));
    assertThat(scene.errands()).containsExactly("points-overdue.c1");
    assertThat(scene.errands()).isEmpty();
    scene.refuse(
        new PointsTimer.MarkOverdue(ContestId.of("c1")),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.TIMER);
    assertThat(objection("c1").overdue()).isTrue();
    assertThat(objection("c1").isOpen()).isTrue();
    scene.by(JUDGE).accept(reversing("c1", "r1"));
    assertThat(scene.honour(H1)).isZero();
    assertThat(scene.ledger.contests().inTime(scene.day).numerator()).isZero();
    assertThat(scene.ledger.contests().inTime(scene.day).denominator()).isEqualTo(1);
  }

  @Test
  void whatWasDecidedOnTheLastDayIsInTime() {
    heard();
    scene.on(DAY.plusDays(10)).by(JUDGE).accept(upholding("c1"));
    assertThat(scene.ledger.contests().inTime(scene.day).numerator()).isEqualTo(1);
    assertThat(scene.on(DAY.plusDays(11)).errands()).isEmpty();
  }

  @Test
  void anObjectionGoesOnForAMergedHousehold() {
    heard();
    scene.accept(
        new AccountCommand.MergeAccounts(
            Optional.of(EntryId.of("m")), ImmutableList.of(H1, H2), H2));
    assertThat(scene.ledger.contests().openFor(H2)).contains("points.decide-contest c1");
    Refusal closing =
        scene.refuse(
            new AccountCommand.CloseAccount(H2, "销户"), RefusalCode.ACT_ORDER, PointsGuards.ACCOUNT);
    assertThat(closing.arguments()).containsEntry("first", "points.decide-contest c1");
    scene.offices.put(OF_H2, Set.of(SampleTariff.JUDGE));
    scene.by(OF_H2).refuse(upholding("c1"), RefusalCode.PERSON_BARRED, PointsGuards.HEARING);
    ContestEvent.Decided decided =
        (ContestEvent.Decided) scene.by(JUDGE).accept(reversing("c1", "r1"));
    assertThat(decided.entries().get(0).legs().get(0).to()).isEqualTo(H2);
    assertThat(scene.honour(H2)).isZero();
    assertThat(scene.ledger.account(H1).orElseThrow().state()).isEqualTo(Account.State.CLOSED);
  }

  @Test
  void whoSucceededContestsWhatTheOtherEarned() {
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H2));
    ContestEvent.Contested brought =
        (ContestEvent.Contested) scene.by(OF_H2).accept(contesting("c1", "e1"));
    assertThat(brought.account()).isEqualTo(H2);
  }

  @Test
  void whatAnEndedAccountEarnedIsNotContested() {
    scene.accept(new AccountCommand.CloseAccount(H1, "迁出"));
    scene.by(OF_H1).refuse(contesting("c1", "e1"), RefusalCode.ACCOUNT_STATE, PointsGuards.ACCOUNT);
  }

  @Test
  void aFrozenAccountIsStillHeard() {
    scene.freeze(H1);
    heard();
    scene.by(JUDGE).accept(reversing("c1", "r1"));
    assertThat(scene.honour(H1)).isZero();
  }

  @Test
  void whatWasReversedInTheMeantimeNeedsNoReversal() {
    heard();
    scene.by(CLERK).reverse("r1", "e1");
    scene
        .by(JUDGE)
        .refuse(reversing("c1", "r2"), RefusalCode.NOT_REVERSIBLE, PointsGuards.REVERSAL);
    ContestEvent.Decided decided = (ContestEvent.Decided) scene.accept(upholding("c1"));
    assertThat(decided.upheld()).isFalse();
    assertThat(decided.entries()).isEmpty();
  }

  @Test
  void aReversalTakesAFreeName() {
    heard();
    scene.by(JUDGE).refuse(reversing("c1", "e1"), RefusalCode.ENTRY_ID_REUSED, PointsGuards.ONCE);
  }

  @Test
  void anAwardThatIsSpentStandsUnlessTheBookMayOwe() {
    Shop shop = new Shop(scene);
    shop.offer("RICE", 10, 5);
    scene.give("e2", H1, 10);
    shop.order("o1", H1, Shop.line("RICE", 1));
    shop.handOver("o1", "e3", Shop.line("RICE", 1));
    scene.by(OF_H1).accept(contesting("c2", "e2"));
    scene.by(CLERK).accept(hearing("c2"));
    scene.by(JUDGE).refuse(reversing("c2", "r2"), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
    shop.ruled(
        LedgerRules.Scale.WHOLE,
        SampleTariff.LEDGER.redemption(),
        SampleTariff.POINTS_BOOK.owing(),
        SampleTariff.HONOUR_BOOK);
    scene.by(JUDGE).accept(reversing("c2", "r2"));
    assertThat(scene.balance(H1)).isEqualTo(-10);
  }

  @Test
  void aDeductionThatWasRepairedIsReversedAfterItsRepair() {
    Claim repair = scene.claim("e2", H1, "REPAIR");
    scene.post(
        new Claim(
            repair.id(), repair.day(), repair.ground().amounting(4).repairing(EntryId.of("e1"))));
    heard();
    Refusal refusal =
        scene
            .by(JUDGE)
            .refuse(reversing("c1", "r1"), RefusalCode.NOT_REVERSIBLE, PointsGuards.REVERSAL);
    assertThat(refusal.arguments())
        .containsEntry("reason.en", "it was repaired by e2, which is reversed first");
    scene.by(CLERK).reverse("r0", "e2");
    scene.by(JUDGE).accept(reversing("c1", "r1"));
    assertThat(scene.honour(H1)).isZero();
  }
}
