package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Timer;

/**
 * Is the state of goods and orders. What is held of a balance is the price of what is open of the
 * orders of its account, and what is held of a stock is what is open of it in all orders.
 */
public final class Redemptions {
  static final Redemptions EMPTY =
      new Redemptions(
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty());

  private static final int TIMER_DIGITS = 40;
  private static final int TIMER_LENGTH = 60;

  private final PersistentMap<GoodsId, Stocked> goods;
  private final PersistentMap<OrderId, Order> orders;
  private final PersistentMap<AccountId, PersistentMap<Integer, OrderId>> byAccount;
  private final PersistentMap<DueOn, OrderId> open;

  private Redemptions(
      PersistentMap<GoodsId, Stocked> goods,
      PersistentMap<OrderId, Order> orders,
      PersistentMap<AccountId, PersistentMap<Integer, OrderId>> byAccount,
      PersistentMap<DueOn, OrderId> open) {
    this.goods = goods;
    this.orders = orders;
    this.byAccount = byAccount;
    this.open = open;
  }

  /** Is a change of what is held of a balance: above zero for more, below for less. */
  record Hold(AccountId account, BookId book, long more) {}

  /**
   * Streams the goods that were ever offered.
   *
   * @return the goods, by name
   */
  public Stream<Stocked> goods() {
    return goods.values();
  }

  /**
   * Finds goods.
   *
   * @param name their name
   * @return the goods, or empty
   */
  public Optional<Stocked> goods(GoodsId name) {
    return goods.get(name);
  }

  /**
   * Streams all orders.
   *
   * @return the orders, by name
   */
  public Stream<Order> orders() {
    return orders.values();
  }

  /**
   * Streams the orders that stand for an account now: its own, and those that it succeeded to.
   *
   * @param account the account
   * @return the orders, oldest first
   */
  public Stream<Order> orders(AccountId account) {
    return numbered(account).values().map(order -> orders.get(order).orElseThrow());
  }

  /**
   * Finds an order.
   *
   * @param order its name
   * @return the order, or empty
   */
  public Optional<Order> order(OrderId order) {
    return orders.get(order);
  }

  private PersistentMap<Integer, OrderId> numbered(AccountId account) {
    return byAccount.get(account).orElse(PersistentMap.empty());
  }

  /** Lists how an event changes what is held. */
  ImmutableList<Hold> holds(RedemptionEvent event) {
    if (event instanceof RedemptionEvent.Ordered e) {
      return ImmutableList.of(new Hold(e.account(), e.book(), Order.of(e).held()));
    }
    if (event instanceof RedemptionEvent.HandedOver e) {
      Order order = orders.get(e.order()).orElseThrow();
      return less(order, order.price(e.lines()));
    }
    if (event instanceof RedemptionEvent.OrderReleased e) {
      Order order = orders.get(e.order()).orElseThrow();
      return less(order, order.held());
    }
    return ImmutableList.of();
  }

  private static ImmutableList<Hold> less(Order order, long amount) {
    return ImmutableList.of(new Hold(order.account(), order.placed().book(), -amount));
  }

  Redemptions evolve(RedemptionEvent event) {
    if (event instanceof RedemptionEvent.GoodsOffered e) {
      return with(goods.with(e.goods().id(), Stocked.offered(e.goods())));
    }
    if (event instanceof RedemptionEvent.GoodsRestocked e) {
      return with(goods.update(e.goods(), one -> one.stocking(e.change())));
    }
    if (event instanceof RedemptionEvent.GoodsWithdrawn e) {
      return with(goods.update(e.goods(), Stocked::withdrawing));
    }
    if (event instanceof RedemptionEvent.Ordered e) {
      return ordered(e);
    }
    if (event instanceof RedemptionEvent.HandedOver e) {
      return piled(e.lines(), (one, quantity) -> one.stocking(-quantity).holding(-quantity))
          .with(e.order(), order -> order.handing(e.lines(), e.on()));
    }
    if (event instanceof RedemptionEvent.OrderReleased e) {
      return released(e);
    }
    RedemptionEvent.Refunded e = (RedemptionEvent.Refunded) event;
    Redemptions back = e.restocked() ? piled(e.lines(), Stocked::stocking) : this;
    return back.with(e.order(), order -> order.refunding(e.lines()));
  }

  private Redemptions ordered(RedemptionEvent.Ordered event) {
    Order order = Order.of(event);
    PersistentMap<GoodsId, Stocked> piles = goods;
    for (RedemptionEvent.PricedLine line : event.lines()) {
      piles = piles.update(line.goods(), one -> one.holding(line.quantity()));
    }
    PersistentMap<Integer, OrderId> own = numbered(event.account());
    return new Redemptions(
        piles,
        orders.with(order.id(), order),
        byAccount.with(event.account(), own.with(own.size(), order.id())),
        open.with(dueOn(order), order.id()));
  }

  private Redemptions released(RedemptionEvent.OrderReleased event) {
    Redemptions free = this;
    for (Order.Line line : orders.get(event.order()).orElseThrow().lines()) {
      free = free.with(free.goods.update(line.ordered().goods(), one -> one.holding(-line.open())));
    }
    Order.State as = event.reason().isPresent() ? Order.State.CANCELLED : Order.State.EXPIRED;
    return free.with(event.order(), order -> order.releasing(as));
  }

  /** Changes a pile by a number of pieces. */
  private interface Piling {
    Stocked change(Stocked pile, int quantity);
  }

  private Redemptions piled(List<RedemptionCommand.Line> lines, Piling how) {
    PersistentMap<GoodsId, Stocked> piles = goods;
    for (RedemptionCommand.Line line : lines) {
      piles = piles.update(line.goods(), one -> how.change(one, line.quantity()));
    }
    return with(piles);
  }

  private Redemptions with(PersistentMap<GoodsId, Stocked> piles) {
    return new Redemptions(piles, orders, byAccount, open);
  }

  private Redemptions with(OrderId id, UnaryOperator<Order> change) {
    Order order = change.apply(orders.get(id).orElseThrow());
    return new Redemptions(
        goods,
        orders.with(id, order),
        byAccount,
        order.state() == Order.State.OPEN ? open : open.without(dueOn(order)));
  }

  private static DueOn dueOn(Order order) {
    return new DueOn(order.placed().expires(), order.id().value());
  }

  ImmutableList<Timer> due(LocalDate day) {
    ImmutableList.Builder<Timer> due = ImmutableList.builder();
    for (Map.Entry<DueOn, OrderId> one : open) {
      LocalDate expires = one.getKey().day();
      if (!expires.isBefore(day)) {
        break;
      }
      due.add(
          new Timer(
              timer("points-expire", one.getValue().value()),
              expires.plusDays(1),
              new PointsTimer.ExpireOrder(one.getValue())));
    }
    return due.build();
  }

  /** Names a timer after what it is for, or after the digest of that name where it is too long. */
  static String timer(String kind, String name) {
    String readable = kind + "." + name;
    return readable.length() <= TIMER_LENGTH
        ? readable
        : kind + "-." + Digest.ofText(name).value().substring(0, TIMER_DIGITS);
  }

  /** Names what is open for an account, if anything is. */
  Optional<String> openFor(AccountId account) {
    return orders(account)
        .filter(order -> order.state() == Order.State.OPEN)
        .map(order -> "points.hand-over " + order.id())
        .findFirst();
  }

  /** Lets orders go on for another account. */
  Redemptions succeeded(ImmutableList<AccountId> from, AccountId into) {
    PersistentMap<OrderId, Order> moved = orders;
    PersistentMap<AccountId, PersistentMap<Integer, OrderId>> indexed = byAccount;
    PersistentMap<Integer, OrderId> own = numbered(into);
    for (AccountId account : from) {
      if (!account.equals(into)) {
        for (OrderId order : numbered(account).values().toList()) {
          moved = moved.update(order, one -> one.succeededBy(into));
          own = own.with(own.size(), order);
        }
        indexed = indexed.without(account);
      }
    }
    return new Redemptions(goods, moved, own.isEmpty() ? indexed : indexed.with(into, own), open);
  }
}
