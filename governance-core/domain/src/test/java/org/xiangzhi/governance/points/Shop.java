package org.xiangzhi.governance.points;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/** Plays the shop beside a ledger. */
final class Shop {
  static final String REASON = "实际情况";

  final LedgerScene scene;

  Shop(LedgerScene scene) {
    this.scene = scene;
  }

  /** Opens a shop that has rice for 10 and soap for 3 points. */
  static Shop open() {
    Shop shop = new Shop(LedgerScene.open());
    shop.offer("RICE", 10, 20);
    shop.offer("SOAP", 3, 20);
    return shop;
  }

  static RedemptionRules rules(int fen, int holdDays, int refundDays, int giftPerEarned) {
    return new RedemptionRules(
        SampleTariff.POINTS,
        fen,
        holdDays,
        refundDays,
        ImmutableSet.of(RedemptionRules.Way.PICK_UP),
        giftPerEarned,
        SampleTariff.RULE);
  }

  /** Lets the ledger take over other rules. */
  Shop ruled(LedgerRules.Scale scale, Optional<RedemptionRules> redemption, Book... books) {
    LedgerRules base = SampleTariff.with(books);
    scene.rules =
        new PointsRules(
            SampleTariff.RULE,
            new LedgerRules(
                scale,
                base.books(),
                base.holders(),
                base.backDays(),
                base.succession(),
                base.contest(),
                redemption),
            ImmutableList.of());
    scene.by(LedgerScene.CLERK).accept(new LedgerCommand.OpenLedger());
    return this;
  }

  Shop ruled(RedemptionRules redemption) {
    return ruled(
        LedgerRules.Scale.WHOLE,
        Optional.of(redemption),
        SampleTariff.POINTS_BOOK,
        SampleTariff.HONOUR_BOOK);
  }

  static Goods goods(String id, Price price, int stock, Optional<Integer> limit) {
    return new Goods(GoodsId.of(id), Text.of("商品" + id, id), price, stock, limit);
  }

  void offer(String id, long price, int stock) {
    scene.accept(
        new RedemptionCommand.OfferGoods(
            goods(id, new Price.InPoints(price), stock, Optional.empty())));
  }

  void offerLimited(String id, long price, int stock, int limit) {
    scene.accept(
        new RedemptionCommand.OfferGoods(
            goods(id, new Price.InPoints(price), stock, Optional.of(limit))));
  }

  static RedemptionCommand.Line line(String goods, int quantity) {
    return new RedemptionCommand.Line(GoodsId.of(goods), quantity);
  }

  static RedemptionCommand.PlaceOrder placing(
      String order, AccountId account, RedemptionCommand.Line... lines) {
    return new RedemptionCommand.PlaceOrder(
        OrderId.of(order), account, ImmutableList.copyOf(lines), RedemptionRules.Way.PICK_UP);
  }

  RedemptionEvent.Ordered order(String order, AccountId account, RedemptionCommand.Line... lines) {
    return (RedemptionEvent.Ordered) scene.accept(placing(order, account, lines));
  }

  Refusal refuse(RedemptionCommand.PlaceOrder order, RefusalCode code, Rule rule, String at) {
    Refusal refusal = scene.refuse(order, code, rule);
    assertThat(refusal.pointer()).contains(at);
    return refusal;
  }

  static RedemptionCommand.HandOver handing(
      String order, String entry, RedemptionCommand.Line... lines) {
    return new RedemptionCommand.HandOver(
        OrderId.of(order), EntryId.of(entry), ImmutableList.copyOf(lines));
  }

  RedemptionEvent.HandedOver handOver(String order, String entry, RedemptionCommand.Line... lines) {
    return (RedemptionEvent.HandedOver) scene.accept(handing(order, entry, lines));
  }

  static RedemptionCommand.CancelOrder cancelling(String order) {
    return new RedemptionCommand.CancelOrder(OrderId.of(order), REASON);
  }

  RedemptionEvent.OrderReleased cancel(String order) {
    return (RedemptionEvent.OrderReleased) scene.accept(cancelling(order));
  }

  static RedemptionCommand.Refund refunding(
      String order, String entry, boolean restock, RedemptionCommand.Line... lines) {
    return new RedemptionCommand.Refund(
        OrderId.of(order), EntryId.of(entry), ImmutableList.copyOf(lines), restock, REASON);
  }

  RedemptionEvent.Refunded refund(
      String order, String entry, boolean restock, RedemptionCommand.Line... lines) {
    return (RedemptionEvent.Refunded) scene.accept(refunding(order, entry, restock, lines));
  }

  Order.State state(String order) {
    return scene.ledger.redemptions().order(OrderId.of(order)).orElseThrow().state();
  }

  Stocked stocked(String goods) {
    return scene.ledger.redemptions().goods(GoodsId.of(goods)).orElseThrow();
  }

  long held(AccountId account) {
    return scene.balance(account) - available(account);
  }

  long available(AccountId account) {
    return scene.ledger.available(account, SampleTariff.POINTS);
  }
}
