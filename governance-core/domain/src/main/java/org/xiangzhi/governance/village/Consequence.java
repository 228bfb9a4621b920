package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xiangzhi.governance.delivery.DeliveryEvent;
import org.xiangzhi.governance.delivery.DeliveryRules;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Is something that follows of itself from an event.
 *
 * @param rule the rule by which it follows
 * @param cause the position of the event
 * @param command what is given
 * @param must whether its refusal refuses the event
 */
record Consequence(RuleId rule, long cause, Command command, boolean must) {

  /** Lists what follows from the events that come next in a log. */
  static ImmutableList<Consequence> of(
      ImmutableList<? extends Event> events,
      Model before,
      Supplier<Stream<PracticeDefinition>> practices) {
    ImmutableList.Builder<Consequence> all = ImmutableList.builder();
    long position = before.head().position();
    for (Event event : events) {
      position++;
      if (event instanceof DeliveryEvent.Settled settled && !settled.refusals().isEmpty()) {
        turnedDown(settled, before, position).ifPresent(all::add);
      }
    }
    return all.build();
  }

  /** What was asked of another log and turned down there comes back to its room. */
  private static Optional<Consequence> turnedDown(
      DeliveryEvent.Settled settled, Model before, long position) {
    return before
        .deliveries()
        .written(settled.letter())
        .flatMap(letter -> Letters.turnedDown(letter, settled.refusals()))
        .map(
            command -> new Consequence(DeliveryRules.LETTER_SETTLED.id(), position, command, true));
  }
}
