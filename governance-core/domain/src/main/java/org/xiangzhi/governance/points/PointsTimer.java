package org.xiangzhi.governance.points;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Timed;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what is due of itself in a ledger. */
public sealed interface PointsTimer extends PointsCommand, Timed {
  /**
   * Starts the balances of a book anew 清零: what is left from before the day goes to the reserve.
   *
   * @param book the book
   * @param day the day of the reset
   */
  @TypeName("points.reset")
  record ResetBook(BookId book, LocalDate day) implements PointsTimer {}

  /**
   * Takes what is past its validity to the reserve.
   *
   * @param book the book
   * @param last the last day on which it was valid
   */
  @TypeName("points.lapse")
  record Lapse(BookId book, LocalDate last) implements PointsTimer {}

  /**
   * Lets an order expire that was not handed over in time.
   *
   * @param order the order
   */
  @TypeName("points.expire-order")
  record ExpireOrder(OrderId order) implements PointsTimer {}

  /**
   * Marks an objection that was not decided in time.
   *
   * @param contest the objection
   */
  @TypeName("points.mark-overdue")
  record MarkOverdue(ContestId contest) implements PointsTimer {}
}
