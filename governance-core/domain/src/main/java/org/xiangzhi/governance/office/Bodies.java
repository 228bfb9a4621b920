package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Holds the bodies of one log; one that was dissolved may be established anew. */
final class Bodies {
  static final Bodies EMPTY =
      new Bodies(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<BodyKey, ImmutableList<Body>> byKey;
  private final PersistentMap<UnitId, ImmutableSortedSet<BodyKey>> everOf;
  private final PersistentMap<BodyKey, ImmutableSortedSet<BodyKey>> everUnder;

  private Bodies(
      PersistentMap<BodyKey, ImmutableList<Body>> byKey,
      PersistentMap<UnitId, ImmutableSortedSet<BodyKey>> everOf,
      PersistentMap<BodyKey, ImmutableSortedSet<BodyKey>> everUnder) {
    this.byKey = byKey;
    this.everOf = everOf;
    this.everUnder = everUnder;
  }

  Optional<Body> standing(BodyKey key, LocalDate day) {
    return byKey.get(key).stream()
        .flatMap(ImmutableList::stream)
        .filter(body -> body.standsOn(day))
        .findFirst();
  }

  /** Streams the bodies of a unit, those that it shares included. */
  Stream<Body> of(UnitId unit, LocalDate day) {
    return everOf.get(unit).stream()
        .flatMap(ImmutableSortedSet::stream)
        .flatMap(key -> standing(key, day).stream())
        .filter(body -> body.units(day).anyMatch(unit::equals));
  }

  /** Streams the bodies that stand under one. */
  Stream<Body> under(BodyKey above, LocalDate day) {
    return everUnder.get(above).stream()
        .flatMap(ImmutableSortedSet::stream)
        .flatMap(key -> standing(key, day).stream())
        .filter(body -> body.above(day).equals(Optional.of(above)));
  }

  /** Streams the units that ever had a body. */
  Stream<UnitId> units() {
    return everOf.keys();
  }

  Bodies with(OfficeEvent.BodyEstablished event) {
    Body body = Body.established(event);
    ImmutableList<Body> all =
        ImmutableList.<Body>builder()
            .addAll(byKey.get(body.key()).orElse(ImmutableList.of()))
            .add(body)
            .build();
    return new Bodies(
        byKey.with(body.key(), all), added(everOf, event.unit(), body.key()), everUnder);
  }

  Bodies with(OfficeEvent.BodyPlaced event) {
    return new Bodies(
        changed(event.body(), body -> body.under(event.above(), event.from())),
        everOf,
        added(everUnder, event.above(), event.body()));
  }

  Bodies with(OfficeEvent.BodyShared event) {
    return new Bodies(
        changed(event.body(), body -> body.sharedBy(event.with(), event.from())),
        added(everOf, event.with(), event.body()),
        everUnder);
  }

  Bodies with(OfficeEvent.BodyWithdrawn event) {
    return new Bodies(
        changed(event.body(), body -> body.withdrawnFrom(event.from(), event.until())),
        everOf,
        everUnder);
  }

  Bodies with(OfficeEvent.BodyDissolved event) {
    return new Bodies(
        changed(event.body(), body -> body.dissolved(event.until())), everOf, everUnder);
  }

  private PersistentMap<BodyKey, ImmutableList<Body>> changed(
      BodyKey key, UnaryOperator<Body> change) {
    return byKey.update(
        key,
        all ->
            ImmutableList.<Body>builder()
                .addAll(all.subList(0, all.size() - 1))
                .add(change.apply(Iterables.getLast(all)))
                .build());
  }

  private static <K extends Comparable<? super K>>
      PersistentMap<K, ImmutableSortedSet<BodyKey>> added(
          PersistentMap<K, ImmutableSortedSet<BodyKey>> index, K key, BodyKey body) {
    return index.with(
        key,
        ImmutableSortedSet.<BodyKey>naturalOrder()
            .addAll(index.get(key).orElse(ImmutableSortedSet.of()))
            .add(body)
            .build());
  }
}
