package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.H3;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.OfficeRules;

class PostingTest {
  private final LedgerScene scene = LedgerScene.open();

  @Test
  void anAwardComesOutOfTheIssueIntoEveryBookOfItsRule() {
    scene.post(scene.claim("e1", H1, "FIXED"));
    assertThat(scene.balance(H1)).isEqualTo(5);
    assertThat(scene.honour(H1)).isEqualTo(5);
    assertThat(scene.balance(AccountId.ISSUE)).isEqualTo(-5);
    assertThat(TrialBalance.of(scene.ledger, scene.day).sum()).isZero();
  }

  @Test
  void aFundedBookGivesOutNoMoreThanThePoolHolds() {
    scene.rules =
        new PointsRules(
            SampleTariff.RULE,
            SampleTariff.with(SampleTariff.POINTS_BOOK.fundedByPool(), SampleTariff.HONOUR_BOOK),
            ImmutableList.of());
    scene.accept(new LedgerCommand.OpenLedger());
    Refusal refusal =
        scene.refuse(scene.claim("e1", H1, "CAPPED"), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
    assertThat(refusal.arguments()).containsEntry("account", "pool").containsEntry("amount", "5");
    scene.accept(
        new PostingCommand.Transfer(
            EntryId.of("fund"),
            scene.day,
            ImmutableList.of(new Leg(AccountId.ISSUE, AccountId.POOL, SampleTariff.POINTS, 5)),
            "年度预算"));
    scene.post(scene.claim("e1", H1, "CAPPED"));
    assertThat(scene.balance(AccountId.POOL)).isZero();
    scene.refuse(scene.claim("e2", H2, "CAPPED"), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
  }

  @Test
  void theSameRowIsAnsweredAsBeforeAndAnotherOneRefused() {
    Claim claim = scene.claim("e1", H1, "FIXED");
    scene.post(claim);
    PostingEvent.ClaimsTaken again = scene.post(claim, scene.claim("e2", H2, "FIXED"));
    assertThat(again.known()).containsExactly(EntryId.of("e1"));
    assertThat(again.entries()).hasSize(1);
    assertThat(scene.balance(H1)).isEqualTo(5);
    scene.refuse(scene.claim("e1", H2, "FIXED"), RefusalCode.ENTRY_ID_REUSED, PointsGuards.ONCE);
  }

  @Test
  void aRowTwiceInOneSheetIsOneRow() {
    Claim claim = scene.claim("e1", H1, "FIXED");
    PostingEvent.ClaimsTaken taken = scene.post(claim, claim);
    assertThat(taken.entries()).hasSize(1);
    assertThat(taken.known()).containsExactly(EntryId.of("e1"));
    ImmutableList<Refusal> refusals =
        scene.refuse(
            new PostingCommand.PostClaims(
                Mode.WHOLE,
                ImmutableList.of(scene.claim("e2", H1, "FIXED"), scene.claim("e2", H2, "FIXED"))));
    assertThat(refusals).extracting(Refusal::code).containsExactly(RefusalCode.ENTRY_ID_REUSED);
    assertThat(refusals.get(0).pointer()).contains("/claims/1");
  }

  @Test
  void oneBadRowKeepsAWholeSheetOutAndAnotherModeTakesTheRest() {
    Claim good = scene.claim("good", H1, "FIXED");
    Claim bad = scene.claim("bad", H1, "NO-SUCH-RULE");
    ImmutableList<Refusal> refusals =
        scene.refuse(new PostingCommand.PostClaims(Mode.WHOLE, ImmutableList.of(good, bad)));
    assertThat(refusals).hasSize(1);
    assertThat(refusals.get(0).code()).isEqualTo(RefusalCode.NOT_FOUND);
    assertThat(refusals.get(0).pointer()).contains("/claims/1");
    PostingEvent.ClaimsTaken taken = scene.each(good, bad);
    assertThat(taken.entries()).hasSize(1);
    assertThat(taken.refused()).hasSize(1);
  }

  @Test
  void whatWasRefusedStaysRefused() {
    Claim third = scene.claim("third", H1, "TWICE");
    scene.post(scene.claim("a", H1, "TWICE"), scene.claim("b", H1, "TWICE"));
    scene.each(third);
    scene.reverse("r", "a");
    PostingEvent.ClaimsTaken again = scene.each(third);
    assertThat(again.entries()).isEmpty();
    assertThat(again.refused().get(0).refusals().get(0).code()).isEqualTo(RefusalCode.POINTS_CAP);
    scene.post(scene.claim("fourth", H1, "TWICE"));
  }

  @Test
  void evidenceIsThereAndKnown() {
    Refusal refusal =
        scene.refuse(
            scene.claim("e", H1, "MEETING"), RefusalCode.EVIDENCE_MISSING, PointsGuards.EVIDENCE);
    assertThat(refusal.arguments())
        .containsEntry("required", "MEETING")
        .containsEntry("given", "PAPER");
    Evidence meeting = new Evidence(Evidence.Kind.MEETING, "m-1", Optional.empty());
    Claim claim =
        new Claim(
            EntryId.of("e"), scene.day, Ground.of(H1, TariffRuleId.of("MEETING"), 1, meeting));
    scene.refuse(claim, RefusalCode.EVIDENCE_MISSING, PointsGuards.EVIDENCE);
    scene.meetings.add("m-1");
    scene.post(claim);
  }

  @Test
  void claimsAreHandedInByWhomTheTariffNames() {
    scene
        .by(LedgerScene.CHECKER)
        .refuse(scene.claim("e", H1, "FIXED"), RefusalCode.OFFICE_REQUIRED, PointsGuards.PROPOSER);
  }

  @Test
  void whatFollowsOfItselfIsNotEnteredByHand() {
    scene.refuse(scene.claim("e", H1, "FED"), RefusalCode.OFFICE_REQUIRED, PointsGuards.PROPOSER);
    scene.accept(new PostingCommand.Feed(ImmutableList.of(scene.claim("sys.1", H1, "FED"))));
    assertThat(scene.balance(H1)).isEqualTo(3);
    scene.refuse(scene.claim("sys.2", H1, "FIXED"), RefusalCode.VALUE_FORM, PointsGuards.ONCE);
  }

  @Test
  void aClaimTakesEffectOnceSomebodyElseHasReviewedIt() {
    scene.post(scene.claim("e", H1, "REVIEWED"));
    assertThat(scene.balance(H1)).isZero();
    PostingCommand review =
        new PostingCommand.ReviewClaims(ImmutableSet.of(EntryId.of("e")), true, "属实");
    scene.refuse(review, RefusalCode.OFFICE_REQUIRED, PointsGuards.REVIEW);
    scene.residents.put(LedgerScene.CHECKER, UnitId.of("H1"));
    scene.by(LedgerScene.CHECKER).refuse(review, RefusalCode.PERSON_BARRED, PointsGuards.REVIEW);
    scene.residents.remove(LedgerScene.CHECKER);
    PostingEvent.ClaimsReviewed done = (PostingEvent.ClaimsReviewed) scene.accept(review);
    assertThat(scene.balance(H1)).isEqualTo(15);
    assertThat(done.entries().get(0).proposer()).contains(LedgerScene.CLERK);
    scene.refuse(review, RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
  }

  @Test
  void whatWasDeclinedStaysDeclined() {
    Claim claim = scene.claim("e", H1, "REVIEWED");
    scene.post(claim);
    scene
        .by(LedgerScene.CHECKER)
        .accept(new PostingCommand.ReviewClaims(ImmutableSet.of(EntryId.of("e")), false, "不属实"));
    assertThat(scene.by(LedgerScene.CLERK).post(claim).known()).containsExactly(EntryId.of("e"));
    assertThat(scene.balance(H1)).isZero();
  }

  @Test
  void aFrozenOrUnknownAccountEarnsNothing() {
    scene.freeze(H1);
    Refusal refusal =
        scene.refuse(
            scene.claim("e", H1, "FIXED"), RefusalCode.ACCOUNT_STATE, PointsGuards.ACCOUNT);
    assertThat(refusal.arguments()).containsEntry("state.en", "frozen");
    scene.accept(new AccountCommand.ThawAccount(H1, "核查完毕"));
    scene.post(scene.claim("e", H1, "FIXED"));
    AccountId unknown = new AccountId("household/H9");
    scene.refuse(
        scene.claim("f", unknown, "FIXED"), RefusalCode.ACCOUNT_STATE, PointsGuards.ACCOUNT);
  }

  @Test
  void aDayLiesWithinWhatTheLedgerAllows() {
    scene.on(4, 30);
    Claim claim = scene.claim("e", H1, "FIXED");
    scene.refuse(
        new Claim(claim.id(), LocalDate.of(2022, 5, 1), claim.ground()),
        RefusalCode.FUTURE_DATED,
        PointsGuards.DAYS);
    scene.refuse(
        new Claim(claim.id(), LocalDate.of(2022, 3, 30), claim.ground()),
        RefusalCode.BACKDATED,
        PointsGuards.DAYS);
    scene.post(new Claim(claim.id(), LocalDate.of(2022, 3, 31), claim.ground()));
  }

  @Test
  void aTransferStaysAmongTheAccountsOfTheLedgerAndFallsAsOne() {
    ImmutableList<Refusal> refusals =
        scene.refuse(
            new PostingCommand.Transfer(
                EntryId.of("t"),
                scene.day,
                ImmutableList.of(
                    new Leg(AccountId.ISSUE, AccountId.POOL, SampleTariff.POINTS, 10),
                    new Leg(AccountId.RESERVE, H1, SampleTariff.POINTS, 1),
                    new Leg(AccountId.POOL, AccountId.POOL, SampleTariff.POINTS, 1),
                    new Leg(AccountId.ISSUE, AccountId.POOL, BookId.of("NO_BOOK"), 1)),
                "调拨"));
    assertThat(refusals)
        .extracting(refusal -> refusal.pointer().orElse("–") + " " + refusal.code())
        .containsExactly(
            "/legs/1 VALUE_FORM", "/legs/2 VALUE_FORM", "/legs/3 NOT_FOUND", "– POINTS_SHORT");
    assertThat(refusals)
        .extracting(Refusal::rule)
        .containsExactly(
            PointsGuards.TRANSFER.id(),
            PointsGuards.DOUBLE.id(),
            PointsGuards.LEDGER.id(),
            PointsGuards.FLOOR.id());
    assertThat(scene.balance(AccountId.POOL)).isZero();
  }

  @Test
  void anOpeningBalanceComesOnceAndBeforeAnythingElse() {
    PostingCommand.TakeInOpening opening =
        new PostingCommand.TakeInOpening(
            scene.day,
            ImmutableList.of(
                new PostingCommand.Opening(EntryId.of("o1"), H1, SampleTariff.POINTS, 120),
                new PostingCommand.Opening(EntryId.of("o2"), H1, SampleTariff.HONOUR, 30)),
            ImmutableList.of(Digest.ofText("旧台账")));
    scene.accept(opening);
    assertThat(scene.balance(H1)).isEqualTo(120);
    assertThat(scene.honour(H1)).isEqualTo(30);
    assertThat(scene.balance(AccountId.OPENING)).isEqualTo(-120);
    PostingCommand.TakeInOpening again =
        new PostingCommand.TakeInOpening(
            scene.day,
            ImmutableList.of(
                new PostingCommand.Opening(EntryId.of("o3"), H1, SampleTariff.POINTS, 1)),
            opening.papers());
    scene.refuse(again, RefusalCode.ALREADY_EXISTS, PointsGuards.OPENING_BALANCE);
    scene.reverse("r", "o1");
    scene.accept(again);
    assertThat(scene.balance(H1)).isEqualTo(1);
  }

  @Test
  void noBalanceGrowsBeyondWhatCanBeCounted() {
    Draft draft = new Draft(scene.ledger);
    for (int i = 0; i < 1_000_000; i++) {
      Leg leg = new Leg(AccountId.ISSUE, AccountId.POOL, SampleTariff.POINTS, Leg.MAX_AMOUNT);
      Entry entry =
          Entry.of(EntryId.of("e" + i), EntryKind.TRANSFER, scene.day, ImmutableList.of(leg));
      assertThat(draft.add(entry, Draft.Down.FLOOR)).isEmpty();
    }
    Leg last = new Leg(AccountId.ISSUE, AccountId.POOL, SampleTariff.POINTS, 1);
    assertThat(
            draft.add(
                Entry.of(EntryId.of("last"), EntryKind.TRANSFER, scene.day, ImmutableList.of(last)),
                Draft.Down.FLOOR))
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.POINTS_OVERFLOW, RefusalCode.POINTS_OVERFLOW);
  }

  @Test
  void aReversalComesOnceAndIsTheOpposite() {
    scene.post(scene.claim("e", H1, "FIXED"));
    scene.reverse("r", "e");
    assertThat(scene.balance(H1)).isZero();
    assertThat(scene.honour(H1)).isZero();
    scene.refuse(
        new PostingCommand.Reverse(EntryId.of("r2"), EntryId.of("e"), "再次"),
        RefusalCode.NOT_REVERSIBLE,
        PointsGuards.REVERSAL);
    scene.refuse(
        new PostingCommand.Reverse(EntryId.of("r2"), EntryId.of("r"), "再次"),
        RefusalCode.NOT_REVERSIBLE,
        PointsGuards.REVERSAL);
    scene.refuse(
        new PostingCommand.Reverse(EntryId.of("r2"), EntryId.of("none"), "再次"),
        RefusalCode.NOT_FOUND,
        PointsGuards.LEDGER);
  }

  @Test
  void aResidentProposesForTheOwnHouseholdAlone() {
    scene.on(3, 2);
    Tariff own =
        new Tariff(
            TariffId.of("OWN"),
            "1",
            SampleTariff.TARIFF.name(),
            SampleTariff.TARIFF.categories(),
            ImmutableList.of(
                TariffRule.award(
                        "SELF",
                        SampleTariff.WORK,
                        SampleTariff.TARIFF.name(),
                        1,
                        SampleTariff.POINTS,
                        OfficeRules.RESIDENT)
                    .reviewed(SampleTariff.CHECKER)),
            ImmutableList.of());
    scene.accept(
        new LedgerCommand.AdoptTariff(
            own, scene.day, new TariffBasis.ByBallot(LedgerScene.BALLOT)));
    PersonId member = LedgerScene.OF_H1;
    scene.by(member).post(scene.claim("mine", H1, "SELF"));
    scene
        .by(member)
        .refuse(
            scene.claim("theirs", H2, "SELF"), RefusalCode.OFFICE_REQUIRED, PointsGuards.PROPOSER);
    assertThat(scene.ledger.claims().waiting()).hasSize(1);
    assertThat(scene.balance(H3)).isZero();
  }
}
