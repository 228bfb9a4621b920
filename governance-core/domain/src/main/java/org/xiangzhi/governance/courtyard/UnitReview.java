package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Finds what a change of units means for a courtyard. */
final class UnitReview {
  private UnitReview() {}

  /** Lists what has to be recorded: nothing, if all is as it was. */
  static ImmutableList<CourtyardEvent> of(Courtyard courtyard, CourtyardContext x) {
    boolean there = x.view().unit(courtyard.id()).isPresent();
    ImmutableList<CreationEvent.Proposed> parts = parts(courtyard, x);
    ImmutableList.Builder<CourtyardEvent> events = ImmutableList.builder();
    if (!there || !parts.isEmpty()) {
      events.add(
          new LifeEvent.Succeeded(
              courtyard.id(),
              there,
              parts,
              x.view().log(),
              x.county(),
              there
                  ? Optional.empty()
                  : courtyard.standing().filter(Standing::accepted).map(LifeDecider::ended),
              x.day()));
    }
    parts.forEach(part -> size(Courtyard.proposed(part), x).ifPresent(events::add));
    if (there) {
      size(courtyard, x).ifPresent(events::add);
    }
    return events.build();
  }

  private static ImmutableList<CreationEvent.Proposed> parts(
      Courtyard courtyard, CourtyardContext x) {
    CourtyardRules rules = x.view().rules(courtyard.proposed().practice());
    return x.view().successors(courtyard.id()).stream()
        .filter(unit -> unit.level().equals(rules.level()))
        .filter(unit -> x.state().find(unit.id()).isEmpty())
        .map(
            unit ->
                new CreationEvent.Proposed(
                    unit.id(),
                    unit.name(),
                    unit.parent().orElse(x.view().home()),
                    x.view().households(unit.id()),
                    courtyard.proposed().need(),
                    courtyard.proposed().practice(),
                    rules.acceptedBy(),
                    x.day()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<LifeEvent> size(Courtyard courtyard, CourtyardContext x) {
    CourtyardRules rules = x.view().rules(courtyard.proposed().practice());
    CourtyardContext.SizeBounds bounds = CourtyardContext.bounds(courtyard, rules);
    int count = x.view().households(courtyard.id()).size();
    boolean known = courtyard.remedy(Remedy.Reason.SIZE).isPresent();
    if (bounds.hold(count) == !known) {
      return Optional.empty();
    }
    return Optional.of(
        known
            ? new LifeEvent.SizeRestored(courtyard.id(), count, x.day())
            : new LifeEvent.SizeLeft(
                courtyard.id(),
                rules.size().rule(),
                new Remedy(
                    Remedy.Reason.SIZE,
                    count,
                    bounds.min(),
                    bounds.max(),
                    x.day(),
                    x.day().plusDays(rules.size().remedyDays()),
                    false)));
  }
}
