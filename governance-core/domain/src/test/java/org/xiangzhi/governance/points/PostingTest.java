package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.H3;
import static org.xiangzhi.governance.points.LedgerScene.P1;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;

class PostingTest {
  private final LedgerScene scene = LedgerScene.open();

  private static Claim amounting(Claim claim, long amount) {
    return new Claim(claim.id(), claim.day(), claim.ground().amounting(amount));
  }

  private static Claim measuring(Claim claim, long measure) {
    return new Claim(claim.id(), claim.day(), claim.ground().measuring(measure));
  }

  private static Claim inDeed(Claim claim, String deed) {
    return new Claim(claim.id(), claim.day(), claim.ground().inDeed(deed));
  }

  private static Claim repairing(Claim claim, String deduction) {
    return new Claim(claim.id(), claim.day(), claim.ground().repairing(EntryId.of(deduction)));
  }

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
  void aCapHoldsToThePointAndTellsWhatIsTaken() {
    scene.post(scene.claim("e1", H1, "CAPPED"), scene.claim("e2", H1, "CAPPED"));
    Refusal refusal =
        scene.refuse(scene.claim("e3", H1, "CAPPED"), RefusalCode.POINTS_CAP, PointsGuards.CAP);
    assertThat(refusal.arguments())
        .containsEntry("taken", "10")
        .containsEntry("amount", "5")
        .containsEntry("max.en", "12 points")
        .containsEntry("period.zh", "月");
    scene.post(scene.claim("e4", H2, "CAPPED"));
    scene.on(4, 1).post(scene.claim("e3", H1, "CAPPED"));
    assertThat(scene.balance(H1)).isEqualTo(15);
  }

  @Test
  void whatWasReversedDoesNotCountTowardsACap() {
    scene.post(scene.claim("e1", H1, "TWICE"), scene.claim("e2", H1, "TWICE"));
    scene.refuse(scene.claim("e3", H1, "TWICE"), RefusalCode.POINTS_CAP, PointsGuards.CAP);
    scene.reverse("r1", "e2");
    scene.post(scene.claim("e3", H1, "TWICE"));
    assertThat(scene.balance(H1)).isEqualTo(10);
  }

  @Test
  void aCapCountsTheDayOfTheDeedHoweverLateItIsEntered() {
    scene.on(4, 2).post(scene.claim("april-1", H1, "CAPPED"), scene.claim("april-2", H1, "CAPPED"));
    Claim march = scene.claim("march", H1, "CAPPED");
    scene.post(new Claim(march.id(), LocalDate.of(2022, 3, 31), march.ground()));
    scene.refuse(scene.claim("april-3", H1, "CAPPED"), RefusalCode.POINTS_CAP, PointsGuards.CAP);
  }

  @Test
  void whatCountsOnceAYearCountsOnce() {
    scene.post(scene.claim("e1", H1, "YEARLY"));
    scene.refuse(scene.claim("e2", H1, "YEARLY"), RefusalCode.POINTS_CAP, PointsGuards.CAP);
  }

  @Test
  void aRangeHoldsAtBothEdges() {
    scene.refuse(
        amounting(scene.claim("e", H1, "RANGED"), 9),
        RefusalCode.POINTS_AMOUNT,
        PointsGuards.AMOUNT);
    scene.refuse(
        amounting(scene.claim("e", H1, "RANGED"), 31),
        RefusalCode.POINTS_AMOUNT,
        PointsGuards.AMOUNT);
    scene.refuse(scene.claim("e", H1, "RANGED"), RefusalCode.POINTS_AMOUNT, PointsGuards.AMOUNT);
    scene.post(amounting(scene.claim("e", H1, "RANGED"), 10));
    scene.post(amounting(scene.claim("f", H2, "RANGED"), 30));
  }

  @Test
  void aBandIncludesItsUpperEnd() {
    scene.refuse(
        measuring(scene.claim("e", H1, "MEASURED"), 10),
        RefusalCode.LARGER_COUNTED,
        PointsGuards.DEED);
    scene.post(measuring(scene.claim("a", H1, "MEASURED"), 11));
    scene.post(measuring(scene.claim("b", H1, "MEASURED"), 20));
    scene.post(measuring(scene.claim("c", H1, "MEASURED"), 21));
    assertThat(scene.balance(H1)).isEqualTo(3 + 3 + 8);
  }

  @Test
  void ofOneDeedTheLargestCounts() {
    scene.post(inDeed(scene.claim("small", H1, "SMALL-DEED"), "桥边救人"));
    scene.post(inDeed(scene.claim("large", H1, "LARGE-DEED"), "桥边救人"));
    assertThat(scene.balance(H1)).isEqualTo(20);
    scene.refuse(
        inDeed(scene.claim("again", H1, "SMALL-DEED"), "桥边救人"),
        RefusalCode.LARGER_COUNTED,
        PointsGuards.DEED);
    scene.post(inDeed(scene.claim("other", H1, "SMALL-DEED"), "另一件"));
    assertThat(scene.balance(H1)).isEqualTo(30);
  }

  @Test
  void ofOneDeedTheLargestCountsWithinASheetToo() {
    scene.post(
        inDeed(scene.claim("small", H1, "SMALL-DEED"), "d"),
        inDeed(scene.claim("large", H1, "LARGE-DEED"), "d"));
    assertThat(scene.balance(H1)).isEqualTo(20);
    assertThat(scene.ledger.size()).isEqualTo(3);
  }

  @Test
  void aDeductionDoublesEachTimeUpToItsMost() {
    scene.post(scene.claim("a", H1, "LITTER"));
    assertThat(scene.honour(H1)).isEqualTo(-10);
    scene.post(scene.claim("b", H1, "LITTER"));
    assertThat(scene.honour(H1)).isEqualTo(-30);
    scene.refuse(scene.claim("c", H1, "LITTER"), RefusalCode.POINTS_CAP, PointsGuards.CAP);
    scene.on(4, 1).post(scene.claim("c", H1, "LITTER"));
    assertThat(scene.honour(H1)).isEqualTo(-65);
  }

  @Test
  void aDeductionDoesNotGoBelowTheFloor() {
    scene.rules =
        new PointsRules(
            SampleTariff.RULE,
            SampleTariff.with(SampleTariff.POINTS_BOOK, SampleTariff.HONOUR_BOOK.from(1000, -9)),
            ImmutableList.of());
    scene.accept(new LedgerCommand.OpenLedger());
    Refusal refusal =
        scene.refuse(scene.claim("a", H1, "LITTER"), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
    assertThat(refusal.arguments()).containsEntry("floor", "-9").containsEntry("available", "0");
  }

  @Test
  void laterServiceMakesADeductionGoodAndNoMore() {
    scene.post(scene.claim("minus", H1, "LITTER"));
    scene.post(repairing(amounting(scene.claim("plus", H1, "REPAIR"), 6), "minus"));
    scene.refuse(
        repairing(amounting(scene.claim("more", H1, "REPAIR"), 5), "minus"),
        RefusalCode.POINTS_AMOUNT,
        PointsGuards.AMOUNT);
    scene.post(repairing(amounting(scene.claim("rest", H1, "REPAIR"), 4), "minus"));
    scene.refuse(
        repairing(amounting(scene.claim("other", H2, "REPAIR"), 1), "minus"),
        RefusalCode.NOT_FOUND,
        PointsGuards.REPAIR);
  }

  @Test
  void aRepairComesInTime() {
    scene.post(scene.claim("minus", H1, "LITTER"));
    scene
        .on(3, 12)
        .refuse(
            repairing(amounting(scene.claim("late", H1, "REPAIR"), 1), "minus"),
            RefusalCode.TOO_LATE,
            PointsGuards.REPAIR);
    scene.on(3, 11).post(repairing(amounting(scene.claim("plus", H1, "REPAIR"), 1), "minus"));
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
  void aRuleIsInForceFromItsDayOn() {
    scene.on(2, 28).take(scene.events.get(1));
    Refusal refusal =
        scene.refuse(
            scene.claim("early", H1, "FIXED"),
            RefusalCode.TARIFF_NOT_IN_FORCE,
            PointsGuards.TARIFF);
    assertThat(refusal.arguments())
        .containsEntry("day", "2022-02-28")
        .containsEntry("from", "2022-03-01");
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
  void aPersonsRuleCountsForEachPerson() {
    Claim claim = scene.claim("e", P1, "PERSONAL");
    Ground four = Ground.of(P1, TariffRuleId.of("PERSONAL"), 4, LedgerScene.PAPER);
    scene.post(new Claim(claim.id(), claim.day(), four));
    assertThat(scene.balance(P1)).isEqualTo(8);
    scene.refuse(scene.claim("f", H1, "PERSONAL"), RefusalCode.VALUE_FORM, PointsGuards.ACCOUNT);
    Ground twice = Ground.of(H1, TariffRuleId.of("FIXED"), 2, LedgerScene.PAPER);
    scene.refuse(
        new Claim(EntryId.of("g"), scene.day, twice),
        RefusalCode.POINTS_AMOUNT,
        PointsGuards.AMOUNT);
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
  void bandsHaveNoGapAndNoOverlap() {
    Band low = new Band(Optional.empty(), Optional.of(1000L), 1);
    Band high = new Band(Optional.of(1001L), Optional.empty(), 2);
    assertThat(new Bands(ImmutableList.of(low, high)).problem())
        .contains("gap between 1000 and 1001");
    Band over = new Band(Optional.of(999L), Optional.empty(), 2);
    assertThat(new Bands(ImmutableList.of(low, over)).problem())
        .contains("overlap between 999 and 1000");
    Band fits = new Band(Optional.of(1000L), Optional.empty(), 2);
    Bands bands = new Bands(ImmutableList.of(low, fits));
    assertThat(bands.problem()).isEmpty();
    assertThat(bands.of(1000)).isEqualTo(1);
    assertThat(bands.of(1001)).isEqualTo(2);
    assertThat(new Bands(ImmutableList.of(fits)).problem()).contains("nothing holds up to 1000");
    assertThat(new Bands(ImmutableList.of(low)).problem()).contains("nothing holds above 1000");
  }

  @Test
  void aTariffWithAGapInItsBandsIsRefused() {
    Tariff bad =
        new Tariff(
            TariffId.of("BAD"),
            "1",
            SampleTariff.TARIFF.name(),
            SampleTariff.TARIFF.categories(),
            ImmutableList.of(SampleTariff.award("OTHER", SampleTariff.WORK, 1)),
            ImmutableList.of(
                new Tariff.Stars(
                    SampleTariff.HONOUR,
                    new Bands(
                        ImmutableList.of(
                            new Band(Optional.empty(), Optional.of(1000L), 1),
                            new Band(Optional.of(1001L), Optional.empty(), 2))))));
    Refusal refusal =
        scene.refuse(
            new LedgerCommand.AdoptTariff(
                bad, scene.day, new TariffBasis.ByBallot(LedgerScene.BALLOT)),
            RefusalCode.TARIFF_INVALID,
            PointsGuards.TARIFF_FORM);
    assertThat(refusal.arguments().get("reason")).contains("gap between 1000 and 1001");
  }

  @Test
  void aTariffThatTouchesARightIsRefused() {
    TariffRule vote =
        TariffRule.award(
            "VOTE",
            SampleTariff.WORK,
            Text.of("换届选举时投给推荐的候选人", "votes for the nominee"),
            5,
            SampleTariff.POINTS,
            SampleTariff.CLERK);
    Tariff bad =
        new Tariff(
            TariffId.of("BAD"),
            "1",
            SampleTariff.TARIFF.name(),
            SampleTariff.TARIFF.categories(),
            ImmutableList.of(vote),
            ImmutableList.of());
    Refusal refusal =
        scene.refuse(
            new LedgerCommand.AdoptTariff(
                bad, scene.day, new TariffBasis.ByBallot(LedgerScene.BALLOT)),
            RefusalCode.RIGHT_TOUCHED,
            PointsGuards.RIGHTS);
    assertThat(refusal.arguments()).containsEntry("found", "投给").containsEntry("right.en", "votes");
  }

  @Test
  void aTariffIsAdoptedByADecisionAndNotForThePast() {
    scene.refuse(
        new LedgerCommand.AdoptTariff(
            SampleTariff.TARIFF,
            scene.day.minusDays(1),
            new TariffBasis.ByBallot(LedgerScene.BALLOT)),
        RefusalCode.TOO_EARLY,
        PointsGuards.TARIFF);
    scene.refuse(
        new LedgerCommand.AdoptTariff(
            SampleTariff.TARIFF, scene.day, new TariffBasis.ByBallot(BallotId.of("none"))),
        RefusalCode.NOT_FOUND,
        PointsGuards.TARIFF);
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
