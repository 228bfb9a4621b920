package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.ProcedureDefinition;

/**
 * Defines a kind of record 登记种类: a typed form, what its records must keep to, who may do what with
 * them, and, where there is one, the procedure that each goes through. It is data alone.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that provides it
 * @param fields its fields, 1 to 50
 * @param constraints what its records must keep to
 * @param access who may do what
 * @param procedure the steps that each record goes through; empty for none
 * @param metrics the shares computed from its records
 */
public record RecordKind(
    RecordKindId id,
    Text name,
    RuleId rule,
    ImmutableList<RecordField> fields,
    ImmutableList<RecordConstraint> constraints,
    RecordAccess access,
    Optional<ProcedureDefinition> procedure,
    ImmutableList<RecordMetric> metrics) {
  /** Refuses a kind without fields or with too many. */
  public RecordKind {
    Checks.within("fields", fields.size(), 1, 50);
  }

  /**
   * Defines a kind without constraints, procedure and metrics.
   *
   * @param id its name
   * @param name what people call it
   * @param rule the rule that provides it
   * @param access who may do what
   * @param fields its fields
   * @return the kind
   */
  public static RecordKind of(
      String id, Text name, RuleId rule, RecordAccess access, RecordField... fields) {
    return new RecordKind(
        RecordKindId.of(id),
        name,
        rule,
        ImmutableList.copyOf(fields),
        ImmutableList.of(),
        access,
        Optional.empty(),
        ImmutableList.of());
  }

  /**
   * Adds constraints.
   *
   * @param more what the records must keep to besides
   * @return the changed kind
   */
  public RecordKind with(RecordConstraint... more) {
    return new RecordKind(
        id,
        name,
        rule,
        fields,
        ImmutableList.<RecordConstraint>builder().addAll(constraints).add(more).build(),
        access,
        procedure,
        metrics);
  }

  /**
   * Adds metrics.
   *
   * @param more what is computed besides
   * @return the changed kind
   */
  public RecordKind with(RecordMetric... more) {
    return new RecordKind(
        id,
        name,
        rule,
        fields,
        constraints,
        access,
        procedure,
        ImmutableList.<RecordMetric>builder().addAll(metrics).add(more).build());
  }

  /**
   * Sets the procedure.
   *
   * @param steps the steps that each record goes through
   * @return the changed kind
   */
  public RecordKind through(ProcedureDefinition steps) {
    return new RecordKind(id, name, rule, fields, constraints, access, Optional.of(steps), metrics);
  }

  /**
   * Finds a field.
   *
   * @param field its name
   * @return its definition, or empty
   */
  public Optional<RecordField> field(FieldId field) {
    return fields.stream().filter(f -> f.id().equals(field)).findFirst();
  }

  /**
   * Tells whether everyone may read its records, with personal fields masked.
   *
   * @return true if no offices are named as readers
   */
  public boolean isPublic() {
    return access.readers().isEmpty();
  }

  <T extends RecordConstraint> Stream<T> constraints(Class<T> type) {
    return constraints.stream().filter(type::isInstance).map(type::cast);
  }
}
