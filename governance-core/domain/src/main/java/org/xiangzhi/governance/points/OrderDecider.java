package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.GIFT_UNEARNED;
import static org.xiangzhi.governance.kernel.RefusalCode.GOODS_LIMIT;
import static org.xiangzhi.governance.kernel.RefusalCode.OUT_OF_STOCK;
import static org.xiangzhi.governance.kernel.RefusalCode.POINTS_OVERFLOW;
import static org.xiangzhi.governance.kernel.RefusalCode.POINTS_SHORT;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/** Decides whether goods are ordered: whether they are there, and the points for them. */
final class OrderDecider {
  private final PointsContext at;
  private final RedemptionRules rules;

  OrderDecider(PointsContext at, RedemptionRules rules) {
    this.at = at;
    this.rules = rules;
  }

  Decision<PointsEvent> place(RedemptionCommand.PlaceOrder c) {
    Stream<Refusal> whole =
        Stream.of(known(c.order()), holder(c), way(c.way())).flatMap(Optional::stream);
    ImmutableList<Refusal> refusals =
        Stream.concat(whole, lines(c)).collect(ImmutableList.toImmutableList());
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    ImmutableList<RedemptionEvent.PricedLine> priced =
        c.lines().stream().map(this::priced).collect(ImmutableList.toImmutableList());
    Optional<Refusal> unpaid = unpaid(c.account(), priced);
    return unpaid.isPresent()
        ? Decision.refuse(unpaid.stream().toList())
        : Decision.accept(
            new RedemptionEvent.Ordered(
                c.order(),
                c.account(),
                rules.book(),
                priced,
                c.way(),
                at.day().plusDays(rules.holdDays()),
                at.actor(),
                at.day()));
  }

  private Optional<Refusal> known(OrderId order) {
    return at.ledger()
        .redemptions()
        .order(order)
        .map(found -> Refusal.of(ALREADY_EXISTS, PointsGuards.ORDER, "kind", "order", "id", order));
  }

  private Optional<Refusal> holder(RedemptionCommand.PlaceOrder c) {
    return AccountDecider.ownRefused(c.account())
        .or(() -> at.notOpen(c.account()))
        .or(() -> at.holderRefused(c, c.account()));
  }

  private Optional<Refusal> way(RedemptionRules.Way way) {
    return rules.ways().contains(way)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_FORM,
                PointsGuards.ORDER,
                "field",
                "way",
                "form",
                rules.ways().stream().map(Enum::name).sorted().collect(Collectors.joining(", "))));
  }

  private Stream<Refusal> lines(RedemptionCommand.PlaceOrder c) {
    Set<GoodsId> seen = new HashSet<>();
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    for (int i = 0; i < c.lines().size(); i++) {
      String place = "/lines/" + i;
      RedemptionCommand.Line line = c.lines().get(i);
      (seen.add(line.goods()) ? line(c.account(), line) : Optional.of(twice()))
          .map(refusal -> refusal.at(place))
          .ifPresent(refusals::add);
    }
    return refusals.build().stream();
  }

  /** Says that goods stand in a list twice. */
  static Refusal twice() {
    return Refusal.of(VALUE_FORM, PointsGuards.ORDER, "field", "lines", "form", "each goods once");
  }

  private Optional<Refusal> line(AccountId account, RedemptionCommand.Line line) {
    Optional<Stocked> found = at.ledger().redemptions().goods(line.goods());
    if (found.isEmpty()) {
      return Optional.of(PointsContext.unknown("goods", line.goods()));
    }
    Stocked goods = found.get();
    if (goods.withdrawn()) {
      return Optional.of(
          Refusal.of(ALREADY_ENDED, PointsGuards.GOODS, "kind", "goods", "id", line.goods()));
    }
    if (line.quantity() > goods.free()) {
      return Optional.of(
          Refusal.of(
              OUT_OF_STOCK,
              PointsGuards.GOODS,
              "goods",
              goods.goods().name(),
              "stock",
              goods.free(),
              "wanted",
              line.quantity()));
    }
    return goods.goods().limit().flatMap(most -> beyond(account, line, goods.goods(), most));
  }

  private Optional<Refusal> beyond(
      AccountId account, RedemptionCommand.Line line, Goods goods, int most) {
    long taken =
        at.ledger()
            .redemptions()
            .orders(account)
            .filter(order -> Period.YEAR.same(order.placed().on(), at.day()))
            .flatMap(order -> order.line(line.goods()).stream())
            .mapToLong(Order.Line::taken)
            .sum();
    return taken + line.quantity() <= most
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                GOODS_LIMIT,
                PointsGuards.GOODS,
                "goods",
                goods.name(),
                "max",
                most,
                "taken",
                taken,
                "wanted",
                line.quantity()));
  }

  private RedemptionEvent.PricedLine priced(RedemptionCommand.Line line) {
    Price price = at.ledger().redemptions().goods(line.goods()).orElseThrow().goods().price();
    return new RedemptionEvent.PricedLine(line.goods(), line.quantity(), points(price));
  }

  /** Reckons a price in the smallest unit; a fraction of it is rounded up. */
  private long points(Price price) {
    if (price instanceof Price.InPoints given) {
      return given.points();
    }
    long parts = Math.multiplyExact(((Price.InMoney) price).fen(), at.rules().scale().units());
    return (parts + rules.fen() - 1) / rules.fen();
  }

  private Optional<Refusal> unpaid(AccountId id, List<RedemptionEvent.PricedLine> lines) {
    long total = 0;
    for (RedemptionEvent.PricedLine line : lines) {
      total = Math.addExact(total, Math.multiplyExact(line.price(), line.quantity()));
    }
    if (total > Leg.MAX_AMOUNT) {
      return Optional.of(
          Refusal.of(
              POINTS_OVERFLOW,
              PointsGuards.BOUND,
              "what",
              id,
              "value",
              total,
              "max",
              Leg.MAX_AMOUNT));
    }
    Account account = at.ledger().account(id).orElseThrow();
    long available = account.available(at.ledger().bookIndex(rules.book()));
    return available < total ? Optional.of(tooFew(id, available, total)) : gifts(account, total);
  }

  /** Nothing is bought on credit, even where the book goes below zero for deductions. */
  private Refusal tooFew(AccountId account, long available, long total) {
    return Refusal.of(
        POINTS_SHORT,
        PointsGuards.FLOOR,
        "account",
        account,
        "book",
        at.rules().book(rules.book()).orElseThrow().name(),
        "available",
        available,
        "amount",
        total,
        "floor",
        0);
  }

  private Optional<Refusal> gifts(Account account, long total) {
    Gifts gifts = Gifts.of(at.ledger(), account, rules);
    long usable =
        Math.max(0, account.available(at.ledger().bookIndex(rules.book())) - gifts.locked());
    return total <= usable
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                GIFT_UNEARNED,
                PointsGuards.GIFT,
                "account",
                account.id(),
                "available",
                usable,
                "gifts",
                gifts.gifts(),
                "earned",
                gifts.earned(),
                "since",
                gifts.since(),
                "amount",
                total));
  }
}
