package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.LipingOffices.BRANCH;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.CLUSTER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.GROUP;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGERS_COMMITTEE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.WORK_TEAM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
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
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.village.Script;

/**
 * Sets a real village up with invented people: 6 groups, 30 clusters, 300 households of three,
 * every third household away. The division codes and names are those of the public table; nobody in
 * it is.
 */
final class SampleVillage {
  static final LogId COUNTY = LogId.of("522631");
  static final UnitId COUNTY_UNIT = UnitId.of("522631");
  static final UnitId TOWN = UnitId.of("522631106");
  static final UnitId VILLAGE = UnitId.of("522631106200");
  static final LogId LOG = LogId.of("522631/522631106200");
  static final int HOUSEHOLDS = 300;
  static final String REGISTRAR = "registrar";
  static final PracticeId PRACTICE = PracticeId.of("liping-compact");
  static final String VERSION = "2024.1";
  static final String SECRETARY = "village-secretary";

  private static final LocalDate END_OF_TERM = LocalDate.of(2026, 7, 24);
  private static final int CLUSTERS = 30;
  private static final int GROUPS = 6;
  private static final String SURNAMES = "吴石杨陆潘龙欧姚林周";
  private static final String GIVEN = "安平和顺春秋山水禾稻松竹";

  private final Script script;
  private int appointments;

  SampleVillage(Script script) {
    this.script = script;
  }

  /** Opens the county on the last day of the law of 2018, with a practice that was lawful then. */
  void underTheOldLaw() {
    script.title("县开立日志，采用公开区划表", "the county opens its log on the public division table");
    script.act(
        COUNTY,
        REGISTRAR,
        new HierarchyCommand.OpenCounty(
            DivisionCode.of("522631"), DivisionTable.fiveCounties().digest()));
    script.title(
        "虚构示例：2025 年最后一日，县采用公示十日的做法",
        "made-up example: a practice with a notice of ten days is adopted on the last day of 2025");
    adopt(ExampleVariant.ID, ExampleVariant.VERSION);
  }

  /** Opens the village and fills the offices. */
  void setUp() {
    script.title(
        "2026 年起公示不少于十五日：示例做法不再能采用",
        "from 2026 on a notice stands for fifteen days: the example cannot be adopted any more");
    adopt(ExampleVariant.ID, ExampleVariant.LATER);
    script.title("县采用做法", "the county adopts the practice");
    adopt(PRACTICE, VERSION);
    townOffices();
    village();
    residents();
    villageOffices();
  }

  static UnitId household(int number) {
    return UnitId.of(String.format("522631106200.h%03d", number));
  }

  static String member(int household, int number) {
    return String.format("h%03d-%d", household, number);
  }

  static boolean away(int household) {
    return household % 3 == 0;
  }

  static UnitId cluster(int number) {
    return UnitId.of(String.format("522631106200.c%02d", number));
  }

  static String clusterHead(int number) {
    return member(number * 10 - 9, 1);
  }

  /** The representatives 村民代表 are the second of each cluster's ten households. */
  static String representative(int number) {
    return member(number * 10 - 8, 2);
  }

  static ImmutableList<UnitId> households(IntPredicate which) {
    return IntStream.rangeClosed(1, HOUSEHOLDS)
        .filter(which)
        .mapToObj(SampleVillage::household)
        .collect(ImmutableList.toImmutableList());
  }

  static UnitId group(int number) {
    return UnitId.of(String.format("522631106200.g%d", number));
  }

  private void adopt(PracticeId practice, String version) {
    script.act(COUNTY, REGISTRAR, new PracticeCommand.Adopt(practice, version));
  }

  private void townOffices() {
    script.title("县、镇设立组织并任职", "county and town bodies are set up and offices filled");
    office(
        COUNTY,
        COUNTY_UNIT,
        LipingOffices.COUNTY_COMMITTEE,
        "黎平县委",
        LipingOffices.COUNTY_SECRETARY);
    office(
        COUNTY,
        TOWN,
        LipingOffices.TOWN_COMMITTEE,
        "岩洞镇党委",
        LipingOffices.TOWN_SECRETARY,
        LipingOffices.TOWN_LEADER);
    office(
        COUNTY,
        TOWN,
        LipingOffices.TOWN_GOVERNMENT,
        "岩洞镇人民政府",
        LipingOffices.TOWN_CADRE,
        LipingOffices.TOWN_REVIEWER);
    office(COUNTY, TOWN, LipingOffices.JUSTICE, "岩洞司法所", LipingOffices.JUSTICE_OFFICER);
    office(COUNTY, TOWN, LipingOffices.PUBLIC_ORDER, "岩洞镇综治中心", LipingOffices.PUBLIC_ORDER_OFFICER);
    office(COUNTY, TOWN, LipingOffices.POLICE, "岩洞派出所", LipingOffices.POLICE_OFFICER);
  }

  /** Sets a body up and fills each office with a person named after it. */
  private void office(LogId log, UnitId unit, BodyId body, String name, OfficeId... offices) {
    script.act(log, REGISTRAR, new OfficeCommand.EstablishBody(unit, body, name));
    for (OfficeId office : offices) {
      appoint(log, unit, office, person(office));
    }
  }

  /** Names the sample person who holds an office of county or town. */
  static String person(OfficeId office) {
    return office.value().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void appoint(LogId log, UnitId unit, OfficeId office, String person) {
    appointments++;
    script.act(
        log,
        REGISTRAR,
        new OfficeCommand.Appoint(
            AppointmentId.of("a-" + appointments),
            office,
            unit,
            PersonId.of(person),
            Optional.empty(),
            Manner.APPOINTED,
            "示例任职"));
  }

  /** Whoever was elected before the log begins serves the term that is under way. */
  private void elected(OfficeId office, String person, ImmutableSortedSet<Trait> traits) {
    appointments++;
    script.act(
        LOG,
        REGISTRAR,
        new OfficeCommand.Appoint(
            AppointmentId.of("a-" + appointments),
            office,
            VILLAGE,
            PersonId.of(person),
            Optional.of(END_OF_TERM),
            Manner.ELECTED,
            "示例：上届换届选举结果",
            traits,
            Optional.empty()));
  }

  /** Sets up a body of the village. */
  void establish(BodyId body, String name) {
    script.act(LOG, REGISTRAR, new OfficeCommand.EstablishBody(VILLAGE, body, name));
  }

  /** Puts a person into an office of the village. */
  void appoint(OfficeId office, String person, Manner manner) {
    appointments++;
    script.act(
        LOG,
        REGISTRAR,
        new OfficeCommand.Appoint(
            AppointmentId.of("a-" + appointments),
            office,
            VILLAGE,
            PersonId.of(person),
            Optional.empty(),
            manner,
            "示例任职"));
  }

  /** Fills the bodies that meetings and elections need. */
  void representatives() {
    script.daysLater(1);
    script.title("村民代表、村民选举委员会推选产生", "representatives and the election committee are chosen");
    establish(LipingOffices.REPRESENTATIVES, "岩洞村村民代表会议");
    for (int i = 1; i <= CLUSTERS; i++) {
      appoint(LipingOffices.REPRESENTATIVE, representative(i), Manner.ELECTED);
    }
    establish(LipingOffices.ELECTION_COMMITTEE, "岩洞村村民选举委员会");
    appoint(LipingOffices.ELECTION_STEWARD, ElectionPlay.STEWARD, Manner.ELECTED);
  }

  private void village() {
    script.title(
        "开立岩洞村日志，建立寨（组）、联户、农户", "the log of Yandong village, its groups, clusters and households");
    script.act(
        LOG,
        REGISTRAR,
        new HierarchyCommand.OpenVillage(
            VILLAGE, DivisionCode.of("522631106200"), "岩洞村", UnitKind.VILLAGE));
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    for (int i = 1; i <= GROUPS; i++) {
      units.add(NewUnit.of(group(i), LevelId.GROUP, "第" + i + "组", VILLAGE));
    }
    for (int i = 1; i <= CLUSTERS; i++) {
      units.add(NewUnit.of(cluster(i), LevelId.CLUSTER, "联户" + i, group((i - 1) / 5 + 1)));
    }
    for (int i = 1; i <= HOUSEHOLDS; i++) {
      units.add(
          NewUnit.of(household(i), LevelId.HOUSEHOLD, "第" + i + "户", cluster((i - 1) / 10 + 1)));
    }
    script.act(LOG, REGISTRAR, new HierarchyCommand.EstablishUnits(units.build()));
  }

  private void residents() {
    script.title(
        "登记居民（姓名与出生日期只入保险库）",
        "residents are registered; names and birth dates go to the vault alone");
    ImmutableList.Builder<Registration> residents = ImmutableList.builder();
    for (int i = 1; i <= HOUSEHOLDS; i++) {
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
        away(household) ? RegistrationKind.REGISTERED_AWAY : RegistrationKind.REGISTERED,
        PersonalDetails.of(PersonName.of(name), BirthDate.of(born)));
  }

  private void select(PracticeId practice, String version) {
    script.act(
        LOG,
        REGISTRAR,
        new PracticeCommand.Select(
            practice, version, ImmutableSortedMap.of(LipingCompact.COMPOSITION, "BOTH"), "按县统一部署"));
  }

  private void villageOffices() {
    script.title(
        "村选用示例做法：不合现行底线", "the village selects the example: looser than the floor in force");
    select(ExampleVariant.ID, ExampleVariant.VERSION);
    script.title("村选用做法并作出选择", "the village selects the practice and chooses");
    select(PRACTICE, VERSION);
    script.title("村级组织与任职", "the village's bodies and offices");
    office(LOG, VILLAGE, BRANCH, "岩洞村党支部", LipingOffices.VILLAGE_SECRETARY);
    appoint(LOG, VILLAGE, LipingOffices.BRANCH_MEMBER, "branch-member-1");
    appoint(LOG, VILLAGE, LipingOffices.BRANCH_MEMBER, "branch-member-2");
    office(LOG, VILLAGE, VILLAGERS_COMMITTEE, "岩洞村民委员会");
    elected(LipingOffices.DIRECTOR, person(LipingOffices.DIRECTOR), ImmutableSortedSet.of());
    elected(
        LipingOffices.COMMITTEE_MEMBER, "committee-member-1", ImmutableSortedSet.of(Trait.WOMAN));
    for (int i = 2; i <= 3; i++) {
      elected(LipingOffices.COMMITTEE_MEMBER, "committee-member-" + i, ImmutableSortedSet.of());
    }
    office(LOG, VILLAGE, WORK_TEAM, "驻岩洞村工作队", LipingOffices.WORK_TEAM_MEMBER);
    script.title("组长、联户长任职", "heads of groups and clusters");
    for (int i = 1; i <= GROUPS; i++) {
      script.act(LOG, REGISTRAR, new OfficeCommand.EstablishBody(group(i), GROUP, "第" + i + "组"));
      appoint(LOG, group(i), LipingOffices.GROUP_HEAD, clusterHead(i * 5 - 4));
    }
    for (int i = 1; i <= CLUSTERS; i++) {
      script.act(LOG, REGISTRAR, new OfficeCommand.EstablishBody(cluster(i), CLUSTER, "联户" + i));
      appoint(LOG, cluster(i), LipingOffices.CLUSTER_HEAD, clusterHead(i));
    }
  }
}
