package org.xiangzhi.governance.testkit.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CourtyardView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Is a village, or a county, as the room of courtyards sees it: households with one adult each, and
 * offices that one person each holds who is no resident.
 */
final class TinyVillage implements CourtyardView {
  private static final Digest PRACTICE = Digest.ofText("run");

  private final LogId log;
  private final PracticeDefinition definition;
  private final CourtyardRules rules;
  private final Map<UnitId, UnitId> parents = new TreeMap<>();
  private final Map<UnitId, Unit> courtyards = new TreeMap<>();
  private final Map<UnitId, List<UnitId>> successors = new HashMap<>();
  private final Set<UnitId> ever = new HashSet<>();

  TinyVillage(LogId log, PracticeDefinition definition, int households) {
    this.log = log;
    this.definition = definition;
    this.rules = definition.courtyard().orElseThrow();
    for (int i = 0; i < households; i++) {
      parents.put(UnitId.of("h" + i), home());
    }
  }

  static PersonId adult(UnitId household) {
    return PersonId.of("adult-" + household);
  }

  static PersonId holder(OfficeId office) {
    return PersonId.of("holder-" + office);
  }

  void move(UnitId household, UnitId to) {
    parents.put(household, to);
  }

  void establish(UnitId courtyard, String title) {
    ever.add(courtyard);
    courtyards.put(
        courtyard,
        new Unit(
            courtyard, rules.level(), Optional.empty(), title, Optional.of(home()), UnitKind.NONE));
  }

  void end(UnitId courtyard) {
    courtyards.remove(courtyard);
  }

  void became(UnitId courtyard, UnitId into) {
    successors.computeIfAbsent(courtyard, key -> new ArrayList<>()).add(into);
  }

  List<UnitId> allHouseholds() {
    return List.copyOf(parents.keySet());
  }

  @Override
  public Optional<Provided> provided() {
    return Optional.of(new Provided(PRACTICE, rules));
  }

  @Override
  public CourtyardRules rules(Digest practice) {
    return rules;
  }

  @Override
  public Rule rule(Digest practice, RuleId rule) {
    return definition.rule(rule).orElseThrow();
  }

  @Override
  public Map<String, String> selection() {
    Map<String, String> standard = new HashMap<>();
    definition.options().forEach(option -> standard.put(option.id(), option.standard()));
    return standard;
  }

  @Override
  public LogId log() {
    return log;
  }

  @Override
  public UnitId home() {
    return UnitId.of(log.unit());
  }

  @Override
  public Optional<Unit> unit(UnitId unit) {
    if (unit.equals(home()) || log.isCounty()) {
      return Optional.of(
          new Unit(
              unit, LevelId.VILLAGE, Optional.empty(), "村", Optional.empty(), UnitKind.VILLAGE));
    }
    return parents.containsKey(unit)
        ? Optional.of(
            new Unit(
                unit,
                LevelId.HOUSEHOLD,
                Optional.empty(),
                "户",
                Optional.of(parents.get(unit)),
                UnitKind.NONE))
        : Optional.ofNullable(courtyards.get(unit));
  }

  @Override
  public boolean everKnown(UnitId unit) {
    return ever.contains(unit) || parents.containsKey(unit) || unit.equals(home());
  }

  @Override
  public ImmutableSortedSet<UnitId> households(UnitId unit) {
    return parents.entrySet().stream()
        .filter(entry -> unit.equals(home()) || entry.getValue().equals(unit))
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public boolean isAway(UnitId household) {
    return false;
  }

  @Override
  public ImmutableList<Unit> successors(UnitId unit) {
    return successors.getOrDefault(unit, List.of()).stream()
        .flatMap(next -> Optional.ofNullable(courtyards.get(next)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Optional<UnitId> unitAt(UnitId unit, LevelId level) {
    return Optional.ofNullable(parents.get(unit))
        .filter(parent -> level.equals(rules.level()) && courtyards.containsKey(parent));
  }

  @Override
  public boolean isAbove(UnitId upper, UnitId lower) {
    UnitId parent = parents.get(lower);
    return parent != null && (upper.equals(home()) || upper.equals(parent));
  }

  @Override
  public boolean isAdultOf(PersonId person, UnitId household) {
    return parents.containsKey(household) && person.equals(adult(household));
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return offices.stream()
        .anyMatch(
            office ->
                office.equals(OfficeRules.RESIDENT)
                    ? person.value().startsWith("adult-")
                    : person.equals(holder(office)));
  }

  @Override
  public ImmutableSet<OfficeId> mayDo(String act) {
    return definition.acts().stream()
        .filter(rule -> rule.act().equals(act))
        .map(ActRule::by)
        .findFirst()
        .orElse(ImmutableSet.of());
  }

  @Override
  public long records(String kind, UnitId unit, boolean done) {
    return done ? 3 : 0;
  }

  @Override
  public long holders(OfficeId office, UnitId unit) {
    return 3;
  }
}
