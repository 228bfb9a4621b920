package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.Responsible;
import org.xiangzhi.governance.matter.Source;
import org.xiangzhi.governance.matter.TopicId;

/** Enters the turns of one matter into the diary, from its being raised to its striking off. */
final class MatterTurns {
  /** How a matter comes to its end. */
  enum Way {
    /** At the meeting itself. */
    ON_THE_SPOT(0),
    /** By the village, in some days. */
    VILLAGE(8),
    /** By the town. */
    TOWN(15),
    /** By a department of the district, which claims it. */
    CLAIMED(33),
    /** By a department to which it is assigned, since none claims it. */
    ASSIGNED(36);

    private final int days;

    Way(int days) {
      this.days = days;
    }

    /** From the meeting to the striking off, at most. */
    int days() {
      return days + 2;
    }
  }

  private final Diary diary;
  private final SampleVillage village;
  private final SampleTown town;
  private final MatterId matter;
  private final SampleTexts.Sample sample;
  private final PersonId raiser;
  private final Way way;

  /** Whether it is followed up by the principal leader. */
  private final boolean concentrated;

  MatterTurns(
      Diary diary,
      SampleVillage village,
      SampleTown town,
      MatterId matter,
      SampleTexts.Sample sample,
      PersonId raiser,
      Way way,
      boolean concentrated) {
    this.diary = diary;
    this.village = village;
    this.town = town;
    this.matter = matter;
    this.sample = sample;
    this.raiser = raiser;
    this.way = way;
    this.concentrated = concentrated;
  }

  MatterId matter() {
    return matter;
  }

  SampleTexts.Sample sample() {
    return sample;
  }

  boolean onTheSpot() {
    return way == Way.ON_THE_SPOT;
  }

  /** Raises and classes the matter, and solves it if it can be solved at once. */
  void raise(String meeting, UnitId unit, LocalDateTime at) {
    village(
        at,
        village.clerk(),
        new RaisingCommand.Raise(
            matter,
            unit,
            sample.summary(),
            TopicId.of(sample.topic()),
            YardMatters.MEETING,
            Optional.of(meeting),
            Optional.of(new Source.Raiser(raiser, false))));
    village(
        at,
        village.clerk(),
        new RaisingCommand.Classify(
            matter, matterClass(), concentrated ? Mode.CONCENTRATED : Mode.ORDINARY));
    if (onTheSpot()) {
      village(
          at,
          village.secretary(),
          new HandlingCommand.SolveOnSpot(
              matter, sample.result(), ImmutableList.of(), Optional.empty()));
    }
  }

  private MatterClassId matterClass() {
    return switch (way) {
      case ON_THE_SPOT, VILLAGE -> YardMatters.PRACTICAL;
      case TOWN -> YardMatters.IMPORTANT;
      case CLAIMED, ASSIGNED -> YardMatters.MAJOR;
    };
  }

  /** Handles the matter on the days behind the meeting; returns the day on which it is done. */
  LocalDate handle(LocalDate day) {
    return switch (way) {
      case ON_THE_SPOT -> day;
      case VILLAGE -> byVillage(day);
      case TOWN -> byTown(day);
      case CLAIMED -> byDistrict(day, day.plusDays(3), true);
      case ASSIGNED -> byDistrict(day, day.plusDays(6), false);
    };
  }

  private LocalDate byVillage(LocalDate day) {
    Responsible responsible =
        new Responsible(
            YardOffices.BRANCH, village.unit(), YardOffices.VILLAGE_SECRETARY, village.secretary());
    village(
        day.plusDays(1).atTime(9, 0),
        village.secretary(),
        new HandlingCommand.Assign(matter, responsible));
    handled(village.log(), village.secretary(), day.plusDays(2), day.plusDays(8), day.plusDays(6));
    return day.plusDays(6);
  }

  private LocalDate byTown(LocalDate day) {
    refer(village.log(), village.secretary(), day.atTime(21, 30), "村级无力解决");
    enter(
        town.log(),
        day.plusDays(1).atTime(10, 0),
        town.secretary(),
        new HandlingCommand.Keep(matter, YardMatters.IMPORTANT, Mode.ORDINARY));
    Responsible responsible =
        new Responsible(
            YardOffices.TOWN_GOVERNMENT, town.unit(), YardOffices.TOWN_CLERK, town.clerk());
    enter(
        town.log(),
        day.plusDays(1).atTime(10, 30),
        town.secretary(),
        new HandlingCommand.Assign(matter, responsible));
    handled(town.log(), town.clerk(), day.plusDays(3), day.plusDays(16), day.plusDays(12));
    return day.plusDays(13);
  }

  private LocalDate byDistrict(LocalDate day, LocalDate taken, boolean claimed) {
    refer(village.log(), village.secretary(), day.atTime(21, 30), "需区级部门解决");
    refer(town.log(), town.secretary(), day.plusDays(1).atTime(10, 0), "经研判，报区级");
    district(
        day.plusDays(2).atTime(9, 0),
        SampleCounty.dispatcher(),
        new HandlingCommand.Publish(matter));
    PersonId handler = SampleCounty.handler(sample.department());
    Responsible responsible =
        new Responsible(
            sample.department().body(),
            SampleCounty.COUNTY_UNIT,
            sample.department().handler(),
            handler);
    if (claimed) {
      district(taken.atTime(11, 0), handler, new HandlingCommand.Claim(matter, responsible));
    } else {
      district(
          taken.atTime(11, 0),
          SampleCounty.dispatcher(),
          new HandlingCommand.Assign(matter, responsible));
    }
    handled(
        SampleCounty.COUNTY, handler, taken.plusDays(2), taken.plusDays(35), taken.plusDays(27));
    PersonId overseer =
        concentrated ? SampleCounty.principal() : SampleCounty.overseer(sample.department());
    district(
        taken.plusDays(12).atTime(15, 0),
        overseer,
        new HandlingCommand.FollowUp(matter, "已现场督办，进度正常"));
    return taken.plusDays(28);
  }

  /** Makes a plan, enters progress, and finishes the matter. */
  private void handled(
      LogId log, PersonId handler, LocalDate planned, LocalDate deadline, LocalDate finished) {
    enter(
        log, planned.atTime(9, 30), handler, new HandlingCommand.Plan(matter, "实地查看后办理", deadline));
    enter(
        log,
        planned.plusDays(1).atTime(16, 0),
        handler,
        new HandlingCommand.EnterProgress(matter, "已到现场查看"));
    enter(
        log,
        finished.atTime(16, 30),
        handler,
        new HandlingCommand.Finish(matter, sample.result(), ImmutableList.of(), Optional.empty()));
  }

  private void refer(LogId log, PersonId by, LocalDateTime at, String reason) {
    enter(log, at, by, new HandlingCommand.Refer(matter, reason));
  }

  /** Tells whoever raised it, who confirms and rates; then it is struck off. */
  void conclude(LocalDateTime told, LocalDate confirmed, LocalDate struckOff, boolean approved) {
    village(told, village.clerk(), new ClosingCommand.Tell(matter, "当面反馈"));
    LocalDateTime answered =
        confirmed.equals(told.toLocalDate()) ? told.plusMinutes(1) : confirmed.atTime(18, 0);
    village(
        answered,
        raiser,
        new ClosingCommand.Confirm(matter, Degree.CONFIRMED, Optional.empty(), Optional.empty()));
    GradeId grade =
        approved
            ? matter.value().hashCode() % 3 == 0
                ? YardMatters.VERY_SATISFIED
                : YardMatters.SATISFIED
            : YardMatters.FAIRLY_SATISFIED;
    village(answered, raiser, new ClosingCommand.Rate(matter, raiser, grade));
    village(
        struckOff.equals(answered.toLocalDate())
            ? answered.plusMinutes(1)
            : struckOff.atTime(9, 45),
        village.clerk(),
        new ClosingCommand.StrikeOff(matter));
  }

  private void village(LocalDateTime at, PersonId actor, Command command) {
    enter(village.log(), at, actor, command);
  }

  private void district(LocalDateTime at, PersonId actor, Command command) {
    enter(SampleCounty.COUNTY, at, actor, command);
  }

  private void enter(LogId log, LocalDateTime at, PersonId actor, Command command) {
    diary.enter(log, at, actor, command);
  }
}
