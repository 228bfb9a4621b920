package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.register.RegisterScene.CLERK;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.COMMITTEE;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.ELDERS;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_B;
import static org.xiangzhi.governance.register.RegisterScene.HOUSE_A1;
import static org.xiangzhi.governance.register.RegisterScene.HOUSE_B1;
import static org.xiangzhi.governance.register.RegisterScene.VILLAGE;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.close;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.time;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.procedure.ProcedureRules;

/** The kinds that the core builds: rosters, areas, reports, cards, tasks, broadcasts. */
class CommonKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final RecordKind ROSTER = CommonKinds.dutyRoster(RULE, ACCESS);
  private static final RecordKind AREA = CommonKinds.dutyArea(RULE, ACCESS, LevelId.HAMLET);
  private static final RecordKind REPORT = CommonKinds.problemReport(RULE, ACCESS);
  private static final RecordKind CARD = CommonKinds.workCard(RULE, ACCESS);
  private static final RecordKind TEAM = CommonKinds.team(RULE, ACCESS, ImmutableSet.of(COMMITTEE));
  private static final RecordKind TASK =
      TaskKinds.task(RULE, ACCESS, ImmutableSet.of(ELDERS), ImmutableSet.of(CLERKS));
  private static final RecordKind ASSIGNMENT = TaskKinds.assignment(RULE, ACCESS);
  private static final RecordKind BROADCAST = CommonKinds.broadcast(RULE, ACCESS);
  private static final FieldValue PAPER = new FieldValue.Paper("照片", Digest.ofText("p"));

  private final RegisterScene scene =
      new RegisterScene(
          ROSTER,
          AREA,
          REPORT,
          CARD,
          TEAM,
          TASK,
          ASSIGNMENT,
          BROADCAST,
          CommonKinds.charter(RULE, ACCESS),
          CommonKinds.posting(RULE, ACCESS));

  private static RegisterCommand duty(String id, FieldValue who, String from, String until) {
    return enter(id, ROSTER.id(), "WHO", who, "WHEN", time(from, until), "DUTY", words("巡逻"));
  }

  @Test
  void roster_turnsThatTouchAreTakenAndThoseThatOverlapByAMinuteAreNot() {
    scene.accept(duty("d-1", person(ELDER), "2026-03-02T00:00:00Z", "2026-03-02T08:00:00Z"));
    Refusal refusal =
        scene.refuse(
            RefusalCode.DOUBLE_BOOKED,
            RULE,
            duty("d-2", person(ELDER), "2026-03-02T07:59:00Z", "2026-03-02T16:00:00Z"));
    assertEquals("p-2", refusal.arguments().get("who"));
    assertEquals("d-1", refusal.arguments().get("other"));
    assertEquals("2026-03-02T07:59:00Z/2026-03-02T16:00:00Z", refusal.arguments().get("when"));
    scene.accept(duty("d-2", person(ELDER), "2026-03-02T08:00:00Z", "2026-03-02T16:00:00Z"));
    scene.refuse(
        RefusalCode.DOUBLE_BOOKED,
        RULE,
        duty("d-3", person(ELDER), "2026-03-01T23:00:00Z", "2026-03-02T00:01:00Z"));
    scene.accept(duty("d-3", person(ELDER), "2026-03-01T23:00:00Z", "2026-03-02T00:00:00Z"));
    scene.accept(duty("d-4", person(GUEST), "2026-03-02T00:00:00Z", "2026-03-02T08:00:00Z"));
  }

  @Test
  void roster_aTurnMayBeMovedWithinItselfButNotOntoAnother() {
    scene.accept(duty("d-1", person(ELDER), "2026-03-02T00:00:00Z", "2026-03-02T08:00:00Z"));
    scene.accept(duty("d-2", person(ELDER), "2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"));
    scene.accept(amend("d-1", "WHEN", time("2026-03-02T01:00:00Z", "2026-03-02T08:00:00Z")));
    scene.refuse(
        RefusalCode.DOUBLE_BOOKED,
        RULE,
        amend("d-1", "WHEN", time("2026-03-02T01:00:00Z", "2026-03-02T08:01:00Z")));
    scene.accept(close("d-2"));
    scene.accept(amend("d-1", "WHEN", time("2026-03-02T01:00:00Z", "2026-03-02T08:01:00Z")));
  }

  @Test
  void roster_twoTurnsOfOneEntryDoNotOverlap() {
    FieldValue first = time("2026-03-02T00:00:00Z", "2026-03-02T08:00:00Z");
    FieldValue second = time("2026-03-02T07:00:00Z", "2026-03-02T09:00:00Z");
    Refusal refusal =
        scene.refuse(
            RefusalCode.DOUBLE_BOOKED,
            RULE,
            enter(
                "d-1",
                ROSTER.id(),
                "WHO",
                person(ELDER),
                "WHEN",
                List.of(first, second),
                "DUTY",
                words("巡逻")));
    assertEquals("d-1", refusal.arguments().get("other"));
  }

  private static RegisterCommand area(String id, FieldValue unit, String... matters) {
    return enter(
        id,
        AREA.id(),
        "MATTER",
        List.of(matters).stream().map(RegisterScene::chosen).toList(),
        "AREA",
        unit,
        "OWNER",
        person(ELDER));
  }

  @Test
  void areas_whatNobodyOwnsIsReported() {
    assertEquals(8, scene.registers.gaps(AREA, scene).size());
    scene.accept(area("a-1", unit(HAMLET_A), "ENVIRONMENT", "ROADS", "STREETS", "FARMLAND"));
    scene.accept(area("a-2", unit(HAMLET_B), "ENVIRONMENT", "ROADS", "STREETS"));
    assertEquals(
        ImmutableList.of(new Registers.Gap(HAMLET_B, Optional.of(FieldId.of("FARMLAND")))),
        scene.registers.gaps(AREA, scene));
    scene.accept(area("a-3", unit(VILLAGE), "FARMLAND"));
    assertEquals(ImmutableList.of(), scene.registers.gaps(AREA, scene));
    scene.accept(close("a-3"));
    assertEquals(1, scene.registers.gaps(AREA, scene).size());
  }

  @Test
  void areas_haveAnOwner() {
    scene.refuse(
        RefusalCode.MISSING_FIELD,
        RULE,
        enter("a-1", AREA.id(), "MATTER", chosen("ROADS"), "AREA", unit(HAMLET_A)));
    scene.accept(
        enter(
            "a-1",
            AREA.id(),
            "MATTER",
            chosen("ROADS"),
            "AREA",
            unit(HAMLET_A),
            "OWNER_UNIT",
            unit(HOUSE_A1)));
  }

  @Test
  void reports_areClosedWithAnOutcomeAlone() {
    scene.accept(
        enter(
            "p-1",
            REPORT.id(),
            "WHAT",
            words("路面塌陷"),
            "PLACE",
            unit(HAMLET_A),
            "FOUND_ON",
            new FieldValue.Day(DAY)));
    Refusal refusal = scene.refuse(RefusalCode.MISSING_FIELD, RULE, close("p-1"));
    assertEquals("OUTCOME", refusal.arguments().get("field"));
    assertEquals(1, scene.registers.open(REPORT.id()).count());
    Metric before = scene.registers.metrics(REPORT, scene).get(0);
    assertEquals(0, before.numerator());
    assertEquals(1, before.denominator());
    scene.accept(amend("p-1", "OUTCOME", words("已填补")));
    scene.accept(close("p-1"));
    assertEquals(0, scene.registers.open(REPORT.id()).count());
    assertEquals(1, scene.registers.metrics(REPORT, scene).get(0).numerator());
  }

  private static RegisterCommand team(String name, FieldValue leader, Object... more) {
    Object[] values = {
      "NAME", words(name),
      "SORT", chosen("PATROL"),
      "LEADER", leader,
      "MEMBERS", person(GUEST),
      "ELECTED_BY", chosen("HAMLETS"),
      "DUTIES", words("巡逻")
    };
    Object[] all = Arrays.copyOf(values, values.length + more.length);
    System.arraycopy(more, 0, all, values.length, more.length);
    return enter(name, TEAM.id(), all);
  }

  @Test
  void teams_areLedByAMemberOfTheCommitteesAndElected() {
    Refusal refusal =
        scene.refuse(RefusalCode.PERSON_BARRED, RULE, team("t-1", person(ELDER), "MINUTES", PAPER));
    assertEquals("p-2", refusal.arguments().get("person"));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, team("t-1", person(CLERK)));
    scene.accept(team("t-1", person(CLERK), "MINUTES", PAPER));
    scene.accept(
        enter(
            "post-1",
            CommonKinds.POSTING,
            "TEAM",
            reference("t-1"),
            "CHANNEL",
            chosen("RED_PAPER"),
            "PLACE",
            words("鼓楼"),
            "POSTED_ON",
            new FieldValue.Day(DAY),
            "EVIDENCE",
            PAPER));
  }

  private RegisterCommand assign() {
    return enter("as-1", ASSIGNMENT.id(), "TASK", reference("t-1"), "ASSIGNED_TO", unit(HAMLET_A));
  }

  @Test
  void tasks_areAssignedOnceAdmitted() {
    scene.accept(enter("t-1", TASK.id(), "WHAT", words("迎检"), "BASIS", words("通知")));
    assertEquals(
        "t-1", scene.refuse(RefusalCode.NOT_ADMITTED, RULE, assign()).arguments().get("task"));
    scene.complete("t-1", TaskKinds.PROPOSAL);
    scene.refuse(
        RefusalCode.OFFICE_REQUIRED,
        ProcedureRules.OFFICE_HELD.id(),
        amend("t-1", "OPINION", words("可行")));
    scene.actor = ELDER;
    scene.refuse(
        RefusalCode.MISSING_FIELD,
        RegisterGuards.FORM.id(),
        new RegisterCommand.CompleteStep(RecordId.of("t-1"), TaskKinds.REVIEW));
    scene.accept(amend("t-1", "OPINION", words("可行")));
    scene.complete("t-1", TaskKinds.REVIEW);
    scene.actor = CLERK;
    scene.refuse(RefusalCode.NOT_ADMITTED, RULE, assign());
    scene.accept(amend("t-1", "DECISION", words("准入")));
    scene.refuse(RefusalCode.NOT_ADMITTED, RULE, assign());
    scene.complete("t-1", TaskKinds.ADMISSION);
    scene.accept(assign());
  }

  @Test
  void tasks_thatWereRefusedOrAreOverAreNotAssigned() {
    scene.accept(enter("t-1", TASK.id(), "WHAT", words("迎检"), "BASIS", words("通知")));
    scene.complete("t-1", TaskKinds.PROPOSAL);
    scene.accept(close("t-1"));
    scene.refuse(RefusalCode.NOT_ADMITTED, RULE, assign());
  }

  @Test
  void registerFieldStep_whatWasAdmittedIsWhatWasProposed() {
    scene.accept(enter("t-1", TASK.id(), "WHAT", words("迎检"), "BASIS", words("通知")));
    scene.complete("t-1", TaskKinds.PROPOSAL);
    scene.actor = ELDER;
    Refusal refusal =
        scene.refuse(
            RefusalCode.STEP_ORDER,
            RegisterGuards.FIELD_STEP.id(),
            amend("t-1", "WHAT", words("另一事")));
    assertEquals("PROPOSAL", refusal.arguments().get("allowed"));
    assertEquals("REVIEW", refusal.arguments().get("step"));
    scene.actor = CLERK;
    scene.refuse(
        RefusalCode.STEP_ORDER,
        RegisterGuards.FIELD_STEP.id(),
        enter("t-2", TASK.id(), "WHAT", words("迎检"), "DECISION", words("准入")));
  }

  @Test
  void broadcasts_reachTheHouseholdsBelow() {
    scene.accept(
        enter(
            "b-1",
            BROADCAST.id(),
            "WHAT",
            words("村规歌"),
            "SORT",
            chosen("SONG"),
            "PLACE",
            unit(HAMLET_A),
            "WHEN",
            time("2026-03-02T00:00:00Z", "2026-03-02T01:00:00Z"),
            "AUDIENCE",
            new FieldValue.Amount(40)));
    Metric metric = scene.registers.metrics(BROADCAST, scene).get(0);
    assertEquals("awareness", metric.id());
    assertEquals(1, metric.numerator());
    assertEquals(2, metric.denominator());
    assertEquals(
        ImmutableSet.of(HOUSE_A1),
        scene.registers.reached(BROADCAST.id(), FieldId.of("PLACE"), LevelId.HOUSEHOLD, scene));
    assertFalse(
        scene
            .registers
            .reached(BROADCAST.id(), FieldId.of("PLACE"), LevelId.HOUSEHOLD, scene)
            .contains(HOUSE_B1));
  }

  private RegisterCommand card(String record, String number, String position) {
    return enter(
        record,
        CARD.id(),
        "NUMBER",
        words(number),
        "HOLDER",
        person(ELDER),
        "POSITION",
        words(position),
        "DUTIES",
        words("巡逻 & 调解"),
        "VALID_FROM",
        new FieldValue.Day(DAY),
        "VALID_UNTIL",
        new FieldValue.Day(DAY.plusDays(30)));
  }

  @Test
  void cards_areNumberedOnce() {
    scene.accept(card("c-1", "001", "队员"));
    Refusal refusal = scene.refuse(RefusalCode.ALREADY_EXISTS, RULE, card("c-2", "001", "队员"));
    assertEquals("c-1", refusal.arguments().get("id"));
    scene.accept(card("c-2", "002", "队员"));
  }

  @Test
  void cards_printTheirTextsAsTextAndNoName() {
    scene.accept(card("c-1", "\"1'", "<script>alert(1)</script>"));
    String page =
        WorkCard.page(
            scene.record("c-1"),
            CARD,
            Text.of("<b>岩洞村</b>", "Yandong & Co"),
            person -> "石<img>＊",
            DAY);
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("<b>"));
    assertFalse(page.contains("<img"));
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertTrue(page.contains("<dd>石&lt;img&gt;＊</dd>"));
    assertTrue(page.contains("&quot;1&#39;"));
    assertTrue(page.contains("巡逻 &amp; 调解"));
    assertTrue(page.contains("Yandong &amp; Co"));
    assertTrue(page.contains("工作证 <span lang=\"en\">work card</span>"));
    assertTrue(page.contains("@media print"));
    assertFalse(page.contains("p-2"));
  }

  @Test
  void cards_sayWhenTheyAreOver() {
    scene.accept(card("c-1", "1", "队员"));
    assertFalse(page(30).contains("已失效"));
    assertTrue(page(31).contains("已失效"));
    scene.accept(close("c-1"));
    assertTrue(page(0).contains("已失效"));
  }

  private String page(int days) {
    return WorkCard.page(
        scene.record("c-1"), CARD, Text.of("村", "village"), p -> "石＊", DAY.plusDays(days));
  }
}
