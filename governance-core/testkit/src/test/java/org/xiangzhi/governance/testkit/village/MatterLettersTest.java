package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.delivery.DeliveryRules;
import org.xiangzhi.governance.hierarchy.HierarchyCommand.OpenTown;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterLetter;
import org.xiangzhi.governance.matter.MatterState;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.practice.PracticeCommand.Select;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;

/** Sends a matter from a village to its town and back, through the engine. */
class MatterLettersTest {
  private static final MatterId M = MatterId.of("m-1");

  private final SampleVillage village = SampleVillage.of(MatterPractice.definition()).build();
  private final UnitId unit = UnitId.of(village.log().unit());
  private final UnitId town =
      village
          .governance()
          .units(village.log())
          .unit(unit, village.today())
          .flatMap(Unit::parent)
          .orElseThrow();
  private final LogId townLog = LogId.of(village.log().county() + "/" + town);

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
            M,
            unit,
            "路灯不亮",
            MatterPractice.TOPIC,
            MatterPractice.VISIT,
            Optional.empty(),
            Optional.empty()));
    accept(village.log(), new RaisingCommand.Classify(M, MatterPractice.IMPORTANT, Mode.ORDINARY));
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
    accept(townLog, new HandlingCommand.Refuse(M, MatterPractice.WHY, "供电公司", "不属镇级职责"));
    errands();
    assertThat(state(village.log())).isEqualTo(MatterState.DONE);
    accept(village.log(), new ClosingCommand.Tell(M, "当面告知"));
    village.waitDays(14);
    errands();
    assertThat(state(village.log())).isEqualTo(MatterState.CONFIRMED);
    accept(village.log(), new ClosingCommand.WaiveRating(M, MatterPractice.WHY, "未办理"));
    accept(village.log(), new ClosingCommand.StrikeOff(M));
    errands();
    assertThat(state(townLog)).isEqualTo(MatterState.STRUCK_OFF);
    for (LogId log : ImmutableList.of(village.log(), townLog)) {
      Invariants.assertHold(History.of(village.journal(), village.codec(), log));
      Replay.assertEqual(village.governance(), village.journal(), village.codec(), log);
    }
  }

  /** The town has a matter of that name already: what was referred comes back by itself. */
  @Test
  void aMatterThatIsTurnedDownComesBackToItsOwner() {
    accept(
        townLog,
        new RaisingCommand.Raise(
            M,
            town,
            "另一事项",
            MatterPractice.TOPIC,
            MatterPractice.VISIT,
            Optional.empty(),
            Optional.empty()));
    refer();
    assertThat(state(village.log())).isNotEqualTo(MatterState.REFERRED);
    assertThat(village.governance().read(village.log()).deliveries().pending()).isEmpty();
    assertThat(types(townLog)).contains("delivery.taken-in/1").doesNotContain("matter.received/1");
    assertThat(types(village.log()))
        .containsSubsequence(
            "matter.referred/1",
            "delivery.settled/1",
            "village.reaction-followed/1",
            "matter.taken-back/1");
    Replay.assertEqual(village.governance(), village.journal(), village.codec(), village.log());
  }

  private List<String> types(LogId log) {
    return village.journal().read(log, 0, 1000).stream().map(StoredEvent::type).toList();
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
