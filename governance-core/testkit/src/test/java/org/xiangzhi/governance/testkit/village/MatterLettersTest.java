package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.DeliveryRules;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenTown;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.GradeId;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClassId;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterLetter;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.MatterState;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.OriginId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.RatingRules;
import org.xiangzhi.governance.matter.Reason;
import org.xiangzhi.governance.matter.ReasonId;
import org.xiangzhi.governance.matter.TopicId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeCommand.Select;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;

/** Sends a matter from a village to its town and back, through the engine. */
class MatterLettersTest {
  private static final Rule RULE = Rule.own("SAMPLE-MATTER", "事项闭环", "matters are closed");
  private static final Text NAME = Text.of("样例", "sample");
  private static final MatterId M = MatterId.of("m-1");
  private static final MatterClassId IMPORTANT = MatterClassId.of("IMPORTANT");
  private static final TopicId TOPIC = TopicId.of("LIGHTS");
  private static final OriginId VISIT = OriginId.of("VISIT");
  private static final ReasonId WHY = ReasonId.of("OUT_OF_SCOPE");

  private final SampleVillage village = SampleVillage.of(practice()).build();
  private final UnitId unit = UnitId.of(village.log().unit());
  private final UnitId town =
      village
          .governance()
          .units(village.log())
          .unit(unit, village.today())
          .flatMap(Unit::parent)
          .orElseThrow();
  private final LogId townLog = LogId.of(village.log().county() + "/" + town);

  private static PracticeDefinition practice() {
    PracticeDefinition base = new FiveStepPractice().definition();
    Stream<ActRule> acts =
        Stream.of("raise", "classify", "refer", "refuse", "tell", "waive-rating", "strike-off")
            .map(act -> ActRule.of("matter." + act, OfficeRules.REGISTRAR));
    return base.toBuilder()
        .rules(Stream.concat(base.rules().stream(), Stream.of(RULE)).toList())
        .acts(Stream.concat(base.acts().stream(), acts).toList())
        .matters(Optional.of(rules()))
        .build();
  }

  private static MatterRules rules() {
    Optional<Limit> three = Optional.of(new Limit(3, RULE.id()));
    Optional<Limit> none = Optional.empty();
    Reason reason = new Reason(WHY, NAME, RULE.id());
    return new MatterRules(
        RULE.id(),
        ImmutableList.of(
            new MatterRules.Station(LevelId.VILLAGE, false, false, RULE.id()),
            new MatterRules.Station(LevelId.TOWN, true, false, RULE.id())),
        ImmutableList.of(
            new MatterRules.MatterClass(IMPORTANT, NAME, LevelId.TOWN, three, RULE.id())),
        ImmutableList.of(new MatterRules.Topic(TOPIC, NAME)),
        ImmutableList.of(
            new MatterRules.Origin(VISIT, NAME, ImmutableSet.of(OfficeRules.REGISTRAR), RULE.id())),
        ImmutableList.of(),
        ImmutableList.of(reason),
        new MatterClocks(three, none, none, none, none, three, none),
        new RatingRules(
            RULE.id(),
            ImmutableList.of(
                new RatingRules.Grade(GradeId.of("GOOD"), NAME),
                new RatingRules.Grade(GradeId.of("BAD"), NAME)),
            GradeId.of("GOOD"),
            Optional.empty(),
            ImmutableList.of(reason)));
  }

  @BeforeEach
  void openTheTown() {
    accept(townLog, new OpenTown(town));
    accept(
        townLog,
        new Select(
            village.definition().id(),
            village.definition().version(),
            ImmutableSortedMap.of(),
            "全县统一"));
  }

  private void accept(LogId log, Command command) {
    assertThat(village.handle(village.registrar(), village.request(log, command)))
        .isInstanceOf(Outcome.Accepted.class);
  }

  private void errands() {
    assertThat(village.governance().runErrands(village.log().county()).stuck()).isEmpty();
  }

  private MatterState state(LogId log) {
    return village.governance().read(log).matters().find(M).orElseThrow().state();
  }

  private void refer() {
    accept(
        village.log(),
        new RaisingCommand.Raise(
            M, unit, "路灯不亮", TOPIC, VISIT, Optional.empty(), Optional.empty()));
    accept(village.log(), new RaisingCommand.Classify(M, IMPORTANT, Mode.ORDINARY));
    accept(village.log(), new HandlingCommand.Refer(M, "镇级事项"));
    errands();
  }

  @Test
  void aMatterGoesUpAndItsAnswerComesDown_untilBothStrikeItOff() {
    refer();
    assertThat(state(village.log())).isEqualTo(MatterState.REFERRED);
    assertThat(state(townLog)).isEqualTo(MatterState.RECEIVED);
    village.waitDays(14);
    errands();
    assertThat(village.governance().read(townLog).matters().find(M).orElseThrow().handling())
        .satisfies(handling -> assertThat(handling.overdue()).hasSize(1));
    accept(townLog, new HandlingCommand.Refuse(M, WHY, "供电公司", "不属镇级职责"));
    errands();
    assertThat(state(village.log())).isEqualTo(MatterState.DONE);
    accept(village.log(), new ClosingCommand.Tell(M, "当面告知"));
    village.waitDays(14);
    errands();
    assertThat(state(village.log())).isEqualTo(MatterState.CONFIRMED);
    accept(village.log(), new ClosingCommand.WaiveRating(M, WHY, "未办理"));
    accept(village.log(), new ClosingCommand.StrikeOff(M));
    errands();
    assertThat(state(townLog)).isEqualTo(MatterState.STRUCK_OFF);
    for (LogId log : ImmutableList.of(village.log(), townLog)) {
      Invariants.assertHold(History.of(village.journal(), village.codec(), log));
      Replay.assertEqual(village.governance(), village.journal(), village.codec(), log);
    }
  }

  @Test
  void nobodyWritesALetterOfAnotherLog() {
    refer();
    Outcome outcome =
        village.handle(
            village.registrar(),
            village.request(
                village.log(),
                new MatterLetter.TakeBack(
                    M, MatterLetter.Subject.REFERRAL, ImmutableSet.of(RefusalCode.NOT_FOUND))));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> {
              assertThat(refused.refusals().get(0).code()).isEqualTo(RefusalCode.BY_LETTER_ONLY);
              assertThat(refused.refusals().get(0).rule())
                  .isEqualTo(DeliveryRules.LETTER_ONLY.id());
            });
  }
}
