package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RecordMetric;
import org.xiangzhi.governance.register.RegisterMeasure;

/** Checks one kind of record: that its parts name what is there, and fit each other. */
final class RecordKindCheck {
  private static final Set<String> ACTS =
      ImmutableSet.of(RecordAccess.ENTER, RecordAccess.AMEND, RecordAccess.CLOSE);

  private static final Handlers<RecordConstraint, RecordKindCheck, Boolean> CONSTRAINTS =
      Handlers.<RecordConstraint, RecordKindCheck, Boolean>of(RecordConstraint.class)
          .on(
              RecordConstraint.NoOverlap.class,
              (c, x) ->
                  x.is(
                          c.who(),
                          FieldType.OfPerson.class,
                          FieldType.OfUnit.class,
                          FieldType.OfRecord.class)
                      && x.is(c.when(), FieldType.Timespan.class))
          .on(
              RecordConstraint.Covers.class,
              (c, x) ->
                  x.is(c.field(), FieldType.OfUnit.class)
                      && c.each().map(each -> x.is(each, FieldType.Choice.class)).orElse(true))
          .on(RecordConstraint.Unique.class, (c, x) -> x.areThere(c.fields()))
          .on(RecordConstraint.UniqueInUnit.class, (c, x) -> x.areThere(c.fields()))
          .on(RecordConstraint.AnyOf.class, (c, x) -> x.areThere(c.fields()))
          .on(RecordConstraint.Admitted.class, (c, x) -> x.admitted(c))
          .on(RecordConstraint.MemberOf.class, (c, x) -> x.memberOf(c))
          .on(
              RecordConstraint.SumsTo.class,
              (c, x) ->
                  !c.parts().isEmpty()
                      && !c.parts().contains(c.whole())
                      && c.fields().stream().allMatch(x::isNumber))
          .on(
              RecordConstraint.Needs.class,
              (c, x) -> x.areThere(c.given()) && x.isThere(c.needed()))
          .on(
              RecordConstraint.NeedsFor.class,
              (c, x) -> x.offers(c.field(), c.choices()) && x.isThere(c.needed()))
          .on(
              RecordConstraint.Apart.class,
              (c, x) ->
                  !c.who().equals(c.from())
                      && c.fields().stream().allMatch(f -> x.is(f, FieldType.OfPerson.class)))
          .on(
              RecordConstraint.Follows.class,
              (c, x) ->
                  x.isNumber(c.number())
                      && x.kind
                          .field(c.previous())
                          .filter(f -> f.type().equals(new FieldType.OfRecord(x.kind.id())))
                          .isPresent()
                      && c.same().stream().allMatch(x::isThere))
          .on(
              RecordConstraint.ByNamedOffice.class,
              (c, x) ->
                  x.is(c.office(), FieldType.OfOffice.class)
                      && x.kind.procedure().flatMap(p -> p.step(c.step())).isPresent())
          .on(RecordConstraint.BeforeClosing.class, (c, x) -> x.areThere(c.fields()))
          .build();

  private static final Handlers<RecordMetric, RecordKindCheck, Boolean> METRICS =
      Handlers.<RecordMetric, RecordKindCheck, Boolean>of(RecordMetric.class)
          .on(RecordMetric.Filled.class, (m, x) -> x.areThere(Set.of(m.field())))
          .on(
              RecordMetric.Chosen.class,
              (m, x) ->
                  x.offers(m.field(), m.part())
                      && x.offers(m.field(), m.whole())
                      && m.whole().containsAll(m.part()))
          .on(RecordMetric.Reached.class, (m, x) -> x.is(m.field(), FieldType.OfUnit.class))
          .build();

  private final DefinitionCheck names;
  private final RecordKind kind;
  private final List<RecordKind> all;
  private final List<DisclosureItem> disclosures;

  RecordKindCheck(
      DefinitionCheck names,
      RecordKind kind,
      List<RecordKind> all,
      List<DisclosureItem> disclosures) {
    this.names = names;
    this.kind = kind;
    this.all = all;
    this.disclosures = disclosures;
  }

  void check() {
    names.rules(Set.of(kind.rule()), kind.id());
    names.unique("field of " + kind.id(), kind.fields().stream().map(RecordField::id).toList());
    names.offices(kind.access().readers(), kind.id());
    acts(kind.access().acts(), ACTS, kind.id());
    kind.fields().forEach(this::field);
    for (RecordConstraint constraint : kind.constraints()) {
      names.rules(Set.of(constraint.rule()), kind.id());
      if (!CONSTRAINTS.apply(constraint, this)) {
        problem(constraint.rule() + " does not fit the fields " + constraint.fields());
      }
    }
    names.unique("metric of " + kind.id(), kind.metrics().stream().map(RecordMetric::id).toList());
    kind.metrics().stream()
        .filter(metric -> !METRICS.apply(metric, this))
        .forEach(metric -> problem("the metric " + metric.id() + " does not fit its field"));
    kind.procedure().stream().flatMap(p -> p.steps().stream()).forEach(this::step);
  }

  private void problem(String what) {
    names.problem(kind.id() + ": " + what);
  }

  private void acts(List<ActRule> acts, Set<String> known, Object where) {
    names.unique("act of " + where, acts.stream().map(ActRule::act).toList());
    for (ActRule act : acts) {
      names.known("act", Set.of(act.act()), known, where);
      names.offices(act.by(), act.act());
    }
  }

  private void field(RecordField field) {
    Stream<StepId> steps =
        kind.procedure().stream().flatMap(p -> p.steps().stream()).map(StepDefinition::id);
    names.known(
        "step", field.step().stream().toList(), steps.collect(Collectors.toSet()), field.id());
    if (field.type() instanceof FieldType.OfRecord type) {
      names.known("record", Set.of(type.kind()), kinds(), field.id());
    }
    if (field.type() instanceof FieldType.OfOffice type) {
      names.offices(type.offices(), field.id());
    }
    if (field.type() instanceof FieldType.Part type
        && !is(type.of(), FieldType.Amount.class, FieldType.Part.class)) {
      problem(field.id() + " is a part of " + type.of() + ", which is no number");
    }
    if (field.type() instanceof FieldType.OfBallot type
        && !type.question().map(text -> is(text, FieldType.Words.class)).orElse(true)) {
      problem(field.id() + " asks the words of a field that has none");
    }
  }

  private Set<RecordKindId> kinds() {
    return all.stream().map(RecordKind::id).collect(Collectors.toSet());
  }

  private void step(StepDefinition step) {
    names.offices(step.signedBy(), step.id());
    acts(step.acts(), Set.of(RecordAccess.AMEND), step.id());
    for (Requirement requirement : step.requirements()) {
      names.rules(Set.of(requirement.rule()), step.id());
      requirement.when().ifPresent(names::choice);
      boolean fits =
          RegisterMeasure.named(requirement.measure())
              .map(measure -> fits(measure, requirement.measure()))
              .orElse(false);
      if (!fits) {
        problem(step.id() + " names the unknown measure " + requirement.measure());
      }
    }
  }

  private boolean fits(RegisterMeasure measure, String name) {
    String parameter = RegisterMeasure.parameterOf(name);
    return switch (measure.parameter()) {
      case NONE -> true;
      case FIELD ->
          measure == RegisterMeasure.BALLOT_PASSED
              ? is(FieldId.of(parameter), FieldType.OfBallot.class)
              : areThere(Set.of(FieldId.of(parameter)));
      case KIND -> kinds().contains(RecordKindId.of(parameter));
      case ITEM -> disclosures.stream().anyMatch(item -> item.id().value().equals(parameter));
    };
  }

  private boolean areThere(Set<FieldId> fields) {
    return !fields.isEmpty() && fields.stream().allMatch(field -> kind.field(field).isPresent());
  }

  private boolean isThere(FieldId field) {
    return kind.field(field).isPresent();
  }

  private boolean isNumber(FieldId field) {
    return is(field, FieldType.Amount.class, FieldType.Part.class);
  }

  /** Tells whether a field offers all of some choices. */
  private boolean offers(FieldId field, Set<FieldId> choices) {
    return !choices.isEmpty()
        && kind.field(field).map(RecordField::type).stream()
            .filter(FieldType.Choice.class::isInstance)
            .map(type -> ((FieldType.Choice) type).choices())
            .anyMatch(
                offered ->
                    offered.stream()
                        .map(FieldType.Choice.Option::id)
                        .collect(Collectors.toSet())
                        .containsAll(choices));
  }

  private boolean is(FieldId field, Class<?>... types) {
    Optional<FieldType> type = kind.field(field).map(RecordField::type);
    return Stream.of(types).anyMatch(wanted -> type.filter(wanted::isInstance).isPresent());
  }

  private boolean admitted(RecordConstraint.Admitted c) {
    return kind.field(c.field()).map(RecordField::type).stream()
        .filter(FieldType.OfRecord.class::isInstance)
        .map(type -> ((FieldType.OfRecord) type).kind())
        .flatMap(other -> all.stream().filter(each -> each.id().equals(other)))
        .flatMap(other -> other.procedure().stream())
        .anyMatch(procedure -> procedure.step(c.step()).isPresent());
  }

  private boolean memberOf(RecordConstraint.MemberOf c) {
    names.bodies(c.bodies(), c.rule());
    return is(c.field(), FieldType.OfPerson.class);
  }
}
