package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** Says what the other rooms of a village, its town and its county know. */
final class MatterPlaces {
  static final Digest FIRST = Digest.ofText("version 1");
  static final Digest SECOND = Digest.ofText("version 2");
  static final UnitId COUNTY_UNIT = UnitId.of("500120");
  static final UnitId TOWN_UNIT = UnitId.of("500120001");
  static final UnitId VILLAGE_UNIT = UnitId.of("500120001201");
  static final UnitId GROUP_UNIT = UnitId.of("500120001201.g1");

  static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
  static final BodyId OFFICE = BodyId.of("TOWN_OFFICE");
  static final BodyId BUREAU = BodyId.of("WATER_BUREAU");
  static final BodyId ROADS = BodyId.of("ROAD_BUREAU");
  static final BodyId LEADERS = BodyId.of("LEADERS");
  static final OfficeId SECRETARY_OFFICE = OfficeId.of("SECRETARY");
  static final OfficeId CLERK_OFFICE = OfficeId.of("TOWN_CLERK");
  static final OfficeId WATER_OFFICE = OfficeId.of("WATER_HEAD");
  static final OfficeId ROAD_OFFICE = OfficeId.of("ROAD_HEAD");
  static final OfficeId DEPUTY_OFFICE = OfficeId.of("DEPUTY");
  static final OfficeId PRINCIPAL_OFFICE = OfficeId.of("PRINCIPAL");
  static final OfficeId DISPATCH_OFFICE = OfficeId.of("DISPATCHER");

  static final PersonId RAISER = PersonId.of("p-1");
  static final PersonId NEIGHBOUR = PersonId.of("p-2");
  static final PersonId THIRD = PersonId.of("p-3");
  static final PersonId SECRETARY = PersonId.of("p-10");
  static final PersonId TOWN_CLERK = PersonId.of("p-20");
  static final PersonId WATER_HEAD = PersonId.of("p-30");
  static final PersonId NEW_HEAD = PersonId.of("p-31");
  static final PersonId ROAD_HEAD = PersonId.of("p-32");
  static final PersonId DEPUTY = PersonId.of("p-40");
  static final PersonId PRINCIPAL = PersonId.of("p-41");
  static final PersonId DISPATCHER = PersonId.of("p-42");
  static final PersonId ENGINE = PersonId.of("engine");

  static final Responsible COMMITTEE_TAKES =
      new Responsible(COMMITTEE, VILLAGE_UNIT, SECRETARY_OFFICE, SECRETARY);
  static final Responsible OFFICE_TAKES =
      new Responsible(OFFICE, TOWN_UNIT, CLERK_OFFICE, TOWN_CLERK);
  static final Responsible BUREAU_TAKES =
      new Responsible(BUREAU, COUNTY_UNIT, WATER_OFFICE, WATER_HEAD);
  static final Responsible ROADS_TAKE = new Responsible(ROADS, COUNTY_UNIT, ROAD_OFFICE, ROAD_HEAD);

  /** Is a log. */
  enum Place {
    VILLAGE("500120/500120001201", LevelId.VILLAGE),
    OTHER_VILLAGE("500120/500120001202", LevelId.VILLAGE),
    TOWN("500120/500120001", LevelId.TOWN),
    COUNTY("500120", LevelId.COUNTY);

    final String log;
    private final String level;

    Place(String log, LevelId level) {
      this.log = log;
      this.level = level.value();
    }

    LogId id() {
      return LogId.of(log);
    }

    LevelId level() {
      return LevelId.of(level);
    }
  }

  /** Is somebody in office. */
  record Held(PersonId person, OfficeId office, BodyId body, UnitId unit) {}

  final Set<Held> held =
      new HashSet<>(
          List.of(
              new Held(SECRETARY, SECRETARY_OFFICE, COMMITTEE, VILLAGE_UNIT),
              new Held(TOWN_CLERK, CLERK_OFFICE, OFFICE, TOWN_UNIT),
              new Held(WATER_HEAD, WATER_OFFICE, BUREAU, COUNTY_UNIT),
              new Held(ROAD_HEAD, ROAD_OFFICE, ROADS, COUNTY_UNIT),
              new Held(DEPUTY, DEPUTY_OFFICE, LEADERS, COUNTY_UNIT),
              new Held(PRINCIPAL, PRINCIPAL_OFFICE, LEADERS, COUNTY_UNIT),
              new Held(DISPATCHER, DISPATCH_OFFICE, LEADERS, COUNTY_UNIT)));
  final Set<Place> closed = new HashSet<>();
  final Set<PersonId> residents = new HashSet<>(Set.of(RAISER, NEIGHBOUR, THIRD));
  final Set<UnitId> overseen = new HashSet<>(Set.of(VILLAGE_UNIT));
  final Map<Digest, MatterRules> versions = new HashMap<>(Map.of(FIRST, SampleRules.ALL));
  Optional<Digest> inUse = Optional.of(FIRST);

  Place of(LogId log) {
    return Arrays.stream(Place.values())
        .filter(place -> place.id().equals(log))
        .findFirst()
        .orElseThrow();
  }

  void replace(PersonId before, PersonId after) {
    Set<Held> changed = new HashSet<>();
    for (Held one : held) {
      changed.add(
          one.person().equals(before)
              ? new Held(after, one.office(), one.body(), one.unit())
              : one);
    }
    held.clear();
    held.addAll(changed);
  }

  MatterView view(Place place) {
    return new View(place);
  }

  private final class View implements MatterView {
    private final Place place;

    View(Place place) {
      this.place = place;
    }

    @Override
    public Optional<Provided> provided() {
      return inUse.map(digest -> new Provided(digest, rules(digest).orElseThrow()));
    }

    @Override
    public Optional<MatterRules> rules(Digest practice) {
      return Optional.ofNullable(versions.get(practice));
    }

    @Override
    public Rule rule(Digest practice, RuleId id) {
      return new Rule(id, Mark.OWN, "sample", Text.of("规则", "a rule"));
    }

    @Override
    public WorkCalendar calendar() {
      return WorkCalendar.china();
    }

    @Override
    public LogId log() {
      return place.id();
    }

    @Override
    public LevelId level() {
      return place.level();
    }

    @Override
    public Optional<LogId> above(LevelId level) {
      return Arrays.stream(Place.values())
          .filter(upper -> upper.compareTo(place) > 0 && upper.level().equals(level))
          .filter(upper -> !upper.level().equals(LevelId.VILLAGE))
          .map(Place::id)
          .findFirst();
    }

    @Override
    public boolean isUnit(UnitId unit) {
      return Set.of(VILLAGE_UNIT, GROUP_UNIT).contains(unit);
    }

    @Override
    public boolean isPerson(PersonId person) {
      return residents.contains(person)
          || held.stream().anyMatch(one -> one.person().equals(person));
    }

    @Override
    public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
      return (offices.contains(OfficeRules.RESIDENT) && residents.contains(person))
          || held.stream()
              .anyMatch(one -> one.person().equals(person) && offices.contains(one.office()));
    }

    @Override
    public ImmutableSet<OfficeId> mayDo(String act) {
      return ImmutableSet.of(SECRETARY_OFFICE, CLERK_OFFICE, OfficeRules.RESIDENT);
    }

    @Override
    public ImmutableSortedSet<BodyId> departments(UnitId unit) {
      return held.stream()
          .filter(one -> one.unit().equals(unit))
          .map(Held::body)
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableSortedSet<PersonId> holders(BodyKey body, OfficeId office) {
      return held.stream()
          .filter(one -> one.unit().equals(body.unit()) && one.body().equals(body.body()))
          .filter(one -> one.office().equals(office))
          .map(Held::person)
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public boolean belongsTo(PersonId person, BodyKey body) {
      return held.stream()
          .anyMatch(
              one ->
                  one.person().equals(person)
                      && one.unit().equals(body.unit())
                      && one.body().equals(body.body()));
    }

    @Override
    public boolean answersFor(PersonId person, LinkKindId link, UnitId unit) {
      return link.equals(SampleRules.OVERSEES) && overseen.contains(unit);
    }
  }
}
