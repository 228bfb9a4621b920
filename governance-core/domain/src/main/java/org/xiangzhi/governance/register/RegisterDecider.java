package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.CHANGED_LATER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.STEP_ORDER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.StepRefusals;

/** Decides what may be done with records: first who and at which step, then the values. */
final class RegisterDecider {
  private static final Handlers<RegisterCommand, RegisterDecider, Decision<RegisterEvent>> DECIDE =
      Handlers.<RegisterCommand, RegisterDecider, Decision<RegisterEvent>>of(RegisterCommand.class)
          .on(RegisterCommand.Enter.class, (c, d) -> d.enter(c))
          .on(RegisterCommand.Amend.class, (c, d) -> d.inRecord(c, x -> d.amend(c, x)))
          .on(RegisterCommand.CompleteStep.class, (c, d) -> d.inRecord(c, x -> d.complete(c, x)))
          .on(RegisterCommand.ReturnStep.class, (c, d) -> d.inRecord(c, x -> d.giveBack(c, x)))
          .on(RegisterCommand.Close.class, (c, d) -> d.inRecord(c, x -> d.close(c, x)))
          .build();

  private final Registers registers;
  private final Act act;
  private final RegisterView view;

  private RegisterDecider(Registers registers, Act act, RegisterView view) {
    this.registers = registers;
    this.act = act;
    this.view = view;
  }

  /** Is an open record with its kind, and its step while it is at one. */
  private record InRecord(RegisterRecord record, RecordKind kind, Optional<StepDefinition> step) {
    ProcedureDefinition procedure() {
      return kind.procedure().orElseThrow();
    }

    String at() {
      return step.map(s -> s.id().value()).orElse("–");
    }
  }

  static Decision<RegisterEvent> decide(
      RegisterCommand command, Registers registers, Act act, RegisterView view) {
    return DECIDE.apply(command, new RegisterDecider(registers, act, view));
  }

  private Decision<RegisterEvent> inRecord(
      RegisterCommand command, Function<InRecord, Decision<RegisterEvent>> then) {
    Optional<RegisterRecord> found = registers.find(command.record());
    if (found.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, RegisterGuards.KNOWN, "kind", "record", "id", command.record());
    }
    RegisterRecord record = found.get();
    if (!record.open()) {
      return Decision.refuse(
          ALREADY_ENDED, RegisterGuards.CLOSED, "kind", record.kind(), "id", record.id());
    }
    if (act.day().isBefore(record.latest())) {
      return Decision.refuse(
          CHANGED_LATER,
          RegisterGuards.DAYS,
          "kind",
          record.kind(),
          "id",
          record.id(),
          "latest",
          record.latest(),
          "day",
          act.day());
    }
    RecordKind kind = view.kind(record.practice(), record.kind());
    return then.apply(new InRecord(record, kind, Registers.stepOf(record, kind)));
  }

  private Optional<Refusal> officeRefused(Collection<OfficeId> offices, UnitId unit) {
    return officeRefused(offices, unit, ProcedureRules.OFFICE_HELD);
  }

  /** Refuses at a step whoever does not hold the office that the record names for it. */
  private Optional<Refusal> namedOfficeRefused(InRecord x) {
    return x.kind()
        .constraints(RecordConstraint.ByNamedOffice.class)
        .filter(c -> x.step().filter(step -> step.id().equals(c.step())).isPresent())
        .filter(c -> !x.record().values(c.office()).isEmpty())
        .flatMap(
            c ->
                officeRefused(
                    x.record()
                        .values(c.office(), FieldValue.OfOffice.class)
                        .map(FieldValue.OfOffice::value)
                        .toList(),
                    x.record().unit(),
                    view.rule(x.record().practice(), c.rule()))
                    .stream())
        .findFirst();
  }

  private Optional<Refusal> officeRefused(Collection<OfficeId> offices, UnitId unit, Rule rule) {
    return view.holdsAny(act.actor(), offices, unit)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                OFFICE_REQUIRED,
                rule,
                "actor",
                act.actor(),
                "day",
                act.day(),
                "offices",
                offices.stream().map(OfficeId::value).sorted().collect(Collectors.joining(", "))));
  }

  private static Decision<RegisterEvent> refuse(Refusal refusal) {
    return Decision.refuse(List.of(refusal));
  }

  private static Optional<Refusal> fieldsRefused(
      RecordKind kind, Collection<FieldId> fields, Optional<StepId> at) {
    return kind.fields().stream()
        .filter(field -> fields.contains(field.id()))
        .filter(field -> field.step().isPresent() && !field.step().equals(at))
        .findFirst()
        .map(
            field ->
                Refusal.of(
                    STEP_ORDER,
                    RegisterGuards.FIELD_STEP,
                    "act",
                    field.id(),
                    "allowed",
                    field.step().orElseThrow(),
                    "step",
                    at.map(StepId::value).orElse("–")));
  }

  private Decision<RegisterEvent> enter(RegisterCommand.Enter c) {
    Optional<RegisterView.Provided> provided = view.provided(c.kind());
    if (provided.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, RegisterGuards.KNOWN, "kind", "record kind", "id", c.kind());
    }
    RecordKind kind = provided.get().kind();
    Optional<StepId> first = kind.procedure().map(procedure -> procedure.steps().get(0).id());
    Optional<Refusal> refusal =
        officeRefused(kind.access().mayDo(RecordAccess.ENTER), c.unit())
            .or(() -> fieldsRefused(kind, c.fields().keySet(), first));
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    if (registers.find(c.record()).isPresent()) {
      return Decision.refuse(
          ALREADY_EXISTS, RegisterGuards.KNOWN, "kind", "record", "id", c.record());
    }
    if (view.levelOf(c.unit()).isEmpty()) {
      return Decision.refuse(NOT_FOUND, RegisterGuards.KNOWN, "kind", "unit", "id", c.unit());
    }
    ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values =
        RegisterRecord.merged(ImmutableSortedMap.of(), c.fields());
    ImmutableList<Refusal> problems =
        new RecordCheck(
                registers, view, c.record(), c.unit(), kind, provided.get().practice(), values)
            .problems();
    return problems.isEmpty()
        ? Decision.accept(entered(c, provided.get(), values, first))
        : Decision.refuse(problems);
  }

  private RegisterEvent entered(
      RegisterCommand.Enter c,
      RegisterView.Provided provided,
      ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> values,
      Optional<StepId> first) {
    return new RegisterEvent.Entered(
        c.record(),
        c.kind(),
        provided.practice(),
        provided.selection(),
        c.unit(),
        values,
        first,
        act.actor(),
        act.day());
  }

  private Decision<RegisterEvent> amend(RegisterCommand.Amend c, InRecord x) {
    Optional<ImmutableSet<OfficeId>> offices =
        x.step().isPresent()
            ? x.step().get().mayDo(RecordAccess.AMEND)
            : Optional.of(x.kind().access().mayDo(RecordAccess.AMEND));
    if (offices.isEmpty()) {
      return refuse(
          StepRefusals.outOfStep(
              RecordAccess.AMEND, x.procedure().stepsWith(RecordAccess.AMEND), x.at()));
    }
    Optional<Refusal> refusal =
        officeRefused(offices.get(), x.record().unit())
            .or(() -> namedOfficeRefused(x))
            .or(
                () ->
                    fieldsRefused(x.kind(), c.fields().keySet(), x.step().map(StepDefinition::id)));
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    ImmutableList<Refusal> problems =
        new RecordCheck(
                registers,
                view,
                c.record(),
                x.record().unit(),
                x.kind(),
                x.record().practice(),
                RegisterRecord.merged(x.record().values(), c.fields()))
            .problems();
    return problems.isEmpty()
        ? Decision.accept(
            new RegisterEvent.Amended(c.record(), c.fields(), c.reason(), act.actor(), act.day()))
        : Decision.refuse(problems);
  }

  /** Refuses a step at which the record is not. */
  private static Optional<Refusal> misplaced(String command, StepId wanted, InRecord x) {
    Optional<Progress> progress = x.record().progress();
    if (progress.isEmpty()) {
      return Optional.of(StepRefusals.outOfStep(command, wanted, "–"));
    }
    return StepRefusals.misplaced(command, wanted, progress.get(), x.procedure());
  }

  private Decision<RegisterEvent> complete(RegisterCommand.CompleteStep c, InRecord x) {
    Optional<Refusal> refusal =
        misplaced("register.complete-step", c.step(), x)
            .or(() -> officeRefused(x.step().orElseThrow().signedBy(), x.record().unit()))
            .or(() -> namedOfficeRefused(x));
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    RecordStatus status = registers.status(x.record(), act.day(), view);
    List<Refusal> unmet = new ArrayList<>();
    status.unfilled().forEach(f -> unmet.add(RecordCheck.missing(f, RegisterGuards.FORM)));
    for (RecordStatus.Check check : status.missing()) {
      unmet.add(StepRefusals.unmet(check.rule(), check.label(), check.value(), check.bound()));
    }
    if (!unmet.isEmpty()) {
      return Decision.refuse(unmet);
    }
    return Decision.accept(
        new RegisterEvent.StepCompleted(
            c.record(),
            c.step(),
            x.procedure().next(c.step()),
            status.checks().stream()
                .map(RegisterDecider::met)
                .collect(ImmutableList.toImmutableList()),
            act.actor(),
            act.day()));
  }

  private static RegisterEvent.Met met(RecordStatus.Check check) {
    return new RegisterEvent.Met(
        check.rule().id(),
        check.rule().reference(),
        check.measure(),
        check.value().toString(),
        check.bound().toString());
  }

  private Decision<RegisterEvent> giveBack(RegisterCommand.ReturnStep c, InRecord x) {
    Optional<Refusal> refusal =
        StepRefusals.notReturnable(x.step(), c.to())
            .or(() -> officeRefused(x.step().orElseThrow().signedBy(), x.record().unit()));
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    int back = x.procedure().indexOf(c.to());
    ImmutableSet<FieldId> cleared =
        x.kind().fields().stream()
            .filter(field -> field.step().map(s -> x.procedure().indexOf(s) > back).orElse(false))
            .map(RecordField::id)
            .filter(x.record().values()::containsKey)
            .collect(ImmutableSet.toImmutableSet());
    return Decision.accept(
        new RegisterEvent.StepReturned(
            c.record(),
            x.step().orElseThrow().id(),
            c.to(),
            cleared,
            c.reason(),
            act.actor(),
            act.day()));
  }

  private Decision<RegisterEvent> close(RegisterCommand.Close c, InRecord x) {
    Optional<Refusal> refusal =
        officeRefused(x.kind().access().mayDo(RecordAccess.CLOSE), x.record().unit());
    if (refusal.isPresent()) {
      return refuse(refusal.get());
    }
    ImmutableList<Refusal> unfilled =
        x.kind()
            .constraints(RecordConstraint.BeforeClosing.class)
            .filter(constraint -> x.record().values(constraint.field()).isEmpty())
            .map(
                constraint ->
                    RecordCheck.missing(
                        constraint.field(), view.rule(x.record().practice(), constraint.rule())))
            .collect(ImmutableList.toImmutableList());
    return unfilled.isEmpty()
        ? Decision.accept(new RegisterEvent.Closed(c.record(), c.reason(), act.actor(), act.day()))
        : Decision.refuse(unfilled);
  }
}
