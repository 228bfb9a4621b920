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
import org.xiangzhi.governance.register.ConsultationKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.OutreachKinds;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RecordMetric;
import org.xiangzhi.governance.register.ServiceKinds;
import org.xiangzhi.governance.register.TaskKinds;
import org.xiangzhi.governance.register.WorksKinds;

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
  void theKindsOfServicesAndGroupsFitTogether() {
    RuleId rule = RULE.id();
    ImmutableSet<OfficeId> clerks = ImmutableSet.of(CLERK);
    FieldType.Choice one = FieldType.Choice.of(FieldType.Choice.Option.of("ONE", "一", "one"));
    ImmutableSet<BallotKind> ballots = ImmutableSet.of(BallotKind.GROUP_MEETING);
    PracticeDefinition practice =
        practice(
            List.of(
                ServiceKinds.whistle(
                    rule, ACCESS, new ServiceKinds.Whistle(clerks, clerks, clerks, 3), Mark.OWN),
                ServiceKinds.serviceOrder(
                    rule,
                    ACCESS,
                    new ServiceKinds.Order(
                        one,
                        clerks,
                        clerks,
                        ImmutableList.of(
                            new ServiceKinds.Payer(
                                StepId.of("TOWN"), Text.of("镇", "town"), clerks))),
                    Mark.OWN),
                ConsultationKinds.venue(rule, ACCESS, LevelId.HAMLET),
                ConsultationKinds.consultation(rule, ACCESS, one),
                ConsultationKinds.mediation(rule, ACCESS, rule),
                ConsultationKinds.importantMatter(
                    rule,
                    ACCESS,
                    new ConsultationKinds.Stages(
                        clerks, FourDeliberations.Stage.signedBy(CLERK), clerks, ballots),
                    Mark.OWN),
                OutreachKinds.visit(rule, ACCESS, one, one),
                OutreachKinds.outreach(rule, ACCESS, one, rule),
                OutreachKinds.volunteer(rule, ACCESS, OutreachKinds.watch()),
                OutreachKinds.pairing(rule, ACCESS),
                OutreachKinds.pairingResult(rule, ACCESS),
                WorksKinds.inspection(rule, ACCESS, clerks, one, Mark.OWN),
                WorksKinds.finding(rule, ACCESS),
                WorksKinds.work(
                    rule, ACCESS, new WorksKinds.Works(clerks, clerks, ballots), Mark.OWN),
                WorksKinds.buildingPermission(
                    rule, ACCESS, new WorksKinds.Permission(clerks, clerks, clerks), Mark.OWN),
                GroupKinds.document(rule, ACCESS, one, clerks, ballots, Mark.OWN),
                GroupKinds.contribution(rule, ACCESS, rule),
                GroupKinds.certificate(rule, ACCESS, rule)),
            List.of());
    assertEquals(18, practice.records().size());
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

  private static void misfit(String fields, RecordConstraint constraint) {
    RecordField sort =
        RecordField.optional(
            "SORT",
            "类别",
            "sort",
            FieldType.Choice.of(FieldType.Choice.Option.of("ONE", "一", "one")));
    RecordField who = RecordField.optional("WHO", "人", "who", new FieldType.OfPerson());
    RecordField number = RecordField.optional("N", "数", "n", new FieldType.Amount(0, 9));
    RecordField self =
        RecordField.optional(
            "SELF", "前", "self", new FieldType.OfRecord(RecordKindId.of("SAMPLE")));
    refuse(
        "SAMPLE: KIND does not fit the fields " + fields,
        kind(TITLE, sort, who, number, self).with(constraint));
  }

  @Test
  void sumsConsentAndVersionsFitTheirFields() {
    RuleId rule = RULE.id();
    FieldId title = FieldId.of("TITLE");
    FieldId none = FieldId.of("NONE");
    FieldId sort = FieldId.of("SORT");
    FieldId who = FieldId.of("WHO");
    FieldId number = FieldId.of("N");
    FieldId self = FieldId.of("SELF");
    ImmutableSet<FieldId> numbers = ImmutableSet.of(number);
    misfit("[N]", new RecordConstraint.SumsTo(rule, numbers, number));
    misfit("[N, TITLE]", new RecordConstraint.SumsTo(rule, numbers, title));
    misfit("[N]", new RecordConstraint.SumsTo(rule, ImmutableSet.of(), number));
    misfit("[NONE]", new RecordConstraint.UniqueInUnit(rule, ImmutableSet.of(none)));
    misfit("[TITLE, NONE]", new RecordConstraint.Needs(rule, ImmutableSet.of(title), none));
    misfit("[TITLE]", new RecordConstraint.Needs(rule, ImmutableSet.of(), title));
    misfit(
        "[SORT, TITLE]", new RecordConstraint.NeedsFor(rule, sort, ImmutableSet.of(none), title));
    misfit("[SORT, TITLE]", new RecordConstraint.NeedsFor(rule, sort, ImmutableSet.of(), title));
    misfit(
        "[SORT, NONE]",
        new RecordConstraint.NeedsFor(rule, sort, ImmutableSet.of(FieldId.of("ONE")), none));
    misfit("[WHO, TITLE]", new RecordConstraint.Apart(rule, who, title, false));
    misfit("[WHO]", new RecordConstraint.Apart(rule, who, who, false));
    misfit("[N, TITLE]", new RecordConstraint.Follows(rule, number, title, ImmutableSet.of()));
    misfit("[TITLE, SELF]", new RecordConstraint.Follows(rule, title, self, ImmutableSet.of()));
    misfit(
        "[N, SELF, NONE]", new RecordConstraint.Follows(rule, number, self, ImmutableSet.of(none)));
    misfit("[TITLE]", new RecordConstraint.ByNamedOffice(rule, StepId.of("ONE"), title));
    refuse(
        "OFFICE names the unknown office NONE",
        kind(
            RecordField.optional(
                "OFFICE",
                "职务",
                "office",
                new FieldType.OfOffice(ImmutableSet.of(OfficeId.of("NONE"))))));
  }

  @Test
  void sharesOfChoicesFitTheirField() {
    RecordField sort =
        RecordField.optional(
            "SORT",
            "类别",
            "sort",
            FieldType.Choice.of(
                FieldType.Choice.Option.of("ONE", "一", "one"),
                FieldType.Choice.Option.of("TWO", "二", "two")));
    ImmutableSet<FieldId> one = ImmutableSet.of(FieldId.of("ONE"));
    ImmutableSet<FieldId> both = ImmutableSet.of(FieldId.of("ONE"), FieldId.of("TWO"));
    practice(List.of(kind(sort).with(chosen("SORT", one, both))), List.of());
    String misfit = "SAMPLE: the metric m does not fit its field";
    refuse(misfit, kind(sort).with(chosen("SORT", both, one)));
    refuse(misfit, kind(sort).with(chosen("SORT", ImmutableSet.of(), one)));
    refuse(misfit, kind(sort).with(chosen("NONE", one, both)));
    refuse(
        misfit,
        kind(sort).with(chosen("SORT", one, ImmutableSet.of(FieldId.of("ONE"), FieldId.of("X")))));
  }

  private static RecordMetric chosen(
      String field, ImmutableSet<FieldId> part, ImmutableSet<FieldId> whole) {
    return new RecordMetric.Chosen("m", Text.of("率", "rate"), FieldId.of(field), part, whole);
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
