package org.xiangzhi.governance.village;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.BallotView;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.CompactView;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.hierarchy.Units;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.office.OfficeView;
import org.xiangzhi.governance.office.Offices;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.people.Adulthood;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.people.Resident;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.practice.PracticeView;
import org.xiangzhi.governance.practice.Practices;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.register.ConsultationKinds;

/** Shows each room what it needs of the others, as of the day of one act. */
final class RoomViews implements OfficeView, PracticeView, CompactView, BallotView {
  private final Model model;
  private final Surroundings surroundings;
  private final LocalDate day;
  private final HierarchyView units;
  private final UnitId home;
  private final VillageLaw law;
  private final Authority authority;
  private final Map<LevelId, ImmutableList<Household>> households = new ConcurrentHashMap<>();
  private final Supplier<ImmutableSetMultimap<UnitId, PersonId>> partyMembers =
      Suppliers.memoize(this::partyMembersByUnit);

  RoomViews(Model model, Surroundings surroundings, LocalDate day) {
    this.model = model;
    this.surroundings = surroundings;
    this.day = day;
    this.units = units(model, surroundings);
    this.home = UnitId.of(model.log().unit());
    this.law =
        new VillageLaw(
            model,
            surroundings,
            day,
            units.unit(home, day).map(Unit::kind).orElse(UnitKind.NONE),
            this::definition);
    this.authority = new Authority(model, surroundings, day, units);
  }

  static HierarchyView units(Model model, Surroundings surroundings) {
    return model.log().isCounty()
        ? surroundings.countyUnits()
        : model.hierarchy().over(surroundings.countyUnits());
  }

  boolean isRegistrar(PersonId person) {
    return authority.isRegistrar(person);
  }

  @Override
  public boolean holdsAny(PersonId person, Collection<OfficeId> offices) {
    return authority.holdsAny(person, offices);
  }

  @Override
  public Optional<OfficeDefinition> office(OfficeId office) {
    return office.equals(OfficeRules.REGISTRAR)
        ? Optional.of(OfficeRules.REGISTRAR_OFFICE)
        : definitions().flatMap(d -> d.office(office).stream()).findFirst();
  }

  @Override
  public Optional<BodyDefinition> body(BodyId body) {
    return body.equals(OfficeRules.REGISTRY)
        ? Optional.of(OfficeRules.REGISTRY_BODY)
        : definitions().flatMap(d -> d.body(body).stream()).findFirst();
  }

  private Stream<PracticeDefinition> definitions() {
    Practices county = surroundings.county().practices();
    return Stream.concat(county.newest().values().stream(), county.adopted().stream());
  }

  @Override
  public Optional<LevelId> levelOf(UnitId unit, LocalDate on) {
    boolean ours =
        unit.equals(home) || units.firstAbove(unit, on, up -> up.id().equals(home)).isPresent();
    return ours ? units.unit(unit, on).map(Unit::level) : Optional.empty();
  }

  @Override
  public Optional<UnitId> unitAt(UnitId unit, LevelId level) {
    return levelOf(unit, day).equals(Optional.of(level))
        ? Optional.of(unit)
        : units.firstAbove(unit, day, up -> up.level().equals(level)).map(Unit::id);
  }

  @Override
  public boolean isAbove(UnitId upper, UnitId lower) {
    return units.firstAbove(lower, day, up -> up.id().equals(upper)).isPresent();
  }

  @Override
  public ImmutableList<UnitId> unitsOf(LevelId level) {
    return Stream.concat(units.unit(home, day).stream(), units.below(home, day).stream())
        .filter(unit -> unit.level().equals(level))
        .map(Unit::id)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableSortedSet<PersonId> relatives(PersonId person) {
    return model.people().relatives(person, day);
  }

  /** Tells whether the record knows two persons as near relatives 近亲属. */
  @Override
  public boolean nearRelatives(PersonId one, PersonId other) {
    return relatives(one).contains(other);
  }

  @Override
  public ImmutableSortedSet<PersonId> partyMembers(UnitId unit) {
    return ImmutableSortedSet.copyOf(partyMembers.get().get(unit));
  }

  /** Finds the party members of all units at once: each counts in all above the household. */
  private ImmutableSetMultimap<UnitId, PersonId> partyMembersByUnit() {
    ImmutableSetMultimap.Builder<UnitId, PersonId> members = ImmutableSetMultimap.builder();
    model
        .people()
        .residents(day)
        .filter(this::isPartyMember)
        .forEach(
            member -> {
              members.put(member.household(), member.person());
              Optional<Unit> up = units.unit(member.household(), day);
              while (up.flatMap(Unit::parent).isPresent()) {
                UnitId parent = up.flatMap(Unit::parent).get();
                members.put(parent, member.person());
                up = units.unit(parent, day);
              }
            });
    return members.build();
  }

  @Override
  public boolean isPartyMember(PersonId person) {
    return model.people().resident(person, day).filter(this::isPartyMember).isPresent();
  }

  private boolean isPartyMember(Resident resident) {
    return resident.membership().filter(membership -> membership.on(day)).isPresent();
  }

  @Override
  public Offices county() {
    return model.log().isCounty() ? Offices.empty() : surroundings.county().offices();
  }

  @Override
  public OrganisationRules organisation() {
    return OrganisationRules.joined(
        practicesInUse().map(PracticeDefinition::organisation).toList());
  }

  @Override
  public Rule rule(RuleId id) {
    return practicesInUse()
        .flatMap(definition -> definition.rule(id).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  @Override
  public boolean isUnit(UnitId unit, LocalDate on) {
    return levelOf(unit, on).isPresent();
  }

  @Override
  public Optional<PracticeDefinition> loaded(PracticeId practice, String version) {
    return surroundings.loaded(practice, version);
  }

  @Override
  public Digest digest(PracticeDefinition definition) {
    return Digest.ofText(surroundings.codec().write(definition));
  }

  @Override
  public Practices ofCounty() {
    return surroundings.county().practices();
  }

  @Override
  public ImmutableSortedSet<PersonId> members(Collection<BodyId> bodies) {
    return model.offices().members(home, bodies, day);
  }

  @Override
  public ImmutableList<Household> households(CompactRules rules) {
    // Several measures of one step count them.
    return households.computeIfAbsent(rules.clusterLevel(), this::householdsBy);
  }

  private ImmutableList<Household> householdsBy(LevelId clusterLevel) {
    return units.below(home, day).stream()
        .filter(unit -> unit.level().equals(LevelId.HOUSEHOLD))
        .map(
            unit ->
                new Household(
                    unit.id(),
                    cluster(unit.id(), clusterLevel),
                    model.people().isAway(unit.id(), day, surroundings.data())))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<UnitId> cluster(UnitId household, LevelId level) {
    return units.firstAbove(household, day, unit -> unit.level().equals(level)).map(Unit::id);
  }

  @Override
  public boolean isHousehold(UnitId unit) {
    return levelOf(unit, day).equals(Optional.of(LevelId.HOUSEHOLD));
  }

  @Override
  public ImmutableSortedMap<PersonId, UnitId> adults() {
    return adultsAmong(model.people().residents(day));
  }

  private ImmutableSortedMap<PersonId, UnitId> adultsAmong(Stream<Resident> residents) {
    return residents
        .filter(resident -> resident.kind() != RegistrationKind.RESIDENT_WITHOUT_HUKOU)
        .filter(
            resident ->
                People.adultOn(resident.person(), day, surroundings.data()) == Adulthood.ADULT)
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                PersonId::compareTo, Resident::person, Resident::household));
  }

  @Override
  public Optional<InUse> inUse() {
    return model
        .practices()
        .selected()
        .filter(selected -> definition(selected.digest()).compact().isPresent())
        .map(selected -> new InUse(selected.digest(), selected.choices()));
  }

  @Override
  public CompactRules rules(Digest rules) {
    return definition(rules)
        .compact()
        .orElseThrow(() -> new IllegalStateException(rules + " has no compact"));
  }

  @Override
  public Rule rule(Digest rules, RuleId id) {
    return definition(rules).rule(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  private PracticeDefinition definition(Digest rules) {
    return surroundings
        .county()
        .practices()
        .adopted(rules)
        .orElseThrow(() -> new IllegalStateException("no adopted practice " + rules));
  }

  @Override
  public Optional<BallotRules> ballotRules(BallotTypeId type) {
    return practicesInUse().flatMap(definition -> definition.ballot(type).stream()).findFirst();
  }

  @Override
  public ImmutableSortedMap<PersonId, UnitId> adults(UnitId unit) {
    ImmutableSet<UnitId> within =
        units.below(unit, day).stream().map(Unit::id).collect(ImmutableSet.toImmutableSet());
    return adultsAmong(
        model.people().residents(day).filter(one -> within.contains(one.household())));
  }

  @Override
  public ImmutableSortedSet<UnitId> households(UnitId unit) {
    return units.below(unit, day).stream()
        .filter(below -> below.level().equals(LevelId.HOUSEHOLD))
        .map(Unit::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies) {
    return model.offices().members(unit, bodies, day);
  }

  @Override
  public Optional<ImmutableSortedSet<PersonId>> voters(String election) {
    return model.elections().voters(election);
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(BallotId ballot) {
    return surroundings.urn(urnOf(ballot));
  }

  Urn urnOf(BallotId ballot) {
    return new Urn(model.log(), ballot.value());
  }

  /** Lists who may do what belongs to no procedure, by the practices in use. */
  ImmutableSet<OfficeId> mayDo(String act) {
    // Every command asks: a loop is several times as fast as streams here.
    ImmutableSet.Builder<OfficeId> offices = ImmutableSet.builder();
    for (PracticeDefinition definition : practicesInUse().toList()) {
      for (ActRule rule : definition.acts()) {
        if (rule.act().equals(act)) {
          offices.addAll(rule.by());
        }
      }
    }
    return offices.build();
  }

  /** Streams the practice that a village selected, or the newest of all that a county adopted. */
  Stream<PracticeDefinition> practicesInUse() {
    return model.log().isCounty()
        ? surroundings.county().practices().newest().values().stream()
        : model.practices().selected().stream().map(selected -> definition(selected.digest()));
  }

  /**
   * Streams the practice that a village selected, or the newest that a county adopted, by digest.
   */
  Stream<Map.Entry<Digest, PracticeDefinition>> inUseByDigest() {
    return model.log().isCounty()
        ? surroundings.county().practices().newest().entrySet().stream()
        : model.practices().selected().stream()
            .map(selected -> Map.entry(selected.digest(), definition(selected.digest())));
  }

  @Override
  public boolean isConcludedConsultation(String reference) {
    return ConsultationKinds.isConcluded(model.registers(), reference);
  }

  @Override
  public Standards standards() {
    return law.standards();
  }

  @Override
  public Floor floor() {
    return law.floor();
  }

  /** Lists why nothing new is begun under the practice in use: the law has overtaken it. */
  ImmutableList<Refusal> belowFloor() {
    return law.belowFloor();
  }

  Units units() {
    return units;
  }
}
