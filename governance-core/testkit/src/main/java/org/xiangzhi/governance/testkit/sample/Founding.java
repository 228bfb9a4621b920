package org.xiangzhi.governance.testkit.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Founds a sample village: county, units, residents, bodies and offices, each by a command. */
final class Founding {
  private static final int BATCH = 1000;
  private static final int UNITS_PER_PARENT = 2;
  private static final int TERM_YEARS = 5;
  private static final PersonId REGISTRAR = PersonId.of("registrar");

  private final SampleVillageBuilder plan;
  private final Governance governance;
  private final PracticeDefinition definition;
  private final LogId county;
  private final LogId log;
  private final UnitId village;
  private final Map<LevelId, List<UnitId>> units = new LinkedHashMap<>();
  private final List<SampleVillage.Played> played = new ArrayList<>();
  private final List<UnitId> households = new ArrayList<>();
  private int commands;
  private int cadres;

  Founding(SampleVillageBuilder plan, Governance governance) {
    this.plan = plan;
    this.governance = governance;
    this.definition = plan.definition;
    String code = plan.place.value();
    this.county = LogId.of(code.substring(0, 6));
    this.log = LogId.of(code.substring(0, 6) + "/" + code);
    this.village = UnitId.of(plan.place);
  }

  SampleVillage found() {
    openCounty();
    openVillage();
    People people = new People(plan.seed, plan.clock);
    settle(people);
    establishBodies();
    ImmutableListMultimap<OfficeId, PersonId> holders = appoint(people.atHome());
    Set<PersonId> plain = new LinkedHashSet<>(people.atHome());
    plain.removeAll(holders.values());
    Cast cast =
        new Cast(REGISTRAR, ImmutableList.copyOf(households), holders, ImmutableList.copyOf(plain));
    return new SampleVillage(plan, governance, log, cast, played);
  }

  private void openCounty() {
    plan.journal.keep(plan.table.toBytes());
    DivisionCode code = DivisionCode.of(county.value());
    ask(county, new HierarchyCommand.OpenCounty(code, plan.table.digest()));
    ask(county, new PracticeCommand.Adopt(definition.id(), definition.version()));
    units.put(LevelId.COUNTY, List.of(UnitId.of(code)));
    units.put(LevelId.TOWN, List.of(UnitId.of(plan.place.parent().orElseThrow())));
  }

  private void openVillage() {
    String name = plan.table.find(plan.place).orElseThrow().name();
    ask(log, new HierarchyCommand.OpenVillage(village, plan.place, name, UnitKind.VILLAGE));
    units.put(LevelId.VILLAGE, List.of(village));
    ask(
        log,
        new PracticeCommand.Select(
            definition.id(),
            definition.version(),
            ImmutableSortedMap.copyOf(plan.choices),
            "村民会议决定"));
    List<NewUnit> below = new ArrayList<>();
    // Courtyards come about by their own procedure.
    Optional<LevelId> courtyards = definition.courtyard().map(CourtyardRules::level);
    List<LevelDefinition> open = new ArrayList<>(definition.levels());
    open.removeIf(level -> Optional.of(level.id()).equals(courtyards));
    while (!open.isEmpty()) {
      LevelDefinition next =
          open.stream()
              .filter(level -> units.containsKey(level.parent().orElse(LevelId.VILLAGE)))
              .findFirst()
              .orElseThrow(() -> new AssertionError("levels without a parent: " + open));
      open.remove(next);
      if (!next.id().equals(LevelId.HOUSEHOLD)) {
        below.addAll(unitsOf(next));
      }
    }
    addHouseholds(below);
    for (List<NewUnit> batch : Lists.partition(below, BATCH)) {
      ask(log, new HierarchyCommand.EstablishUnits(ImmutableList.copyOf(batch)));
    }
  }

  private List<NewUnit> unitsOf(LevelDefinition level) {
    List<NewUnit> made = new ArrayList<>();
    List<UnitId> ids = new ArrayList<>();
    for (UnitId parent : units.getOrDefault(level.parent().orElse(LevelId.VILLAGE), List.of())) {
      for (int i = 0; i < UNITS_PER_PARENT; i++) {
        UnitId id = UnitId.of(lower(level.id()) + "-" + (ids.size() + 1));
        ids.add(id);
        made.add(NewUnit.of(id, level.id(), "第" + ids.size() + level.name().zh(), parent));
      }
    }
    units.put(level.id(), ids);
    return made;
  }

  private static String lower(LevelId level) {
    return level.value().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Hangs households under the level in which the practice groups them, or what is below it. */
  private void addHouseholds(List<NewUnit> below) {
    LevelId above =
        units.containsKey(definition.compact().orElseThrow().clusterLevel())
            ? definition.compact().orElseThrow().clusterLevel()
            : LevelId.VILLAGE;
    Optional<LevelId> deeper = Optional.of(above);
    while (deeper.isPresent()) {
      above = deeper.get();
      deeper = below(above);
    }
    List<UnitId> parents = units.getOrDefault(above, List.of(village));
    for (int i = 0; i < plan.households; i++) {
      UnitId id = UnitId.of(String.format(Locale.ROOT, "h-%04d", i + 1));
      households.add(id);
      UnitId parent = parents.get(i % parents.size());
      below.add(NewUnit.of(id, LevelId.HOUSEHOLD, (i + 1) + "号户", parent));
    }
  }

  private Optional<LevelId> below(LevelId level) {
    return definition.levels().stream()
        .filter(d -> d.parent().equals(Optional.of(level)))
        .map(LevelDefinition::id)
        .filter(units::containsKey)
        .findFirst();
  }

  private void settle(People people) {
    List<Registration> all = new ArrayList<>();
    for (int i = 0; i < households.size(); i++) {
      all.addAll(people.household(households.get(i), i));
    }
    for (List<Registration> batch : Lists.partition(all, BATCH)) {
      ask(log, new PeopleCommand.RegisterResidents(ImmutableList.copyOf(batch)));
    }
  }

  private void establishBodies() {
    for (BodyDefinition body : definition.bodies()) {
      for (UnitId unit : unitsWith(body.level())) {
        ask(
            logOf(body.level()),
            new OfficeCommand.EstablishBody(unit, body.id(), body.name().zh()));
      }
    }
  }

  private List<UnitId> unitsWith(LevelId level) {
    return level.equals(LevelId.HOUSEHOLD) ? households : units.getOrDefault(level, List.of());
  }

  private LogId logOf(LevelId level) {
    return level.equals(LevelId.COUNTY) || level.equals(LevelId.TOWN) ? county : log;
  }

  /**
   * Fills every office: those above the village with cadres, the others with residents by turns.
   */
  private ImmutableListMultimap<OfficeId, PersonId> appoint(List<PersonId> residents) {
    ImmutableListMultimap.Builder<OfficeId, PersonId> holders = ImmutableListMultimap.builder();
    int next = 0;
    int appointments = 0;
    int keepPlain = Math.max(2, residents.size() / 2);
    for (OfficeDefinition office : definition.offices()) {
      LevelId level = level(office.body());
      boolean above = logOf(level).equals(county);
      int seats = office.leads() || !level.equals(LevelId.VILLAGE) ? 1 : 2;
      for (UnitId unit : unitsWith(level)) {
        for (int seat = 0; seat < seats; seat++) {
          PersonId person =
              above
                  ? PersonId.of("cadre-" + ++cadres)
                  : residents.get(next++ % (residents.size() - keepPlain));
          holders.put(office.id(), person);
          ask(
              logOf(level),
              new OfficeCommand.Appoint(
                  AppointmentId.of("appointment-" + ++appointments),
                  office.id(),
                  unit,
                  person,
                  until(office),
                  manner(office.id(), above),
                  "任职决定"));
        }
      }
    }
    return holders.build();
  }

  /** Whom the law gives a term has it from the start. */
  private Optional<LocalDate> until(OfficeDefinition office) {
    BodyDefinition.Nature nature = definition.body(office.body()).orElseThrow().nature();
    return nature == BodyDefinition.Nature.VILLAGERS_COMMITTEE
            || nature == BodyDefinition.Nature.OVERSIGHT
        ? Optional.of(LocalDate.ofInstant(plan.clock.instant(), Act.ZONE).plusYears(TERM_YEARS))
        : Optional.empty();
  }

  /** Finds how an office is filled: as the practice says, or else by rank. */
  private Manner manner(OfficeId office, boolean above) {
    return definition.organisation().fillings().stream()
        .filter(filling -> filling.office().equals(office))
        .flatMap(filling -> filling.manners().stream())
        .findFirst()
        .orElse(above ? Manner.APPOINTED : Manner.ELECTED);
  }

  private LevelId level(BodyId body) {
    return definition.body(body).orElseThrow().level();
  }

  private void ask(LogId to, Command command) {
    Request request = Request.of("found-" + ++commands, to, plan.clock.instant(), command);
    Outcome outcome = governance.handle(REGISTRAR, request);
    if (!(outcome instanceof Outcome.Accepted)) {
      throw new AssertionError(command + " -> " + outcome);
    }
    played.add(new SampleVillage.Played(REGISTRAR, request));
  }
}
