package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.SECRETARY;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.group;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.Degree;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.Responsible;
import org.xiangzhi.governance.matter.Source;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.village.Script;

/** Plays what becomes of what residents bring up. */
final class MatterPlay {
  static final MatterId DITCH = MatterId.of("430121106210.visit-1");
  static final MatterId LIGHT = MatterId.of("430121106210.light");
  static final MatterId ROAD = MatterId.of("430121106210.road");
  static final MatterId DAM = MatterId.of("430121106210.finding-1");

  private static final String HANDLER = "committee-member-1";

  private final Script script;

  MatterPlay(Script script) {
    this.script = script;
  }

  private void act(String actor, MatterCommand command) {
    script.act(LOG, actor, command);
  }

  private void raise(
      String actor,
      MatterId matter,
      String summary,
      String topic,
      String origin,
      String occasion,
      Optional<String> raiser) {
    act(
        actor,
        new RaisingCommand.Raise(
            matter,
            group(1),
            summary,
            TopicId.of(topic),
            OriginId.of(origin),
            Optional.of(occasion),
            raiser.map(person -> new Source.Raiser(PersonId.of(person), true))));
  }

  private void classify(String actor, MatterId matter, MatterClassId as) {
    act(actor, new RaisingCommand.Classify(matter, as, Mode.ORDINARY));
  }

  private void assign(
      LogId log,
      String actor,
      MatterId matter,
      BodyId body,
      UnitId unit,
      OfficeId office,
      String person) {
    script.act(
        log,
        actor,
        new HandlingCommand.Assign(
            matter, new Responsible(body, unit, office, PersonId.of(person))));
  }

  private void assignToVillage(MatterId matter, String person) {
    assign(
        LOG,
        SECRETARY,
        matter,
        ChunhuaOffices.VILLAGERS_COMMITTEE,
        SampleVillage.VILLAGE,
        ChunhuaOffices.COMMITTEE_MEMBER,
        person);
  }

  /** Classes what the visit brought up: the need became a matter of itself. */
  void classDitch() {
    script.title("走访诉求自动登记为事项，村里分类", "the need became a matter; the village classes it");
    classify(SECRETARY, DITCH, ChunhuaMatters.IN_VILLAGE);
  }

  /** Raises and solves what the group can settle itself. */
  void solvedOnTheSpot() {
    raise(
        member(6, 1),
        LIGHT,
        "路口路灯不亮",
        "SAFETY",
        "NIGHT_TALK",
        "night-1",
        Optional.of(member(6, 1)));
    classify(CommitteePlay.GROUP_HEAD, LIGHT, ChunhuaMatters.IN_GROUP);
    act(
        CommitteePlay.GROUP_HEAD,
        new HandlingCommand.SolveOnSpot(
            LIGHT, "组委会联系电工，当晚更换灯具", ImmutableList.of(), Optional.of(8_500L)));
  }

  /** Raises what is the town's and refers it. */
  void raiseRoad() {
    raise(
        member(16, 1),
        ROAD,
        "出组公路过窄，会车困难",
        "BUILDING",
        "NIGHT_TALK",
        "night-1",
        Optional.of(member(16, 1)));
    classify(SECRETARY, ROAD, ChunhuaMatters.IN_TOWN);
    act(
        SECRETARY,
        new HandlingCommand.SolveOnSpot(ROAD, "村里自行处理", ImmutableList.of(), Optional.empty()));
    act(SECRETARY, new HandlingCommand.Refer(ROAD, "涉及镇道规划，村级无法办理"));
  }

  /** Lets the village settle the ditch, and closes what the group settled. */
  void settleDitch() {
    script.title("派账须到部门、单位、人头：此人不任该职", "assigned to somebody who does not hold the office");
    assignToVillage(DITCH, member(18, 1));
    script.title("派账、办理方案：时限不得早于当日", "assigned; the deadline is not in the past");
    assignToVillage(DITCH, HANDLER);
    act(HANDLER, new HandlingCommand.Plan(DITCH, "组织清淤，疏通水渠", script.day().minusDays(1)));
    act(HANDLER, new HandlingCommand.Plan(DITCH, "组织清淤，疏通水渠", script.day().plusDays(5)));
    act(HANDLER, new HandlingCommand.EnterProgress(DITCH, "水渠已清理一半"));
    script.daysLater(3);
    script.title("办结、反馈、回访确认", "done, told, and confirmed when the household was asked");
    act(
        HANDLER,
        new HandlingCommand.Finish(
            DITCH,
            "水渠全段清淤，雨后复查无倒灌",
            ImmutableList.of(Digest.ofText("清淤照片")),
            Optional.of(120_000L)));
    act(HANDLER, new ClosingCommand.Tell(DITCH, "上门告知"));
    confirm(SECRETARY, DITCH, Optional.of(Digest.ofText("住户签字的回访记录")));
    script.title("未经群众评价不得销号", "not struck off before it is rated");
    act(SECRETARY, new ClosingCommand.StrikeOff(DITCH));
    rate(member(9, 1), DITCH, "SATISFIED");
    act(SECRETARY, new ClosingCommand.StrikeOff(DITCH));
    script.title("当场解决的事项：反馈、评价、销号", "what was solved on the spot: told, rated, struck off");
    act(CommitteePlay.GROUP_HEAD, new ClosingCommand.Tell(LIGHT, "夜话现场"));
    confirm(member(6, 1), LIGHT, Optional.empty());
    rate(member(6, 1), LIGHT, "FAIR");
    act(CommitteePlay.GROUP_HEAD, new ClosingCommand.StrikeOff(LIGHT));
  }

  private void confirm(String actor, MatterId matter, Optional<Digest> evidence) {
    act(actor, new ClosingCommand.Confirm(matter, Degree.CONFIRMED, Optional.empty(), evidence));
  }

  private void rate(String rater, MatterId matter, String grade) {
    act(rater, new ClosingCommand.Rate(matter, PersonId.of(rater), GradeId.of(grade)));
  }

  /** Lets the village settle what the inspection found. */
  void settleDam() {
    script.title("隐患自动登记为事项，村里办理", "the hazard became a matter, which the village handles");
    classify(SECRETARY, DAM, ChunhuaMatters.IN_VILLAGE);
    assignToVillage(DAM, HANDLER);
    act(HANDLER, new HandlingCommand.Plan(DAM, "加固坝体", script.day().plusDays(10)));
    script.daysLater(6);
    act(
        HANDLER,
        new HandlingCommand.Finish(
            DAM, "坝体加固完成", ImmutableList.of(Digest.ofText("加固照片")), Optional.of(560_000L)));
    act(HANDLER, new ClosingCommand.Tell(DAM, "组群公布"));
    script.title("监事会复查确认，会议评价", "the board confirms it on the spot, a meeting rates it");
    confirm(CommitteePlay.BOARD_HEAD, DAM, Optional.of(Digest.ofText("监事会复查记录")));
    act(
        SECRETARY,
        new ClosingCommand.RateInMeeting(
            DAM,
            "deliberation-1",
            ImmutableSortedMap.of(
                GradeId.of("SATISFIED"), 18, GradeId.of("FAIR"), 2, GradeId.of("UNSATISFIED"), 0)));
    act(SECRETARY, new ClosingCommand.StrikeOff(DAM));
  }

  /** Lets the town settle what the village referred; its answer comes back by itself. */
  void townSettlesRoad() {
    script.daysLater(1);
    script.title("镇研判、派账：会车困难", "the town reviews the road and assigns it");
    town(
        SampleVillage.OFFICER,
        new HandlingCommand.Keep(ROAD, ChunhuaMatters.IN_TOWN, Mode.ORDINARY));
    assign(
        SampleVillage.TOWN_LOG,
        SampleVillage.OFFICER,
        ROAD,
        ChunhuaOffices.TOWN_GOVERNMENT,
        SampleVillage.TOWN,
        ChunhuaOffices.TOWN_OFFICER,
        SampleVillage.OFFICER);
    town(
        SampleVillage.OFFICER,
        new HandlingCommand.Plan(ROAD, "增设两处会车台", script.day().plusDays(20)));
    script.daysLater(15);
    script.title("镇办结，结果回到村里", "the town is done, and the result comes back to the village");
    town(
        SampleVillage.OFFICER,
        new HandlingCommand.Finish(
            ROAD,
            "增设会车台两处，已通车",
            ImmutableList.of(Digest.ofText("会车台照片")),
            Optional.of(3_600_000L)));
    script.daysLater(1);
    script.title("向反映人反馈，确认、评价、销号", "who raised it is told, confirms and rates");
    act(SECRETARY, new ClosingCommand.Tell(ROAD, "上门告知"));
    confirm(member(16, 1), ROAD, Optional.empty());
    rate(member(16, 1), ROAD, "SATISFIED");
    act(SECRETARY, new ClosingCommand.StrikeOff(ROAD));
  }

  private void town(String actor, MatterCommand command) {
    script.act(SampleVillage.TOWN_LOG, actor, command);
  }
}
