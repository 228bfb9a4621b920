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
   * Keeps two open records of the kind that belong to one unit from having the same values in some
   * fields: a group has one document of a version, and another group has its own.
   *
   * @param rule the rule
   * @param fields the fields, at least one; a record in which one of them is empty counts for none
   */
  @TypeName("unique-in-unit")
  record UniqueInUnit(RuleId rule, ImmutableSet<FieldId> fields) implements RecordConstraint {}

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
   * Wants the numbers in some fields to add up exactly to the number in another: what several
   * payers give makes up the cost. It looks at nothing until one of the parts has a value.
   *
   * @param rule the rule
   * @param parts the fields of the parts, at least one
   * @param whole the field of the whole
   */
  @TypeName("sums-to")
  record SumsTo(RuleId rule, ImmutableSet<FieldId> parts, FieldId whole)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.<FieldId>builder().addAll(parts).add(whole).build();
    }
  }

  /**
   * Demands a value in a field as soon as one of some others has one: names and photographs with
   * consent alone.
   *
   * @param rule the rule
   * @param given the fields of which one has a value, at least one
   * @param needed the field that must then have one
   */
  @TypeName("needs")
  record Needs(RuleId rule, ImmutableSet<FieldId> given, FieldId needed)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.<FieldId>builder().addAll(given).add(needed).build();
    }
  }

  /**
   * Demands a value in a field where another says one of some choices: an agreement needs its text.
   *
   * @param rule the rule
   * @param field the field of choices
   * @param choices the choices, at least one
   * @param needed the field that must then have a value
   */
  @TypeName("needs-for")
  record NeedsFor(RuleId rule, FieldId field, ImmutableSet<FieldId> choices, FieldId needed)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(field, needed);
    }
  }

  /**
   * Keeps the persons in one field from being in another as well: nobody mediates a case of their
   * own.
   *
   * @param rule the rule
   * @param who the field of persons who must stand apart
   * @param from the field of persons from whom
   * @param relatives whether near relatives of those, as far as the record knows them, are kept out
   *     too
   */
  @TypeName("apart")
  record Apart(RuleId rule, FieldId who, FieldId from, boolean relatives)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(who, from);
    }
  }

  /**
   * Numbers the versions of a thing without gaps: the number is one more than that of the record
   * before, or one where there is none before.
   *
   * @param rule the rule
   * @param number the field of the number
   * @param previous the field that refers to the record before, of the same kind
   * @param same the fields that must say the same in both
   */
  @TypeName("follows")
  record Follows(RuleId rule, FieldId number, FieldId previous, ImmutableSet<FieldId> same)
      implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.<FieldId>builder().add(number, previous).addAll(same).build();
    }
  }

  /**
   * Lets only holders of the office that a field names fill in and complete a step: the office that
   * was whistled for reports in itself.
   *
   * @param rule the rule
   * @param step the step
   * @param office the field that names offices; while it is empty nobody is kept out
   */
  @TypeName("by-named-office")
  record ByNamedOffice(RuleId rule, StepId step, FieldId office) implements RecordConstraint {
    @Override
    public ImmutableSet<FieldId> fields() {
      return ImmutableSet.of(office);
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
