package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class PeriodTest {
  private final LedgerScene scene = LedgerScene.open();

  private static Claim dated(Claim claim, LocalDate day) {
    return new Claim(claim.id(), day, claim.ground());
  }

  private void valid(String id, long points) {
    Claim claim = scene.claim(id, H1, "VALID");
    scene.post(new Claim(claim.id(), claim.day(), claim.ground().amounting(points)));
  }

  @Test
  void aBalanceIsKnownAsOfAnyDayAndAsItWasKnownThen() {
    scene.give("march", H1, 10);
    scene.on(4, 2).give("april", H1, 5);
    Claim late = scene.claim("late", H1, "SERVICE");
    scene.on(4, 5);
    scene.post(
        dated(
            new Claim(late.id(), late.day(), late.ground().amounting(3)),
            LocalDate.of(2022, 3, 10)));
    LocalDate march = LocalDate.of(2022, 3, 31);
    assertThat(balance(march, 5)).isEqualTo(13);
    assertThat(balance(march, 2)).isEqualTo(10);
    assertThat(balance(scene.day, 5)).isEqualTo(18);
    assertThat(balance(LocalDate.of(2022, 2, 28), 5)).isZero();
  }

  private long balance(LocalDate asOf, int knownInApril) {
    LocalDate before = scene.day;
    scene.on(4, knownInApril);
    long balance = scene.ledger.balance(H1, SampleTariff.POINTS, asOf, scene.now());
    scene.on(before);
    return balance;
  }

  @Test
  void nothingIsEnteredForAPeriodThatWasClosed() {
    scene.give("a", H1, 10);
    scene.on(4, 1).give("b", H1, 7);
    LocalDate march = LocalDate.of(2022, 3, 31);
    LedgerEvent.PeriodClosed closed =
        (LedgerEvent.PeriodClosed) scene.accept(new LedgerCommand.ClosePeriod(march));
    assertThat(closed.closing().number()).isEqualTo(1);
    assertThat(closed.closing().openingPosition()).isZero();
    assertThat(closed.closing().closingPosition()).isEqualTo(scene.position - 1);
    assertThat(closed.closing().entries()).isEqualTo(2);
    assertThat(closed.closing().trialBalance())
        .isEqualTo(Digest.ofText("household/H1 POINTS 10\nissue POINTS -10\n"));
    Refusal refusal =
        scene.refuse(
            dated(scene.claim("c", H1, "FIXED"), march),
            RefusalCode.PERIOD_CLOSED,
            PointsGuards.PERIOD);
    assertThat(refusal.arguments()).containsEntry("until", "2022-03-31");
    scene.post(dated(scene.claim("c", H1, "FIXED"), LocalDate.of(2022, 4, 1)));
    scene.refuse(
        new LedgerCommand.ClosePeriod(march), RefusalCode.PERIOD_CLOSED, PointsGuards.PERIOD);
    scene.refuse(
        new LedgerCommand.ClosePeriod(scene.day), RefusalCode.FUTURE_DATED, PointsGuards.PERIOD);
    scene.on(5, 2);
    LedgerEvent.PeriodClosed second =
        (LedgerEvent.PeriodClosed)
            scene.accept(new LedgerCommand.ClosePeriod(LocalDate.of(2022, 4, 30)));
    assertThat(second.closing().openingDigest()).isEqualTo(closed.closing().closingDigest());
    assertThat(second.closing().openingPosition()).isEqualTo(closed.closing().closingPosition());
  }

  @Test
  void aPeriodIsNotClosedWhileAClaimOfItWaits() {
    scene.post(scene.claim("w", H1, "REVIEWED"));
    LedgerCommand close = new LedgerCommand.ClosePeriod(LedgerScene.DAY);
    Refusal refusal = scene.on(3, 2).refuse(close, RefusalCode.ACT_ORDER, PointsGuards.PERIOD);
    assertThat(refusal.arguments()).containsEntry("first", "points.review-claims w");
    scene
        .by(LedgerScene.CHECKER)
        .accept(new PostingCommand.ReviewClaims(ImmutableSet.of(EntryId.of("w")), true, "属实"));
    scene.by(LedgerScene.CLERK).accept(close);
  }

  @Test
  void theClosingIsALetterToTheCountyWhereItIsAnchoredOnce() {
    scene.on(3, 2);
    PointsEvent closed = scene.accept(new LedgerCommand.ClosePeriod(LedgerScene.DAY));
    Letter letter = PointsLedger.letter(closed).orElseThrow();
    assertThat(letter.to()).isEqualTo(LogId.of("500153"));
    LedgerScene county = new LedgerScene();
    county.log = LogId.of("500153");
    PointsCommand anchor = (PointsCommand) letter.command();
    county.accept(anchor);
    assertThat(county.ledger.closings().anchored(scene.log)).hasSize(1);
    county.refuse(anchor, RefusalCode.ALREADY_EXISTS, PointsGuards.ANCHOR);
  }

  @Test
  void aBookStartsAnewOnItsDayAndHonourStays() {
    scene.post(scene.claim("a", H1, "FIXED"));
    scene.give("b", H2, 9);
    assertThat(scene.on(12, 30).errands()).isEmpty();
    scene.on(12, 31).give("new", H1, 4);
    assertThat(scene.errands()).containsExactly("points-reset.POINTS.2022-12-31");
    assertThat(scene.balance(H1)).isEqualTo(4);
    assertThat(scene.balance(H2)).isZero();
    assertThat(scene.honour(H1)).isEqualTo(5);
    assertThat(scene.balance(AccountId.RESERVE)).isEqualTo(5 + 9);
    assertThat(scene.errands()).isEmpty();
    scene.refuse(
        new PointsTimer.ResetBook(SampleTariff.POINTS, scene.day),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.RESET);
  }

  @Test
  void aResetThatComesLateTakesWhatIsLeftFromBeforeItsDay() {
    scene.give("old", H1, 10);
    scene.on(LocalDate.of(2023, 1, 5)).give("new", H1, 6);
    scene.errands();
    assertThat(scene.balance(H1)).isEqualTo(6);
    Claim before = scene.claim("before", H1, "FIXED");
    scene.refuse(
        dated(before, LocalDate.of(2022, 12, 30)), RefusalCode.PERIOD_CLOSED, PointsGuards.PERIOD);
  }

  @Test
  void aResetIsNotDueBeforeItsDay() {
    scene.refuse(
        new PointsTimer.ResetBook(SampleTariff.POINTS, LocalDate.of(2022, 12, 31)),
        RefusalCode.TOO_EARLY,
        PointsGuards.RESET);
    scene.refuse(
        new PointsTimer.ResetBook(BookId.of("NONE"), LocalDate.of(2022, 12, 31)),
        RefusalCode.NOT_FOUND,
        PointsGuards.LEDGER);
  }

  @Test
  void aResetComesBeforeThePeriodOfItsDayIsClosed() {
    scene.give("old", H1, 10);
    scene.on(LocalDate.of(2023, 1, 5));
    LedgerCommand close = new LedgerCommand.ClosePeriod(LocalDate.of(2022, 12, 31));
    Refusal refusal = scene.refuse(close, RefusalCode.ACT_ORDER, PointsGuards.PERIOD);
    assertThat(refusal.arguments()).containsEntry("first", "points-reset.POINTS.2022-12-31");
    scene.errands();
    scene.accept(close);
  }

  @Test
  void whatIsPastItsValidityLapsesAndWhatEndsFirstIsUsedFirst() {
    valid("short", 50);
    valid("long", 51);
    scene.give("stays", H1, 100);
    // 201 in all; 60 are used, the short ones first.
    scene.ledger = used(60);
    assertThat(scene.on(3, 31).errands()).isEmpty();
    assertThat(scene.on(4, 1).errands()).containsExactly("points-lapse.POINTS.2022-03-31");
    assertThat(scene.balance(H1)).isEqualTo(141);
    scene.on(5, 1).errands();
    assertThat(scene.balance(H1)).isEqualTo(100);
    assertThat(scene.balance(AccountId.RESERVE)).isEqualTo(41);
    assertThat(scene.on(LocalDate.of(2022, 6, 1)).errands()).isEmpty();
  }

  private PointsLedger used(long points) {
    Leg leg = new Leg(H1, AccountId.SHOP, SampleTariff.POINTS, points);
    scene.position++;
    return scene.ledger.evolve(
        new PostingEvent.Transferred(
            ImmutableList.of(
                Entry.of(
                    EntryId.of("used"), EntryKind.REDEMPTION, scene.day, ImmutableList.of(leg))),
            "兑换",
            scene.actor,
            scene.day),
        scene.position,
        scene.now());
  }

  @Test
  void aValidityGoesBySize() {
    valid("small", 50);
    valid("large", 51);
    assertThat(scene.ledger.entries().lapses(scene.ledger.entries().find(EntryId.of("small"))))
        .contains(LocalDate.of(2022, 3, 31));
    assertThat(scene.ledger.entries().lapses(scene.ledger.entries().find(EntryId.of("large"))))
        .contains(LocalDate.of(2022, 4, 30));
    scene.give("stays", H1, 1);
    assertThat(scene.ledger.entries().lapses(scene.ledger.entries().find(EntryId.of("stays"))))
        .isEqualTo(Optional.empty());
  }

  @Test
  void aLapseIsNotDueBeforeItsDay() {
    valid("v", 5);
    PointsTimer lapse = new PointsTimer.Lapse(SampleTariff.POINTS, LocalDate.of(2022, 3, 31));
    scene.on(3, 31).refuse(lapse, RefusalCode.TOO_EARLY, PointsGuards.LAPSE);
    scene.on(4, 1).accept(lapse);
    scene.refuse(lapse, RefusalCode.ALREADY_ENDED, PointsGuards.LAPSE);
  }

  @Test
  void aLedgerTakesOverOtherRulesButKeepsScaleAndBooks() {
    scene.refuse(new LedgerCommand.OpenLedger(), RefusalCode.ALREADY_EXISTS, PointsGuards.LEDGER);
    scene.rules =
        new PointsRules(
            SampleTariff.RULE,
            SampleTariff.with(SampleTariff.HONOUR_BOOK, SampleTariff.POINTS_BOOK),
            ImmutableList.of());
    scene.refuse(new LedgerCommand.OpenLedger(), RefusalCode.PRACTICE_INVALID, PointsGuards.LEDGER);
    scene.rules =
        new PointsRules(
            SampleTariff.RULE,
            SampleTariff.with(
                SampleTariff.POINTS_BOOK,
                SampleTariff.HONOUR_BOOK,
                Book.honour(BookId.of("THIRD"), SampleTariff.TARIFF.name(), SampleTariff.RULE)),
            ImmutableList.of());
    scene.accept(new LedgerCommand.OpenLedger());
    assertThat(scene.ledger.rules().orElseThrow().books()).hasSize(3);
  }

  @Test
  void nothingIsDoneBeforeTheLedgerIsOpen() {
    LedgerScene closed = new LedgerScene();
    closed.refuse(
        new AccountCommand.OpenAccounts(ImmutableList.of(H1)),
        RefusalCode.ACT_NOT_PROVIDED,
        PointsGuards.LEDGER);
  }

  @Test
  void tenthsArePrintedWithTheirSign() {
    assertThat(LedgerRules.Scale.TENTHS.print(-5)).isEqualTo("-0.5");
    assertThat(LedgerRules.Scale.TENTHS.print(120)).isEqualTo("12.0");
    assertThat(LedgerRules.Scale.WHOLE.print(-12)).isEqualTo("-12");
  }
}
