package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.MatterView;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.Offices;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Shows the room of matters what it needs of the others, as of the day of one act. */
final class MatterRoomView implements MatterView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final RoomViews views;
  private final UnitId home;

  MatterRoomView(Model model, Surroundings surroundings, LocalDate day, RoomViews views) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.views = views;
    this.home = UnitId.of(model.log().unit());
  }

  @Override
  public Optional<Provided> provided() {
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().matters().stream().map(found -> new Provided(use.getKey(), found)))
        .findFirst();
  }

  @Override
  public Optional<MatterRules> rules(Digest practice) {
    return surroundings.county().practices().adopted(practice).flatMap(PracticeDefinition::matters);
  }

  @Override
  public Rule rule(Digest practice, RuleId id) {
    return views.rule(practice, id);
  }

  @Override
  public WorkCalendar calendar() {
    return surroundings.calendar();
  }

  @Override
  public LogId log() {
    return model.log();
  }

  @Override
  public LevelId level() {
    return views.units().unit(home, day).map(Unit::level).orElse(LevelId.VILLAGE);
  }

  @Override
  public Optional<LogId> above(LevelId level) {
    if (model.log().isCounty()) {
      return Optional.empty();
    }
    return level.equals(LevelId.COUNTY)
        ? Optional.of(model.log().county())
        : views
            .unitAt(home, level)
            .filter(unit -> !unit.equals(home))
            .map(unit -> LogId.of(model.log().partition() + "/" + unit));
  }

  @Override
  public boolean isUnit(UnitId unit) {
    return views.isUnit(unit, day);
  }

  @Override
  public boolean isPerson(PersonId person) {
    return model.people().resident(person, day).isPresent()
        || offices().anyMatch(offices -> offices.heldBy(person, day).findAny().isPresent());
  }

  /** Streams the offices by this log and, for a village or town, by that of its county. */
  private Stream<Offices> offices() {
    return model.log().isCounty()
        ? Stream.of(model.offices())
        : Stream.of(model.offices(), surroundings.county().offices());
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
  public ImmutableSortedSet<BodyId> departments(UnitId unit) {
    return offices()
        .flatMap(offices -> offices.bodies(unit, day).stream())
        .map(body -> body.key().body())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public ImmutableSortedSet<PersonId> holders(BodyKey body, OfficeId office) {
    return offices()
        .flatMap(offices -> offices.holders(body, office, day))
        .map(Appointment::person)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public boolean belongsTo(PersonId person, BodyKey body) {
    return offices()
        .flatMap(offices -> offices.heldBy(person, day))
        .anyMatch(held -> held.unit().equals(body.unit()) && held.body().equals(body.body()));
  }

  @Override
  public boolean answersFor(PersonId person, LinkKindId link, UnitId unit) {
    return offices()
        .anyMatch(offices -> offices.answers(link, new LinkHolder.Person(person), unit, day));
  }
}
