package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionRules;

/** Offers goods, and lets households that have points order them. */
final class RedemptionScript {
  private static final GoodsId SOAP = GoodsId.of("soap");
  private static final int PRICE = 2;
  private static final int STOCK = 100_000;
  private static final int MONTHS = 12;

  private final Village village;
  private final Optional<RedemptionRules> rules;
  private final boolean households;

  RedemptionScript(Village village, PointsRules points) {
    this.village = village;
    this.rules = points.ledger().redemption();
    this.households = points.ledger().holders().contains(AccountKind.HOUSEHOLD);
  }

  void month(int month, Hand hand) {
    if (rules.isEmpty() || !households) {
      return;
    }
    if (month == 0) {
      hand.give(
          village.unit(),
          new RedemptionCommand.OfferGoods(
              new Goods(
                  SOAP,
                  Text.of("洗衣皂", "washing soap"),
                  new Price.InPoints(PRICE),
                  STOCK,
                  Optional.empty())));
    }
    int wanted = Math.max(1, village.households() * Assumptions.ORDERS_PERCENT / 100 / MONTHS);
    List<UnitId> able =
        village.householdsOf(village.unit()).stream()
            .filter(
                home ->
                    hand.model().points().available(AccountId.of(home), rules.get().book())
                        >= PRICE)
            .toList();
    for (int i = 0; i < Math.min(wanted, able.size()); i++) {
      order(month, i, able.get((month + i) % able.size()), hand);
    }
  }

  private void order(int month, int number, UnitId home, Hand hand) {
    OrderId id = OrderId.of("o-" + month + "-" + number);
    ImmutableList<RedemptionCommand.Line> lines =
        ImmutableList.of(new RedemptionCommand.Line(SOAP, 1));
    Cast.Seat head = new Cast.Seat(OfficeRules.RESIDENT, home, village.heads(home).get(0));
    boolean ordered =
        hand.give(
            head,
            new RedemptionCommand.PlaceOrder(
                id,
                AccountId.of(home),
                lines,
                rules.orElseThrow().ways().stream().sorted().findFirst().orElseThrow()));
    if (ordered) {
      hand.give(
          village.unit(),
          new RedemptionCommand.HandOver(id, EntryId.of("g-" + month + "-" + number), lines));
    }
  }
}
