package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.disclosure.LegalItems;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.When;
import org.xiangzhi.governance.register.CommonKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RecordMetric;
import org.xiangzhi.governance.register.TaskKinds;

/** A kind of record, or an item of disclosure, that names what is not there is refused. */
class RecordKindCheckTest {
  private static final Rule RULE = Rule.own("KIND", "登记", "kept");
  private static final OfficeId CLERK = OfficeId.of("CLERK");
  private static final BodyId BODY = BodyId.of("COMMITTEE");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERK));
  private static final RecordField TITLE =
      RecordField.required("TITLE", "名称", "title", new FieldType.Words(10));

  private static PracticeDefinition practice(
      List<RecordKind> kinds, List<DisclosureItem> disclosures) {
    return PracticeDefinition.named(
            PracticeId.of("sample"), "1", LocalDate.of(2026, 1, 1), Text.of("样例", "sample"), "样例")
        .bodies(
            List.of(
                new BodyDefinition(
                    BODY,
                    Text.of("委员会", "committee"),
                    LevelId.VILLAGE,
                    BodyDefinition.Nature.SELF_GOVERNANCE,
                    Mark.OWN)))
        .offices(
            List.of(new OfficeDefinition(CLERK, Text.of("文书", "clerk"), BODY, false, Mark.OWN)))
        .rules(List.of(RULE))
        .records(kinds)
        .disclosures(disclosures)
        .build();
  }

  private static RecordKind kind(RecordField... fields) {
    return RecordKind.of("SAMPLE", Text.of("样例", "sample"), RULE.id(), ACCESS, fields);
  }

  private static void refuse(String reason, RecordKind... kinds) {
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> practice(List.of(kinds), List.of()));
    assertEquals(reason, refused.refusal().arguments().get("reason"));
  }

  private static RecordKind withStep(String measure) {
    return kind(TITLE)
        .through(
            new ProcedureDefinition(
                ImmutableList.of(
                    new StepDefinition(
                        StepId.of("ONE"),
                        Text.of("一", "one"),
                        Mark.OWN,
                        ImmutableList.of(ActRule.of(RecordAccess.AMEND, CLERK)),
                        ImmutableList.of(Requirement.of("KIND", measure, new Bound.AtLeast(1))),
                        ImmutableSet.of(CLERK),
                        ImmutableList.of(),
                        Optional.empty()))));
  }

  @Test
  void theKindsOfTheCoreFitTogether() {
    RuleId rule = RULE.id();
    FourDeliberations.Stage stage = FourDeliberations.Stage.signedBy(CLERK);
    PracticeDefinition practice =
        practice(
            List.of(
                CommonKinds.charter(rule, ACCESS),
                CommonKinds.team(rule, ACCESS, ImmutableSet.of(BODY)),
                CommonKinds.posting(rule, ACCESS),
                CommonKinds.dutyRoster(rule, ACCESS),
                CommonKinds.dutyArea(rule, ACCESS, LevelId.HAMLET),
                CommonKinds.problemReport(rule, ACCESS),
                CommonKinds.workCard(rule, ACCESS),
                CommonKinds.broadcast(rule, ACCESS),
                TaskKinds.task(rule, ACCESS, ImmutableSet.of(CLERK), ImmutableSet.of(CLERK)),
                TaskKinds.assignment(rule, ACCESS),
                FourDeliberations.kind(
                    new FourDeliberations.Stages(stage, stage, stage, ImmutableSet.of(CLERK)),
                    new FourDeliberations.Rules(rule, rule, rule, rule),
                    ACCESS)),
            ImmutableList.<DisclosureItem>builder()
                .addAll(LegalItems.from2026(rule, ImmutableSet.of(CLERK), 7))
                .addAll(LegalItems.ofFourDeliberations(rule, ImmutableSet.of(CLERK), 7))
                .build());
    assertEquals(11, practice.records().size());
    assertEquals(9, practice.disclosures().size());
  }

  @Test
  void fieldsFitEachOther() {
    refuse("the field of SAMPLE TITLE is defined twice", kind(TITLE, TITLE));
    refuse(
        "SAMPLE: OF is a part of TITLE, which is no number",
        kind(
            TITLE,
            RecordField.optional("OF", "其中", "of", new FieldType.Part(FieldId.of("TITLE")))));
    refuse(
        "SEE names the unknown record OTHER",
        kind(
            RecordField.optional(
                "SEE", "参见", "see", new FieldType.OfRecord(RecordKindId.of("OTHER")))));
    refuse("TITLE names the unknown step ONE", kind(TITLE.at(StepId.of("ONE"))));
    refuse(
        "SAMPLE: VOTE asks the words of a field that has none",
        kind(
            TITLE,
            RecordField.optional(
                "VOTE",
                "表决",
                "vote",
                new FieldType.OfBallot(
                    ImmutableSet.of(BallotKind.REPRESENTATIVES),
                    Optional.of(FieldId.of("NONE"))))));
  }

  @Test
  void constraintsFitTheirFields() {
    FieldId title = FieldId.of("TITLE");
    FieldId none = FieldId.of("NONE");
    RuleId rule = RULE.id();
    refuse(
        "SAMPLE: KIND does not fit the fields [TITLE, NONE]",
        kind(TITLE).with(new RecordConstraint.NoOverlap(rule, title, none)));
    refuse(
        "SAMPLE: KIND does not fit the fields [TITLE]",
        kind(TITLE)
            .with(new RecordConstraint.Covers(rule, title, LevelId.HAMLET, Optional.empty())));
    refuse(
        "SAMPLE: KIND does not fit the fields [NONE]",
        kind(TITLE).with(new RecordConstraint.Unique(rule, ImmutableSet.of(none))));
    refuse(
        "SAMPLE: KIND does not fit the fields []",
        kind(TITLE).with(new RecordConstraint.AnyOf(rule, ImmutableSet.of())));
    refuse(
        "SAMPLE: KIND does not fit the fields [TITLE]",
        kind(TITLE).with(new RecordConstraint.Admitted(rule, title, StepId.of("ONE"))));
    refuse(
        "SAMPLE: KIND does not fit the fields [TITLE]",
        kind(TITLE).with(new RecordConstraint.MemberOf(rule, title, ImmutableSet.of(BODY))));
    refuse(
        "SAMPLE: KIND does not fit the fields [NONE]",
        kind(TITLE).with(new RecordConstraint.BeforeClosing(rule, none)));
    refuse(
        "SAMPLE names the unknown rule OTHER",
        kind(TITLE).with(new RecordConstraint.BeforeClosing(RuleId.of("OTHER"), title)));
    refuse(
        "SAMPLE: the metric m does not fit its field",
        kind(TITLE)
            .with(new RecordMetric.Reached("m", Text.of("率", "rate"), title, LevelId.HOUSEHOLD)));
  }

  @Test
  void assignmentsNeedTheKindThatTheyAssign() {
    refuse(
        "TASK names the unknown record TASK; " + "ASSIGNMENT: KIND does not fit the fields [TASK]",
        TaskKinds.assignment(RULE.id(), ACCESS));
  }

  @Test
  void measuresAreKnownAndFit() {
    practice(List.of(withStep("field.filled:TITLE")), List.of());
    for (String measure :
        List.of(
            "field.filled",
            "field.filled:NONE",
            "step.days:TITLE",
            "ballot.passed:TITLE",
            "records.linked:OTHER",
            "disclosure.stood:NONE",
            "wrong")) {
      refuse("SAMPLE: ONE names the unknown measure " + measure, withStep(measure));
    }
  }

  @Test
  void accessNamesOfficesAndActs() {
    RecordAccess unknown = RecordAccess.keptBy(ImmutableSet.of(OfficeId.of("NONE")));
    refuse(
        "register.enter names the unknown office NONE; "
            + "register.amend names the unknown office NONE; "
            + "register.close names the unknown office NONE",
        RecordKind.of("SAMPLE", Text.of("样例", "sample"), RULE.id(), unknown, TITLE));
    refuse(
        "SAMPLE names the unknown act register.complete-step",
        RecordKind.of(
            "SAMPLE",
            Text.of("样例", "sample"),
            RULE.id(),
            new RecordAccess(
                ImmutableList.of(ActRule.of("register.complete-step", CLERK)), ImmutableSet.of()),
            TITLE));
  }

  @Test
  void itemsNameRulesOfficesAndOptions() {
    DisclosureItem item = LegalItems.from2026(RULE.id(), ImmutableSet.of(CLERK), 7).get(0);
    DisclosureItem wrong =
        new DisclosureItem(
            item.id(),
            item.name(),
            RuleId.of("OTHER"),
            item.category(),
            item.level(),
            item.where(),
            ImmutableSet.of(OfficeId.of("NONE")),
            Optional.empty(),
            7,
            Optional.of(new When("BUSY", ImmutableSet.of("YES"))));
    InvalidValueException refused =
        assertThrows(InvalidValueException.class, () -> practice(List.of(), List.of(wrong, wrong)));
    assertEquals(
        "the disclosure ASSEMBLY_MATTERS is defined twice; "
            + "ASSEMBLY_MATTERS names the unknown rule OTHER; "
            + "ASSEMBLY_MATTERS names the unknown office NONE; "
            + "there is no option BUSY with [YES]; "
            + "ASSEMBLY_MATTERS names the unknown rule OTHER; "
            + "ASSEMBLY_MATTERS names the unknown office NONE; "
            + "there is no option BUSY with [YES]",
        refused.refusal().arguments().get("reason"));
  }
}
