package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CourtyardView;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterRecord;

/** Shows courtyards what they need of the other rooms, as of the day of one act. */
final class CourtyardRoomView implements CourtyardView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;
  private final HierarchyView units;

  CourtyardRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
    this.units = RoomViews.units(model, surroundings);
  }

  @Override
  public Optional<Provided> provided() {
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().courtyard().stream().map(found -> new Provided(use.getKey(), found)))
        .findFirst();
  }

  @Override
  public CourtyardRules rules(Digest practice) {
    return surroundings
        .county()
        .practices()
        .adopted(practice)
        .flatMap(definition -> definition.courtyard())
        .orElseThrow(() -> new IllegalStateException("no courtyards in " + practice));
  }

  @Override
  public Rule rule(Digest practice, RuleId rule) {
    return views.rule(practice, rule);
  }

  @Override
  public Map<String, String> selection() {
    return model
        .practices()
        .selected()
        .map(selected -> selected.choices())
        .orElse(ImmutableSortedMap.of());
  }

  @Override
  public LogId log() {
    return model.log();
  }

  @Override
  public UnitId home() {
    return UnitId.of(model.log().unit());
  }

  @Override
  public Optional<Unit> unit(UnitId unit) {
    return units.unit(unit, day);
  }

  @Override
  public boolean everKnown(UnitId unit) {
    return units.unit(unit, day).isPresent()
        || units.unit(unit, LocalDate.MAX).isPresent()
        || !units.successors(unit).isEmpty();
  }

  @Override
  public ImmutableSortedSet<UnitId> households(UnitId unit) {
    return views.households(unit);
  }

  @Override
  public boolean isAway(UnitId household) {
    return model.people().isAway(household, day, surroundings.data());
  }

  @Override
  public ImmutableList<Unit> successors(UnitId unit) {
    return units.successors(unit).stream()
        .filter(next -> !next.equals(unit))
        .flatMap(next -> units.unit(next, day).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Optional<UnitId> unitAt(UnitId unit, LevelId level) {
    return views.unitAt(unit, level);
  }

  @Override
  public boolean isAbove(UnitId upper, UnitId lower) {
    return views.isAbove(upper, lower);
  }

  @Override
  public boolean isAdultOf(PersonId person, UnitId household) {
    return model
            .people()
            .resident(person, day)
            .filter(resident -> resident.household().equals(household))
            .isPresent()
        && People.adultOn(person, day, surroundings.data()) == Adulthood.ADULT;
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return views.holdsAny(person, offices);
  }

  @Override
  public ImmutableSet<OfficeId> mayDo(String act) {
    return views.mayDo(act);
  }

  @Override
  public long records(String kind, UnitId unit, boolean done) {
    return model
        .registers()
        .ofKind(RecordKindId.of(kind))
        .filter(record -> record.unit().equals(unit))
        .filter(record -> isDone(record) == done)
        .count();
  }

  private static boolean isDone(RegisterRecord record) {
    return !record.open()
        || record.progress().filter(progress -> progress.step().isEmpty()).isPresent();
  }

  @Override
  public long holders(OfficeId office, UnitId unit) {
    return views.office(office).stream()
        .flatMap(known -> model.offices().holders(new BodyKey(unit, known.body()), office, day))
        .count();
  }
}
