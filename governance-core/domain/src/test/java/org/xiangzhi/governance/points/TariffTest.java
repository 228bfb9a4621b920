package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.P1;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

class TariffTest {
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
}
