package org.xiangzhi.governance.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;

class VoluntaryWorkTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RuleId FREE = RuleId.of("VOLUNTARY");
  private static final RuleId CONSENT = RuleId.of("HOLDER-CONSENTS");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final RecordKind WORK = VoluntaryKinds.work(RULE, ACCESS, FREE);
  private static final RecordKind CERTIFICATE = VoluntaryKinds.certificate(RULE, ACCESS, CONSENT);
  private static final FieldValue PAPER = new FieldValue.Paper("同意书", Digest.ofText("t"));

  private final RegisterScene scene = new RegisterScene(WORK, CERTIFICATE);

  private static RegisterCommand work(String id, PersonId who, LocalDate day, long tenths) {
    return enter(
        id,
        WORK.id(),
        "WHO",
        person(who),
        "DAY",
        new FieldValue.Day(day),
        "WHAT",
        words("清扫村道"),
        "WHERE",
        new FieldValue.OfUnit(HAMLET_A),
        "HOURS",
        new FieldValue.Amount(tenths),
        "INVITATION",
        words("院坝会上邀请全体村民"));
  }

  @Test
  void itHasNoPlaceForWhatHouseholdSomebodyComesFrom_andWhoTookPartIsPersonal() {
    assertThat(WORK.fields().stream().map(field -> field.id().value()))
        .containsExactly("WHO", "DAY", "WHAT", "WHERE", "HOURS", "INVITATION", "PHOTO");
    assertThat(WORK.fields().get(0).personal()).isTrue();
  }

  @Test
  void hoursAreCountedAndPublishedWithoutNames() {
    scene.accept(work("w-1", ELDER, DAY, 25));
    scene.accept(work("w-2", ELDER, DAY.minusDays(1), 10));
    scene.accept(work("w-3", GUEST, DAY, 240));
    assertThat(VoluntaryWork.between(scene.registers, DAY.minusDays(1), DAY))
        .isEqualTo(new VoluntaryWork(DAY.minusDays(1), DAY, 3, 2, 275));
    assertThat(VoluntaryWork.between(scene.registers, DAY, DAY))
        .isEqualTo(new VoluntaryWork(DAY, DAY, 2, 2, 265));
    assertThat(VoluntaryWork.between(scene.registers, DAY.plusDays(1), DAY.plusDays(2)))
        .isEqualTo(new VoluntaryWork(DAY.plusDays(1), DAY.plusDays(2), 0, 0, 0));
  }

  @Test
  void aDayHasTwentyFourHours() {
    scene.refuse(
        RefusalCode.VALUE_OUT_OF_BOUNDS, RegisterGuards.FORM.id(), work("w-1", ELDER, DAY, 241));
  }

  @Test
  void aCertificateNeedsConsent_andItsHoursFollowFromTheHoldersWork() {
    scene.accept(work("w-1", ELDER, DAY, 25));
    scene.accept(work("w-2", GUEST, DAY, 90));
    Object[] fields = {
      "HOLDER",
      person(ELDER),
      "FOR",
      List.of(reference("w-1"), reference("w-2")),
      "ISSUED_ON",
      new FieldValue.Day(DAY)
    };
    scene.refuse(RefusalCode.MISSING_FIELD, CONSENT, enter("thanks-1", CERTIFICATE.id(), fields));
    scene.accept(
        enter(
            "thanks-1",
            CERTIFICATE.id(),
            "HOLDER",
            person(ELDER),
            "FOR",
            List.of(reference("w-1"), reference("w-2")),
            "ISSUED_ON",
            new FieldValue.Day(DAY),
            "CONSENT",
            PAPER));
    RegisterRecord record = scene.registers.find(RecordId.of("thanks-1")).orElseThrow();
    assertThat(VoluntaryWork.certificate(record, scene.registers, "红星村", who -> "吴某").orElseThrow())
        .contains("吴某：", "志愿服务 1 次", "累计 2.5 小时", "2.5 hours", "（盖章处）");
    RegisterRecord work = scene.registers.find(RecordId.of("w-1")).orElseThrow();
    assertThat(VoluntaryWork.certificate(work, scene.registers, "红星村", who -> "吴某")).isEmpty();
  }
}
