package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.points.LedgerScene.H1;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

class GoodsTest {
  private final Shop shop = Shop.open();
  private final LedgerScene scene = shop.scene;

  private static RedemptionCommand.RestockGoods restocking(String goods, int change) {
    return new RedemptionCommand.RestockGoods(GoodsId.of(goods), change, Shop.REASON);
  }

  private static RedemptionCommand.WithdrawGoods withdrawing(String goods) {
    return new RedemptionCommand.WithdrawGoods(GoodsId.of(goods), Shop.REASON);
  }

  @Test
  void aNameIsOfferedOnce() {
    Refusal refusal =
        scene.refuse(
            new RedemptionCommand.OfferGoods(
                Shop.goods("RICE", new Price.InPoints(1), 1, Optional.empty())),
            RefusalCode.ALREADY_EXISTS,
            PointsGuards.GOODS);
    assertThat(refusal.arguments()).containsEntry("id", "RICE");
    assertThat(scene.ledger.redemptions().goods().map(one -> one.goods().id().value()))
        .containsExactly("RICE", "SOAP");
  }

  @Test
  void whatTheLawGivesIsNotOnOffer() {
    Refusal refusal =
        scene.refuse(
            new RedemptionCommand.OfferGoods(
                new Goods(
                    GoodsId.of("PLACE"),
                    Text.of("小学入学名额", "a place"),
                    new Price.InPoints(1),
                    1,
                    Optional.empty())),
            RefusalCode.RIGHT_TOUCHED,
            PointsGuards.RIGHTS);
    assertThat(refusal.arguments()).containsEntry("found", "入学");
  }

  @Test
  void aLedgerThatRedeemsNothingOffersNothing() {
    shop.ruled(
        LedgerRules.Scale.WHOLE,
        Optional.empty(),
        SampleTariff.POINTS_BOOK,
        SampleTariff.HONOUR_BOOK);
    Refusal refusal =
        scene.refuse(
            new RedemptionCommand.OfferGoods(
                Shop.goods("TEA", new Price.InPoints(1), 1, Optional.empty())),
            RefusalCode.ACT_NOT_PROVIDED,
            PointsGuards.LEDGER);
    assertThat(refusal.arguments()).containsEntry("type", "points.offer-goods");
    scene.refuse(
        Shop.placing("o1", H1, Shop.line("RICE", 1)),
        RefusalCode.ACT_NOT_PROVIDED,
        PointsGuards.LEDGER);
  }

  @Test
  void aStockGoesDownToWhatIsHeldAndNoFurther() {
    scene.give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 5));
    Refusal refusal =
        scene.refuse(restocking("RICE", -16), RefusalCode.OUT_OF_STOCK, PointsGuards.GOODS);
    assertThat(refusal.arguments()).containsEntry("stock", "15").containsEntry("wanted", "16");
    scene.accept(restocking("RICE", -15));
    assertThat(shop.stocked("RICE").stock()).isEqualTo(5);
    assertThat(shop.stocked("RICE").held()).isEqualTo(5);
    assertThat(shop.stocked("RICE").free()).isZero();
  }

  @Test
  void aStockGoesUpToItsMost() {
    Refusal refusal =
        scene.refuse(
            restocking("RICE", Goods.MAX_STOCK - 19),
            RefusalCode.VALUE_OUT_OF_BOUNDS,
            PointsGuards.GOODS);
    assertThat(refusal.arguments()).containsEntry("value", "1000001");
    scene.accept(restocking("RICE", Goods.MAX_STOCK - 20));
    assertThat(shop.stocked("RICE").stock()).isEqualTo(Goods.MAX_STOCK);
  }

  @Test
  void aChangeOfNothingIsNone() {
    scene.refuse(restocking("RICE", 0), RefusalCode.VALUE_FORM, PointsGuards.GOODS);
  }

  @Test
  void whatIsNotOnOfferIsNeitherStockedNorWithdrawn() {
    Refusal refusal =
        scene.refuse(restocking("TEA", 1), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
    assertThat(refusal.arguments()).containsEntry("kind", "goods").containsEntry("id", "TEA");
    scene.refuse(withdrawing("TEA"), RefusalCode.NOT_FOUND, PointsGuards.LEDGER);
  }

  @Test
  void whatIsWithdrawnIsNotOrderedAndOpenOrdersGoOn() {
    scene.give("e1", H1, 100);
    shop.order("o1", H1, Shop.line("RICE", 1));
    scene.accept(withdrawing("RICE"));
    assertThat(shop.stocked("RICE").withdrawn()).isTrue();
    shop.refuse(
        Shop.placing("o2", H1, Shop.line("RICE", 1)),
        RefusalCode.ALREADY_ENDED,
        PointsGuards.GOODS,
        "/lines/0");
    scene.refuse(withdrawing("RICE"), RefusalCode.ALREADY_ENDED, PointsGuards.GOODS);
    shop.handOver("o1", "e2", Shop.line("RICE", 1));
    assertThat(shop.stocked("RICE").stock()).isEqualTo(19);
  }
}
