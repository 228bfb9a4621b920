package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.TOWN;
import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.village.Script;

/** Plays the second version: a matter that goes up to the district and comes to a good end. */
final class DistrictActs {
  private static final LogId DISTRICT = SampleCounty.COUNTY;
  private static final PersonId SUCCESSOR = PersonId.of("economy_handler-2");

  private final Script script;
  private final MatterPlay matter;

  DistrictActs(Script script, MatterPlay matter) {
    this.script = script;
    this.matter = matter;
  }

  /** It stays under the first version, which has no district, until a decision migrates it. */
  void migrate() {
    script.minutesLater(30);
    script.title(
        "在办事项仍按第一版：该版没有“大事”", "the matter keeps the first version, which has no major matters");
    PersonId town = TOWN.secretary();
    matter.amend(TOWN.log(), town, YardMatters.MAJOR, Mode.ORDINARY);
    script.title("书面决定转按第二版，研判后报区级", "a decision migrates it to the second version; it goes up");
    matter.migrate(TOWN.log(), TOWN.clerk());
    matter.migrate(TOWN.log(), town);
    matter.amendLate(TOWN.log(), TOWN.clerk(), 1);
    matter.amend(TOWN.log(), town, YardMatters.MAJOR, Mode.ORDINARY);
    matter.keep(TOWN.log(), town, YardMatters.MAJOR);
    matter.refer(TOWN.log(), town, "经研判，报区级部门解决");
  }

  /** Nobody claims it in time: it is assigned. */
  void publish() {
    script.daysLater(1);
    script.title("发布至“线上院坝会”群，部门认领", "it is posted to the online group, for departments to claim");
    matter.publish(TOWN.secretary());
    matter.publish(SampleCounty.dispatcher());
    PersonId handler = SampleCounty.handler(YardDepartment.ECONOMY);
    matter.claim(SampleCounty.handler(YardDepartment.URBAN), YardDepartment.ECONOMY, handler);
    script.daysLater(5);
    script.title(
        "无人认领，由区级交办到部门、单位、人头", "nobody claims it: it is assigned to department, unit, person");
    matter.assign(
        DISTRICT,
        SampleCounty.dispatcher(),
        YardDepartment.TRANSPORT.body(),
        SampleCounty.COUNTY_UNIT,
        YardDepartment.TRANSPORT.handler(),
        handler);
    matter.assign(
        DISTRICT,
        SampleCounty.dispatcher(),
        YardDepartment.ECONOMY.body(),
        SampleCounty.COUNTY_UNIT,
        YardDepartment.ECONOMY.handler(),
        handler);
    script.daysLater(2);
    matter.plan(DISTRICT, handler, script.day().plusDays(20));
    matter.progress(DISTRICT, handler, "已入户查看");
  }

  /** The deadline passes; the handler changes; the principal leader takes it in hand. */
  void overdue(DemoVillage village) {
    script.daysLater(12);
    script.title(
        "分管区领导督办；他人不得代办", "the leader who oversees the department follows up; others may not");
    matter.followUp(DISTRICT, SampleCounty.leader(2));
    matter.followUp(DISTRICT, SampleCounty.leader(1));
    script.daysLater(40);
    script.title("逾期提级；经办人调离，移交继任", "overdue, it is escalated; the handler leaves and hands over");
    village.replaceHandler(YardDepartment.ECONOMY, SUCCESSOR);
    script.daysLater(1);
    matter.handOver(DISTRICT, SampleCounty.head(YardDepartment.ECONOMY), VILLAGE.clerk());
    matter.handOver(DISTRICT, SampleCounty.head(YardDepartment.ECONOMY), SUCCESSOR);
    matter.followUp(DISTRICT, SampleCounty.principal());
    matter.finish(DISTRICT, SampleCounty.handler(YardDepartment.ECONOMY), "已完成");
    matter.finish(DISTRICT, SUCCESSOR, "线路已全部规整");
  }

  /** Whoever raised it contests the result; the second one is confirmed, rated, struck off. */
  void contested() {
    script.daysLater(1);
    PersonId raiser = YardDemonstration.raiser();
    script.title("结果逐级反馈；反映人不认可，重新办理", "the answer comes down; it is contested and handled again");
    matter.tell();
    matter.contest(VILLAGE.resident(40), "不关我事");
    matter.contest(raiser, "两户漏整");
    script.daysLater(3);
    matter.finish(DISTRICT, SUCCESSOR, "漏整两户已补整");
    script.daysLater(1);
    script.title("再次反馈、确认、评议、销号", "told again, confirmed, rated, struck off");
    matter.tell();
    matter.confirm(raiser);
    matter.strikeOff();
    matter.rate(raiser, VILLAGE.resident(6), YardMatters.SATISFIED);
    matter.rate(raiser, raiser, YardMatters.DISSATISFIED);
    matter.rate(raiser, raiser, YardMatters.SATISFIED);
    matter.reopen();
    script.daysLater(2);
    matter.finish(DISTRICT, SUCCESSOR, "已回访并加固");
    script.daysLater(1);
    matter.tell();
    matter.confirm(raiser);
    matter.rate(raiser, raiser, YardMatters.VERY_SATISFIED);
    matter.strikeOff();
    script.daysLater(1);
    matter.followUp(DISTRICT, SampleCounty.principal());
  }

  /** Earlier matters come back by themselves; a meeting below one half is flagged. */
  void meet() {
    MatterPlay open = new MatterPlay(script, 4);
    script.title(
        "第二版：驻村领导召开；此前事项自动回到议程",
        "second version: the posted leader's meeting; earlier matters come back");
    open.raise(
        YardMatters.VISIT, "WATER_PRICE", "水价不明", VILLAGE.clerk(), YardDemonstration.raiser());
    open.classify(YardMatters.PRACTICAL, Mode.ORDINARY);
    script.at(DemoVillage.EVENING);
    MeetingPlay meeting = new MeetingPlay(script, "town-1");
    meeting.call(YardMeetings.TOWN, VILLAGE.unit(), VILLAGE.postedLeader());
    meeting.prepare();
    meeting.households(1, 70);
    meeting.checkIn(YardMeetings.DISPATCH, VILLAGE.postedLeader());
    meeting.open();
    meeting.takeUp(open.id());
    meeting.speak(VILLAGE.postedLeader(), 20);
    meeting.speak(VILLAGE.resident(5), 9);
    open.solveOnSpot(VILLAGE.secretary(), "当场公示水价构成");
    meeting.told(open.id());
    meeting.recorded();
    meeting.close();
    meeting.sorted();
    meeting.draft();
    open.tell();
  }
}
