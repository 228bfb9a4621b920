package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xiangzhi.governance.delivery.DeliveryEvent;
import org.xiangzhi.governance.delivery.DeliveryRules;
import org.xiangzhi.governance.hierarchy.HierarchyEvent;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.meeting.SessionEvent;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RegisterEvent;
import org.xiangzhi.governance.register.RegisterRecord;
import org.xiangzhi.governance.register.Registers;

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
      if (event instanceof SessionEvent.Closed closed) {
        all.addAll(new Participation(before, position, practices.get()).of(closed));
      }
      if (event instanceof RegisterEvent.Entered entered) {
        all.addAll(new Participation(before, position, practices.get()).of(entered));
      }
      if (event instanceof HierarchyEvent changed) {
        HouseholdAccounts.of(changed, before, position).ifPresent(all::add);
      }
      if (event instanceof RegisterEvent.Entered || event instanceof RegisterEvent.Amended) {
        all.addAll(raised((RegisterEvent) event, before, position, practices.get()));
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

  /** A record that says what is needed raises a matter, once. */
  private static List<Consequence> raised(
      RegisterEvent event, Model before, long position, Stream<PracticeDefinition> practices) {
    Registers after = before.registers().evolve(event);
    RegisterRecord record = after.find(event.record()).orElseThrow();
    MatterId matter = matterOf(before.log(), record.id());
    if (before.matters().find(matter).isPresent()) {
      return List.of();
    }
    return practices
        .flatMap(practice -> practice.reactions().stream())
        .filter(Reaction.RaisesMatter.class::isInstance)
        .map(Reaction.RaisesMatter.class::cast)
        .filter(reaction -> reaction.kind().equals(record.kind()))
        .flatMap(
            reaction ->
                record.values(reaction.need()).stream()
                    .limit(1)
                    .map(
                        need ->
                            new Consequence(
                                reaction.rule(),
                                position,
                                raise(reaction, matter, record, need),
                                reaction.must())))
        .toList();
  }

  private static Command raise(
      Reaction.RaisesMatter reaction, MatterId matter, RegisterRecord record, FieldValue need) {
    return new RaisingCommand.Raise(
        matter,
        record.unit(),
        ((FieldValue.Words) need).value(),
        reaction.topic(),
        reaction.origin(),
        Optional.of(record.id().value()),
        Optional.empty());
  }

  /** Names the matter that a record raises: the same record always the same one. */
  private static MatterId matterOf(LogId log, RecordId record) {
    String name = log.unit() + "." + record;
    return MatterId.of(
        name.length() <= MatterId.MAX_LENGTH
            ? name
            : Digest.ofText(name).toString().substring(0, 40));
  }
}
