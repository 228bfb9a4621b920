package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DOUBLE_BOOKED;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ADMITTED;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.Progress;

/** Checks the values that a record would have: first its form, then what the kind demands. */
final class RecordCheck {
  private static final Handlers<RecordConstraint, RecordCheck, Optional<Refusal>> CONSTRAINTS =
      Handlers.<RecordConstraint, RecordCheck, Optional<Refusal>>of(RecordConstraint.class)
          .on(RecordConstraint.NoOverlap.class, (c, x) -> x.noOverlap(c))
          .on(RecordConstraint.Covers.class, (c, x) -> Optional.empty())
          .on(RecordConstraint.Unique.class, (c, x) -> x.unique(c))
          .on(RecordConstraint.AnyOf.class, (c, x) -> x.anyOf(c))
          .on(RecordConstraint.Admitted.class, (c, x) -> x.admitted(c))
          .on(RecordConstraint.MemberOf.class, (c, x) -> x.memberOf(c))
          .on(RecordConstraint.BeforeClosing.class, (c, x) -> Optional.empty())
          .build();

  private final Registers registers;
  private final RegisterView view;
  private final RecordId id;
  private final RecordKind kind;
  private final Digest practice;
  private final ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values;

  RecordCheck(
      Registers registers,
      RegisterView view,
      RecordId id,
      RecordKind kind,
      Digest practice,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values) {
    this.registers = registers;
    this.view = view;
    this.id = id;
    this.kind = kind;
    this.practice = practice;
    this.values = values;
  }

  /** Lists what is wrong with the record; what refers to others is looked at once the form fits. */
  ImmutableList<Refusal> problems() {
    List<Refusal> problems = new ArrayList<>();
    for (Map.Entry<FieldId, ImmutableList<FieldValue>> entry : values.entrySet()) {
      problems.addAll(
          FieldCheck.problems(kind, entry.getKey(), entry.getValue(), values, registers, view));
    }
    for (RecordField field : kind.fields()) {
      if (field.required() && field.step().isEmpty() && !values.containsKey(field.id())) {
        problems.add(missing(field.id(), RegisterGuards.FORM));
      }
    }
    if (problems.isEmpty()) {
      for (RecordConstraint constraint : kind.constraints()) {
        CONSTRAINTS.apply(constraint, this).ifPresent(problems::add);
      }
    }
    return ImmutableList.copyOf(problems);
  }

  static Refusal missing(Object field, Rule rule) {
    return Refusal.of(MISSING_FIELD, rule, "field", field);
  }

  private Rule rule(RuleId rule) {
    return view.rule(practice, rule);
  }

  private ImmutableList<FieldValue> of(FieldId field) {
    return values.getOrDefault(field, ImmutableList.of());
  }

  private Stream<FieldValue.Timespan> times(List<FieldValue> all) {
    return all.stream()
        .filter(FieldValue.Timespan.class::isInstance)
        .map(FieldValue.Timespan.class::cast);
  }

  private Optional<Refusal> noOverlap(RecordConstraint.NoOverlap c) {
    List<FieldValue.Timespan> wanted = times(of(c.when())).toList();
    for (int i = 0; i < wanted.size(); i++) {
      for (FieldValue who : of(c.who())) {
        FieldValue.Timespan when = wanted.get(i);
        Optional<RecordId> other =
            wanted.subList(0, i).stream().anyMatch(when::overlaps)
                ? Optional.of(id)
                : taken(c, who, when);
        if (other.isPresent()) {
          return Optional.of(
              Refusal.of(
                  DOUBLE_BOOKED, rule(c.rule()), "who", who, "when", when, "other", other.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RecordId> taken(
      RecordConstraint.NoOverlap c, FieldValue who, FieldValue.Timespan when) {
    return others(registers.mentioning(who))
        .filter(other -> other.values(c.who()).contains(who))
        .filter(other -> times(other.values(c.when())).anyMatch(when::overlaps))
        .map(RegisterRecord::id)
        .findFirst();
  }

  private Stream<RegisterRecord> others(Stream<RegisterRecord> all) {
    return all.filter(RegisterRecord::open)
        .filter(other -> other.kind().equals(kind.id()))
        .filter(other -> !other.id().equals(id));
  }

  private Optional<Refusal> unique(RecordConstraint.Unique c) {
    if (!values.keySet().containsAll(c.fields())) {
      return Optional.empty();
    }
    return others(registers.ofKind(kind.id()))
        .filter(other -> c.fields().stream().allMatch(f -> other.values(f).equals(of(f))))
        .findFirst()
        .map(
            other ->
                Refusal.of(ALREADY_EXISTS, rule(c.rule()), "kind", kind.id(), "id", other.id()));
  }

  private Optional<Refusal> anyOf(RecordConstraint.AnyOf c) {
    return c.fields().stream().anyMatch(values::containsKey)
        ? Optional.empty()
        : Optional.of(missing(c.fields(), rule(c.rule())));
  }

  private Optional<Refusal> admitted(RecordConstraint.Admitted c) {
    return of(c.field()).stream()
        .map(FieldValue.OfRecord.class::cast)
        .map(reference -> registers.find(reference.value()).orElseThrow())
        .filter(other -> !other.open() || !behind(other, c))
        .findFirst()
        .map(other -> Refusal.of(NOT_ADMITTED, rule(c.rule()), "task", other.id()));
  }

  private boolean behind(RegisterRecord other, RecordConstraint.Admitted c) {
    return view.kind(other.practice(), other.kind())
        .procedure()
        .flatMap(procedure -> other.progress().map(p -> p.check(procedure, c.step())))
        .map(legality -> legality == Progress.Legality.COMPLETED_BEFORE)
        .orElse(false);
  }

  private Optional<Refusal> memberOf(RecordConstraint.MemberOf c) {
    return of(c.field()).stream()
        .map(FieldValue.OfPerson.class::cast)
        .filter(person -> !view.members(c.bodies()).contains(person.value()))
        .findFirst()
        .map(
            person ->
                Refusal.of(
                    PERSON_BARRED,
                    rule(c.rule()),
                    "person",
                    person,
                    "what",
                    kind.field(c.field()).map(RecordField::name).orElse(kind.name()),
                    "reason",
                    Text.of("不是所列组织的成员", "no member of the bodies named")));
  }
}
