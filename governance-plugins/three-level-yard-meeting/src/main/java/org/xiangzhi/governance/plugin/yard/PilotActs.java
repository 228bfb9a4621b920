package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.village.Script;

/** Plays the first version: a meeting of the group, a matter of the village, one of the town. */
final class PilotActs {
  private final Script script;

  PilotActs(Script script) {
    this.script = script;
  }

  void meet() {
    script.daysLater(1);
    script.at(DemoVillage.EVENING);
    script.title(
        "第一版：组长召开院坝会；该版没有区级院坝会",
        "first version: the group head's meeting; no district meeting yet");
    MeetingPlay meeting = new MeetingPlay(script, "group-1");
    PersonId head = VILLAGE.groupHead(1);
    meeting.call(YardMeetings.DISTRICT, VILLAGE.unit(), SampleCounty.principal());
    meeting.call(YardMeetings.GROUP, VILLAGE.group(1), VILLAGE.resident(5));
    meeting.call(YardMeetings.GROUP, VILLAGE.group(1), head);
    meeting.open();
    script.title("会前筹备；调度群不是通知渠道", "preparation; the dispatch group is no channel for a notice");
    meeting.notice(YardMeetings.DISPATCH);
    meeting.notice(YardMeetings.STREAM);
    meeting.prepare();
    meeting.households(1, 34);
    meeting.checkIn(YardMeetings.DISPATCH, VILLAGE.resident(35));
    meeting.households(34, 35);
    meeting.open();
    talk(meeting, head);
    script.title("会后梳理、纪要；纪要以记录为准", "afterwards: the list and the minutes, which are the record's");
    meeting.close();
    meeting.recorded();
    meeting.close();
    meeting.approveOther();
    meeting.draft();
    meeting.sorted();
    meeting.approveOther();
  }

  private void talk(MeetingPlay meeting, PersonId head) {
    script.title(
        "六不：不准备讲话材料；村民占半数以上时间", "six no's: no prepared speech; half or more is the residents'");
    meeting.item("policy", YardMeetings.POLICY, "SELF_GOVERNANCE", "党史学习教育");
    meeting.takeUp("policy");
    meeting.start(head, true);
    meeting.start(VILLAGE.resident(36), false);
    meeting.ask(VILLAGE.resident(5));
    meeting.start(head, false);
    meeting.start(VILLAGE.resident(5), false);
    script.minutesLater(7);
    meeting.noted("policy", "已宣讲");
    meeting.stop();
    meeting.speak(VILLAGE.resident(5), 6);
    meeting.speak(VILLAGE.resident(6), 6);
    meeting.backwards(VILLAGE.resident(7));
    meeting.noted("policy", "已宣讲");
    script.title(
        "一事一议；院坝会只商议不表决，法定事项提请村民会议", "one matter at a time; it consults, the assembly decides");
    meeting.item("opinions", YardMeetings.OPINIONS, "VILLAGE_LOOKS", "收集意见");
    meeting.item("fees", YardMeetings.OPINIONS, "SELF_GOVERNANCE", "筹资修路");
    meeting.takeUp("opinions");
    meeting.takeUp("fees");
    meeting.noted("opinions", "已记录");
    meeting.takeUp("fees");
    meeting.vote("fees");
    meeting.toAssembly("fees", "筹资修路须由村民会议决定");
  }

  void practicalMatter() {
    script.daysLater(1);
    script.title(
        "实事：到部门、到单位、到人头，缺一不可", "a practical matter: department, unit and person, all three");
    MatterPlay matter = new MatterPlay(script, 1);
    PersonId raiser = YardDemonstration.raiser();
    matter.raise(YardMatters.VISIT, "VILLAGE_LOOKS", "支路无人清扫", raiser, raiser);
    matter.raise(YardMatters.ONLINE, "GOSSIP", "支路无人清扫", raiser, raiser);
    matter.raise(YardMatters.ONLINE, "VILLAGE_LOOKS", "支路无人清扫", raiser, raiser);
    matter.classify(YardMatters.MAJOR, Mode.ORDINARY);
    matter.classify(YardMatters.PRACTICAL, Mode.ORDINARY);
    matter.refer(VILLAGE.log(), VILLAGE.clerk(), "请街道解决");
    assign(matter, VILLAGE.resident(8));
    matter.assign(
        VILLAGE.log(),
        VILLAGE.secretary(),
        YardOffices.VILLAGERS_COMMITTEE,
        VILLAGE.unit(),
        YardOffices.DIRECTOR,
        VILLAGE.secretary());
    assign(matter, VILLAGE.secretary());
    matter.plan(VILLAGE.log(), VILLAGE.clerk(), script.day().plusDays(5));
    matter.plan(VILLAGE.log(), VILLAGE.secretary(), script.day().minusDays(1));
    matter.plan(VILLAGE.log(), VILLAGE.secretary(), script.day().plusDays(60));
    matter.plan(VILLAGE.log(), VILLAGE.secretary(), script.day().plusDays(7));
    script.daysLater(3);
    matter.strikeOff();
    matter.finish(VILLAGE.log(), VILLAGE.secretary(), "已纳入保洁范围");
    matter.confirm(raiser);
    matter.tell();
    matter.confirm(VILLAGE.resident(8));
    matter.confirm(raiser);
    matter.strikeOff();
    matter.waive();
    matter.strikeOff();
    matter.contest(raiser, "又脏了");
    refuse();
  }

  private void refuse() {
    PersonId raiser = YardDemonstration.raiser();
    script.title("不予受理须有理由并指明去处", "a matter is refused for a reason, with the body to turn to");
    MatterPlay court = new MatterPlay(script, 2);
    court.raise(YardMatters.VISIT, "NEIGHBOURS", "宅基地边界争议", VILLAGE.clerk(), raiser);
    court.classify(YardMatters.PRACTICAL, Mode.ORDINARY);
    court.refuse(VILLAGE.log(), VILLAGE.secretary(), "NO_TIME");
    court.refuse(VILLAGE.log(), VILLAGE.secretary(), "IN_COURT");
    court.tell();
  }

  private static void assign(MatterPlay matter, PersonId person) {
    matter.assign(
        VILLAGE.log(),
        VILLAGE.secretary(),
        YardOffices.BRANCH,
        VILLAGE.unit(),
        YardOffices.VILLAGE_SECRETARY,
        person);
  }

  /** A matter that is on its way to the town when the next version comes. */
  MatterPlay runningMatter() {
    script.title("要事报街道；第二版来时仍在办理", "an important matter goes up to the town, and is under way");
    MatterPlay matter = new MatterPlay(script, 3);
    PersonId raiser = YardDemonstration.raiser();
    matter.raise(YardMatters.VISIT, "VILLAGE_LOOKS", "入户线路杂乱，存在隐患", VILLAGE.clerk(), raiser);
    matter.classify(YardMatters.IMPORTANT, Mode.ORDINARY);
    matter.solveOnSpot(VILLAGE.secretary(), "已捆扎");
    matter.refer(VILLAGE.log(), VILLAGE.secretary(), "涉及管线单位");
    return matter;
  }
}
