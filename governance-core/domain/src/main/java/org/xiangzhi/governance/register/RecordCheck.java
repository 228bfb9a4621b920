package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DOUBLE_BOOKED;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ADMITTED;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.TALLY_MISMATCH;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
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
          .on(
              RecordConstraint.Unique.class,
              (c, x) -> x.unique(c.rule(), c.fields(), other -> true))
          .on(
              RecordConstraint.UniqueInUnit.class,
              (c, x) -> x.unique(c.rule(), c.fields(), other -> other.unit().equals(x.unit)))
          .on(RecordConstraint.AnyOf.class, (c, x) -> x.anyOf(c))
          .on(RecordConstraint.Admitted.class, (c, x) -> x.admitted(c))
          .on(RecordConstraint.MemberOf.class, (c, x) -> x.memberOf(c))
          .on(RecordConstraint.SumsTo.class, (c, x) -> x.sumsTo(c))
          .on(RecordConstraint.Needs.class, (c, x) -> x.needs(c))
          .on(RecordConstraint.NeedsFor.class, (c, x) -> x.needsFor(c))
          .on(RecordConstraint.Apart.class, (c, x) -> x.apart(c))
          .on(RecordConstraint.Follows.class, (c, x) -> x.follows(c))
          .on(RecordConstraint.ByNamedOffice.class, (c, x) -> Optional.empty())
          .on(RecordConstraint.BeforeClosing.class, (c, x) -> Optional.empty())
          .build();

  private final Registers registers;
  private final RegisterView view;
  private final RecordId id;
  private final UnitId unit;
  private final RecordKind kind;
  private final Digest practice;
  private final ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values;

  RecordCheck(
      Registers registers,
      RegisterView view,
      RecordId id,
      UnitId unit,
      RecordKind kind,
      Digest practice,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values) {
    this.registers = registers;
    this.view = view;
    this.id = id;
    this.unit = unit;
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

  private Optional<Refusal> unique(
      RuleId rule, Set<FieldId> fields, Predicate<RegisterRecord> among) {
    if (!values.keySet().containsAll(fields)) {
      return Optional.empty();
    }
    return others(registers.ofKind(kind.id()))
        .filter(among)
        .filter(other -> fields.stream().allMatch(f -> other.values(f).equals(of(f))))
        .findFirst()
        .map(other -> Refusal.of(ALREADY_EXISTS, rule(rule), "kind", kind.id(), "id", other.id()));
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

  private long sum(Iterable<FieldId> fields) {
    long sum = 0;
    for (FieldId field : fields) {
      for (FieldValue value : of(field)) {
        sum += ((FieldValue.Amount) value).value();
      }
    }
    return sum;
  }

  private Optional<Refusal> sumsTo(RecordConstraint.SumsTo c) {
    if (c.parts().stream().noneMatch(values::containsKey)) {
      return Optional.empty();
    }
    long sum = sum(c.parts());
    long whole = sum(List.of(c.whole()));
    return sum == whole
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                TALLY_MISMATCH,
                rule(c.rule()),
                "sum",
                sum,
                "total",
                whole,
                "what",
                kind.field(c.whole()).map(RecordField::name).orElse(kind.name())));
  }

  private Optional<Refusal> needs(RecordConstraint.Needs c) {
    return c.given().stream().anyMatch(values::containsKey) && !values.containsKey(c.needed())
        ? Optional.of(missing(c.needed(), rule(c.rule())))
        : Optional.empty();
  }

  private Optional<Refusal> needsFor(RecordConstraint.NeedsFor c) {
    boolean said =
        of(c.field()).stream()
            .anyMatch(value -> c.choices().contains(((FieldValue.Chosen) value).value()));
    return said && !values.containsKey(c.needed())
        ? Optional.of(missing(c.needed(), rule(c.rule())))
        : Optional.empty();
  }

  private Optional<Refusal> apart(RecordConstraint.Apart c) {
    return of(c.who()).stream()
        .filter(who -> of(c.from()).stream().anyMatch(from -> close(who, from, c.relatives())))
        .findFirst()
        .map(
            who ->
                barred(
                    who,
                    c.who(),
                    c.rule(),
                    c.relatives()
                        ? Text.of("本人或其近亲属是当事人", "the person or a near relative is concerned")
                        : Text.of("本人是当事人", "the person is concerned")));
  }

  private boolean close(FieldValue one, FieldValue other, boolean relatives) {
    return one.equals(other)
        || (relatives
            && view.nearRelatives(
                ((FieldValue.OfPerson) one).value(), ((FieldValue.OfPerson) other).value()));
  }

  /** Compares the number with that of the record before, once both are there. */
  private Optional<Refusal> follows(RecordConstraint.Follows c) {
    Optional<RegisterRecord> before =
        of(c.previous()).stream()
            .map(FieldValue.OfRecord.class::cast)
            .map(reference -> registers.find(reference.value()).orElseThrow())
            .findFirst();
    Optional<FieldId> differs =
        c.same().stream()
            .filter(field -> before.map(b -> !b.values(field).equals(of(field))).orElse(false))
            .findFirst();
    if (differs.isPresent()) {
      return Optional.of(
          Refusal.of(
              VALUE_FORM,
              rule(c.rule()),
              "field",
              differs.get(),
              "form",
              before.orElseThrow().values(differs.get())));
    }
    long next =
        1
            + before.stream()
                .flatMap(b -> b.values(c.number(), FieldValue.Amount.class))
                .mapToLong(FieldValue.Amount::value)
                .sum();
    return isNumbered(c, next);
  }

  private Optional<Refusal> isNumbered(RecordConstraint.Follows c, long next) {
    long number = sum(List.of(c.number()));
    return !values.containsKey(c.number()) || number == next
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                rule(c.rule()),
                "field",
                c.number(),
                "value",
                number,
                "min",
                next,
                "max",
                next));
  }

  private Optional<Refusal> memberOf(RecordConstraint.MemberOf c) {
    return of(c.field()).stream()
        .filter(
            person -> !view.members(c.bodies()).contains(((FieldValue.OfPerson) person).value()))
        .findFirst()
        .map(
            person ->
                barred(
                    person,
                    c.field(),
                    c.rule(),
                    Text.of("不是所列组织的成员", "no member of the bodies named")));
  }

  private Refusal barred(FieldValue person, FieldId field, RuleId rule, Text reason) {
    return Refusal.of(
        PERSON_BARRED,
        rule(rule),
        "person",
        person,
        "what",
        kind.field(field).map(RecordField::name).orElse(kind.name()),
        "reason",
        reason);
  }
}
