package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.OUT_OF_STOCK;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/** Decides what is on offer and how much of it there is. */
final class GoodsDecider {
  private final PointsContext at;

  GoodsDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> offer(RedemptionCommand.OfferGoods c) {
    if (at.ledger().redemptions().goods(c.goods().id()).isPresent()) {
      return Decision.refuse(
          ALREADY_EXISTS, PointsGuards.GOODS, "kind", "goods", "id", c.goods().id());
    }
    Optional<Refusal> right = RightsLint.refusal(c.goods().name());
    return right.isPresent()
        ? Decision.refuse(right.stream().toList())
        : Decision.accept(new RedemptionEvent.GoodsOffered(c.goods(), at.actor(), at.day()));
  }

  Decision<PointsEvent> restock(RedemptionCommand.RestockGoods c) {
    Optional<Stocked> found = at.ledger().redemptions().goods(c.goods());
    if (found.isEmpty()) {
      return unknown(c.goods());
    }
    if (c.change() == 0) {
      return Decision.refuse(
          VALUE_FORM, PointsGuards.GOODS, "field", "change", "form", "+1… / -1…");
    }
    Stocked goods = found.get();
    if (goods.free() + c.change() < 0) {
      return Decision.refuse(
          OUT_OF_STOCK,
          PointsGuards.GOODS,
          "goods",
          goods.goods().name(),
          "stock",
          goods.free(),
          "wanted",
          -c.change());
    }
    if (goods.stock() + c.change() > Goods.MAX_STOCK) {
      return Decision.refuse(
          VALUE_OUT_OF_BOUNDS,
          PointsGuards.GOODS,
          "field",
          "stock",
          "value",
          goods.stock() + c.change(),
          "min",
          0,
          "max",
          Goods.MAX_STOCK);
    }
    return Decision.accept(
        new RedemptionEvent.GoodsRestocked(
            c.goods(), c.change(), c.reason(), at.actor(), at.day()));
  }

  Decision<PointsEvent> withdraw(RedemptionCommand.WithdrawGoods c) {
    Optional<Stocked> found = at.ledger().redemptions().goods(c.goods());
    if (found.isEmpty()) {
      return unknown(c.goods());
    }
    return found.get().withdrawn()
        ? Decision.refuse(ALREADY_ENDED, PointsGuards.GOODS, "kind", "goods", "id", c.goods())
        : Decision.accept(
            new RedemptionEvent.GoodsWithdrawn(c.goods(), c.reason(), at.actor(), at.day()));
  }

  private static Decision<PointsEvent> unknown(GoodsId goods) {
    return Decision.refuse(List.of(PointsContext.unknown("goods", goods)));
  }
}
