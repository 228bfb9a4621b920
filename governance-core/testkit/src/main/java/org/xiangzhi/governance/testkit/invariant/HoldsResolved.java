package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.points.AccountEvent;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionEvent;

/**
 * INV-HOLDS: what an order holds is the price of what is open of it; no account holds more than it
 * has when it orders, and no stock less than nothing; each piece is handed over, at its price and
 * in time, or released, once; no more comes back than was handed over; what is released goes
 * nowhere but to the reserve.
 */
public final class HoldsResolved implements Invariant {
  /** Makes the invariant. */
  public HoldsResolved() {}

  @Override
  public String id() {
    return "INV-HOLDS";
  }

  @Override
  public Optional<String> broken(History history) {
    Shop shop = new Shop();
    for (History.Entry entry : history.entries()) {
      if (entry.event() instanceof PointsEvent event) {
        Optional<String> broken = shop.take(event);
        if (broken.isPresent()) {
          return broken.map(what -> "position " + entry.stored().position() + ": " + what);
        }
      }
    }
    return Optional.empty();
  }

  /** Is one balance. */
  private record Purse(AccountId account, BookId book) {}

  /** Is how far the pieces of one line have come. */
  private static final class Pieces {
    private final long price;
    private int open;
    private int out;

    Pieces(long price, int open) {
      this.price = price;
      this.open = open;
    }
  }

  /** Is one order. */
  private static final class Slip {
    private final Map<GoodsId, Pieces> pieces = new TreeMap<>();
    private final BookId book;
    private final LocalDate expires;
    private AccountId account;

    Slip(RedemptionEvent.Ordered event) {
      this.account = event.account();
      this.book = event.book();
      this.expires = event.expires();
      for (RedemptionEvent.PricedLine line : event.lines()) {
        pieces.put(line.goods(), new Pieces(line.price(), line.quantity()));
      }
    }

    Purse purse() {
      return new Purse(account, book);
    }

    long held() {
      return pieces.values().stream()
          .mapToLong(one -> Math.multiplyExact(one.price, one.open))
          .reduce(0, Math::addExact);
    }

    boolean has(List<RedemptionCommand.Line> lines, boolean out) {
      return lines.stream()
          .allMatch(
              line -> {
                Pieces found = pieces.get(line.goods());
                return found != null && line.quantity() <= (out ? found.out : found.open);
              });
    }

    long price(List<RedemptionCommand.Line> lines) {
      return lines.stream()
          .mapToLong(
              line -> pieces.getOrDefault(line.goods(), new Pieces(0, 0)).price * line.quantity())
          .reduce(0, Math::addExact);
    }

    void handing(List<RedemptionCommand.Line> lines, int sign) {
      for (RedemptionCommand.Line line : lines) {
        Pieces found = pieces.getOrDefault(line.goods(), new Pieces(0, 0));
        found.out += sign * line.quantity();
        found.open -= sign > 0 ? line.quantity() : 0;
      }
    }
  }

  /** Keeps balances, stocks and orders as the events go by. */
  private static final class Shop {
    private final Map<OrderId, Slip> slips = new TreeMap<>();
    private final Map<GoodsId, Integer> free = new TreeMap<>();
    private final Map<Purse, Long> balances = new HashMap<>();

    Optional<String> take(PointsEvent event) {
      if (event instanceof AccountEvent.AccountsSucceeded e) {
        AccountId first = e.into().get(0);
        slips.values().stream()
            .filter(slip -> e.from().contains(slip.account))
            .forEach(slip -> slip.account = first);
      }
      Optional<String> broken =
          event instanceof RedemptionEvent e ? redemption(e) : Optional.empty();
      event.entries().stream().flatMap(entry -> entry.legs().stream()).forEach(this::post);
      return broken;
    }

    private void post(Leg leg) {
      balances.merge(new Purse(leg.from(), leg.book()), -leg.amount(), Math::addExact);
      balances.merge(new Purse(leg.to(), leg.book()), leg.amount(), Math::addExact);
    }

    private Optional<String> redemption(RedemptionEvent event) {
      if (event instanceof RedemptionEvent.GoodsOffered e) {
        return piled(e.goods().id(), e.goods().stock());
      }
      if (event instanceof RedemptionEvent.GoodsRestocked e) {
        return piled(e.goods(), e.change());
      }
      if (event instanceof RedemptionEvent.Ordered e) {
        return ordered(e);
      }
      if (event instanceof RedemptionEvent.HandedOver e) {
        return known(e.order(), slip -> handedOver(e, slip));
      }
      if (event instanceof RedemptionEvent.OrderReleased e) {
        return known(e.order(), slip -> released(e, slip));
      }
      return event instanceof RedemptionEvent.Refunded e
          ? known(e.order(), slip -> refunded(e, slip))
          : Optional.empty();
    }

    /** Says what is wrong with what happens to an order. */
    private interface Happening {
      Optional<String> broken(Slip slip);
    }

    private Optional<String> known(OrderId order, Happening happening) {
      Slip slip = slips.get(order);
      return slip == null
          ? Optional.of(order + " was never placed")
          : happening.broken(slip).map(what -> order + " " + what);
    }

    private Optional<String> piled(GoodsId goods, int more) {
      int left = free.merge(goods, more, Math::addExact);
      return wrong(left < 0, "of " + goods + " more is held or gone than there was");
    }

    private Optional<String> ordered(RedemptionEvent.Ordered event) {
      Slip slip = new Slip(event);
      Optional<String> stock =
          event.lines().stream()
              .flatMap(line -> piled(line.goods(), -line.quantity()).stream())
              .findFirst();
      boolean twice = slips.put(event.order(), slip) != null;
      long held =
          slips.values().stream()
              .filter(other -> other.purse().equals(slip.purse()))
              .mapToLong(Slip::held)
              .reduce(0, Math::addExact);
      return stock
          .or(() -> wrong(twice, event.order() + " is placed twice"))
          .or(
              () ->
                  wrong(
                      held > balances.getOrDefault(slip.purse(), 0L),
                      event.account() + " holds more than it has"));
    }

    private Optional<String> handedOver(RedemptionEvent.HandedOver event, Slip slip) {
      boolean open = slip.has(event.lines(), false);
      boolean paid =
          moves(event.entries(), EntryKind.REDEMPTION, slip.account, AccountId.SHOP, slip.book)
              == slip.price(event.lines());
      slip.handing(event.lines(), 1);
      return wrong(!open, "hands over what is not open")
          .or(() -> wrong(!paid, "is not paid at its price"))
          .or(() -> wrong(event.on().isAfter(slip.expires), "is handed over though it expired"));
    }

    private Optional<String> released(RedemptionEvent.OrderReleased event, Slip slip) {
      long held = slip.held();
      long taken =
          moves(event.entries(), EntryKind.RESET, slip.account, AccountId.RESERVE, slip.book)
              + moves(event.entries(), EntryKind.LAPSE, slip.account, AccountId.RESERVE, slip.book);
      long all = sum(event.entries());
      boolean early = event.reason().isEmpty() && !event.on().isAfter(slip.expires);
      slip.pieces.forEach((goods, one) -> free.merge(goods, one.open, Math::addExact));
      slip.pieces.values().forEach(one -> one.open = 0);
      return wrong(held == 0, "is released though nothing of it is open")
          .or(() -> wrong(early, "expires before its time"))
          .or(() -> wrong(all != taken || taken > held, "takes more than it held"));
    }

    private Optional<String> refunded(RedemptionEvent.Refunded event, Slip slip) {
      boolean out = slip.has(event.lines(), true);
      boolean paid =
          moves(event.entries(), EntryKind.REFUND, AccountId.SHOP, slip.account, slip.book)
              == slip.price(event.lines());
      slip.handing(event.lines(), -1);
      if (event.restocked()) {
        event.lines().forEach(line -> free.merge(line.goods(), line.quantity(), Math::addExact));
      }
      return wrong(!out, "takes back what was not handed over")
          .or(() -> wrong(!paid, "is not given back at its price"));
    }

    private static long moves(
        ImmutableList<Entry> entries, EntryKind kind, AccountId from, AccountId to, BookId book) {
      return entries.stream()
          .filter(entry -> entry.kind() == kind)
          .flatMap(entry -> entry.legs().stream())
          .filter(leg -> leg.from().equals(from) && leg.to().equals(to) && leg.book().equals(book))
          .mapToLong(Leg::amount)
          .reduce(0, Math::addExact);
    }

    private static long sum(ImmutableList<Entry> entries) {
      return entries.stream()
          .flatMap(entry -> entry.legs().stream())
          .mapToLong(Leg::amount)
          .reduce(0, Math::addExact);
    }

    private static Optional<String> wrong(boolean wrong, String what) {
      return wrong ? Optional.of(what) : Optional.empty();
    }
  }
}
