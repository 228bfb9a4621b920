package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.SHOPKEEPER;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.account;
import static org.xiangzhi.governance.plugin.rongchang.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.village.Script;

/** Plays the shop: goods on offer, orders, what is handed over, what comes back. */
final class ShopPlay {
  private static final String SOAP = "soap";
  private static final String SALT = "salt";
  private static final String SPONGE = "sponge";
  private static final String LAMP = "lamp";

  private final Script script;

  ShopPlay(Script script) {
    this.script = script;
  }

  void offer() {
    script.title("上架：触及福利等法定权利的不予受理", "goods are offered; not what the law gives");
    offer("pension", "代缴医疗保险一年", "a year of medical insurance", new Price.InPoints(100), 9);
    offer(SOAP, "洗衣皂", "washing soap", new Price.InPoints(15), 6);
    offer(SALT, "食盐", "salt", new Price.InMoney(300), 20);
    offer(SPONGE, "百洁布", "a sponge", new Price.InPoints(5), 50);
    offer(LAMP, "庭院灯", "a yard lamp", new Price.InPoints(60), 1);
    restock(SOAP, -7, "盘点");
    restock(SOAP, 4, "补货");
  }

  private void offer(String id, String zh, String en, Price price, int stock) {
    script.act(
        LOG,
        SHOPKEEPER,
        new RedemptionCommand.OfferGoods(
            new Goods(GoodsId.of(id), Text.of(zh, en), price, stock, Optional.of(4))));
  }

  private void restock(String goods, int change, String reason) {
    script.act(
        LOG, SHOPKEEPER, new RedemptionCommand.RestockGoods(GoodsId.of(goods), change, reason));
  }

  /** The last lamp goes to whoever was first. */
  void order() {
    script.title("两户争最后一盏灯：先下单者得", "two want the last lamp: the first one has it");
    order("o-1", 2, line(LAMP, 1), line(SOAP, 4));
    order("o-2", 3, line(LAMP, 1));
    script.title("超出库存、限额、余额，或者由外人下单的，不予受理", "beyond stock, limit or balance, or for others");
    order("o-3", 3, line(SOAP, 5));
    order("o-4", 8, line(SALT, 4));
    order("o-5", 14, line(SOAP, 1));
    place("o-6", member(3, 1), 2, line(SOAP, 1));
    place("o-7", member(3, 1), 3, line("no-such-goods", 1));
    script.title("赠送积分须有相应的劳动所得", "gift points are redeemed beside earned ones alone");
    order("o-8", 18, line(SPONGE, 1));
  }

  /** Some is handed over, some later, some never. */
  void handOver() {
    script.title("部分交付，余下取消", "part is handed over, the rest is cancelled");
    handOver("o-1", "give-1", line(LAMP, 1), line(SOAP, 1));
    handOver("o-1", "give-2", line(SOAP, 4));
    handOver("o-1", "give-2", line(SOAP, 1));
    script.act(LOG, member(2, 1), new RedemptionCommand.CancelOrder(OrderId.of("o-1"), "用不了这么多"));
    script.act(LOG, member(2, 1), new RedemptionCommand.CancelOrder(OrderId.of("o-1"), "用不了这么多"));
    script.title("灯不亮，退货退分；不得重复退", "the lamp does not work: points come back, once");
    refund("o-1", "back-1", line(LAMP, 1));
    refund("o-1", "back-2", line(LAMP, 1));
    script.title("无人来取的订单，15 日后自动过期", "an order that nobody picks up expires after 15 days");
    order("o-9", 3, line(SALT, 2));
  }

  /** Holds points over the day on which balances start anew. */
  void orderBeforeReset() {
    script.title("清零日前下单，冻结的积分不清零", "points that are held for an order outlast the reset");
    order("o-10", 8, line(SALT, 1));
  }

  void handOverAfterReset() {
    script.title("清零后照常交付", "after the reset it is handed over all the same");
    handOver("o-10", "give-10", line(SALT, 1));
    script.act(LOG, SHOPKEEPER, new RedemptionCommand.WithdrawGoods(GoodsId.of(LAMP), "不再进货"));
    order("o-11", 8, line(LAMP, 1));
  }

  private void order(String order, int household, RedemptionCommand.Line... lines) {
    place(order, member(household, 1), household, lines);
  }

  private void place(String order, String actor, int household, RedemptionCommand.Line... lines) {
    script.act(
        LOG,
        actor,
        new RedemptionCommand.PlaceOrder(
            OrderId.of(order),
            account(household),
            ImmutableList.copyOf(lines),
            RedemptionRules.Way.PICK_UP));
  }

  private void handOver(String order, String entry, RedemptionCommand.Line... lines) {
    script.act(
        LOG,
        SHOPKEEPER,
        new RedemptionCommand.HandOver(
            OrderId.of(order), EntryId.of(entry), ImmutableList.copyOf(lines)));
  }

  private void refund(String order, String entry, RedemptionCommand.Line... lines) {
    script.act(
        LOG,
        SHOPKEEPER,
        new RedemptionCommand.Refund(
            OrderId.of(order), EntryId.of(entry), ImmutableList.copyOf(lines), false, "灯不亮"));
  }

  private static RedemptionCommand.Line line(String goods, int quantity) {
    return new RedemptionCommand.Line(GoodsId.of(goods), quantity);
  }
}
