package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.CHECKER;
import static org.xiangzhi.governance.points.LedgerScene.CLERK;
import static org.xiangzhi.governance.points.LedgerScene.DAY;
import static org.xiangzhi.governance.points.LedgerScene.H1;
import static org.xiangzhi.governance.points.LedgerScene.H2;
import static org.xiangzhi.governance.points.LedgerScene.H3;
import static org.xiangzhi.governance.points.LedgerScene.OF_H1;
import static org.xiangzhi.governance.points.LedgerScene.OF_H2;
import static org.xiangzhi.governance.points.LedgerScene.P1;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

class OrderTest {
  private final Shop shop = Shop.open();
  private final LedgerScene scene = shop.scene;

  @Test
  void anOrderHoldsPointsAndStockAndMovesNothing() {
    scene.give("e1", H1, 100);
    int entries = scene.ledger.size();
    RedemptionEvent.Ordered event =
        shop.order("o1", H1, Shop.line("RICE", 2), Shop.line("SOAP", 3));
    assertThat(event.lines())
        .extracting(RedemptionEvent.PricedLine::price)
        .containsExactly(10L, 3L);
    assertThat(event.expires()).isEqualTo(DAY.plusDays(7));
    assertThat(event.book()).isEqualTo(SampleTariff.POINTS);
    assertThat(scene.balance(H1)).isEqualTo(100);
    assertThat(shop.available(H1)).isEqualTo(71);
    assertThat(shop.stocked("RICE").free()).isEqualTo(18);
    assertThat(shop.stocked("SOAP").held()).isEqualTo(3);
    assertThat(scene.ledger.size()).isEqualTo(entries);
    assertThat(shop.state("o1")).isEqualTo(Order.State.OPEN);
    assertThat(scene.ledger.redemptions().openFor(H1)).contains("points.hand-over o1");
    assertThat(scene.ledger.redemptions().openFor(H2)).isEmpty();
    assertThat(scene.ledger.redemptions().orders(H1).map(Order::id))
        .containsExactly(OrderId.of("o1"));
  }

  @Test
  void allThatIsThereCanBeOrderedAndNotAPointMore() {
    scene.give("e1", H1, 29);
    Refusal refusal =
        scene.refuse(
            Shop.placing("o1", H1, Shop.line("RICE", 3)),
            RefusalCode.POINTS_SHORT,
            PointsGuards.FLOOR);
    assertThat(refusal.arguments())
        .containsEntry("account", "household/H1")
        .containsEntry("available", "29")
        .containsEntry("amount", "30")
        .containsEntry("floor", "0");
    shop.order("o1", H1, Shop.line("RICE", 2), Shop.line("SOAP", 3));
    assertThat(shop.available(H1)).isZero();
    scene.refuse(
        Shop.placing("o2", H1, Shop.line("SOAP", 1)), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
  }

  @Test
  void whatIsHeldIsNotLostByADeduction() {
    scene.by(CLERK).give("e1", H1, 30);
    shop.order("o1", H1, Shop.line("RICE", 2));
    Refusal refusal =
        scene.refuse(
            new PostingCommand.Reverse(EntryId.of("r1"), EntryId.of("e1"), Shop.REASON),
            RefusalCode.POINTS_SHORT,
            PointsGuards.FLOOR);
    assertThat(refusal.arguments()).containsEntry("available", "10");
  }

  @Test
  void ofTwoBuyersOfTheLastPieceOneGetsIt() {
    shop.offer("CLOCK", 1, 1);
    scene.give("e1", H1, 10);
    scene.give("e2", H2, 10);
    shop.order("o1", H1, Shop.line("CLOCK", 1));
    Refusal refusal =
        shop.refuse(
            Shop.placing("o2", H2, Shop.line("CLOCK", 1)),
            RefusalCode.OUT_OF_STOCK,
            PointsGuards.GOODS,
            "/lines/0");
    assertThat(refusal.arguments()).containsEntry("stock", "0").containsEntry("wanted", "1");
    shop.cancel("o1");
    shop.order("o2", H2, Shop.line("CLOCK", 1));
  }

  @Test
  void aStockIsOrderedToTheLastPiece() {
    scene.give("e1", H1, 1000);
    Refusal refusal =
        shop.refuse(
            Shop.placing("o1", H1, Shop.line("SOAP", 1), Shop.line("RICE", 21)),
            RefusalCode.OUT_OF_STOCK,
            PointsGuards.GOODS,
            "/lines/1");
    assertThat(refusal.arguments()).containsEntry("stock", "20").containsEntry("wanted", "21");
    shop.order("o1", H1, Shop.line("RICE", 20));
    assertThat(shop.stocked("RICE").free()).isZero();
  }

  @Test
  void aLimitCountsTheYearOfTheCalendarAndWhatIsKept() {
    shop.ruled(Shop.rules(10, 400, 400, 100));
    scene.on(LocalDate.of(2022, 12, 30));
    shop.offerLimited("OIL", 1, 100, 3);
    scene.give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("OIL", 2));
    Refusal refusal =
        shop.refuse(
            Shop.placing("o2", H1, Shop.line("OIL", 2)),
            RefusalCode.GOODS_LIMIT,
            PointsGuards.GOODS,
            "/lines/0");
    assertThat(refusal.arguments())
        .containsEntry("max", "3")
        .containsEntry("taken", "2")
        .containsEntry("wanted", "2");
    shop.order("o2", H1, Shop.line("OIL", 1));
    shop.handOver("o1", "e2", Shop.line("OIL", 2));
    shop.refuse(
        Shop.placing("o3", H1, Shop.line("OIL", 1)),
        RefusalCode.GOODS_LIMIT,
        PointsGuards.GOODS,
        "/lines/0");
    shop.refund("o1", "e3", true, Shop.line("OIL", 1));
    shop.cancel("o2");
    shop.order("o3", H1, Shop.line("OIL", 2));
    scene.on(LocalDate.of(2023, 1, 1));
    shop.order("o4", H1, Shop.line("OIL", 3));
  }

  @Test
  void aPriceInMoneyIsRoundedUpToTheSmallestUnit() {
    scene.give("e1", H1, 1000);
    scene.accept(
        new RedemptionCommand.OfferGoods(
            Shop.goods("A", new Price.InMoney(30), 9, Optional.empty())));
    scene.accept(
        new RedemptionCommand.OfferGoods(
            Shop.goods("B", new Price.InMoney(31), 9, Optional.empty())));
    scene.accept(
        new RedemptionCommand.OfferGoods(
            Shop.goods("C", new Price.InMoney(1), 9, Optional.empty())));
    RedemptionEvent.Ordered event =
        shop.order("o1", H1, Shop.line("A", 1), Shop.line("B", 1), Shop.line("C", 1));
    assertThat(event.lines())
        .extracting(RedemptionEvent.PricedLine::price)
        .containsExactly(3L, 4L, 1L);
  }

  @Test
  void aPriceInMoneyFollowsTheScale() {
    LedgerScene other = new LedgerScene();
    Shop tenths = new Shop(other);
    tenths.ruled(
        LedgerRules.Scale.TENTHS,
        Optional.of(Shop.rules(100, 7, 7, 100)),
        SampleTariff.POINTS_BOOK,
        SampleTariff.HONOUR_BOOK);
    other.accept(
        new LedgerCommand.AdoptTariff(
            SampleTariff.TARIFF, DAY, new TariffBasis.ByBallot(LedgerScene.BALLOT)));
    other.accept(new AccountCommand.OpenAccounts(ImmutableList.of(H1)));
    other.give("e1", H1, 100);
    other.accept(
        new RedemptionCommand.OfferGoods(
            Shop.goods("A", new Price.InMoney(255), 9, Optional.empty())));
    assertThat(tenths.order("o1", H1, Shop.line("A", 1)).lines().get(0).price()).isEqualTo(26);
  }

  @Test
  void noOrderCostsMoreThanOneEntryMoves() {
    shop.offer("GOLD", Leg.MAX_AMOUNT, 2);
    Refusal refusal =
        scene.refuse(
            Shop.placing("o1", H1, Shop.line("GOLD", 2)),
            RefusalCode.POINTS_OVERFLOW,
            PointsGuards.BOUND);
    assertThat(refusal.arguments())
        .containsEntry("value", "2000000000")
        .containsEntry("max", "1000000000");
    scene.refuse(
        Shop.placing("o1", H1, Shop.line("GOLD", 1)), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
  }

  @Test
  void aHolderOrdersOrAnOfficeForThem() {
    scene.give("e1", H1, 100);
    scene.post(scene.claim("e2", P1, "PERSONAL"), scene.claim("e3", P1, "PERSONAL"));
    scene.by(OF_H1);
    shop.order("o1", H1, Shop.line("SOAP", 1));
    shop.order("o2", P1, Shop.line("SOAP", 1));
    scene.by(CLERK);
    shop.order("o3", H1, Shop.line("SOAP", 1));
    scene.by(OF_H2);
    Refusal refusal =
        scene.refuse(
            Shop.placing("o4", H1, Shop.line("SOAP", 1)),
            RefusalCode.OFFICE_REQUIRED,
            PointsGuards.HOLDER);
    assertThat(refusal.arguments()).containsEntry("offices", "CLERK");
    scene.by(CHECKER);
    scene.refuse(Shop.cancelling("o1"), RefusalCode.OFFICE_REQUIRED, PointsGuards.HOLDER);
  }

  @Test
  void anAccountThatIsNotOpenAndNoHoldersAccountOrdersNothing() {
    scene.refuse(
        Shop.placing("o1", new AccountId("household/H9"), Shop.line("SOAP", 1)),
        RefusalCode.ACCOUNT_STATE,
        PointsGuards.ACCOUNT);
    scene.refuse(
        Shop.placing("o1", AccountId.POOL, Shop.line("SOAP", 1)),
        RefusalCode.VALUE_FORM,
        PointsGuards.ACCOUNT);
    scene.give("e1", H3, 10);
    scene.freeze(H3);
    scene.refuse(
        Shop.placing("o1", H3, Shop.line("SOAP", 1)),
        RefusalCode.ACCOUNT_STATE,
        PointsGuards.ACCOUNT);
  }

  @Test
  void aNameIsOrderedUnderOnce() {
    scene.give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("SOAP", 1));
    shop.cancel("o1");
    Refusal refusal =
        scene.refuse(
            Shop.placing("o1", H1, Shop.line("SOAP", 1)),
            RefusalCode.ALREADY_EXISTS,
            PointsGuards.ORDER);
    assertThat(refusal.arguments()).containsEntry("kind", "order").containsEntry("id", "o1");
  }

  @Test
  void anOrderNamesGoodsThatThereAreEachOnce() {
    scene.give("e1", H1, 100);
    ImmutableList<Refusal> refusals =
        scene.refuse(
            Shop.placing(
                "o1", H1, Shop.line("SOAP", 1), Shop.line("SOAP", 1), Shop.line("TEA", 1)));
    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.VALUE_FORM, RefusalCode.NOT_FOUND);
    assertThat(refusals)
        .extracting(Refusal::pointer)
        .containsExactly(Optional.of("/lines/1"), Optional.of("/lines/2"));
  }

  @Test
  void goodsAreHandedOverInAWayThatThereIs() {
    shop.ruled(Shop.rules(10, 7, 7, 100));
    scene.give("e1", H1, 100);
    Refusal refusal =
        scene.refuse(
            new RedemptionCommand.PlaceOrder(
                OrderId.of("o1"),
                H1,
                ImmutableList.of(Shop.line("SOAP", 1)),
                RedemptionRules.Way.DELIVERY),
            RefusalCode.VALUE_FORM,
            PointsGuards.ORDER);
    assertThat(refusal.arguments()).containsEntry("form", "PICK_UP");
  }

  @Test
  void nothingIsBoughtOnCreditWhereDeductionsGoBelowZero() {
    shop.ruled(
        LedgerRules.Scale.WHOLE,
        Optional.of(Shop.rules(10, 7, 7, 100)),
        SampleTariff.POINTS_BOOK.from(0, -50),
        SampleTariff.HONOUR_BOOK);
    scene.give("e1", H1, 5);
    scene.refuse(
        Shop.placing("o1", H1, Shop.line("SOAP", 2)), RefusalCode.POINTS_SHORT, PointsGuards.FLOOR);
    shop.order("o1", H1, Shop.line("SOAP", 1));
  }

  @Test
  void openOrdersFollowAMergedHousehold() {
    scene.give("e1", H1, 100);
    scene.give("e2", H2, 50);
    shop.offerLimited("OIL", 1, 100, 2);
    shop.order("o1", H1, Shop.line("RICE", 4), Shop.line("OIL", 1));
    scene.accept(
        new AccountCommand.MergeAccounts(
            Optional.of(EntryId.of("m")), ImmutableList.of(H1, H2), H2));
    assertThat(shop.held(H2)).isEqualTo(41);
    assertThat(shop.available(H2)).isEqualTo(109);
    assertThat(scene.ledger.redemptions().openFor(H2)).contains("points.hand-over o1");
    assertThat(scene.ledger.redemptions().openFor(H1)).isEmpty();
    assertThat(scene.ledger.redemptions().orders(H1)).isEmpty();
    shop.refuse(
        Shop.placing("o2", H2, Shop.line("OIL", 2)),
        RefusalCode.GOODS_LIMIT,
        PointsGuards.GOODS,
        "/lines/0");
    shop.handOver("o1", "e3", Shop.line("RICE", 1));
    assertThat(scene.balance(H2)).isEqualTo(140);
    scene.by(OF_H2);
    shop.cancel("o1");
    assertThat(shop.held(H2)).isZero();
    assertThat(scene.balance(AccountId.SHOP)).isEqualTo(10);
  }

  @Test
  void anAccountWithAnOpenOrderIsNotClosed() {
    scene.give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 4));
    AccountCommand close = new AccountCommand.CloseAccount(H1, Shop.REASON);
    Refusal refusal = scene.refuse(close, RefusalCode.ACT_ORDER, PointsGuards.ACCOUNT);
    assertThat(refusal.arguments()).containsEntry("first", "points.hand-over o1");
    shop.cancel("o1");
    scene.accept(close);
    assertThat(scene.balance(AccountId.RESERVE)).isEqualTo(100);
  }
}
