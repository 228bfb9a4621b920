package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.procedure.StepId;

/** Is what the records of a kind must keep to among each other or against other rooms. */
public sealed interface RecordConstraint {
  /**
   * Returns the rule that demands it.
   *
   * @return the practice's rule
   */
  RuleId rule();

  /**
   * Lists the fields that it is about.
   *
   * @return the fields
   */
  ImmutableSet<FieldId> fields();

  /**
   * Keeps whoever one field names from being taken twice at one time by open records of the kind: a
   * duty roster 排班 without double booking.
   *
   * @param rule the rule
   * @param who the field that names the person, unit or record
   * @param when the field of stretches of time
   */
  @TypeName("no-overlap")
  record NoOverlap(RuleId rule, FieldId who, FieldId when) implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(who, when);
    }
  }

  /**
   * Wants every unit of a level, or a unit above it, to be named by an open record of the kind. It
   * refuses nothing; what is missing is reported and can be measured: duty areas without gaps.
   *
   * @param rule the rule
   * @param field the field that names units
   * @param level the level
   * @param each the field of choices for each of which this is wanted, such as roads and fields
   */
  @TypeName("covers")
  record Covers(RuleId rule, FieldId field, LevelId level, Optional<FieldId> each)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      ImmutableSet.Builder<FieldId> fields = ImmutableSet.<FieldId>builder().add(field);
      each.ifPresent(fields::add);
      return fields.build();
    }
  }

  /**
   * Keeps two open records of the kind from having the same values in some fields.
   *
   * @param rule the rule
   * @param fields the fields, at least one; a record in which one of them is empty counts for none
   */
  @TypeName("unique")
  record Unique(RuleId rule, ImmutableSet<FieldId> fields) implements RecordConstraint {}

  /**
   * Demands a value in at least one of some fields.
   *
   * @param rule the rule
   * @param fields the fields, at least one
   */
  @TypeName("any-of")
  record AnyOf(RuleId rule, ImmutableSet<FieldId> fields) implements RecordConstraint {}

  /**
   * Lets a field refer only to records that are open and have a step behind them: a task is
   * assigned only once it was admitted 事项准入.
   *
   * @param rule the rule
   * @param field the field that refers to records
   * @param step the step that they must have completed
   */
  @TypeName("admitted")
  record Admitted(RuleId rule, FieldId field, StepId step) implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(field);
    }
  }

  /**
   * Lets a field name only members of bodies of the village.
   *
   * @param rule the rule
   * @param field the field that names persons
   * @param bodies the kinds of body
   */
  @TypeName("member-of")
  record MemberOf(RuleId rule, FieldId field, ImmutableSet<BodyId> bodies)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(field);
    }
  }

  /**
   * Demands a value in a field before a record is closed: no report without an outcome.
   *
   * @param rule the rule
   * @param field the field
   */
  @TypeName("before-closing")
  record BeforeClosing(RuleId rule, FieldId field) implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(field);
    }
  }
}
