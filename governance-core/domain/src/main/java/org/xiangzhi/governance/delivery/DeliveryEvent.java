package org.xiangzhi.governance.delivery;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a letter. */
public sealed interface DeliveryEvent extends Event {
  /**
   * Happened when a letter arrived. If it was not turned down, the events behind this one are what
   * it brought about.
   *
   * @param from the log of the sender
   * @param letter the position there of the event that wrote it
   * @param refusals why it was turned down; empty if it was not
   */
  @TypeName("delivery.taken-in/1")
  record TakenIn(LogId from, long letter, ImmutableList<Refusal> refusals)
      implements DeliveryEvent {}

  /**
   * Happened when the sender heard what became of a letter.
   *
   * @param to the log of the receiver
   * @param letter the position of the event that wrote it
   * @param refusals why it was turned down; empty if it was not
   */
  @TypeName("delivery.settled/1")
  record Settled(LogId to, long letter, ImmutableList<Refusal> refusals) implements DeliveryEvent {}
}
