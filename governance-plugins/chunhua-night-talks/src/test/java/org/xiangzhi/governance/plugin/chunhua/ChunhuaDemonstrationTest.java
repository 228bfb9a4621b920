package org.xiangzhi.governance.plugin.chunhua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.matter.Matter;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterState;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.SpeakingShare;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RegisterRecord;
import org.xiangzhi.governance.register.Registers;

class ChunhuaDemonstrationTest {
  private static final LocalDate END = LocalDate.of(2026, 7, 1);

  private static RegisterRecord record(Stage stage, String id) {
    return stage.village().registers().find(RecordId.of(id)).orElseThrow();
  }

  private static MatterState state(Stage stage, MatterId matter) {
    return stage.village().matters().find(matter).map(Matter::state).orElseThrow();
  }

  @Test
  void bothCommitteesAreElectedAndKeepApart() {
    Stage stage = new Stage().play();
    assertThat(
            stage
                .village()
                .offices()
                .members(SampleVillage.group(1), List.of(ChunhuaOffices.COMMITTEE), END))
        .extracting(Object::toString)
        .containsExactly("h001-1", "h003-1", "h004-2", "h005-1");
    assertThat(
            stage
                .village()
                .offices()
                .members(SampleVillage.group(1), List.of(ChunhuaOffices.BOARD), END))
        .extracting(Object::toString)
        .containsExactly("h011-1", "h013-2", "h014-1");
    assertThat(stage.refusals)
        .anyMatch(refusal -> refusal.rule().value().equals("GROUP-SUPERVISION-APART"));
  }

  @Test
  void aHouseholdCountsOnceWhoeverComes() {
    Verdict verdict =
        new Stage()
            .play()
            .village()
            .ballots()
            .find(BallotId.of(DeliberationPlay.FINANCE_1))
            .orElseThrow()
            .verdict()
            .orElseThrow();
    assertThat(verdict.turnout().base()).isEqualTo(30);
    assertThat(verdict.turnout().present()).isEqualTo(20);
    assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void residentsHaveFifteenOfTwentyTwoMinutes() {
    Meeting talk =
        new Stage().play().village().meetings().find(MeetingId.of("night-1")).orElseThrow();
    SpeakingShare share =
        SpeakingShare.of(
            talk,
            new ChunhuaNightTalks()
                .definition()
                .meetings()
                .kind(talk.called().kind())
                .orElseThrow());
    assertThat(share.residents()).isEqualTo(15 * 60_000L);
    assertThat(share.total()).isEqualTo(22 * 60_000L);
    assertThat(share.isShort()).isFalse();
  }

  @Test
  void everyMatterIsSettled() {
    Stage stage = new Stage().play();
    for (MatterId matter :
        List.of(MatterPlay.DITCH, MatterPlay.LIGHT, MatterPlay.ROAD, MatterPlay.DAM)) {
      assertThat(state(stage, matter)).as(matter.value()).isEqualTo(MatterState.STRUCK_OFF);
    }
    assertThat(
            stage
                .read(SampleVillage.TOWN_LOG)
                .matters()
                .find(MatterPlay.ROAD)
                .map(Matter::state)
                .orElseThrow()
                .isOpen())
        .isFalse();
    assertThat(state(stage, MatterId.of("430121106210.review-1"))).isEqualTo(MatterState.RAISED);
  }

  @Test
  void theSecondVersionFollowsTheFirst() {
    Stage stage = new Stage().play();
    RegisterRecord second = record(stage, "finance-2");
    assertThat(second.values(FieldId.of("SUPERSEDES"))).hasToString("[finance-1]");
    assertThat(second.progress().orElseThrow().step()).isEmpty();
    assertThat(record(stage, "ditch").progress().orElseThrow().step()).isEmpty();
    assertThat(record(stage, "review-1").progress().orElseThrow().step()).isEmpty();
  }

  @Test
  void theHeadOfAnotherGroupKeepsNoRecordOfThisOne() {
    Stage stage = new Stage().play();
    assertThat(stage.village().registers().find(RecordId.of("labour-0"))).isEmpty();
    assertThat(record(stage, "visit-1").values(FieldId.of("NEED")))
        .hasToString("[" + OutreachPlay.NEED + "]");
    assertThat(stage.refusals)
        .filteredOn(refusal -> "h031-1".equals(refusal.arguments().get("actor")))
        .hasSize(2)
        .allMatch(refusal -> refusal.code() == RefusalCode.OFFICE_REQUIRED);
  }

  @Test
  void everyHouseholdIsInACleaningArea() {
    Stage stage = new Stage().play();
    RecordKind areas =
        new ChunhuaNightTalks().definition().record(ChunhuaOwnRecords.CLEANING).orElseThrow();
    Registers registers = stage.village().registers();
    assertThat(registers.gaps(areas, stage.governance.views(SampleVillage.LOG, END).register()))
        .extracting(gap -> gap.unit().value())
        .hasSize(30)
        .allMatch(unit -> unit.compareTo("430121106210.h030") > 0);
  }

  @Test
  void mistakesOfManyKindsAreRefused() {
    Stage stage = new Stage().play();
    Set<String> kinds = new TreeSet<>();
    stage.refusals.forEach(refusal -> kinds.add(refusal.code() + " " + refusal.rule()));
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(34);
    assertThat(stage.refusals.stream().map(refusal -> refusal.code()).collect(Collectors.toSet()))
        .contains(
            RefusalCode.ACT_ORDER,
            RefusalCode.ALREADY_EXISTS,
            RefusalCode.DATES_REVERSED,
            RefusalCode.LEVEL_UNFIT,
            RefusalCode.MISSING_FIELD,
            RefusalCode.NOT_ADMITTED,
            RefusalCode.NOT_ENTITLED,
            RefusalCode.OFFICES_INCOMPATIBLE,
            RefusalCode.OFFICE_REQUIRED,
            RefusalCode.OFFICE_VACANT,
            RefusalCode.PERSON_BARRED,
            RefusalCode.QUORUM_MISSING,
            RefusalCode.REQUIREMENT_UNMET,
            RefusalCode.STEP_ORDER,
            RefusalCode.TALLY_MISMATCH,
            RefusalCode.TEXT_DIFFERS,
            RefusalCode.TOO_LATE,
            RefusalCode.VALUE_OUT_OF_BOUNDS);
  }

  /** MODEL-VOTE: who has no vote does not win, though there were places enough. */
  @Test
  void modelYardsAreThoseThatHouseholdsChose() {
    assertThat(
            new Stage().play().village().recognitions().find(ModelPlay.ROUND).orElseThrow().won())
        .extracting(award -> award.won().winner().id())
        .containsExactly(SampleVillage.household(2).value(), SampleVillage.household(6).value());
  }
}
