package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.REVISION_CONFLICT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides what a matter is: raised, classed, corrected. */
final class RaisingDecider {
  private static final Text CLASSIFY = Text.of("先分类", "class the matter");

  private RaisingDecider() {}

  static Decision<MatterEvent> raise(RaisingCommand.Raise c, MatterContext x) {
    Optional<MatterView.Provided> provided = x.view().provided();
    if (provided.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, MatterGuards.KNOWN, "kind", "practice with matters", "id", x.view().log());
    }
    MatterRules rules = provided.get().rules();
    Optional<Refusal> refusal =
        taken(c.matter(), x)
            .or(() -> misplacedUnit(c.unit(), x))
            .or(() -> unknownTopic(c.topic(), rules))
            .or(() -> originRefused(c.origin(), provided.get(), x))
            .or(() -> unknownRaiser(c.raiser(), x));
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new RaisingEvent.Raised(
                c.matter(),
                provided.get().practice(),
                x.view().level(),
                c.unit(),
                c.summary(),
                c.topic(),
                new Source(c.origin(), c.reference(), c.raiser(), x.day()),
                x.actor(),
                x.day()));
  }

  static Optional<Refusal> taken(MatterId matter, MatterContext x) {
    return x.state().find(matter).isPresent()
        ? Optional.of(
            Refusal.of(ALREADY_EXISTS, MatterGuards.KNOWN, "kind", "matter", "id", matter))
        : Optional.empty();
  }

  static Optional<Refusal> misplacedUnit(UnitId unit, MatterContext x) {
    return x.view().isUnit(unit)
        ? Optional.empty()
        : Optional.of(MatterContext.unknown("unit", unit));
  }

  static Optional<Refusal> unknownTopic(TopicId topic, MatterRules rules) {
    return rules.topic(topic).isPresent()
        ? Optional.empty()
        : Optional.of(MatterContext.unknown("topic", topic));
  }

  private static Optional<Refusal> originRefused(
      OriginId id, MatterView.Provided provided, MatterContext x) {
    Optional<MatterRules.Origin> origin = provided.rules().origin(id);
    if (origin.isEmpty()) {
      return Optional.of(MatterContext.unknown("origin", id));
    }
    return x.officeRefused(
        origin.get().by(), x.view().rule(provided.practice(), origin.get().rule()));
  }

  private static Optional<Refusal> unknownRaiser(Optional<Source.Raiser> raiser, MatterContext x) {
    return raiser
        .filter(one -> !x.view().isPerson(one.person()))
        .map(one -> MatterContext.unknown("person", one.person()));
  }

  static Decision<MatterEvent> classify(RaisingCommand.Classify c, At at, MatterContext x) {
    Optional<MatterRules.MatterClass> found = at.rules().classOf(c.matterClass());
    return found.isEmpty()
        ? MatterDecider.refuse(MatterContext.unknown("class", c.matterClass()))
        : Decision.accept(
            new RaisingEvent.Classified(
                c.matter(),
                c.matterClass(),
                c.mode(),
                found.get().level(),
                found.get().rule(),
                x.actor(),
                x.day()));
  }

  static Decision<MatterEvent> amend(RaisingCommand.Amend c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        conflict(c.seen(), at.matter())
            .or(() -> c.topic().flatMap(topic -> unknownTopic(topic, at.rules())))
            .or(() -> classRefused(c, at));
    if (refusal.isPresent()) {
      return MatterDecider.refuse(refusal.get());
    }
    MatterFacts facts = at.facts();
    return Decision.accept(
        new RaisingEvent.Amended(
            c.matter(),
            c.summary().orElse(facts.summary()),
            c.topic().orElse(facts.topic()),
            c.matterClass().or(facts::matterClass),
            c.mode().orElse(facts.mode()),
            c.matterClass()
                .flatMap(at.rules()::classOf)
                .map(MatterRules.MatterClass::level)
                .or(facts::handledAt),
            c.reason(),
            x.actor(),
            x.day()));
  }

  /** Tells an editor who is late what has happened since. */
  private static Optional<Refusal> conflict(Optional<Long> seen, Matter matter) {
    return seen.filter(revision -> revision != matter.revision())
        .map(
            revision ->
                Refusal.of(
                    REVISION_CONFLICT,
                    MatterGuards.REVISION,
                    "seen",
                    revision,
                    "now",
                    matter.revision(),
                    "since",
                    since(revision, matter)));
  }

  private static String since(long revision, Matter matter) {
    ImmutableList<Matter.Entry> trail = matter.trail();
    int from = (int) Math.min(revision, trail.size());
    return trail.subList(from, trail.size()).stream()
        .map(entry -> entry.type() + " (" + entry.on() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Optional<Refusal> classRefused(RaisingCommand.Amend c, At at) {
    if (c.matterClass().isEmpty()) {
      return Optional.empty();
    }
    if (at.matter().state() == MatterState.RAISED) {
      return Optional.of(Refusal.of(ACT_ORDER, MatterGuards.STATE, "first", CLASSIFY));
    }
    return at.rules().classOf(c.matterClass().get()).isPresent()
        ? Optional.empty()
        : Optional.of(MatterContext.unknown("class", c.matterClass().get()));
  }

  /** Finds a rule of the version that a matter keeps. */
  static Rule rule(At at, MatterContext x, RuleId id) {
    return x.view().rule(at.facts().practice(), id);
  }
}
