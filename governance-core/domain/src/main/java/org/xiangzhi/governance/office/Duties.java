package org.xiangzhi.governance.office;

import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Holds what is to be done, and what was. */
final class Duties {
  static final Duties EMPTY = new Duties(PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<DutyId, DutyStatus> all;
  private final PersistentMap<UnitId, PersistentMap<DutyId, Duty>> open;

  private Duties(
      PersistentMap<DutyId, DutyStatus> all,
      PersistentMap<UnitId, PersistentMap<DutyId, Duty>> open) {
    this.all = all;
    this.open = open;
  }

  Optional<DutyStatus> get(DutyId id) {
    return all.get(id);
  }

  /** Counts the duties that there ever were. */
  int size() {
    return all.size();
  }

  Stream<DutyStatus> all() {
    return all.values();
  }

  /** Streams what a unit still has to do. */
  Stream<Duty> open(UnitId unit) {
    return open.get(unit).stream().flatMap(PersistentMap::values);
  }

  /** Streams what anybody still has to do. */
  Stream<Duty> open() {
    return open.values().flatMap(PersistentMap::values);
  }

  Duties with(Duty duty) {
    PersistentMap<DutyId, Duty> there =
        open.get(duty.unit()).orElse(PersistentMap.empty()).with(duty.id(), duty);
    return new Duties(all.with(duty.id(), DutyStatus.open(duty)), open.with(duty.unit(), there));
  }

  Duties without(OfficeEvent.DutyDischarged event) {
    DutyStatus done = all.get(event.duty()).orElseThrow().done(event);
    UnitId unit = done.duty().unit();
    PersistentMap<DutyId, Duty> left = open.get(unit).orElseThrow().without(event.duty());
    return new Duties(
        all.with(event.duty(), done), left.isEmpty() ? open.without(unit) : open.with(unit, left));
  }
}
