package org.xiangzhi.governance.host.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Follows each order from its hold to its end, which comes once. */
final class PointsOrders {
  private final PointsBalances balances;
  private final Map<String, Order> orders = new HashMap<>();

  private static final class Order {
    String account;
    final String book;
    final Map<String, Long> prices = new HashMap<>();
    final Map<String, Long> open = new HashMap<>();
    final Map<String, Long> given = new HashMap<>();

    Order(String account, String book) {
      this.account = account;
      this.book = book;
    }

    long price(JsonTree line) {
      return Math.multiplyExact(
          line.number("quantity"), prices.getOrDefault(line.text("goods"), 0L));
    }
  }

  PointsOrders(PointsBalances balances) {
    this.balances = balances;
  }

  /** Takes an event before its entries are posted; tells whether orders allow it. */
  boolean take(String type, JsonTree body, UnaryOperator<String> standing) {
    return switch (type) {
      case "points.ordered/1" -> ordered(body, standing);
      case "points.handed-over/1" -> handedOver(body);
      case "points.order-released/1" -> released(body);
      case "points.refunded/1" -> refunded(body);
      default -> true;
    };
  }

  /** Lets the holds of an account go on for another one. */
  void pass(String from, String to) {
    orders.values().stream()
        .filter(order -> order.account.equals(from))
        .forEach(order -> order.account = to);
    balances.pass(from, to);
  }

  private boolean ordered(JsonTree body, UnaryOperator<String> standing) {
    Order order = new Order(standing.apply(body.text("account")), body.text("book"));
    for (JsonTree line : body.trees("lines")) {
      order.prices.put(line.text("goods"), line.number("price"));
      order.open.merge(line.text("goods"), line.number("quantity"), Math::addExact);
      balances.hold(order.account, order.book, order.price(line));
    }
    return orders.putIfAbsent(body.text("order"), order) == null;
  }

  private boolean handedOver(JsonTree body) {
    Order order = orders.get(body.text("order"));
    if (order == null) {
      return false;
    }
    long sum = 0;
    boolean right = true;
    for (JsonTree line : body.trees("lines")) {
      right &= take(order.open, line);
      order.given.merge(line.text("goods"), line.number("quantity"), Math::addExact);
      sum = Math.addExact(sum, order.price(line));
    }
    balances.hold(order.account, order.book, -sum);
    return right && moved(body, order.account, "shop", order.book) == sum;
  }

  private boolean released(JsonTree body) {
    Order order = orders.get(body.text("order"));
    if (order == null || order.open.isEmpty()) {
      return false;
    }
    long freed = 0;
    for (Map.Entry<String, Long> line : order.open.entrySet()) {
      freed =
          Math.addExact(
              freed,
              Math.multiplyExact(line.getValue(), order.prices.getOrDefault(line.getKey(), 0L)));
    }
    order.open.clear();
    balances.hold(order.account, order.book, -freed);
    long lapsed = moved(body, order.account, "reserve", order.book);
    return lapsed >= 0 && lapsed <= freed;
  }

  private boolean refunded(JsonTree body) {
    Order order = orders.get(body.text("order"));
    if (order == null) {
      return false;
    }
    long sum = 0;
    boolean right = true;
    for (JsonTree line : body.trees("lines")) {
      right &= take(order.given, line);
      sum = Math.addExact(sum, order.price(line));
    }
    return right && moved(body, "shop", order.account, order.book) == sum;
  }

  /** Takes pieces away; tells whether there were as many. */
  private static boolean take(Map<String, Long> from, JsonTree line) {
    String goods = line.text("goods");
    long left = from.getOrDefault(goods, 0L) - line.number("quantity");
    if (left > 0) {
      from.put(goods, left);
    } else {
      from.remove(goods);
    }
    return left >= 0 && line.number("quantity") > 0;
  }

  /** Adds up what moved from one account to another one; -1 if anything else did. */
  private static long moved(JsonTree body, String from, String to, String book) {
    long sum = 0;
    for (JsonTree entry : body.trees("entries")) {
      for (JsonTree tree : entry.trees("legs")) {
        PointsLeg leg = PointsLeg.of(tree);
        if (!leg.from().equals(from) || !leg.to().equals(to) || !leg.book().equals(book)) {
          return -1;
        }
        sum = Math.addExact(sum, leg.amount());
      }
    }
    return sum;
  }
}
