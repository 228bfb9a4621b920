package org.xiangzhi.governance.plugin.bashi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.Trait;
import org.xiangzhi.governance.people.PartyMembership;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Settling;

/**
 * Sets a real village of Banan up with invented people: one group of 54 households, of three
 * members each. The division codes and names are those of the public table; nobody in it is.
 */
final class SampleVillage {
  static final LogId COUNTY = LogId.of("500113");
  static final UnitId DISTRICT = UnitId.of("500113");
  static final UnitId TOWN = UnitId.of("500113114");
  static final UnitId VILLAGE = UnitId.of("500113114233");
  static final LogId LOG = LogId.of("500113/500113114233");
  static final UnitId GROUP = UnitId.of(VILLAGE + ".g1");
  static final UnitId COURTYARD = UnitId.of(VILLAGE + ".y1");
  static final int HOUSEHOLDS = 54;

  static final String REGISTRAR = "registrar";
  static final String ACCEPTOR = person(BashiOffices.TASK_FORCE_MEMBER);
  static final String TOWN_LEADER = person(BashiOffices.TOWN_LEADER);
  static final String TOWN_OFFICER = person(BashiOffices.TOWN_OFFICER);
  static final String SECRETARY = person(BashiOffices.VILLAGE_SECRETARY);
  static final String DIRECTOR = person(BashiOffices.DIRECTOR);
  static final String CADRE = person(BashiOffices.RESIDENT_CADRE);
  static final String HEAD = member(1, 1);
  static final String CENTRE = member(5, 1);

  private static final LocalDate END_OF_TERM = LocalDate.of(2030, 12, 31);
  private static final LocalDate JOINED = LocalDate.of(2001, 7, 1);
  private static final PracticeDefinition PRACTICE = new BashiCourtyard().definition();

  private final Script script;
  private final Settling settling;

  SampleVillage(Script script) {
    this.script = script;
    this.settling = new Settling(script, REGISTRAR, END_OF_TERM);
  }

  static UnitId household(int number) {
    return UnitId.of(String.format("%s.h%03d", VILLAGE, number));
  }

  static ImmutableSortedSet<UnitId> households(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(SampleVillage::household)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static String member(int household, int number) {
    return String.format("h%03d-%d", household, number);
  }

  /** The first adults of households, who speak for them. */
  static ImmutableList<String> heads(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(h -> member(h, 1))
        .collect(ImmutableList.toImmutableList());
  }

  private static String person(OfficeId office) {
    return office.value().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void setUp() {
    script.title(
        "区开立日志、采用做法，成立工作专班",
        "the district opens its log, adopts the practice, sets up a task force");
    settling.county(COUNTY, PRACTICE);
    settling.body(COUNTY, DISTRICT, BashiOffices.TASK_FORCE, "“巴适”小院工作专班");
    settling.appoint(COUNTY, DISTRICT, BashiOffices.TASK_FORCE_MEMBER, ACCEPTOR, Manner.APPOINTED);
    settling.body(COUNTY, TOWN, BashiOffices.TOWN_COMMITTEE, "东温泉镇党委");
    settling.body(COUNTY, TOWN, BashiOffices.TOWN_OFFICE, "东温泉镇平安办");
    settling.appoint(COUNTY, TOWN, BashiOffices.TOWN_LEADER, TOWN_LEADER, Manner.APPOINTED);
    settling.appoint(COUNTY, TOWN, BashiOffices.TOWN_OFFICER, TOWN_OFFICER, Manner.APPOINTED);
    village();
    offices();
  }

  private void village() {
    script.title("开立河岸村日志，登记居民", "the log of He'an village, and its residents");
    settling.village(LOG, "河岸村", PRACTICE, ImmutableSortedMap.of());
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    units.add(NewUnit.of(GROUP, LevelId.GROUP, "示例一组", VILLAGE));
    for (int i = 1; i <= HOUSEHOLDS; i++) {
      units.add(NewUnit.of(household(i), LevelId.HOUSEHOLD, "第" + i + "户", GROUP));
    }
    settling.units(LOG, units.build());
    settling.residents(
        LOG,
        IntStream.rangeClosed(1, HOUSEHOLDS)
            .boxed()
            .flatMap(
                h ->
                    IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> Settling.resident(member(h, n), household(h), h, n)))
            .toList());
    for (int household : new int[] {1, 5, 40}) {
      script.act(
          LOG,
          REGISTRAR,
          new PeopleCommand.RecordPartyMembership(
              PersonId.of(member(household, 1)), new PartyMembership(JOINED, Optional.empty())));
    }
  }

  private void offices() {
    script.title("村级组织与任职", "the village's bodies and offices");
    BodyKey branch = new BodyKey(VILLAGE, BashiOffices.BRANCH);
    settling.body(LOG, branch, "河岸村党总支", new BodyKey(TOWN, BashiOffices.TOWN_COMMITTEE));
    settling.appoint(LOG, VILLAGE, BashiOffices.VILLAGE_SECRETARY, SECRETARY, Manner.APPOINTED);
    settling.body(LOG, VILLAGE, BashiOffices.VILLAGERS_COMMITTEE, "河岸村村民委员会");
    settling.appoint(LOG, VILLAGE, BashiOffices.DIRECTOR, DIRECTOR, Manner.ELECTED);
    settling.appoint(
        LOG, VILLAGE, BashiOffices.COMMITTEE_MEMBER, member(41, 1), Manner.ELECTED, Trait.WOMAN);
    settling.appoint(LOG, VILLAGE, BashiOffices.COMMITTEE_MEMBER, member(42, 1), Manner.ELECTED);
    settling.body(LOG, VILLAGE, BashiOffices.OVERSEERS_BODY, "河岸村村务监督委员会");
    settling.appoint(LOG, VILLAGE, BashiOffices.OVERSIGHT_HEAD, member(43, 1), Manner.ELECTED);
    settling.appoint(LOG, VILLAGE, BashiOffices.OVERSIGHT_MEMBER, member(44, 1), Manner.ELECTED);
    settling.appoint(LOG, VILLAGE, BashiOffices.OVERSIGHT_MEMBER, member(45, 1), Manner.ELECTED);
    settling.body(LOG, VILLAGE, BashiOffices.HELPERS, "河岸村驻村工作队");
    settling.appoint(LOG, VILLAGE, BashiOffices.RESIDENT_CADRE, CADRE, Manner.APPOINTED);
    settling.body(LOG, new BodyKey(GROUP, BashiOffices.GRID_GROUP), "示例一组网格党支部", branch);
    settling.appoint(LOG, GROUP, BashiOffices.GRID_SECRETARY, member(40, 1), Manner.APPOINTED);
  }

  /** Residents choose the head and the group; nobody is put in. */
  void head() {
    script.title("院落长、院落管理小组经推选；不得指定", "head and group are elected, not appointed");
    BodyKey group = new BodyKey(COURTYARD, BashiOffices.MANAGEMENT);
    settling.body(LOG, group, "示例小院管理小组", new BodyKey(GROUP, BashiOffices.GRID_GROUP));
    settling.appoint(LOG, COURTYARD, BashiOffices.COURTYARD_HEAD, HEAD, Manner.APPOINTED);
    settling.appoint(LOG, COURTYARD, BashiOffices.COURTYARD_HEAD, HEAD, Manner.ELECTED);
    for (int i = 2; i <= 4; i++) {
      settling.appoint(LOG, COURTYARD, BashiOffices.MANAGER, member(i, 1), Manner.ELECTED);
    }
    script.title("六级网络：党员中心户", "the network of six levels: a centre household of the party");
    settling.body(LOG, new BodyKey(COURTYARD, BashiOffices.PARTY_HOUSEHOLDS), "示例小院党员中心户", group);
    settling.appoint(LOG, COURTYARD, BashiOffices.CENTRE_HOUSEHOLD, CENTRE, Manner.APPOINTED);
  }
}
