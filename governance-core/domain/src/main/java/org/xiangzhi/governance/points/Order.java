package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Is the state of one order 兑换单. Each piece of it is open, handed over or released, and what was
 * handed over may have come back: of what an order held, nothing is resolved twice.
 *
 * @param placed what was ordered
 * @param account the account that it stands for now: the one that ordered, or whoever succeeded
 * @param lines how far its lines have come, as many as were ordered and in that order
 * @param state how far it has come
 */
public record Order(
    RedemptionEvent.Ordered placed, AccountId account, ImmutableList<Line> lines, State state) {

  /** Says how far an order has come. */
  public enum State {
    /** Something of it is still to be handed over 待兑. */
    OPEN,
    /** All of it was handed over 已兑. */
    HANDED_OVER,
    /** What was open of it was cancelled 已取消. */
    CANCELLED,
    /** What was open of it expired 已过期. */
    EXPIRED
  }

  /**
   * Is how far one line of an order has come.
   *
   * @param ordered what was ordered
   * @param out what was handed over and has not come back, by day, oldest first
   * @param released how many pieces were cancelled or expired
   * @param refunded how many pieces came back
   */
  public record Line(
      RedemptionEvent.PricedLine ordered, ImmutableList<Handed> out, int released, int refunded) {
    static Line of(RedemptionEvent.PricedLine ordered) {
      return new Line(ordered, ImmutableList.of(), 0, 0);
    }

    /**
     * Counts what is to be handed over.
     *
     * @return how many pieces
     */
    public int open() {
      return ordered.quantity() - handed() - released;
    }

    /**
     * Counts what was handed over, come back or not.
     *
     * @return how many pieces
     */
    public int handed() {
      return refunded + kept(LocalDate.MIN);
    }

    /**
     * Counts what counts towards a limit: what is open and what was handed over and kept.
     *
     * @return how many pieces
     */
    public int taken() {
      return open() + kept(LocalDate.MIN);
    }

    /** Counts what was handed over on a day or later and has not come back. */
    int kept(LocalDate since) {
      return out.stream()
          .filter(handed -> !handed.day().isBefore(since))
          .mapToInt(Handed::quantity)
          .sum();
    }

    Line handing(int quantity, LocalDate day) {
      return new Line(
          ordered,
          ImmutableList.<Handed>builder().addAll(out).add(new Handed(day, quantity)).build(),
          released,
          refunded);
    }

    Line releasing() {
      return new Line(ordered, out, released + open(), refunded);
    }

    /** What comes back is what was handed over last: that is in time if anything is. */
    Line refunding(int quantity) {
      Deque<Handed> left = new ArrayDeque<>();
      int wanted = quantity;
      for (Handed handed : out.reverse()) {
        int taken = Math.min(wanted, handed.quantity());
        wanted -= taken;
        if (taken < handed.quantity()) {
          left.addFirst(new Handed(handed.day(), handed.quantity() - taken));
        }
      }
      return new Line(ordered, ImmutableList.copyOf(left), released, refunded + quantity);
    }
  }

  /**
   * Is what was handed over on a day.
   *
   * @param day the day
   * @param quantity how many pieces
   */
  public record Handed(LocalDate day, int quantity) {}

  static Order of(RedemptionEvent.Ordered event) {
    return new Order(
        event,
        event.account(),
        event.lines().stream().map(Line::of).collect(ImmutableList.toImmutableList()),
        State.OPEN);
  }

  /**
   * Returns its name.
   *
   * @return the name
   */
  public OrderId id() {
    return placed.order();
  }

  /**
   * Adds up what is held for it.
   *
   * @return the price of all that is open, in the smallest unit
   */
  public long held() {
    return lines.stream().mapToLong(line -> line.ordered().price() * line.open()).sum();
  }

  /**
   * Finds the line of some goods.
   *
   * @param goods the goods
   * @return the line, or empty if they were not ordered
   */
  public Optional<Line> line(GoodsId goods) {
    return lines.stream().filter(line -> line.ordered().goods().equals(goods)).findFirst();
  }

  /** Adds up what some pieces of it cost. */
  long price(List<RedemptionCommand.Line> some) {
    return some.stream()
        .mapToLong(
            piece ->
                Math.multiplyExact(
                    line(piece.goods()).orElseThrow().ordered().price(), piece.quantity()))
        .reduce(0, Math::addExact);
  }

  Order succeededBy(AccountId into) {
    return new Order(placed, into, lines, state);
  }

  Order handing(List<RedemptionCommand.Line> some, LocalDate day) {
    Order changed = changing(some, (line, quantity) -> line.handing(quantity, day));
    boolean done = changed.lines.stream().allMatch(line -> line.open() == 0);
    return done ? new Order(placed, account, changed.lines, State.HANDED_OVER) : changed;
  }

  Order refunding(List<RedemptionCommand.Line> some) {
    return changing(some, Line::refunding);
  }

  Order releasing(State as) {
    return new Order(
        placed,
        account,
        lines.stream().map(Line::releasing).collect(ImmutableList.toImmutableList()),
        as);
  }

  private Order changing(
      List<RedemptionCommand.Line> some, BiFunction<Line, Integer, Line> change) {
    return new Order(
        placed,
        account,
        lines.stream()
            .map(line -> of(some, line).reduce(line, change, (one, other) -> other))
            .collect(ImmutableList.toImmutableList()),
        state);
  }

  private static Stream<Integer> of(List<RedemptionCommand.Line> some, Line line) {
    return some.stream()
        .filter(piece -> piece.goods().equals(line.ordered().goods()))
        .map(RedemptionCommand.Line::quantity);
  }
}
