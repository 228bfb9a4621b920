package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.BirthDate;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.practice.PracticeCommand;

/** Opens the logs, registers the residents and fills the offices, before the year begins. */
final class Founding {
  private static final String SURNAMES = "何龙江曾傅邓周罗谭冉向秦";
  private static final String GIVEN = "安平和顺春秋山水禾稻松竹";

  private final Book book;
  private final LocalDate day;

  Founding(Book book, LocalDate day) {
    this.book = book;
    this.day = day;
  }

  /** Opens the county and lets it adopt a version. */
  void county(YardVersion version) {
    enter(
        SampleCounty.COUNTY,
        new HierarchyCommand.OpenCounty(SampleCounty.CODE, DivisionTable.fiveCounties().digest()));
    adopt(version, day);
  }

  /** Lets the county adopt a version on its day. */
  void adopt(YardVersion version, LocalDate on) {
    book.enter(
        SampleCounty.COUNTY,
        on.atTime(8, 0),
        SampleCounty.REGISTRAR,
        new PracticeCommand.Adopt(ThreeLevelYardMeeting.ID, version.number()));
  }

  /** Lets a village or town select a version. */
  void select(LogId log, YardVersion version, LocalDate on) {
    book.enter(
        log,
        on.atTime(8, 30),
        SampleCounty.REGISTRAR,
        new PracticeCommand.Select(
            ThreeLevelYardMeeting.ID, version.number(), ImmutableSortedMap.of(), "按区统一部署"));
  }

  /** Posts a leader of the town to a village. */
  void post(SampleVillage village, LocalDate on) {
    book.enter(
        village.log(),
        on.atTime(8, 40),
        SampleCounty.REGISTRAR,
        new LinkCommand.AssignLinks(
            YardOrganisation.POSTING,
            new LinkHolder.Person(village.postedLeader()),
            ImmutableList.of(village.unit())));
  }

  /** Fills the offices of a town, which stand in the county's log, and opens the town's own log. */
  void town(SampleTown town) {
    UnitId unit = town.unit();
    String name = town.division().name();
    body(SampleCounty.COUNTY, unit, YardOffices.TOWN_COMMITTEE, name + "党（工）委");
    appoint(SampleCounty.COUNTY, unit, YardOffices.TOWN_SECRETARY, town.secretary());
    for (int i = 0; i < SampleTown.TEAM; i++) {
      appoint(SampleCounty.COUNTY, unit, YardOffices.TEAM_MEMBER, town.team(i));
    }
    body(SampleCounty.COUNTY, unit, YardOffices.TOWN_GOVERNMENT, name + "政府（办事处）");
    appoint(SampleCounty.COUNTY, unit, YardOffices.TOWN_DIRECTOR, town.director());
    appoint(SampleCounty.COUNTY, unit, YardOffices.TOWN_CLERK, town.clerk());
    enter(town.log(), new HierarchyCommand.OpenTown(unit));
  }

  /** Opens a village with its groups, yards and households, and fills its offices. */
  void village(SampleVillage village) {
    LogId log = village.log();
    enter(
        log,
        new HierarchyCommand.OpenVillage(
            village.unit(), village.code(), village.name(), village.kind()));
    enter(log, new HierarchyCommand.EstablishUnits(units(village)));
    enter(log, new PeopleCommand.RegisterResidents(residents(village)));
    body(log, village.unit(), YardOffices.BRANCH, village.name() + "党组织");
    appoint(log, village.unit(), YardOffices.VILLAGE_SECRETARY, village.secretary());
    body(log, village.unit(), YardOffices.VILLAGE_DESK, village.name() + "院坝会工作台");
    appoint(log, village.unit(), YardOffices.VILLAGE_CLERK, village.clerk());
    for (int i = 1; i <= village.groups(); i++) {
      body(log, village.group(i), YardOffices.GROUP, "第" + i + "组");
      appoint(log, village.group(i), YardOffices.GROUP_HEAD, village.groupHead(i));
    }
    for (int i = 1; i <= village.yards(); i++) {
      body(log, village.yard(i), YardOffices.YARD_PARTY_GROUP, "院坝" + i + "党小组");
      appoint(log, village.yard(i), YardOffices.YARD_PARTY_HEAD, village.yardHead(i));
      body(log, village.yard(i), YardOffices.YARD_COMMITTEE, "院坝" + i + "院管会");
      appoint(log, village.yard(i), YardOffices.YARD_HEAD, village.yardHead(i));
      appoint(log, village.yard(i), YardOffices.MEDIATOR, village.mediator(i));
    }
  }

  private static ImmutableList<NewUnit> units(SampleVillage village) {
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    for (int i = 1; i <= village.groups(); i++) {
      units.add(NewUnit.of(village.group(i), LevelId.GROUP, "第" + i + "组", village.unit()));
    }
    for (int i = 1; i <= village.yards(); i++) {
      units.add(
          NewUnit.of(
              village.yard(i), LevelId.COURTYARD, "院坝" + i, village.group(village.groupOf(i))));
    }
    for (int i = 1; i <= village.yards(); i++) {
      UnitId yard = village.yard(i);
      village
          .ofYard(i)
          .forEach(
              household ->
                  units.add(
                      NewUnit.of(
                          village.household(household),
                          LevelId.HOUSEHOLD,
                          "第" + household + "户",
                          yard)));
    }
    return units.build();
  }

  private static ImmutableList<Registration> residents(SampleVillage village) {
    return IntStream.rangeClosed(1, village.households())
        .mapToObj(household -> resident(village, household))
        .collect(ImmutableList.toImmutableList());
  }

  private static Registration resident(SampleVillage village, int household) {
    int mixed = village.number() * 31 + household;
    String name =
        ""
            + SURNAMES.charAt(mixed % SURNAMES.length())
            + GIVEN.charAt(mixed / 3 % GIVEN.length())
            + GIVEN.charAt(mixed / 7 % GIVEN.length());
    return new Registration(
        village.resident(household),
        village.household(household),
        RegistrationKind.REGISTERED,
        PersonalDetails.of(
            PersonName.of(name),
            BirthDate.of(LocalDate.of(1950 + mixed % 45, 1 + mixed % 12, 1 + mixed % 28))));
  }

  void body(LogId log, UnitId unit, BodyId body, String name) {
    enter(log, new OfficeCommand.EstablishBody(unit, body, name));
  }

  void appoint(LogId log, UnitId unit, OfficeId office, PersonId person) {
    enter(log, appointment(unit, office, person));
  }

  static OfficeCommand appointment(UnitId unit, OfficeId office, PersonId person) {
    return new OfficeCommand.Appoint(
        appointmentId(unit, office, person),
        office,
        unit,
        person,
        Optional.empty(),
        Manner.APPOINTED,
        "示例任职");
  }

  /** Names an appointment after unit, office and person. */
  static AppointmentId appointmentId(UnitId unit, OfficeId office, PersonId person) {
    String inside = unit.value().substring(Math.min(12, unit.value().length()));
    return AppointmentId.of("a" + inside + "." + office + "." + person);
  }

  private void enter(LogId log, Command command) {
    book.enter(log, at(), SampleCounty.REGISTRAR, command);
  }

  private LocalDateTime at() {
    return day.atTime(LocalTime.of(8, 0));
  }
}
