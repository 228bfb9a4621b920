package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.law.Subject;

/** Is all around the room of offices, put together by a test and changed while it runs. */
final class Scene implements OfficeView {
  private final Map<OfficeId, OfficeDefinition> offices = new TreeMap<>();
  private final Map<BodyId, BodyDefinition> bodies = new TreeMap<>();
  private final Map<UnitId, LevelId> levels = new LinkedHashMap<>();
  private final Map<UnitId, UnitId> parents = new TreeMap<>();
  private final Map<PersonId, TreeSet<PersonId>> relatives = new TreeMap<>();
  private final Map<UnitId, TreeSet<PersonId>> members = new TreeMap<>();
  private final Map<Subject, Standard> standards = new EnumMap<>(Subject.class);
  private OrganisationRules organisation = OrganisationRules.NONE;
  private Offices county = Offices.empty();

  Scene unit(UnitId unit, LevelId level) {
    levels.put(unit, level);
    return this;
  }

  Scene unit(UnitId unit, LevelId level, UnitId parent) {
    parents.put(unit, parent);
    return unit(unit, level);
  }

  Scene body(BodyId body, LevelId level, BodyDefinition.Nature nature) {
    bodies.put(
        body, new BodyDefinition(body, Text.of("组织", body.value()), level, nature, Mark.OWN));
    return this;
  }

  Scene office(OfficeId office, BodyId body) {
    offices.put(
        office, new OfficeDefinition(office, Text.of("职务", office.value()), body, true, Mark.OWN));
    return this;
  }

  Scene demands(OrganisationRules demands) {
    organisation = demands;
    return this;
  }

  Scene county(Offices state) {
    county = state;
    return this;
  }

  Scene law(Subject subject, Figure figure, String article) {
    Rule rule = Rule.law(subject.name().replace('_', '-'), article, "法定", "as the law says");
    standards.put(subject, new Standard(subject, figure, rule));
    return this;
  }

  Scene without(Subject subject) {
    standards.remove(subject);
    return this;
  }

  /** Sets the figures of the law in force since 2026. */
  Scene lawOf2025() {
    return law(Subject.COMMITTEE_SIZE, new Figure.Range(3, 7), "ORG-2025 Art. 8")
        .law(Subject.COMMITTEE_WOMEN, new Figure.Amount(1), "ORG-2025 Art. 8")
        .law(Subject.COMMITTEE_RELATIVES_AVOID, new Figure.Flag(true), "ORG-2025 Art. 8")
        .law(Subject.COMMITTEE_TERM_YEARS, new Figure.Amount(5), "ORG-2025 Art. 14")
        .law(Subject.HANDOVER_DAYS, new Figure.Amount(10), "ORG-2025 Art. 24")
        .law(Subject.OVERSIGHT_INDEPENDENT, new Figure.Flag(true), "ORG-2025 Art. 37")
        .law(Subject.OVERSIGHT_ACCOUNTANTS, new Figure.Amount(1), "ORG-2025 Art. 37")
        .law(Subject.EVALUATION_INCOMPETENT, new Figure.Amount(2), "ORG-2025 Art. 38");
  }

  void relate(PersonId one, PersonId other) {
    relatives.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
    relatives.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
  }

  void part(PersonId one, PersonId other) {
    relatives.getOrDefault(one, new TreeSet<>()).remove(other);
    relatives.getOrDefault(other, new TreeSet<>()).remove(one);
  }

  void partyMember(UnitId unit, PersonId person) {
    members.computeIfAbsent(unit, none -> new TreeSet<>()).add(person);
  }

  void noPartyMember(UnitId unit, PersonId person) {
    members.getOrDefault(unit, new TreeSet<>()).remove(person);
  }

  @Override
  public Optional<OfficeDefinition> office(OfficeId office) {
    return Optional.ofNullable(offices.get(office));
  }

  @Override
  public Optional<BodyDefinition> body(BodyId body) {
    return Optional.ofNullable(bodies.get(body));
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit, LocalDate day) {
    return Optional.ofNullable(levels.get(unit));
  }

  @Override
  public Optional<UnitId> unitAt(UnitId unit, LevelId level) {
    for (UnitId up = unit; up != null; up = parents.get(up)) {
      if (level.equals(levels.get(up))) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isAbove(UnitId upper, UnitId lower) {
    for (UnitId up = parents.get(lower); up != null; up = parents.get(up)) {
      if (up.equals(upper)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ImmutableList<UnitId> unitsOf(LevelId level) {
    return levels.entrySet().stream()
        .filter(entry -> entry.getValue().equals(level))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableSortedSet<PersonId> relatives(PersonId person) {
    return ImmutableSortedSet.copyOf(relatives.getOrDefault(person, new TreeSet<>()));
  }

  @Override
  public ImmutableSortedSet<PersonId> partyMembers(UnitId unit) {
    return members.entrySet().stream()
        .filter(entry -> entry.getKey().equals(unit) || isAbove(unit, entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Override
  public boolean isPartyMember(PersonId person) {
    return members.values().stream().anyMatch(all -> all.contains(person));
  }

  @Override
  public Offices county() {
    return county;
  }

  @Override
  public OrganisationRules organisation() {
    return organisation;
  }

  @Override
  public Rule rule(RuleId rule) {
    return Rule.own(rule.value(), "做法", "a rule of the practice");
  }

  @Override
  public Standards standards() {
    return subject -> Optional.ofNullable(standards.get(subject));
  }
}
