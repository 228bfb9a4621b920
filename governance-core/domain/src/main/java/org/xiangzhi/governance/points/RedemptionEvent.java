package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to goods or orders. */
public sealed interface RedemptionEvent extends PointsEvent {
  /**
   * Happened when goods were offered.
   *
   * @param goods the goods
   * @param by who offered them
   * @param on the day
   */
  @TypeName("points.goods-offered/1")
  record GoodsOffered(Goods goods, PersonId by, LocalDate on) implements RedemptionEvent {}

  /**
   * Happened when the stock of goods changed without an order.
   *
   * @param goods the goods
   * @param change how many more, or fewer
   * @param reason why
   * @param by who entered it
   * @param on the day
   */
  @TypeName("points.goods-restocked/1")
  record GoodsRestocked(GoodsId goods, int change, String reason, PersonId by, LocalDate on)
      implements RedemptionEvent {}

  /**
   * Happened when goods were withdrawn.
   *
   * @param goods the goods
   * @param reason why
   * @param by who withdrew them
   * @param on the day
   */
  @TypeName("points.goods-withdrawn/1")
  record GoodsWithdrawn(GoodsId goods, String reason, PersonId by, LocalDate on)
      implements RedemptionEvent {}

  /**
   * Happened when goods were ordered; points and stock are held.
   *
   * @param order its name
   * @param account the account that pays
   * @param book the book that it is paid from
   * @param lines what was ordered, with its price
   * @param way how it is to be handed over
   * @param expires the last day on which it may be handed over
   * @param by who ordered
   * @param on the day
   */
  @TypeName("points.ordered/1")
  record Ordered(
      OrderId order,
      AccountId account,
      BookId book,
      ImmutableList<PricedLine> lines,
      RedemptionRules.Way way,
      LocalDate expires,
      PersonId by,
      LocalDate on)
      implements RedemptionEvent {}

  /**
   * Is so many pieces of some goods at a price.
   *
   * @param goods the goods
   * @param quantity how many
   * @param price what one piece costs, in the smallest unit
   */
  record PricedLine(GoodsId goods, int quantity, long price) {}

  /**
   * Happened when goods of an order were handed over; the rest of its hold goes on.
   *
   * @param order the order
   * @param lines what was handed over
   * @param entries what was paid
   * @param by who handed it over
   * @param on the day
   */
  @TypeName("points.handed-over/1")
  record HandedOver(
      OrderId order,
      ImmutableList<RedemptionCommand.Line> lines,
      ImmutableList<Entry> entries,
      PersonId by,
      LocalDate on)
      implements RedemptionEvent {}

  /**
   * Happened when what was open of an order was cancelled or expired; points and stock are free
   * again.
   *
   * @param order the order
   * @param reason why; empty if it expired
   * @param entries what went to the reserve because its book had been reset or its validity was
   *     over while it was held
   * @param by who cancelled it, or brought it about
   * @param on the day
   */
  @TypeName("points.order-released/1")
  record OrderReleased(
      OrderId order,
      Optional<String> reason,
      ImmutableList<Entry> entries,
      PersonId by,
      LocalDate on)
      implements RedemptionEvent {}

  /**
   * Happened when points were given back for goods.
   *
   * @param order the order
   * @param lines what came back
   * @param restocked whether the goods can be given out again
   * @param entries what was given back
   * @param reason why
   * @param by who took them back
   * @param on the day
   */
  @TypeName("points.refunded/1")
  record Refunded(
      OrderId order,
      ImmutableList<RedemptionCommand.Line> lines,
      boolean restocked,
      ImmutableList<Entry> entries,
      String reason,
      PersonId by,
      LocalDate on)
      implements RedemptionEvent {}
}
