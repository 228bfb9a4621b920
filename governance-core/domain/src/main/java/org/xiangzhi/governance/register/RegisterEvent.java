package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.procedure.StepId;

/** Is something that happened to one record. */
public sealed interface RegisterEvent extends Event {
  /**
   * Returns the record.
   *
   * @return its name
   */
  RecordId record();

  /**
   * Happened when a record was entered.
   *
   * @param record its name
   * @param kind its kind
   * @param practice the digest of the practice whose rules it keeps
   * @param selection the village's choices, by option
   * @param unit the unit whose it is
   * @param fields its values by field
   * @param step the first step; empty if the kind has no procedure
   * @param by who entered it
   * @param on the day
   */
  @TypeName("register.entered/1")
  record Entered(
      RecordId record,
      RecordKindId kind,
      Digest practice,
      ImmutableSortedMap<String, String> selection,
      UnitId unit,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields,
      Optional<StepId> step,
      PersonId by,
      LocalDate on)
      implements RegisterEvent {}

  /**
   * Happened when a record was changed.
   *
   * @param record its name
   * @param fields the values that changed
   * @param reason why
   * @param by who changed it
   * @param on the day
   */
  @TypeName("register.amended/1")
  record Amended(
      RecordId record,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields,
      String reason,
      PersonId by,
      LocalDate on)
      implements RegisterEvent {}

  /**
   * Happened when a step was completed.
   *
   * @param record its name
   * @param step the step
   * @param next the step behind it; empty behind the last
   * @param met what was demanded and held, with the figures of the day
   * @param by who signed it off
   * @param on the day
   */
  @TypeName("register.step-completed/1")
  record StepCompleted(
      RecordId record,
      StepId step,
      Optional<StepId> next,
      ImmutableList<Met> met,
      PersonId by,
      LocalDate on)
      implements RegisterEvent {}

  /**
   * Is a requirement that held.
   *
   * @param rule the rule that demanded it
   * @param reference where the rule comes from, such as an article
   * @param measure the figure's name
   * @param value the figure
   * @param bound what it had to keep to
   */
  record Met(RuleId rule, String reference, String measure, String value, String bound) {}

  /**
   * Happened when a record was sent back.
   *
   * @param record its name
   * @param step the step that it left
   * @param to the step to which it came
   * @param cleared the fields whose values were taken out
   * @param reason why
   * @param by who sent it back
   * @param on the day
   */
  @TypeName("register.step-returned/1")
  record StepReturned(
      RecordId record,
      StepId step,
      StepId to,
      ImmutableSet<FieldId> cleared,
      String reason,
      PersonId by,
      LocalDate on)
      implements RegisterEvent {}

  /**
   * Happened when a record was closed.
   *
   * @param record its name
   * @param reason why
   * @param by who closed it
   * @param on the day
   */
  @TypeName("register.closed/1")
  record Closed(RecordId record, String reason, PersonId by, LocalDate on)
      implements RegisterEvent {}
}
