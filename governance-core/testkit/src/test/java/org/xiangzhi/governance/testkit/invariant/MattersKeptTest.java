package org.xiangzhi.governance.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.Clock;
import org.xiangzhi.governance.matter.ClosingEvent;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.HandlingEvent;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.RaisingEvent;
import org.xiangzhi.governance.matter.Ratings;
import org.xiangzhi.governance.matter.Responsible;
import org.xiangzhi.governance.matter.Result;
import org.xiangzhi.governance.matter.Source;
import org.xiangzhi.governance.matter.TimerEvent;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/** The invariant of matters holds of a whole course, and fails once that is sabotaged. */
class MattersKeptTest {
  private static final LogId LOG = LogId.of("500120/500120001201");
  private static final MatterId M = MatterId.of("m");
  private static final PersonId CLERK = PersonId.of("p-1");
  private static final UnitId UNIT = UnitId.of("500120001201");
  private static final LocalDate DAY = LocalDate.of(2022, 5, 9);
  private static final RuleId RULE = RuleId.of("SAMPLE");
  private static final GradeId GOOD = GradeId.of("GOOD");

  private static final ImmutableList<Event> COURSE =
      ImmutableList.of(
          raised(M),
          new RaisingEvent.Classified(
              M, MatterClassId.of("PRACTICAL"), Mode.ORDINARY, LevelId.VILLAGE, RULE, CLERK, DAY),
          new HandlingEvent.Assigned(
              M,
              new Responsible(BodyId.of("COMMITTEE"), UNIT, OfficeId.of("CLERK"), CLERK),
              false,
              Optional.empty(),
              Optional.empty(),
              clocks(Clock.Kind.PLAN, DAY.plusDays(2)),
              CLERK,
              DAY),
          new TimerEvent.Overdue(M, Clock.Kind.PLAN, DAY.plusDays(2), RULE, DAY.plusDays(3)),
          new HandlingEvent.Planned(M, "换灯", ImmutableList.of(), CLERK, DAY.plusDays(3)),
          new HandlingEvent.Finished(
              M,
              Result.solved("已换", ImmutableList.of(), Optional.empty()),
              false,
              LevelId.VILLAGE,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              CLERK,
              DAY.plusDays(4)),
          new ClosingEvent.Told(
              M,
              ImmutableSortedSet.of(),
              "当面",
              clocks(Clock.Kind.CONFIRM, DAY.plusDays(6)),
              Optional.empty(),
              CLERK,
              DAY.plusDays(4)),
          new TimerEvent.ConfirmationWaived(M, DAY.plusDays(6), RULE, DAY.plusDays(7)),
          new ClosingEvent.RatedInMeeting(
              M, "meeting", ImmutableSortedMap.of(GOOD, 3), CLERK, DAY.plusDays(7)),
          new ClosingEvent.StruckOff(
              M,
              Optional.empty(),
              ImmutableList.of(new Ratings.Count(GOOD, 3)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              CLERK,
              DAY.plusDays(7)));

  private static RaisingEvent.Raised raised(MatterId id) {
    return new RaisingEvent.Raised(
        id,
        StoredEvent.NO_RULES,
        LevelId.VILLAGE,
        UNIT,
        "路灯不亮",
        TopicId.of("LIGHTS"),
        new Source(OriginId.of("VISIT"), Optional.empty(), Optional.empty(), DAY),
        CLERK,
        DAY);
  }

  private static ImmutableList<Clock> clocks(Clock.Kind kind, LocalDate last) {
    return ImmutableList.of(new Clock(kind, last, RULE, false));
  }

  private static Optional<String> broken(List<Event> events) {
    StoredEvent stored =
        StoredEvent.chain(
            Head.EMPTY,
            LOG,
            "matter.raised/1",
            CommandId.of("c"),
            CLERK,
            DAY,
            Instant.EPOCH,
            StoredEvent.NO_RULES,
            "{}");
    return new MattersKept()
        .broken(
            new History(
                LOG,
                events.stream()
                    .map(event -> new History.Entry(stored, event))
                    .collect(ImmutableList.toImmutableList()),
                ImmutableMap.of()));
  }

  private static Optional<String> without(Predicate<Event> gone) {
    return broken(COURSE.stream().filter(gone.negate()).toList());
  }

  private static Optional<String> with(int index, Event... more) {
    List<Event> events = new ArrayList<>(COURSE);
    events.addAll(index, Arrays.asList(more));
    return broken(events);
  }

  @Test
  void aWholeCourseKeepsIt() {
    assertThat(broken(COURSE)).isEmpty();
  }

  @Test
  void whatWasNeverOpened_orTwice_isFound() {
    assertThat(without(event -> event instanceof RaisingEvent.Raised))
        .contains("m: was never opened");
    assertThat(with(1, raised(M))).contains("m: was opened twice");
  }

  @Test
  void whatIsHandledWithoutAnOwnerIsFound() {
    assertThat(
            without(
                event ->
                    event instanceof HandlingEvent.Assigned || event instanceof TimerEvent.Overdue))
        .contains("m: handled without an owner");
  }

  @Test
  void whatIsStruckOffWithoutRatingOrResultIsFound() {
    String found = "m: struck off without a result, or without rating and waiver";
    assertThat(without(event -> event instanceof ClosingEvent.RatedInMeeting)).contains(found);
    assertThat(without(event -> event instanceof HandlingEvent.Finished))
        .contains("m: told without a result");
  }

  @Test
  void aClockThatRunsOutTwice_orEarly_orWithoutHavingStarted_isFound() {
    Event overdue = COURSE.get(3);
    assertThat(with(4, overdue)).contains("m: a clock that does not run");
    assertThat(with(2, overdue)).contains("m: a clock that does not run");
    assertThat(
            with(
                3,
                new TimerEvent.Overdue(M, Clock.Kind.PLAN, DAY.plusDays(2), RULE, DAY.plusDays(2))))
        .contains("m: a clock that ran out before its time");
  }

  @Test
  void whatIsLostByMergingOrSplittingIsFound() {
    assertThat(with(1, new RaisingEvent.Merged(M, MatterId.of("none"), "同一件", CLERK, DAY)))
        .contains("m: merged into none, which there is not");
    assertThat(
            with(
                1,
                new RaisingEvent.SplitUp(
                    M,
                    ImmutableList.of(
                        new RaisingCommand.Part(M, UNIT, "其一", TopicId.of("LIGHTS")),
                        new RaisingCommand.Part(
                            MatterId.of("n"), UNIT, "其二", TopicId.of("LIGHTS"))),
                    "两件事",
                    CLERK,
                    DAY)))
        .contains("m: a part was there before: m");
  }

  @Test
  void whatHappensToAClosedMatterIsFound() {
    assertThat(with(COURSE.size(), COURSE.get(4))).contains("m: closed");
  }
}
