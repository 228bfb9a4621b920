package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.plugin.bashi.SampleVillage.ACCEPTOR;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.CADRE;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.CENTRE;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.COURTYARD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.DIRECTOR;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.GROUP;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.HEAD;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.REGISTRAR;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.TOWN_LEADER;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.TOWN_OFFICER;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.VILLAGE;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.household;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.households;
import static org.xiangzhi.governance.plugin.bashi.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.Degree;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.office.LinkCommand;
import org.xiangzhi.governance.office.LinkHolder;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.register.ActivityKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.PledgeKinds;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.ServiceKinds;
import org.xiangzhi.governance.register.WorksKinds;
import org.xiangzhi.governance.village.Entering;
import org.xiangzhi.governance.village.Script;

/** Plays what a courtyard lives through: contacts, activities, a whistle, a hazard, its size. */
final class LifePlay {
  private static final MatterId HAZARD = MatterId.of(VILLAGE + ".finding-1");

  private final Script script;
  private final Entering records;

  LifePlay(Script script) {
    this.script = script;
    this.records = new Entering(script, LOG);
  }

  private void act(String actor, CourtyardCommand command) {
    script.act(LOG, actor, command);
  }

  /** One to one or several to one; nobody answers for two. */
  void contacts() {
    script.title("包联：一对一或者多对一；党员中心户联系每户", "who answers for the courtyard, and for each household");
    link(BashiOrganisation.CONTACTS, CADRE, COURTYARD);
    link(BashiOrganisation.CONTACTS, DIRECTOR, COURTYARD);
    link(BashiOrganisation.CONTACTS, member(6, 1), COURTYARD);
    link(BashiOrganisation.CENTRES, CENTRE, households(1, 19).toArray(new UnitId[0]));
    link(BashiOrganisation.CENTRES, CENTRE, household(22), household(23));
  }

  private void link(LinkKindId kind, String who, UnitId... units) {
    script.act(
        LOG,
        REGISTRAR,
        new LinkCommand.AssignLinks(
            kind, new LinkHolder.Person(PersonId.of(who)), ImmutableList.copyOf(units)));
  }

  void takePart() {
    script.title("活动日历与“小院讲堂”；党员承诺践诺", "a lecture as planned; a member's pledge");
    records.enter(
        HEAD,
        ActivityKinds.PLAN,
        "plan-1",
        COURTYARD,
        "SERIES",
        FieldId.of("LECTURE"),
        "WHAT",
        "垃圾分类",
        "DAY",
        script.day(),
        "ANSWERS",
        BashiOffices.COURTYARD_HEAD);
    records.enter(
        HEAD,
        ActivityKinds.ACTIVITY,
        "lecture-1",
        COURTYARD,
        "SERIES",
        FieldId.of("LECTURE"),
        "WHAT",
        "垃圾分类",
        "DAY",
        script.day(),
        "LED_BY",
        PersonId.of(member(2, 1)),
        "PEOPLE",
        ImmutableList.of(PersonId.of(member(3, 1)), PersonId.of(member(4, 2))),
        "PLAN",
        RecordId.of("plan-1"));
    pledge();
  }

  private void pledge() {
    records.enter(
        HEAD,
        PledgeKinds.PLEDGE,
        "pledge-1",
        COURTYARD,
        "WHO",
        PersonId.of(CENTRE),
        "SORT",
        FieldId.of("SURROUNDINGS"),
        "PLEDGE",
        "每周清扫院前便道",
        "MADE_ON",
        script.day(),
        "DUE_ON",
        script.day().plusDays(90));
    records.close(HEAD, "pledge-1", "到期");
    records.amend(HEAD, "pledge-1", "KEPT", FieldId.of("KEPT"), "RESULT", "已清扫十二次");
    records.close(HEAD, "pledge-1", "到期");
  }

  /** Only the office that was whistled for reports in. */
  void whistle() {
    script.title("村民需要、院落协商、村社吹哨", "residents need, the courtyard consults, the village whistles");
    records.enter(
        HEAD,
        ServiceKinds.WHISTLE,
        "whistle-1",
        COURTYARD,
        "NEED",
        "院口弯道无护栏",
        "COURTYARD",
        COURTYARD,
        "CONSULTED_ON",
        script.day());
    records.complete(HEAD, "whistle-1", ServiceKinds.CONSULTATION);
    records.amend(SECRETARY, "whistle-1", "OFFICE", BashiOffices.TOWN_OFFICER);
    records.complete(SECRETARY, "whistle-1", ServiceKinds.WHISTLED);
    script.daysLater(2);
    script.title("镇街报到：限被吹哨的职务", "the town reports in: the office that was called, and no other");
    records.amend(TOWN_LEADER, "whistle-1", "ARRIVED_ON", script.day());
    records.amend(TOWN_OFFICER, "whistle-1", "ARRIVED_ON", script.day());
    records.complete(TOWN_OFFICER, "whistle-1", ServiceKinds.REPORTED_IN);
    records.amend(TOWN_OFFICER, "whistle-1", "RESULT", "安装护栏二十米");
    records.complete(TOWN_OFFICER, "whistle-1", ServiceKinds.HANDLING);
    records.amend(SECRETARY, "whistle-1", "OPINION", "已到现场核实");
    records.complete(SECRETARY, "whistle-1", ServiceKinds.CONFIRMATION);
  }

  /** What an inspection finds becomes a matter of itself, and is settled in the courtyard. */
  void inspect() {
    script.title("安全隐患排查：发现的隐患自动成为事项", "what an inspection finds becomes a matter of itself");
    records.enter(
        HEAD,
        WorksKinds.INSPECTION,
        "round-1",
        COURTYARD,
        "SORT",
        FieldId.of("FIRE"),
        "PLACE",
        COURTYARD,
        "DAY",
        script.day(),
        "INSPECTORS",
        PersonId.of(member(2, 1)));
    records.enter(
        HEAD,
        WorksKinds.FINDING,
        "finding-1",
        COURTYARD,
        "ROUND",
        RecordId.of("round-1"),
        "PLACE",
        "公共晒坝",
        "WHAT",
        "电线老化裸露",
        "NEED",
        "更换晒坝老化电线");
    settle();
    records.amend(HEAD, "finding-1", "PUT_RIGHT", "电线已更换");
    records.close(HEAD, "finding-1", "已整改");
    records.amend(HEAD, "round-1", "RESULT", FieldId.of("FOUND"));
    records.complete(HEAD, "round-1", WorksKinds.INSPECTING);
  }

  private void settle() {
    script.act(
        LOG,
        SECRETARY,
        new RaisingCommand.Classify(HAZARD, BashiMatters.IN_COURTYARD, Mode.ORDINARY));
    script.act(
        LOG,
        HEAD,
        new HandlingCommand.SolveOnSpot(
            HAZARD, "请电工当日更换", ImmutableList.of(), Optional.of(12_000L)));
    script.act(LOG, HEAD, new ClosingCommand.Tell(HAZARD, "小院恳谈会"));
    script.act(
        LOG,
        HEAD,
        new ClosingCommand.Confirm(
            HAZARD, Degree.CONFIRMED, Optional.empty(), Optional.of(Digest.ofText("回访记录"))));
    script.act(
        LOG,
        member(9, 1),
        new ClosingCommand.Rate(HAZARD, PersonId.of(member(9, 1)), GradeId.of("SATISFIED")));
    script.act(LOG, SECRETARY, new ClosingCommand.StrikeOff(HAZARD));
  }

  /** Growing past the upper bound and falling below the lower one have a consequence each. */
  void size() {
    script.daysLater(10);
    script.title(
        "两户迁出：剩 19 户，记录在案、限期整改",
        "two households leave: 19 are left, and there is a day to mend it");
    leave(22);
    leave(23);
    script.title("须由本户提出，不得代办", "a household leaves by its own word");
    act(member(1, 1), new LifeCommand.Leave(COURTYARD, household(19), Optional.empty()));
    script.title("有户加入，恢复到 20 户以上", "two others join, and the bound is kept again");
    join(24);
    join(25);
    script.title(
        "登记错误一次并入 31 户：超过 50 户，记录在案",
        "52 households by one entry: recorded, with a day to mend it");
    script.act(
        LOG, REGISTRAR, new HierarchyCommand.MoveUnits(households(26, 54).asList(), COURTYARD));
    script.act(
        LOG,
        REGISTRAR,
        new HierarchyCommand.MoveUnits(ImmutableList.of(household(20), household(21)), COURTYARD));
    script.title("更正：迁回村民小组", "put right: they go back to the group");
    script.act(LOG, REGISTRAR, new HierarchyCommand.MoveUnits(households(26, 54).asList(), GROUP));
    script.title("未逾期不得责令退出", "a plaque is not taken back while there is nothing overdue");
    act(ACCEPTOR, new LifeCommand.Exit(COURTYARD, false, "专班会议"));
  }

  private void leave(int household) {
    act(
        member(household, 1),
        new LifeCommand.Leave(COURTYARD, household(household), Optional.empty()));
  }

  private void join(int household) {
    act(
        member(household, 1),
        new LifeCommand.Join(COURTYARD, household(household), Optional.empty()));
  }

  /** The month's best practice rests on what is recorded; the assessment adds up. */
  void report() {
    script.title("最佳实践案例每月一次；考核各项合计相符", "a best practice a month; an assessment that adds up");
    bestPractice("best-1");
    bestPractice("best-2");
    assessment("assessment-1", 88);
    assessment("assessment-1", 87);
  }

  private void bestPractice(String record) {
    records.enter(
        SECRETARY,
        BashiRecords.BEST_PRACTICE,
        record,
        VILLAGE,
        "COURTYARD",
        COURTYARD,
        "MONTH",
        202_609,
        "TITLE",
        "一条便道三方出力",
        "PRACTICE",
        "院落表决、村集体补助、村民投劳",
        "SHOWN_BY",
        RecordId.of("lecture-1"));
  }

  private void assessment(String record, long total) {
    records.enter(
        TOWN_LEADER,
        BashiRecords.ASSESSMENT,
        record,
        VILLAGE,
        "OF",
        BashiOffices.VILLAGE_SECRETARY,
        "YEAR",
        2026,
        "DAY",
        script.day(),
        "PROGRESS",
        28,
        "STANDARD",
        25,
        "MATTERS",
        17,
        "RATING",
        17,
        "TOTAL",
        total);
  }
}
