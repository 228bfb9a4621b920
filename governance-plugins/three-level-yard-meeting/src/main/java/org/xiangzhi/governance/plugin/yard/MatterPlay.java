package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.Degree;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.Responsible;
import org.xiangzhi.governance.matter.Source;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.village.Script;

/** Plays one matter of the demonstration, in whichever log it is. */
final class MatterPlay {
  private final Script script;
  private final MatterId matter;

  MatterPlay(Script script, int number) {
    this.script = script;
    this.matter = MatterId.of(VILLAGE.code() + "." + number);
  }

  MatterId id() {
    return matter;
  }

  void raise(OriginId origin, String topic, String summary, PersonId by, PersonId raiser) {
    at(
        VILLAGE.log(),
        by,
        new RaisingCommand.Raise(
            matter,
            VILLAGE.yard(1),
            summary,
            TopicId.of(topic),
            origin,
            Optional.empty(),
            Optional.of(new Source.Raiser(raiser, false))));
  }

  void classify(MatterClassId matterClass, Mode mode) {
    at(VILLAGE.log(), VILLAGE.clerk(), new RaisingCommand.Classify(matter, matterClass, mode));
  }

  void solveOnSpot(PersonId by, String text) {
    at(
        VILLAGE.log(),
        by,
        new HandlingCommand.SolveOnSpot(matter, text, ImmutableList.of(), Optional.empty()));
  }

  void refer(LogId log, PersonId by, String reason) {
    at(log, by, new HandlingCommand.Refer(matter, reason));
  }

  void keep(LogId log, PersonId by, MatterClassId matterClass) {
    at(log, by, new HandlingCommand.Keep(matter, matterClass, Mode.ORDINARY));
  }

  /** Finds another class for the matter. */
  void amend(LogId log, PersonId by, MatterClassId matterClass, Mode mode) {
    at(
        log,
        by,
        new RaisingCommand.Amend(
            matter,
            Optional.empty(),
            Optional.empty(),
            Optional.of(matterClass),
            Optional.of(mode),
            "经研判需区级部门解决",
            Optional.empty()));
  }

  /** Edits the matter on the strength of a revision that was seen a while ago. */
  void amendLate(LogId log, PersonId by, long seen) {
    at(
        log,
        by,
        new RaisingCommand.Amend(
            matter,
            Optional.of("另一种说法"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "更正",
            Optional.of(seen)));
  }

  void migrate(LogId log, PersonId by) {
    at(
        log,
        by,
        new RaisingCommand.Migrate(
            ImmutableSortedSet.of(matter), ImmutableSortedMap.of(), "街道党工委会议决定转按新版办理"));
  }

  void publish(PersonId by) {
    at(SampleCounty.COUNTY, by, new HandlingCommand.Publish(matter));
  }

  void claim(PersonId by, YardDepartment department, PersonId person) {
    at(
        SampleCounty.COUNTY,
        by,
        new HandlingCommand.Claim(
            matter,
            new Responsible(
                department.body(), SampleCounty.COUNTY_UNIT, department.handler(), person)));
  }

  void assign(LogId log, PersonId by, BodyId body, UnitId unit, OfficeId office, PersonId who) {
    at(log, by, new HandlingCommand.Assign(matter, new Responsible(body, unit, office, who)));
  }

  void handOver(LogId log, PersonId by, PersonId to) {
    at(log, by, new HandlingCommand.HandOver(matter, to, Optional.of("现场情况见卷宗")));
  }

  void plan(LogId log, PersonId by, LocalDate deadline) {
    at(log, by, new HandlingCommand.Plan(matter, "会同管线单位入户整理", deadline));
  }

  void progress(LogId log, PersonId by, String text) {
    at(log, by, new HandlingCommand.EnterProgress(matter, text));
  }

  void followUp(LogId log, PersonId by) {
    at(log, by, new HandlingCommand.FollowUp(matter, "现场督办，限期完成"));
  }

  void finish(LogId log, PersonId by, String text) {
    at(log, by, new HandlingCommand.Finish(matter, text, ImmutableList.of(), Optional.empty()));
  }

  void refuse(LogId log, PersonId by, String reason) {
    at(log, by, new HandlingCommand.Refuse(matter, ReasonId.of(reason), "区人民法院来凤人民法庭", "已由法院受理"));
  }

  void tell() {
    at(VILLAGE.log(), VILLAGE.clerk(), new ClosingCommand.Tell(matter, "上门反馈"));
  }

  void confirm(PersonId by) {
    at(
        VILLAGE.log(),
        by,
        new ClosingCommand.Confirm(matter, Degree.CONFIRMED, Optional.empty(), Optional.empty()));
  }

  void contest(PersonId by, String reason) {
    at(VILLAGE.log(), by, new ClosingCommand.Contest(matter, reason, Optional.empty()));
  }

  void rate(PersonId by, PersonId rater, GradeId grade) {
    at(VILLAGE.log(), by, new ClosingCommand.Rate(matter, rater, grade));
  }

  void reopen() {
    at(VILLAGE.log(), VILLAGE.clerk(), new ClosingCommand.Reopen(matter, "群众不满意，重新办理"));
  }

  void waive() {
    at(
        VILLAGE.log(),
        VILLAGE.clerk(),
        new ClosingCommand.WaiveRating(matter, YardMatters.UNREACHABLE, "外出务工"));
  }

  void strikeOff() {
    at(VILLAGE.log(), VILLAGE.clerk(), new ClosingCommand.StrikeOff(matter));
  }

  private void at(LogId log, PersonId actor, Command command) {
    script.act(log, actor, command);
  }
}
