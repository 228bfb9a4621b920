package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.practice.LevelDefinition;

/** Is one village: its units of every level of the practice, its households, who lives in them. */
final class Village {
  /** In each household the first two persons are of age. */
  static final int ADULTS = 2;

  /** Names of levels that are longer are not part of a unit's id. */
  private static final int WORD = 16;

  /** One in so many households has a person more. */
  private static final int LARGER = 5;

  private final County county;
  private final int number;
  private final int inTown;
  private final Division division;
  private final int households;
  private final long seed;
  private final Cast cast;
  private final ImmutableList<LevelDefinition> levels;
  private final ListMultimap<LevelId, UnitId> byLevel = LinkedListMultimap.create();
  private final Map<UnitId, int[]> ranges = new HashMap<>();
  private final ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
  private final UnitId[] homes;
  private final Calendar calendar = new Calendar();
  private final Optional<CourtyardRules> courtyard;

  Village(County county, int number, int inTown, Division division, int households, Plan plan) {
    this.county = county;
    this.number = number;
    this.inTown = inTown;
    this.division = division;
    this.households = households;
    this.seed = plan.seed() * 1_000_003 + number;
    this.levels = plan.practice().levels();
    this.cast = new Cast(Optional.of(county.cast()));
    this.homes = new UnitId[households];
    this.courtyard = plan.practice().courtyard();
    cast.place(unit(), town());
    ranges.put(unit(), new int[] {0, households});
    byLevel.put(LevelId.VILLAGE, unit());
    split(unit(), Optional.empty(), 0, households);
    for (int i = 0; i < households; i++) {
      cast.place(household(i), homes[i]);
    }
    for (UnitId each : ranges.keySet()) {
      cast.resident(each, person(ranges.get(each)[0], 0));
    }
  }

  /**
   * Divides a unit into those of the levels below it. Where courtyards come about by a procedure, a
   * third of the village has none yet.
   */
  private void split(UnitId unit, Optional<LevelId> level, int from, int until) {
    for (int i = from; i < until; i++) {
      homes[i] = unit;
    }
    for (LevelDefinition below : levels) {
      if (!below.parent().equals(level)) {
        continue;
      }
      boolean later = courtyard.filter(rules -> rules.level().equals(below.id())).isPresent();
      if (later && (long) from * 3 >= (long) households * 2 && from > 0) {
        continue;
      }
      int size = size(below.id());
      int parts = Math.max(1, Math.round((float) (until - from) / size));
      for (int p = 0; p < parts; p++) {
        int first = from + (until - from) * p / parts;
        int last = from + (until - from) * (p + 1) / parts;
        UnitId part = add(below, unit);
        ranges.put(part, new int[] {first, last});
        split(part, Optional.of(below.id()), first, last);
      }
    }
  }

  private int size(LevelId level) {
    return courtyard
        .filter(rules -> rules.level().equals(level))
        .map(rules -> (rules.size().min() + rules.size().max()) / 2)
        .orElse(Assumptions.UNITS.getOrDefault(level, Assumptions.OTHER_UNIT));
  }

  /** Takes a unit in that comes about while the simulation is played. */
  void form(LevelId level, UnitId unit, UnitId parent, List<UnitId> members) {
    int first = Integer.parseInt(members.get(0).value().substring(unit().value().length() + 2));
    ranges.put(unit, new int[] {first, first + members.size()});
    byLevel.put(level, unit);
    cast.place(unit, parent);
    members.forEach(member -> cast.place(member, unit));
    cast.resident(unit, person(first, 0));
  }

  private UnitId add(LevelDefinition level, UnitId parent) {
    int count = byLevel.get(level.id()).size() + 1;
    String kind = level.id().value().toLowerCase(Locale.ROOT).replace('_', '-');
    String word = kind.length() > WORD ? "level-" + (levels.indexOf(level) + 1) : kind;
    UnitId id = UnitId.of(unit() + "." + word + "-" + count);
    byLevel.put(level.id(), id);
    cast.place(id, parent);
    units.add(NewUnit.of(id, level.id(), count + " " + level.name().zh(), parent));
    return id;
  }

  /** The units below the village, in an order in which each comes behind the one above it. */
  ImmutableList<NewUnit> units() {
    return units.build();
  }

  ImmutableList<NewUnit> newHouseholds() {
    return IntStream.range(0, households)
        .mapToObj(i -> NewUnit.of(household(i), LevelId.HOUSEHOLD, "第" + (i + 1) + "户", homes[i]))
        .collect(ImmutableList.toImmutableList());
  }

  List<UnitId> at(LevelId level) {
    return level.equals(LevelId.HOUSEHOLD) ? householdsOf(unit()) : byLevel.get(level);
  }

  List<UnitId> householdsOf(UnitId unit) {
    return indexes(unit).mapToObj(this::household).toList();
  }

  private IntStream indexes(UnitId unit) {
    int[] range = ranges.get(unit);
    if (range != null) {
      return IntStream.range(range[0], range[1]);
    }
    String value = unit.value();
    int at = value.lastIndexOf(".h");
    return at < 0
        ? IntStream.range(0, households)
        : IntStream.of(Integer.parseInt(value.substring(at + 2)));
  }

  /** The representatives of the households of a unit. */
  List<PersonId> heads(UnitId unit) {
    return indexes(unit).mapToObj(i -> person(i, 0)).toList();
  }

  List<PersonId> adults(UnitId unit) {
    return indexes(unit).boxed().flatMap(i -> Stream.of(person(i, 0), person(i, 1))).toList();
  }

  PersonId person(int household, int member) {
    return PersonId.of(unit() + "-" + household + "-" + member);
  }

  UnitId householdOf(PersonId person) {
    String[] parts = person.value().split("-", -1);
    return household(Integer.parseInt(parts[1]));
  }

  boolean livesHere(PersonId person) {
    return person.value().startsWith(unit() + "-");
  }

  int persons(int household) {
    return household % LARGER == 0 ? 4 : 3;
  }

  /** Every sixth household has an adult who works elsewhere. */
  boolean isAway(int household, int member) {
    return member == 1 && household % 6 == 3;
  }

  LocalDate born(int household, int member) {
    int mixed = (household * 7 + member * 13 + number) % 28;
    int year =
        switch (member) {
          case 0 -> 1956 + (household * 3 + number) % 34;
          case 1 -> 1958 + (household * 5 + number) % 34;
          case 2 -> 2011 + (household + number) % 12;
          default -> 2013 + household % 10;
        };
    return LocalDate.of(year, 1 + (household + member) % 12, 1 + mixed);
  }

  boolean isPartyMember(int household, int member) {
    return member < ADULTS
        && (household * ADULTS + member * 37 + number) % 100 < Assumptions.PARTY_PERCENT;
  }

  List<PersonId> partyMembers(UnitId unit) {
    return indexes(unit)
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, ADULTS)
                    .filter(member -> isPartyMember(i, member))
                    .mapToObj(member -> person(i, member)))
        .toList();
  }

  UnitId household(int index) {
    return UnitId.of(unit() + ".h" + index);
  }

  /** Gives chance of its own for one thing that is played here. */
  SplittableRandom random(String what) {
    return new SplittableRandom(seed * 31 + what.hashCode());
  }

  int number() {
    return number;
  }

  /** Counts the villages of its town that come before it. */
  int inTown() {
    return inTown;
  }

  int households() {
    return households;
  }

  Division division() {
    return division;
  }

  String name() {
    return division.name().replaceFirst("(村民|居民)委员会$", "");
  }

  UnitKind kind() {
    return division.kind();
  }

  UnitId unit() {
    return UnitId.of(division.code());
  }

  UnitId town() {
    return UnitId.of(division.code().parent().orElseThrow());
  }

  LogId log() {
    return LogId.of(county.code() + "/" + division.code());
  }

  County county() {
    return county;
  }

  Cast cast() {
    return cast;
  }

  Calendar calendar() {
    return calendar;
  }
}
