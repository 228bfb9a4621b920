package org.xiangzhi.governance.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/** Holds which persons are near relatives; what is told of one of two holds of the other. */
final class Kinships {
  static final Kinships EMPTY = new Kinships(PersistentMap.empty());

  private final PersistentMap<PersonId, PersistentMap<PersonId, ImmutableList<Span>>> all;

  private Kinships(PersistentMap<PersonId, PersistentMap<PersonId, ImmutableList<Span>>> all) {
    this.all = all;
  }

  /** Is a time for which two persons count as near relatives. */
  private record Span(LocalDate from, Optional<LocalDate> until) {
    boolean runsOn(LocalDate day) {
      return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  ImmutableSortedSet<PersonId> of(PersonId person, LocalDate day) {
    return all.get(person).stream()
        .flatMap(PersistentMap::entries)
        .filter(entry -> entry.getValue().stream().anyMatch(span -> span.runsOn(day)))
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Tells whether two persons count as near relatives from now on, with no end. */
  boolean stands(PersonId one, PersonId other) {
    return latest(one, other).filter(span -> span.until().isEmpty()).isPresent();
  }

  /** Finds the latest day on which something changed between two persons. */
  Optional<LocalDate> latestChange(PersonId one, PersonId other) {
    return latest(one, other).map(span -> span.until().orElse(span.from()));
  }

  private Optional<Span> latest(PersonId one, PersonId other) {
    return all.get(one).flatMap(them -> them.get(other)).map(Iterables::getLast);
  }

  Kinships with(PeopleEvent.KinshipRecorded event) {
    Span span = new Span(event.day(), Optional.empty());
    return added(event.person(), event.relative(), span)
        .added(event.relative(), event.person(), span);
  }

  Kinships without(PeopleEvent.KinshipEnded event) {
    return ended(event.person(), event.relative(), event.day())
        .ended(event.relative(), event.person(), event.day());
  }

  private Kinships added(PersonId one, PersonId other, Span span) {
    PersistentMap<PersonId, ImmutableList<Span>> them = all.get(one).orElse(PersistentMap.empty());
    ImmutableList<Span> spans =
        ImmutableList.<Span>builder()
            .addAll(them.get(other).orElse(ImmutableList.of()))
            .add(span)
            .build();
    return new Kinships(all.with(one, them.with(other, spans)));
  }

  private Kinships ended(PersonId one, PersonId other, LocalDate last) {
    return new Kinships(
        all.update(
            one,
            them ->
                them.update(
                    other,
                    spans ->
                        ImmutableList.<Span>builder()
                            .addAll(spans.subList(0, spans.size() - 1))
                            .add(new Span(Iterables.getLast(spans).from(), Optional.of(last)))
                            .build())));
  }
}
