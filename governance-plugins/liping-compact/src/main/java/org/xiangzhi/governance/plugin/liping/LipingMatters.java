package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.COMMITTEES;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.CONVENERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_REVIEWER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.day;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.kept;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.person;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.units;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.words;
import static org.xiangzhi.governance.register.RecordField.optional;
import static org.xiangzhi.governance.register.RecordField.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/**
 * States the records of tasks 任务清单 with their admission 事项准入, and of important matters 四议两公开. The
 * source names list and admission and describes neither: their form is the plugin's own reading.
 */
final class LipingMatters {
  static final RecordKindId TASK = RecordKindId.of("TASK");
  static final RecordKindId ASSIGNMENT = RecordKindId.of("TASK_ASSIGNMENT");
  static final RecordKindId MATTER = RecordKindId.of("IMPORTANT_MATTER");

  static final StepId ADMISSION = StepId.of("ADMISSION");
  static final StepId PROPOSAL = StepId.of("PROPOSAL");
  static final StepId CONSULTATION = StepId.of("CONSULTATION");
  static final StepId REVIEW = StepId.of("REVIEW");
  static final StepId RESOLUTION = StepId.of("RESOLUTION");
  static final StepId RESOLUTION_SHOWN = StepId.of("RESOLUTION_SHOWN");
  static final StepId RESULT_SHOWN = StepId.of("RESULT_SHOWN");

  private static final Bound DONE = new Bound.AtLeast(1);
  private static final Bound HALF = new Bound.Share(Threshold.moreThan(1, 2));
  private static final Bound WHOLE = new Bound.Share(Threshold.atLeast(1, 1));

  private LipingMatters() {}

  static ImmutableList<RecordKind> kinds() {
    return ImmutableList.of(tasks(), assignments(), matters());
  }

  /** The parts are those of "1+4" 加强基层党组织建设 and the four that it leads. */
  private static RecordKind tasks() {
    return RecordKind.of(
            TASK.value(),
            Text.of("社会治理任务清单", "list of governance tasks"),
            RuleId.of("TASK-LIST"),
            kept(),
            required("TITLE", "任务", "task", words()),
            required(
                "PART",
                "所属",
                "part",
                Choice.of(
                    Option.of("PARTY_BASE", "加强基层党组织建设", "party organisations"),
                    Option.of("NET", "一中心一张网十联户", "one centre, one net, ten households"),
                    Option.of("COMPACT", "村规民约", "village compact"),
                    Option.of("CONSULTATION", "院坝协商", "yard consultation"),
                    Option.of("INDUSTRY", "产业发展", "industry"))),
            optional("BASIS", "准入依据", "basis of the admission", new FieldType.Paper())
                .at(ADMISSION))
        .through(
            new ProcedureDefinition(
                ImmutableList.of(
                    step(
                        ADMISSION,
                        Text.of("事项准入", "admission"),
                        OWN,
                        ImmutableSet.of(TOWN_REVIEWER),
                        Requirement.of("TASK-BASIS", "field.filled:BASIS", DONE)))));
  }

  private static RecordKind assignments() {
    return RecordKind.of(
            ASSIGNMENT.value(),
            Text.of("任务交办", "assignment of a task"),
            RuleId.of("TASK-ADMITTED"),
            kept(),
            required("TASK", "任务", "task", new FieldType.OfRecord(TASK)),
            required("OWNER", "责任人", "who answers for it", person()),
            required("UNIT", "地点", "unit", units()),
            required("DUE", "期限", "due", day()))
        .with(
            new RecordConstraint.Admitted(
                RuleId.of("TASK-ADMITTED"), FieldId.of("TASK"), ADMISSION));
  }

  private static RecordKind matters() {
    return new RecordKind(
        MATTER,
        Text.of("四议两公开事项", "important matter"),
        RuleId.of("FOUR-AND-TWO"),
        matterFields(),
        ImmutableList.of(),
        kept(),
        Optional.of(
            new ProcedureDefinition(
                ImmutableList.of(
                    step(
                        PROPOSAL,
                        Text.of("党支部提议", "the party branch proposes"),
                        LAW,
                        ImmutableSet.of(VILLAGE_SECRETARY),
                        Requirement.of("FOUR-PROPOSED", "field.filled:PROPOSAL", DONE)),
                    step(
                        CONSULTATION,
                        Text.of("两委会商议", "the two committees consult"),
                        LAW,
                        CONVENERS,
                        share("FOUR-CONSULTED", "CONSULTED_PRESENT"),
                        share("FOUR-CONSULTED", "CONSULTED_FOR")),
                    step(
                        REVIEW,
                        Text.of("党员大会审议", "the party members review"),
                        LAW,
                        ImmutableSet.of(VILLAGE_SECRETARY),
                        share("FOUR-REVIEWED", "REVIEW_PRESENT"),
                        share("FOUR-REVIEWED", "REVIEW_FOR")),
                    step(
                        RESOLUTION,
                        Text.of("村民会议或者村民代表会议决议", "the assembly resolves"),
                        LAW,
                        CONVENERS,
                        Requirement.of("FOUR-RESOLVED", "ballot.passed:BALLOT", DONE)),
                    shown(
                        RESOLUTION_SHOWN,
                        Text.of("决议公开", "the resolution is disclosed"),
                        LipingDisclosures.RESOLUTION.value()),
                    shown(
                        RESULT_SHOWN,
                        Text.of("实施结果公开", "the result is disclosed"),
                        LipingDisclosures.RESULT.value())))),
        ImmutableList.of());
  }

  private static ImmutableList<RecordField> matterFields() {
    return ImmutableList.of(
        required("TITLE", "事项", "matter", words()),
        optional("PROPOSAL", "提议", "proposal", new FieldType.Paper()).at(PROPOSAL),
        number("COMMITTEES", "两委应到", "members of the two committees").at(CONSULTATION),
        part("CONSULTED_PRESENT", "两委到会", "of them present", "COMMITTEES").at(CONSULTATION),
        part("CONSULTED_FOR", "两委同意", "of those present in favour", "CONSULTED_PRESENT")
            .at(CONSULTATION),
        number("PARTY_MEMBERS", "党员应到", "party members").at(REVIEW),
        part("REVIEW_PRESENT", "党员到会", "of them present", "PARTY_MEMBERS").at(REVIEW),
        part("REVIEW_FOR", "党员同意", "of those present in favour", "REVIEW_PRESENT").at(REVIEW),
        optional(
                "BALLOT",
                "决议表决",
                "ballot",
                new FieldType.OfBallot(
                    ImmutableSet.of(BallotKind.ASSEMBLY, BallotKind.REPRESENTATIVES),
                    Optional.of(FieldId.of("DELEGATION"))))
            .at(RESOLUTION),
        optional(
                "DELEGATION",
                "授权表决",
                "ballot that delegates",
                new FieldType.OfBallot(ImmutableSet.of(BallotKind.ASSEMBLY), Optional.empty()))
            .at(RESOLUTION));
  }

  private static RecordField number(String id, String zh, String en) {
    return optional(id, zh, en, new FieldType.Amount(1, 10_000));
  }

  private static RecordField part(String id, String zh, String en, String of) {
    return optional(id, zh, en, new FieldType.Part(FieldId.of(of)));
  }

  private static Requirement share(String rule, String field) {
    return Requirement.of(rule, "field.number:" + field, HALF);
  }

  private static StepDefinition shown(StepId id, Text name, String item) {
    return step(
        id,
        name,
        LAW,
        CONVENERS,
        Requirement.of("DISCLOSE-MAJOR", "disclosure.stood:" + item, WHOLE));
  }

  private static StepDefinition step(
      StepId id, Text name, Mark mark, ImmutableSet<OfficeId> signedBy, Requirement... needed) {
    return new StepDefinition(
        id,
        name,
        mark,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, amenders(id))),
        ImmutableList.copyOf(needed),
        signedBy,
        ImmutableList.of(),
        Optional.empty());
  }

  private static ImmutableSet<OfficeId> amenders(StepId id) {
    return id.equals(ADMISSION) ? ImmutableSet.of(TOWN_REVIEWER) : COMMITTEES;
  }
}
