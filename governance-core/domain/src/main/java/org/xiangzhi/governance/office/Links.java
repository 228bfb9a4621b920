package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Holds who answers for which units. */
final class Links {
  static final Links EMPTY = new Links(PersistentMap.empty());

  private final PersistentMap<LinkKindId, Kind> kinds;

  private Links(PersistentMap<LinkKindId, Kind> kinds) {
    this.kinds = kinds;
  }

  /** Is a time for which a link stood. */
  private record Span(LocalDate from, Optional<LocalDate> until) {
    boolean runsOn(LocalDate day) {
      return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /** Is one holder with all that the holder ever answered for. */
  private record Held(
      LinkHolder holder,
      PersistentMap<UnitId, ImmutableList<Span>> targets,
      ImmutableList<LinkEvent.LoadApproved> loads) {
    boolean runs(UnitId target, LocalDate day) {
      return targets.get(target).stream()
          .flatMap(ImmutableList::stream)
          .anyMatch(span -> span.runsOn(day));
    }
  }

  /** Is all that there is of one kind of link. */
  private record Kind(
      PersistentMap<String, Held> holders,
      PersistentMap<UnitId, ImmutableSortedSet<String>> byTarget) {
    static final Kind EMPTY = new Kind(PersistentMap.empty(), PersistentMap.empty());

    Held held(LinkHolder holder) {
      return holders
          .get(holder.key())
          .orElseGet(() -> new Held(holder, PersistentMap.empty(), ImmutableList.of()));
    }

    Kind with(Held held) {
      return new Kind(holders.with(held.holder().key(), held), byTarget);
    }

    Kind indexed(UnitId target, String holder) {
      ImmutableSortedSet<String> there =
          ImmutableSortedSet.<String>naturalOrder()
              .addAll(byTarget.get(target).orElse(ImmutableSortedSet.of()))
              .add(holder)
              .build();
      return new Kind(holders, byTarget.with(target, there));
    }
  }

  private Kind kind(LinkKindId id) {
    return kinds.get(id).orElse(Kind.EMPTY);
  }

  boolean runs(LinkKindId id, LinkHolder holder, UnitId target, LocalDate day) {
    return kind(id).held(holder).runs(target, day);
  }

  /** Streams the units that a holder answers for. */
  Stream<UnitId> targets(LinkKindId id, LinkHolder holder, LocalDate day) {
    return targets(kind(id).held(holder), day);
  }

  private static Stream<UnitId> targets(Held held, LocalDate day) {
    return held.targets().keys().filter(target -> held.runs(target, day));
  }

  /** Streams who answers for a unit. */
  Stream<LinkHolder> holders(LinkKindId id, UnitId target, LocalDate day) {
    Kind kind = kind(id);
    return kind.byTarget().get(target).stream()
        .flatMap(ImmutableSortedSet::stream)
        .map(key -> kind.holders().get(key).orElseThrow())
        .filter(held -> held.runs(target, day))
        .map(Held::holder);
  }

  /** Streams who answers for any unit. */
  Stream<LinkHolder> holders(LinkKindId id, LocalDate day) {
    return kind(id)
        .holders()
        .values()
        .filter(held -> targets(held, day).findAny().isPresent())
        .map(Held::holder);
  }

  /** Finds the number of units last approved for a holder. */
  Optional<LinkEvent.LoadApproved> approved(LinkKindId id, LinkHolder holder, LocalDate day) {
    return kind(id).held(holder).loads().reverse().stream()
        .filter(load -> !load.on().isAfter(day))
        .findFirst();
  }

  Links with(LinkEvent.LinksAssigned event) {
    Kind kind = kind(event.kind());
    PersistentMap<UnitId, ImmutableList<Span>> targets = kind.held(event.holder()).targets();
    for (UnitId target : event.targets()) {
      ImmutableList<Span> spans =
          ImmutableList.<Span>builder()
              .addAll(targets.get(target).orElse(ImmutableList.of()))
              .add(new Span(event.from(), Optional.empty()))
              .build();
      targets = targets.with(target, spans);
      kind = kind.indexed(target, event.holder().key());
    }
    Held before = kind.held(event.holder());
    return new Links(
        kinds.with(event.kind(), kind.with(new Held(before.holder(), targets, before.loads()))));
  }

  Links with(LinkEvent.LinksEnded event) {
    Held before = kind(event.kind()).held(event.holder());
    PersistentMap<UnitId, ImmutableList<Span>> targets = before.targets();
    for (UnitId target : event.targets()) {
      targets =
          targets.update(
              target,
              spans ->
                  ImmutableList.<Span>builder()
                      .addAll(spans.subList(0, spans.size() - 1))
                      .add(new Span(Iterables.getLast(spans).from(), Optional.of(event.until())))
                      .build());
    }
    Held after = new Held(before.holder(), targets, before.loads());
    return new Links(kinds.with(event.kind(), kind(event.kind()).with(after)));
  }

  Links with(LinkEvent.LoadApproved event) {
    Held before = kind(event.kind()).held(event.holder());
    ImmutableList<LinkEvent.LoadApproved> loads =
        ImmutableList.<LinkEvent.LoadApproved>builder().addAll(before.loads()).add(event).build();
    Held after = new Held(before.holder(), before.targets(), loads);
    return new Links(kinds.with(event.kind(), kind(event.kind()).with(after)));
  }
}
