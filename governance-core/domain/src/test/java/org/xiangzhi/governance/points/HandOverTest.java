package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.DAY;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.H3;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class HandOverTest {
  private final Shop shop = Shop.open();
  private final LedgerScene scene = shop.scene;

  @BeforeEach
  void order() {
    scene.give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 4), Shop.line("SOAP", 5));
  }

  @Test
  void whatIsHandedOverIsPaidAndTheRestStaysHeld() {
    RedemptionEvent.HandedOver event = shop.handOver("o1", "e2", Shop.line("RICE", 3));
    Entry entry = event.entries().get(0);
    assertThat(entry)
        .isEqualTo(
            Entry.of(
                EntryId.of("e2"),
                EntryKind.REDEMPTION,
                DAY,
                ImmutableList.of(new Leg(H1, AccountId.SHOP, SampleTariff.POINTS, 30))));
    assertThat(scene.balance(H1)).isEqualTo(70);
    assertThat(scene.balance(AccountId.SHOP)).isEqualTo(30);
    assertThat(shop.held(H1)).isEqualTo(25);
    assertThat(shop.stocked("RICE").stock()).isEqualTo(17);
    assertThat(shop.stocked("RICE").held()).isEqualTo(1);
    assertThat(shop.state("o1")).isEqualTo(Order.State.OPEN);
    shop.handOver("o1", "e3", Shop.line("RICE", 1), Shop.line("SOAP", 5));
    assertThat(shop.held(H1)).isZero();
    assertThat(scene.balance(H1)).isEqualTo(45);
    assertThat(shop.state("o1")).isEqualTo(Order.State.HANDED_OVER);
    assertThat(scene.ledger.redemptions().openFor(H1)).isEmpty();
    assertThat(TrialBalance.of(scene.ledger, scene.day).sum()).isZero();
  }

  @Test
  void noMoreIsHandedOverThanIsOpen() {
    Refusal refusal =
        scene.refuse(
            Shop.handing("o1", "e2", Shop.line("SOAP", 1), Shop.line("RICE", 5)),
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            PointsGuards.ORDER);
    assertThat(refusal.pointer()).contains("/lines/1");
    assertThat(refusal.arguments()).containsEntry("value", "5").containsEntry("max", "4");
    shop.handOver("o1", "e2", Shop.line("RICE", 4));
    scene.refuse(
        Shop.handing("o1", "e3", Shop.line("RICE", 1)),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.ORDER);
    scene.refuse(
        Shop.handing("o1", "e3", Shop.line("TEA", 1)), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    scene.refuse(
        Shop.handing("o1", "e3", Shop.line("SOAP", 1), Shop.line("SOAP", 1)),
        RefusalCode.VALUE_FORM,
        PointsGuards.ORDER);
  }

  @Test
  void aHoldIsResolvedOnce() {
    shop.handOver("o1", "e2", Shop.line("RICE", 1));
    shop.cancel("o1");
    assertThat(shop.held(H1)).isZero();
    assertThat(scene.balance(H1)).isEqualTo(90);
    assertThat(shop.stocked("RICE").free()).isEqualTo(19);
    assertThat(shop.state("o1")).isEqualTo(Order.State.CANCELLED);
    scene.refuse(Shop.cancelling("o1"), RefusalCode.ALREADY_ENDED, PointsGuards.ORDER);
    scene.refuse(
        Shop.handing("o1", "e3", Shop.line("RICE", 1)),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.ORDER);
    scene.on(DAY.plusDays(8));
    assertThat(scene.ledger.due(scene.day)).isEmpty();
    scene.refuse(
        new PointsTimer.ExpireOrder(OrderId.of("o1")),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.TIMER);
  }

  @Test
  void whatThereIsNotIsNotHandedOverCancelledOrTakenBack() {
    scene.refuse(
        Shop.handing("o9", "e2", Shop.line("RICE", 1)), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    scene.refuse(Shop.cancelling("o9"), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    scene.refuse(
        Shop.refunding("o9", "e2", true, Shop.line("RICE", 1)),
        RefusalCode.NOT_FOUND,
        PointsGuards.LEDGER);
  }

  @Test
  void anEntryIsNamedOnce() {
    scene.refuse(
        Shop.handing("o1", "e1", Shop.line("RICE", 1)),
        RefusalCode.ENTRY_ID_REUSED,
        PointsGuards.ONCE);
    shop.handOver("o1", "e2", Shop.line("RICE", 1));
    scene.refuse(
        Shop.refunding("o1", "e2", true, Shop.line("RICE", 1)),
        RefusalCode.ENTRY_ID_REUSED,
        PointsGuards.ONCE);
  }

  @Test
  void anOrderIsHandedOverThroughItsLastDayAndThenExpires() {
    scene.on(DAY.plusDays(7));
    shop.handOver("o1", "e2", Shop.line("RICE", 1));
    assertThat(scene.ledger.due(scene.day)).isEmpty();
    scene.refuse(
        new PointsTimer.ExpireOrder(OrderId.of("o1")), RefusalCode.TOO_EARLY, PointsGuards.TIMER);
    scene.on(DAY.plusDays(8));
    Refusal refusal =
        scene.refuse(
            Shop.handing("o1", "e3", Shop.line("RICE", 1)),
            RefusalCode.TOO_LATE,
            PointsGuards.ORDER);
    assertThat(refusal.arguments()).containsEntry("last", "2022-03-08");
    assertThat(scene.errands()).containsExactly("points-expire.o1");
    assertThat(shop.state("o1")).isEqualTo(Order.State.EXPIRED);
    assertThat(shop.held(H1)).isZero();
    assertThat(scene.balance(H1)).isEqualTo(90);
    assertThat(scene.errands()).isEmpty();
  }

  @Test
  void theTimerOfALongNameIsNamedByItsDigest() {
    String name = "o".repeat(46);
    shop.order(name, H1, Shop.line("SOAP", 1));
    shop.order(name + "x", H1, Shop.line("SOAP", 1));
    scene.on(DAY.plusDays(8));
    assertThat(scene.ledger.due(scene.day))
        .extracting(timer -> timer.id().length())
        .containsExactlyInAnyOrder(16, 60, 55);
  }

  @Test
  void aFrozenAccountIsHandedNothingButMayCancel() {
    shop.handOver("o1", "e2", Shop.line("RICE", 1));
    scene.freeze(H1);
    scene.refuse(
        Shop.handing("o1", "e3", Shop.line("RICE", 1)),
        RefusalCode.ACCOUNT_STATE,
        PointsGuards.ACCOUNT);
    shop.refund("o1", "e3", true, Shop.line("RICE", 1));
    shop.cancel("o1");
    assertThat(scene.balance(H1)).isEqualTo(100);
    assertThat(shop.held(H1)).isZero();
  }

  @Test
  void whatWasTakenBackThoughItWasHeldIsNotHandedOut() {
    shop.ruled(
        LedgerRules.Scale.WHOLE,
        Optional.of(Shop.rules(10, 7, 7, 100)),
        SampleTariff.POINTS_BOOK.owing(),
        SampleTariff.HONOUR_BOOK);
    scene.reverse("r1", "e1");
    assertThat(scene.balance(H1)).isZero();
    Refusal refusal =
        scene.refuse(
            Shop.handing("o1", "e2", Shop.line("RICE", 1)),
            RefusalCode.POINTS_SHORT,
            PointsGuards.FLOOR);
    assertThat(refusal.arguments()).containsEntry("amount", "10");
    assertThat(shop.cancel("o1").entries()).isEmpty();
    assertThat(shop.available(H1)).isZero();
  }

  @Test
  void whatWasTakenBackThoughItWasSpentIsOwed() {
    shop.ruled(
        LedgerRules.Scale.WHOLE,
        Optional.of(Shop.rules(10, 7, 7, 100)),
        SampleTariff.POINTS_BOOK.owing(),
        SampleTariff.HONOUR_BOOK);
    shop.handOver("o1", "e2", Shop.line("RICE", 4), Shop.line("SOAP", 5));
    scene.reverse("r1", "e1");
    assertThat(scene.balance(H1)).isEqualTo(-55);
    scene.refuse(
        new PostingCommand.Reverse(EntryId.of("r2"), EntryId.of("e2"), Shop.REASON),
        RefusalCode.NOT_REVERSIBLE,
        PointsGuards.REVERSAL);
    shop.refund("o1", "e3", true, Shop.line("RICE", 4), Shop.line("SOAP", 5));
    assertThat(scene.balance(H1)).isZero();
  }

  @Test
  void noMoreComesBackThanWasHandedOver() {
    shop.handOver("o1", "e2", Shop.line("RICE", 2));
    Refusal refusal =
        scene.refuse(
            Shop.refunding("o1", "e3", true, Shop.line("RICE", 3)),
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            PointsGuards.REFUND);
    assertThat(refusal.arguments()).containsEntry("max", "2");
    scene.refuse(
        Shop.refunding("o1", "e3", true, Shop.line("SOAP", 1)),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.REFUND);
    RedemptionEvent.Refunded event = shop.refund("o1", "e3", true, Shop.line("RICE", 1));
    assertThat(event.entries().get(0).legs())
        .containsExactly(new Leg(AccountId.SHOP, H1, SampleTariff.POINTS, 10));
    assertThat(event.entries().get(0).kind()).isEqualTo(EntryKind.REFUND);
    assertThat(shop.stocked("RICE").stock()).isEqualTo(19);
    shop.refund("o1", "e4", false, Shop.line("RICE", 1));
    assertThat(shop.stocked("RICE").stock()).isEqualTo(19);
    assertThat(scene.balance(H1)).isEqualTo(100);
    assertThat(shop.held(H1)).isEqualTo(35);
    scene.refuse(
        Shop.refunding("o1", "e5", true, Shop.line("RICE", 1)),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.REFUND);
  }

  @Test
  void goodsComeBackInTimeCountedFromTheDayOfEachHandOver() {
    shop.ruled(Shop.rules(10, 60, 7, 100));
    shop.cancel("o1");
    shop.order("o2", H1, Shop.line("RICE", 3));
    shop.handOver("o2", "e2", Shop.line("RICE", 1));
    scene.on(DAY.plusDays(5));
    shop.handOver("o2", "e3", Shop.line("RICE", 2));
    scene.on(DAY.plusDays(7));
    assertThat(scene.decide(Shop.refunding("o2", "e4", true, Shop.line("RICE", 3))).refusals())
        .isEmpty();
    scene.on(DAY.plusDays(8));
    Refusal refusal =
        scene.refuse(
            Shop.refunding("o2", "e4", true, Shop.line("RICE", 3)),
            RefusalCode.TOO_LATE,
            PointsGuards.REFUND);
    assertThat(refusal.arguments()).containsEntry("last", "2022-03-08");
    scene.on(DAY.plusDays(12));
    shop.refund("o2", "e4", true, Shop.line("RICE", 1));
    shop.refund("o2", "e5", true, Shop.line("RICE", 1));
    scene.refuse(
        Shop.refunding("o2", "e6", true, Shop.line("RICE", 1)),
        RefusalCode.TOO_LATE,
        PointsGuards.REFUND);
    assertThat(scene.balance(H1)).isEqualTo(90);
  }

  @Test
  void whereNothingComesBackNothingDoes() {
    shop.ruled(Shop.rules(10, 7, 0, 100));
    shop.handOver("o1", "e2", Shop.line("RICE", 1));
    scene.refuse(
        Shop.refunding("o1", "e3", true, Shop.line("RICE", 1)),
        RefusalCode.TOO_LATE,
        PointsGuards.REFUND);
  }

  @Test
  void aRefundGoesToWhoeverSucceeded() {
    shop.handOver("o1", "e2", Shop.line("RICE", 4), Shop.line("SOAP", 5));
    scene.accept(
        new AccountCommand.MergeAccounts(Optional.of(EntryId.of("m")), ImmutableList.of(H1), H3));
    shop.refund("o1", "e3", true, Shop.line("RICE", 4));
    assertThat(scene.balance(H3)).isEqualTo(85);
    scene.accept(new AccountCommand.CloseAccount(H3, Shop.REASON));
    scene.refuse(
        Shop.refunding("o1", "e4", true, Shop.line("SOAP", 1)),
        RefusalCode.ACCOUNT_STATE,
        PointsGuards.ACCOUNT);
  }

  @Test
  void aRefundComesOutOfWhatTheShopHas() {
    shop.handOver("o1", "e2", Shop.line("RICE", 4));
    scene.accept(
        new PostingCommand.Transfer(
            EntryId.of("t"),
            DAY,
            ImmutableList.of(new Leg(AccountId.SHOP, AccountId.RESERVE, SampleTariff.POINTS, 31)),
            Shop.REASON));
    scene.refuse(
        Shop.refunding("o1", "e3", true, Shop.line("RICE", 1)),
        RefusalCode.POINTS_SHORT,
        PointsGuards.FLOOR);
  }

  @Test
  void heldPointsGoWithTheFirstPartOfADividedHousehold() {
    scene.accept(new AccountCommand.DivideAccount(EntryId.of("d"), H1, ImmutableList.of(H2, H3)));
    assertThat(shop.held(H1)).isZero();
    assertThat(shop.held(H2)).isEqualTo(55);
    assertThat(shop.held(H3)).isZero();
    assertThat(shop.available(H2)).isEqualTo(23);
    assertThat(shop.available(H3)).isEqualTo(22);
    shop.handOver("o1", "e2", Shop.line("RICE", 4), Shop.line("SOAP", 5));
    assertThat(scene.balance(H2)).isEqualTo(23);
  }
}
