package org.xiangzhi.governance.plugin.liping;

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
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/**
 * States the records of tasks 任务清单 with their admission 事项准入, and of important matters 四议两公开. The
 * source names list and admission and describes neither: their form is the plugin's own reading.
 */
final class LipingMatters {
  static final RecordKindId TASK = RecordKindId.of("TASK");
  static final RecordKindId ASSIGNMENT = RecordKindId.of("TASK_ASSIGNMENT");

  static final StepId ADMISSION = StepId.of("ADMISSION");

  private static final Threshold HALF = Threshold.moreThan(1, 2);

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
                    new StepDefinition(
                        ADMISSION,
                        Text.of("事项准入", "admission"),
                        OWN,
                        ImmutableList.of(ActRule.of(RecordAccess.AMEND, TOWN_REVIEWER)),
                        ImmutableList.of(
                            Requirement.of(
                                "TASK-BASIS", "field.filled:BASIS", new Bound.AtLeast(1))),
                        ImmutableSet.of(TOWN_REVIEWER),
                        ImmutableList.of(),
                        Optional.empty()))));
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

  /** The shares of the party's stages are the plugin's own: no law and no source sets any. */
  private static RecordKind matters() {
    return FourDeliberations.kind(
        new FourDeliberations.Stages(
            FourDeliberations.Stage.signedBy(VILLAGE_SECRETARY),
            meeting(CONVENERS),
            meeting(ImmutableSet.of(VILLAGE_SECRETARY)),
            COMMITTEES),
        new FourDeliberations.Rules(
            RuleId.of("FOUR-AND-TWO"),
            RuleId.of("FOUR-PARTY-STAGES"),
            RuleId.of("FOUR-RESOLVED"),
            RuleId.of("FOUR-DISCLOSED")),
        kept());
  }

  private static FourDeliberations.Stage meeting(ImmutableSet<OfficeId> signedBy) {
    return new FourDeliberations.Stage(signedBy, Optional.of(HALF), Optional.of(HALF), 0);
  }
}
