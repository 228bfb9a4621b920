package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the task list with entry control 事项准入 and the assignment of its tasks: what was not
 * admitted cannot be assigned. Both are data alone.
 */
public final class TaskKinds {
  /** A task that asks for admission 事项准入. */
  public static final RecordKindId TASK = RecordKindId.of("TASK");

  /** The assignment of an admitted task 交办. */
  public static final RecordKindId ASSIGNMENT = RecordKindId.of("ASSIGNMENT");

  /** The step at which a task is proposed 提出. */
  public static final StepId PROPOSAL = StepId.of("PROPOSAL");

  /** The step at which a task is reviewed 审核. */
  public static final StepId REVIEW = StepId.of("REVIEW");

  /** The step at which a task is admitted 准入. */
  public static final StepId ADMISSION = StepId.of("ADMISSION");

  private static final int LONG = 2000;

  private TaskKinds() {}

  /**
   * Builds the task list: a task is proposed, reviewed and admitted; closing it on the way refuses
   * it.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param reviewers the offices that review
   * @param admitters the offices that admit
   * @return the kind
   */
  public static RecordKind task(
      RuleId rule,
      RecordAccess access,
      ImmutableSet<OfficeId> reviewers,
      ImmutableSet<OfficeId> admitters) {
    ImmutableSet<OfficeId> proposers = access.mayDo(RecordAccess.ENTER);
    return RecordKind.of(
            TASK.value(),
            Text.of("事项清单", "task"),
            rule,
            access,
            RecordField.required("WHAT", "事项", "task", new FieldType.Words(500)).at(PROPOSAL),
            RecordField.required("BASIS", "依据", "basis", new FieldType.Words(500)).at(PROPOSAL),
            RecordField.required("OPINION", "审核意见", "opinion", new FieldType.Words(500)).at(REVIEW),
            RecordField.required("DECISION", "准入决定", "decision", new FieldType.Words(500))
                .at(ADMISSION))
        .through(
            new ProcedureDefinition(
                ImmutableList.of(
                    step(PROPOSAL, "提出", "proposal", proposers),
                    step(REVIEW, "审核", "review", reviewers, PROPOSAL),
                    step(ADMISSION, "准入", "admission", admitters, PROPOSAL, REVIEW))));
  }

  private static StepDefinition step(
      StepId id, String zh, String en, ImmutableSet<OfficeId> by, StepId... returns) {
    return new StepDefinition(
        id,
        Text.of(zh, en),
        Mark.OWN,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, by)),
        ImmutableList.of(),
        by,
        ImmutableList.copyOf(Arrays.asList(returns)),
        Optional.empty());
  }

  /**
   * Builds the assignment of a task to a unit: only a task that was admitted is assigned.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind assignment(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            ASSIGNMENT.value(),
            Text.of("事项交办", "assignment"),
            rule,
            access,
            RecordField.required("TASK", "事项", "task", new FieldType.OfRecord(TASK)),
            RecordField.required(
                "ASSIGNED_TO", "承办单元", "assigned to", new FieldType.OfUnit(ImmutableSet.of())),
            RecordField.optional("DUE_ON", "期限", "due on", new FieldType.Day()),
            RecordField.optional("OUTCOME", "办理结果", "outcome", new FieldType.Words(LONG)))
        .with(
            new RecordConstraint.Admitted(rule, FieldId.of("TASK"), ADMISSION),
            new RecordConstraint.BeforeClosing(rule, FieldId.of("OUTCOME")));
  }
}
