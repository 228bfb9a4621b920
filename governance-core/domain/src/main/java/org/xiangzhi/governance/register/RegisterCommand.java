package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.procedure.StepId;

/** Asks for something about one record. */
public sealed interface RegisterCommand extends Command {
  /** The longest reason. */
  int MAX_REASON = 500;

  /**
   * Returns the record.
   *
   * @return its name
   */
  RecordId record();

  /**
   * Enters a record.
   *
   * @param record its name
   * @param kind its kind
   * @param unit the unit whose it is
   * @param fields its values by field
   */
  @TypeName("register.enter")
  record Enter(
      RecordId record,
      RecordKindId kind,
      UnitId unit,
      @Size(max = 50) ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields)
      implements RegisterCommand {}

  /**
   * Changes a record; what it said before stays in its history.
   *
   * @param record its name
   * @param fields the values that change; an empty list takes a field's values out
   * @param reason why, 1 to 500 characters
   */
  @TypeName("register.amend")
  record Amend(
      RecordId record,
      @Size(min = 1, max = 50) ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements RegisterCommand {
    /** Refuses a change of nothing or without a reason. */
    public Amend {
      Checks.within("fields", fields.size(), 1, 50);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Completes the step at which a record is.
   *
   * @param record its name
   * @param step the step
   */
  @TypeName("register.complete-step")
  record CompleteStep(RecordId record, StepId step) implements RegisterCommand {}

  /**
   * Sends a record back; the values of the steps behind that one are taken out.
   *
   * @param record its name
   * @param to the step
   * @param reason why, 1 to 500 characters
   */
  @TypeName("register.return-step")
  record ReturnStep(RecordId record, StepId to, @NotBlank @Size(max = MAX_REASON) String reason)
      implements RegisterCommand {
    /** Refuses a blank reason. */
    public ReturnStep {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Closes a record. It does not change any more.
   *
   * @param record its name
   * @param reason why, 1 to 500 characters
   */
  @TypeName("register.close")
  record Close(RecordId record, @NotBlank @Size(max = MAX_REASON) String reason)
      implements RegisterCommand {
    /** Refuses a blank reason. */
    public Close {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }
}
