package org.xiangzhi.governance.plugin.rongchang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.Trait;
import org.xiangzhi.governance.people.PeopleCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.village.Script;
import org.xiangzhi.governance.village.Settling;

/**
 * Sets two real villages up with invented people: one with a courtyard of 24 households and six
 * scattered ones, of three members each; of the other one the log alone, with two households. The
 * division codes and names are those of the public table; nobody in it is.
 */
final class SampleVillage {
  static final LogId COUNTY = LogId.of("500153");
  static final UnitId VILLAGE = UnitId.of("500153105202");
  static final UnitId OTHER_VILLAGE = UnitId.of("500153105201");
  static final LogId LOG = LogId.of("500153/500153105202");
  static final LogId OTHER_LOG = LogId.of("500153/500153105201");
  static final UnitId GROUP = UnitId.of(VILLAGE + ".g1");
  static final UnitId COURTYARD = UnitId.of(VILLAGE + ".y1");
  static final int IN_COURTYARD = 24;
  static final int HOUSEHOLDS = 30;

  static final String VERSION = "2022.1";
  static final String REGISTRAR = "registrar";
  static final String SECRETARY = person(RongchangOffices.VILLAGE_SECRETARY);
  static final String DIRECTOR = person(RongchangOffices.DIRECTOR);
  static final String KEEPER = person(RongchangOffices.LEDGER_KEEPER);
  static final String SHOPKEEPER = person(RongchangOffices.SHOPKEEPER);
  static final String HEAD = member(1, 1);
  static final String STEWARD = member(2, 1);
  static final String OVERSEER = member(26, 1);

  private static final LocalDate END_OF_TERM = LocalDate.of(2030, 12, 31);

  private final Script script;
  private final Settling settling;

  SampleVillage(Script script) {
    this.script = script;
    this.settling = new Settling(script, REGISTRAR, END_OF_TERM);
  }

  static UnitId household(int number) {
    return UnitId.of(String.format("%s.h%03d", VILLAGE, number));
  }

  static UnitId otherHousehold(int number) {
    return UnitId.of(String.format("%s.h%03d", OTHER_VILLAGE, number));
  }

  static AccountId account(int household) {
    return AccountId.of(household(household));
  }

  static String member(int household, int number) {
    return String.format("h%03d-%d", household, number);
  }

  private static String person(OfficeId office) {
    return office.value().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void setUp() {
    script.title("县开立日志，采用公开区划表和做法", "the district opens its log and adopts the practice");
    script.act(
        COUNTY,
        REGISTRAR,
        new HierarchyCommand.OpenCounty(
            DivisionCode.of(COUNTY.value()), DivisionTable.fiveCounties().digest()));
    script.act(COUNTY, REGISTRAR, new PracticeCommand.Adopt(RongchangCourtyardPlus.ID, VERSION));
    village();
    residents();
    offices();
    neighbours();
  }

  private void village() {
    script.title("开立玉鼎村日志，建立一个示例小院", "the log of Yuding village, with an invented courtyard");
    open(LOG, VILLAGE, "玉鼎村");
    ImmutableList.Builder<NewUnit> units = ImmutableList.builder();
    units.add(NewUnit.of(GROUP, LevelId.GROUP, "示例一组", VILLAGE));
    units.add(NewUnit.of(COURTYARD, LevelId.COURTYARD, "示例小院", GROUP));
    for (int i = 1; i <= HOUSEHOLDS; i++) {
      units.add(
          NewUnit.of(
              household(i),
              LevelId.HOUSEHOLD,
              "第" + i + "户",
              i <= IN_COURTYARD ? COURTYARD : GROUP));
    }
    script.act(LOG, REGISTRAR, new HierarchyCommand.EstablishUnits(units.build()));
  }

  private void open(LogId log, UnitId village, String name) {
    script.act(
        log,
        REGISTRAR,
        new HierarchyCommand.OpenVillage(
            village, DivisionCode.of(village.value()), name, UnitKind.VILLAGE));
  }

  private void select(LogId log) {
    script.act(
        log,
        REGISTRAR,
        new PracticeCommand.Select(
            RongchangCourtyardPlus.ID, VERSION, ImmutableSortedMap.of(), "区统一部署"));
  }

  private void residents() {
    script.title(
        "登记居民（姓名与出生日期只入保险库）",
        "residents are registered; names and birth dates go to the vault alone");
    script.act(
        LOG,
        REGISTRAR,
        new PeopleCommand.RegisterResidents(
            IntStream.rangeClosed(1, HOUSEHOLDS)
                .boxed()
                .flatMap(
                    h ->
                        IntStream.rangeClosed(1, 3)
                            .mapToObj(n -> Settling.resident(member(h, n), household(h), h, n)))
                .collect(ImmutableList.toImmutableList())));
  }

  private void offices() {
    script.title("村选用做法，村级任职", "the village selects the practice; its offices");
    select(LOG);
    settling.body(LOG, VILLAGE, RongchangOffices.BRANCH, "玉鼎村党总支");
    settling.appoint(LOG, VILLAGE, RongchangOffices.VILLAGE_SECRETARY, SECRETARY, Manner.APPOINTED);
    settling.body(LOG, VILLAGE, RongchangOffices.VILLAGERS_COMMITTEE, "玉鼎村村民委员会");
    settling.appoint(LOG, VILLAGE, RongchangOffices.DIRECTOR, DIRECTOR, Manner.ELECTED);
    settling.appoint(
        LOG,
        VILLAGE,
        RongchangOffices.COMMITTEE_MEMBER,
        "committee-member-1",
        Manner.ELECTED,
        Trait.WOMAN);
    settling.appoint(
        LOG, VILLAGE, RongchangOffices.COMMITTEE_MEMBER, "committee-member-2", Manner.ELECTED);
    settling.body(LOG, VILLAGE, RongchangOffices.OVERSEERS_BODY, "玉鼎村村务监督委员会");
    settling.appoint(LOG, VILLAGE, RongchangOffices.OVERSIGHT_HEAD, OVERSEER, Manner.ELECTED);
    settling.appoint(
        LOG, VILLAGE, RongchangOffices.OVERSIGHT_MEMBER, member(27, 1), Manner.ELECTED);
    settling.appoint(
        LOG, VILLAGE, RongchangOffices.OVERSIGHT_MEMBER, member(28, 1), Manner.ELECTED);
    settling.body(LOG, VILLAGE, RongchangOffices.BANK, "百分百银行");
    settling.appoint(LOG, VILLAGE, RongchangOffices.LEDGER_KEEPER, KEEPER, Manner.APPOINTED);
    settling.appoint(LOG, VILLAGE, RongchangOffices.SHOPKEEPER, SHOPKEEPER, Manner.APPOINTED);
    yard();
  }

  private void yard() {
    script.title("小院院长、院管家经推选；不得指定", "head and stewards are elected, not appointed");
    settling.body(LOG, COURTYARD, RongchangOffices.COURTYARD, "示例小院");
    settling.appoint(LOG, COURTYARD, RongchangOffices.COURTYARD_HEAD, HEAD, Manner.APPOINTED);
    settling.appoint(LOG, COURTYARD, RongchangOffices.COURTYARD_HEAD, HEAD, Manner.ELECTED);
    settling.body(LOG, COURTYARD, RongchangOffices.COURTYARD_COMMITTEE, "示例小院院委会");
    for (int i = 2; i <= 4; i++) {
      settling.appoint(LOG, COURTYARD, RongchangOffices.STEWARD, member(i, 1), Manner.ELECTED);
    }
    settling.body(LOG, COURTYARD, RongchangOffices.PARTY_GROUP, "示例小院联合党小组");
    settling.appoint(
        LOG,
        COURTYARD,
        RongchangOffices.INSTRUCTOR,
        person(RongchangOffices.INSTRUCTOR),
        Manner.APPOINTED);
  }

  /** Lets the secretary, who lives elsewhere, help out in every office of points. */
  void helpOut() {
    script.title(
        "人手不足：书记兼任积分管理员、兑换超市管理员和院管家", "short of hands: the secretary helps out in three offices");
    settling.appoint(LOG, VILLAGE, RongchangOffices.LEDGER_KEEPER, SECRETARY, Manner.APPOINTED);
    settling.appoint(LOG, VILLAGE, RongchangOffices.SHOPKEEPER, SECRETARY, Manner.APPOINTED);
    settling.appoint(LOG, COURTYARD, RongchangOffices.STEWARD, SECRETARY, Manner.ELECTED);
  }

  /** Where a household will move to. */
  private void neighbours() {
    script.title("邻村尚书村也开立日志、选用做法", "the neighbouring village does the same");
    open(OTHER_LOG, OTHER_VILLAGE, "尚书村");
    script.act(
        OTHER_LOG,
        REGISTRAR,
        new HierarchyCommand.EstablishUnits(
            ImmutableList.of(
                NewUnit.of(otherHousehold(1), LevelId.HOUSEHOLD, "第1户", OTHER_VILLAGE))));
    script.act(
        OTHER_LOG,
        REGISTRAR,
        new PeopleCommand.RegisterResidents(
            ImmutableList.of(Settling.resident("s001-1", otherHousehold(1), 1, 1))));
    select(OTHER_LOG);
    settling.body(OTHER_LOG, OTHER_VILLAGE, RongchangOffices.BRANCH, "尚书村党总支");
    settling.appoint(
        OTHER_LOG,
        OTHER_VILLAGE,
        RongchangOffices.VILLAGE_SECRETARY,
        "secretary-2",
        Manner.APPOINTED);
  }
}
