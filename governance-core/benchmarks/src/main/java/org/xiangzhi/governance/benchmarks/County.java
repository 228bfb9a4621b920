package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/**
 * Sets a county up: its units, its practice, and in each town the officers whom a compact needs.
 */
final class County {
  static final DivisionCode CODE = DivisionCode.parse("522631");
  static final LogId LOG = LogId.of("522631");
  static final PersonId REGISTRAR = PersonId.of("registrar");

  /** The day of the set-up; a case runs on the days behind it. */
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 6, 1);

  /** The offices of a town that act in a compact. */
  static final ImmutableList<String> TOWN_OFFICES =
      ImmutableList.of(
          "TOWN_LEADER",
          "TOWN_CADRE",
          "TOWN_REVIEWER",
          "JUSTICE_OFFICER",
          "PUBLIC_ORDER_OFFICER",
          "POLICE_OFFICER");

  private static final int TERM = 5;

  private static final DivisionTable TABLE = DivisionTable.fiveCounties();

  private final Governance governance;
  private int commands;

  private County(Governance governance) {
    this.governance = governance;
  }

  /** Makes the way into a journal; the clock stands still behind the last act. */
  static Governance governance(Journal journal) {
    return governance(journal, practice(), 29);
  }

  /** Makes the way into a journal with a practice; the clock stands still on a day. */
  static Governance governance(Journal journal, PracticeDefinition practice, int day) {
    return Governance.over(journal, new JsonCodec())
        .offer(practice)
        .clock(InstantSource.fixed(at(day)))
        .maxBackdatedDays(Math.max(day, 30))
        .build();
  }

  /** Opens the county in an empty journal. */
  static void open(Governance governance, Journal journal) {
    County county = new County(governance);
    county.give(new HierarchyCommand.OpenCounty(CODE, journal.keep(TABLE.toBytes())));
    PracticeDefinition practice = practice();
    county.give(new PracticeCommand.Adopt(practice.id(), practice.version()));
    for (Division town : TABLE.children(CODE)) {
      UnitId unit = UnitId.of(town.code());
      TOWN_OFFICES.stream()
          .map(office -> office(practice, office).body())
          .distinct()
          .forEach(body -> county.give(establish(unit, body)));
      TOWN_OFFICES.forEach(
          office -> county.give(appoint(unit, OfficeId.of(office), officer(unit, office))));
    }
  }

  /** Lists the villages of the county, real ones. */
  static ImmutableList<Division> villages() {
    return TABLE
        .descendants(CODE)
        .filter(division -> division.code().level().equals(LevelId.VILLAGE))
        .collect(ImmutableList.toImmutableList());
  }

  static PersonId officer(UnitId town, String office) {
    return PersonId.of(town + "." + office);
  }

  static OfficeCommand establish(UnitId unit, BodyId body) {
    return new OfficeCommand.EstablishBody(unit, body, body.value());
  }

  static OfficeCommand appoint(UnitId unit, OfficeId office, PersonId person) {
    return appoint(unit, office, person, Optional.empty(), Manner.APPOINTED);
  }

  /** Records who was elected: the law gives a villagers' committee a term. */
  static OfficeCommand elected(UnitId unit, OfficeId office, PersonId person) {
    return appoint(unit, office, person, Optional.of(FIRST_DAY.plusYears(TERM)), Manner.ELECTED);
  }

  private static OfficeCommand appoint(
      UnitId unit, OfficeId office, PersonId person, Optional<LocalDate> until, Manner manner) {
    return new OfficeCommand.Appoint(
        AppointmentId.of(unit + "." + person), office, unit, person, until, manner, "benchmark");
  }

  static OfficeDefinition office(PracticeDefinition practice, String office) {
    return practice.office(OfficeId.of(office)).orElseThrow();
  }

  static PracticeDefinition practice() {
    return ServiceLoader.load(Practice.class).stream()
        .map(provider -> provider.get().definition())
        .filter(definition -> definition.id().value().equals("liping-compact"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("liping-compact is not on the class path"));
  }

  static PracticeCommand select(PracticeDefinition practice) {
    return new PracticeCommand.Select(
        practice.id(), practice.version(), ImmutableSortedMap.copyOf(Map.of()), "benchmark");
  }

  /** Says when something happens: at ten in the morning, some days behind the set-up. */
  static Instant at(int day) {
    return FIRST_DAY.plusDays(day).atTime(LocalTime.of(10, 0)).atZone(Act.ZONE).toInstant();
  }

  /** Hands a request in and insists that it is accepted. */
  static Outcome.Accepted handle(Governance governance, PersonId actor, Request request) {
    Outcome outcome = governance.handle(actor, request);
    if (outcome instanceof Outcome.Accepted accepted) {
      return accepted;
    }
    List<?> refusals = ((Outcome.Refused) outcome).refusals();
    throw new IllegalStateException(request.command() + " " + refusals);
  }

  private void give(Command command) {
    commands++;
    handle(governance, REGISTRAR, Request.of("county-" + commands, LOG, at(0), command));
  }
}
