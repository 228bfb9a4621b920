package org.xiangzhi.governance.plugin.chunhua;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeCommand;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.Trait;
import org.xiangzhi.governance.people.BirthDate;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.people.PersonName;
import org.xiangzhi.governance.people.PersonalDetails;
import org.xiangzhi.governance.people.Registration;
import org.xiangzhi.governance.people.RegistrationKind;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.village.Script;

/**
 * Sets a real village up with invented people: two invented groups of 30 households of three. The
 * division codes and names are those of the public table; nobody in it is.
 */
final class SampleVillage {
  static final LogId COUNTY = LogId.of("430121");
  static final UnitId TOWN = UnitId.of("430121106");
  static final UnitId VILLAGE = UnitId.of("430121106210");
  static final LogId TOWN_LOG = LogId.of("430121/430121106");
  static final LogId LOG = LogId.of("430121/430121106210");
  static final int HOUSEHOLDS = 30;

  /** When meetings begin. */
  static final LocalTime EVENING = LocalTime.of(19, 30);

  static final String REGISTRAR = "registrar";
  static final String SECRETARY = "village-secretary";
  static final String INSTRUCTOR = "group-instructor";
  static final String OFFICER = "town-officer";
  static final String STEWARD = member(20, 1);
  static final String OTHER_HEAD = member(31, 1);
  static final ImmutableList<String> CONTACTS = ImmutableList.of(member(7, 1), member(17, 1));

  private static final LocalDate END_OF_TERM = LocalDate.of(2026, 12, 31);
  private static final String SURNAMES = "李王张刘陈杨黄周吴徐";
  private static final String GIVEN = "安平和顺春秋山水禾稻松竹";

  private final Script script;
  private int appointments;

  SampleVillage(Script script) {
    this.script = script;
  }

  /** Tells when the meeting of a day begins. */
  static Instant eveningOf(LocalDate day) {
    return day.atTime(EVENING).atZone(Act.ZONE).toInstant();
  }

  static UnitId group(int number) {
    return UnitId.of("430121106210.g" + number);
  }

  static UnitId household(int number) {
    return UnitId.of(String.format("430121106210.h%03d", number));
  }

  static String member(int household, int number) {
    return String.format("h%03d-%d", household, number);
  }

  /** Names one adult of each of the first households of group 1. */
  static ImmutableList<String> heads(int households) {
    return IntStream.rangeClosed(1, households)
        .mapToObj(h -> member(h, 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** Names both adults of each household of group 1. */
  static ImmutableList<String> adults() {
    return IntStream.rangeClosed(1, HOUSEHOLDS)
        .boxed()
        .flatMap(h -> Stream.of(member(h, 1), member(h, 2)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Names the sample person who holds an office of county, town or village. */
  static String person(OfficeId office) {
    return office.value().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void setUp() {
    script.title("县开立日志，采用公开区划表和做法", "the county opens its log and adopts the practice");
    script.act(
        COUNTY,
        REGISTRAR,
        new HierarchyCommand.OpenCounty(
            DivisionCode.of("430121"), DivisionTable.fiveCounties().digest()));
    script.act(
        COUNTY,
        REGISTRAR,
        new PracticeCommand.Adopt(ChunhuaNightTalks.ID, ChunhuaNightTalks.VERSION));
    town();
    village();
    residents();
    villageOffices();
    groupOffices();
  }

  private void town() {
    script.title("春华镇任职，遴选驻组指导员", "offices of Chunhua town, with an instructor for groups");
    establish(COUNTY, TOWN, ChunhuaOffices.TOWN_COMMITTEE, "春华镇党委");
    appoint(COUNTY, TOWN, ChunhuaOffices.TOWN_SECRETARY);
    appoint(COUNTY, TOWN, ChunhuaOffices.TOWN_LEADER);
    establish(COUNTY, TOWN, ChunhuaOffices.TOWN_GOVERNMENT, "春华镇人民政府");
    appoint(COUNTY, TOWN, ChunhuaOffices.TOWN_OFFICER);
    appoint(COUNTY, TOWN, ChunhuaOffices.INSTRUCTOR);
    script.title("镇开立日志，选用做法，接收上报事项", "the town opens its log for what comes up to it");
    script.act(TOWN_LOG, REGISTRAR, new HierarchyCommand.OpenTown(TOWN));
    select(TOWN_LOG);
  }

  private void select(LogId log) {
    script.act(
        log,
        REGISTRAR,
        new PracticeCommand.Select(
            ChunhuaNightTalks.ID, ChunhuaNightTalks.VERSION, ImmutableSortedMap.of(), "镇统一部署"));
  }

  private void village() {
    script.title("开立石塘铺村日志，建立两个示例村民小组", "the log of Shitangpu village with two invented groups");
    script.act(
        LOG,
        REGISTRAR,
        new HierarchyCommand.OpenVillage(
            VILLAGE, DivisionCode.of("430121106210"), "石塘铺村", UnitKind.VILLAGE));
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    units.add(NewUnit.of(group(1), LevelId.GROUP, "示例一组", VILLAGE));
    units.add(NewUnit.of(group(2), LevelId.GROUP, "示例二组", VILLAGE));
    for (int i = 1; i <= 2 * HOUSEHOLDS; i++) {
      units.add(
          NewUnit.of(
              household(i), LevelId.HOUSEHOLD, "第" + i + "户", group((i - 1) / HOUSEHOLDS + 1)));
    }
    script.act(LOG, REGISTRAR, new HierarchyCommand.EstablishUnits(units.build()));
  }

  private void residents() {
    script.title(
        "登记居民（姓名与出生日期只入保险库）",
        "residents are registered; names and birth dates go to the vault alone");
    ImmutableList.Builder<Registration> residents = ImmutableList.builder();
    for (int i = 1; i <= 2 * HOUSEHOLDS; i++) {
      residents.add(resident(i, 1, LocalDate.of(1960 + i % 30, 1 + i % 12, 1 + i % 28)));
      residents.add(resident(i, 2, LocalDate.of(1962 + i % 30, 1 + i % 11, 1 + i % 27)));
      residents.add(resident(i, 3, LocalDate.of(2010 + i % 12, 1 + i % 10, 1 + i % 26)));
    }
    script.act(LOG, REGISTRAR, new PeopleCommand.RegisterResidents(residents.build()));
  }

  private static Registration resident(int household, int number, LocalDate born) {
    String name =
        ""
            + SURNAMES.charAt(household % SURNAMES.length())
            + GIVEN.charAt((household + number) % GIVEN.length())
            + GIVEN.charAt((household / 7 + number) % GIVEN.length());
    return new Registration(
        PersonId.of(member(household, number)),
        household(household),
        RegistrationKind.REGISTERED,
        PersonalDetails.of(PersonName.of(name), BirthDate.of(born)));
  }

  private void villageOffices() {
    script.title("村选用做法，支村两委任职", "the village selects the practice; its two committees");
    select(LOG);
    establish(LOG, VILLAGE, ChunhuaOffices.BRANCH, "石塘铺村党支部");
    appoint(LOG, VILLAGE, ChunhuaOffices.VILLAGE_SECRETARY);
    establish(LOG, VILLAGE, ChunhuaOffices.VILLAGERS_COMMITTEE, "石塘铺村民委员会");
    elected(VILLAGE, ChunhuaOffices.DIRECTOR, person(ChunhuaOffices.DIRECTOR));
    elected(VILLAGE, ChunhuaOffices.COMMITTEE_MEMBER, "committee-member-1", Trait.WOMAN);
    elected(VILLAGE, ChunhuaOffices.COMMITTEE_MEMBER, "committee-member-2");
    establish(LOG, VILLAGE, ChunhuaOffices.GRID, "镇村网格员");
    appoint(LOG, VILLAGE, ChunhuaOffices.GRID_WORKER);
  }

  private void groupOffices() {
    script.title("村民小组、党小组、联户党员", "villagers' groups, party group, contact members");
    for (int i = 1; i <= 2; i++) {
      establish(LOG, group(i), ChunhuaOffices.GROUP, "示例" + "一二".charAt(i - 1) + "组");
    }
    elected(group(2), ChunhuaOffices.GROUP_HEAD, OTHER_HEAD);
    establish(LOG, group(1), ChunhuaOffices.PARTY_GROUP, "示例一组党小组");
    CONTACTS.forEach(each -> appoint(group(1), ChunhuaOffices.CONTACT_MEMBER, each));
    establish(LOG, group(1), ChunhuaOffices.COMMITTEE, "示例一组组委会");
    establish(LOG, group(1), ChunhuaOffices.BOARD, "示例一组监事会");
    establish(LOG, group(1), ChunhuaOffices.ELECTION_TEAM, "示例一组推选工作小组");
    appoint(group(1), ChunhuaOffices.ELECTION_STEWARD, STEWARD);
    script.title("组委会成员须经推选，不得指定", "members of the group committee are elected, not appointed");
    appoint(group(1), ChunhuaOffices.GROUP_COMMITTEE_MEMBER, member(3, 1));
  }

  private void establish(LogId log, UnitId unit, BodyId body, String name) {
    script.act(log, REGISTRAR, new OfficeCommand.EstablishBody(unit, body, name));
  }

  private void appoint(LogId log, UnitId unit, OfficeId office) {
    appoint(log, unit, office, person(office), Manner.APPOINTED, ImmutableSortedSet.of());
  }

  /** Puts a resident into an office of a group. */
  void appoint(UnitId unit, OfficeId office, String person) {
    appoint(LOG, unit, office, person, Manner.APPOINTED, ImmutableSortedSet.of());
  }

  /** Enters who was elected. */
  void elected(UnitId unit, OfficeId office, String person, Trait... traits) {
    appoint(LOG, unit, office, person, Manner.ELECTED, ImmutableSortedSet.copyOf(traits));
  }

  /** Whoever was elected before the log begins serves the term that is under way. */
  private void appoint(
      LogId log,
      UnitId unit,
      OfficeId office,
      String person,
      Manner manner,
      ImmutableSortedSet<Trait> traits) {
    appointments++;
    script.act(
        log,
        REGISTRAR,
        new OfficeCommand.Appoint(
            AppointmentId.of("a-" + appointments),
            office,
            unit,
            PersonId.of(person),
            Optional.of(END_OF_TERM).filter(end -> manner == Manner.ELECTED),
            manner,
            "示例任职",
            traits,
            Optional.empty()));
  }
}
