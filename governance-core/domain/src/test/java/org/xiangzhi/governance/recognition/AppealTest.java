package org.xiangzhi.governance.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.recognition.RecognitionScene.JUSTICE;
import static org.xiangzhi.governance.recognition.RecognitionScene.KEEPING;
import static org.xiangzhi.governance.recognition.RecognitionScene.PAPER;
import static org.xiangzhi.governance.recognition.RecognitionScene.TOWN;
import static org.xiangzhi.governance.recognition.RecognitionScene.a;
import static org.xiangzhi.governance.recognition.RecognitionScene.c;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Timer;

class AppealTest {
  private final RecognitionScene scene = new RecognitionScene();
  private final ListScript script = ListScript.household(scene, 1);

  @Test
  void listAppeal_suspendsAtOnce_andUpheldGoesOnUntilItsLastDay() {
    script.listed(30);
    LocalDate last = script.found().listing().orElseThrow().last();
    assertThat(script.found().isListedOn(scene.day)).isTrue();
    scene.accept(script.appeal(), a(1));
    assertThat(script.found().isListedOn(scene.day)).isFalse();
    assertThat(scene.state.isBlocked(script.concerned(), scene.day)).isFalse();
    scene.refuse(script.appeal(), a(1), RefusalCode.ALREADY_EXISTS, RecognitionGuards.APPEAL);
    scene.days(4).accept(script.decideAppeal(true), JUSTICE);
    assertThat(script.found().isListedOn(scene.day)).isTrue();
    assertThat(script.found().isListedOn(scene.day.minusDays(1))).isFalse();
    assertThat(script.found().isListedOn(last)).isTrue();
    assertThat(script.found().isListedOn(last.plusDays(1))).isFalse();
  }

  @Test
  void listAppeal_revokedIsOff() {
    script.listed(30);
    LocalDate first = scene.day;
    scene.days(2).accept(script.appeal(), a(1)).accept(script.decideAppeal(false), JUSTICE);
    assertThat(script.found().stage()).isEqualTo(ListStage.CLOSED);
    assertThat(script.found().isListedOn(scene.day)).isFalse();
    assertThat(script.found().isListedOn(first)).isFalse();
  }

  @Test
  void listAppeal_isTheirs_andInTime() {
    script.listed(30);
    scene.refuse(script.appeal(), KEEPING, RefusalCode.REQUIREMENT_UNMET, RecognitionGuards.APPEAL);
    scene.refuse(
        new ListCommand.Appeal(script.id(), Declaration.own(a(2)), "代邻居"),
        a(2),
        RefusalCode.PERSON_BARRED,
        RecognitionGuards.APPEAL);
    LocalDate listed = scene.day;
    Refusal late =
        scene
            .days(16)
            .refuse(script.appeal(), a(1), RefusalCode.TOO_LATE, RecognitionGuards.APPEAL);
    assertThat(late.arguments()).containsEntry("last", listed.plusDays(15).toString());
    scene
        .days(-1)
        .accept(
            new ListCommand.Appeal(script.id(), new Declaration(a(1), Optional.of(PAPER)), "书面申诉"),
            KEEPING);
  }

  @Test
  void listAppeal_isDecidedByOthers() {
    script.listed(30);
    scene.accept(script.appeal(), a(1));
    scene.refuse(
        script.decideAppeal(true), KEEPING, RefusalCode.OFFICE_REQUIRED, RecognitionGuards.APPEAL);
    scene.offices.put(c(1), Set.of(TOWN));
    scene.refuse(
        script.decideAppeal(true), c(1), RefusalCode.PERSON_BARRED, RecognitionGuards.APPEAL);
    scene.offices.put(a(1), Set.of(TOWN));
    scene.refuse(
        script.decideAppeal(true), a(1), RefusalCode.PERSON_BARRED, RecognitionGuards.APPEAL);
    scene.offices.put(KEEPING, Set.of(TOWN));
    scene.refuse(
        script.decideAppeal(true), KEEPING, RefusalCode.PERSON_BARRED, RecognitionGuards.APPEAL);
  }

  @Test
  void recognitionTimer_marksALateAppealOnce_andItStaysSuspended() {
    script.listed(30);
    scene.accept(script.appeal(), a(1));
    LocalDate appealed = scene.day;
    RecognitionTimer mark = new RecognitionTimer.MarkAppealOverdue(script.id());
    scene.days(10);
    assertThat(scene.state.due(scene.day)).isEmpty();
    scene.refuse(mark, RefusalCode.TOO_EARLY, RecognitionGuards.TIMER);
    scene.days(1);
    Timer timer = Iterables.getOnlyElement(scene.state.due(scene.day));
    assertThat(timer.due()).isEqualTo(appealed.plusDays(11));
    assertThat(timer.command()).isEqualTo(mark);
    scene.accept(mark);
    assertThat(scene.state.due(scene.day)).isEmpty();
    scene.refuse(mark, RefusalCode.ALREADY_ENDED, RecognitionGuards.TIMER);
    assertThat(script.found().isListedOn(scene.day)).isFalse();
    assertThat(script.found().isSuspendedOn(scene.day)).isTrue();
  }

  @Test
  void whatWasPutRightIsLiftedEarly() {
    script.listed(30);
    scene.days(3).accept(new ListCommand.Lift(script.id(), "已清理干净"));
    assertThat(script.found().isListedOn(scene.day)).isFalse();
    scene.refuse(script.appeal(), a(1), RefusalCode.RECOGNITION_STAGE, RecognitionGuards.ORDER);
  }
}
