package org.xiangzhi.governance.compact;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.FUTURE_DATED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_NOT_ADOPTED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiangzhi.governance.compact.CompactView.InUse;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.ProcedureRules;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.StepRefusals;

/** Decides what may be done about compacts: first who and at which step, then the matter itself. */
final class CaseDecider {
  private static final TypeNames<CompactCommand> NAMES = TypeNames.of(CompactCommand.class);

  private static final Handlers<CaseCommand, CaseDecider, Decision<CompactEvent>> CASE =
      Handlers.<CaseCommand, CaseDecider, Decision<CompactEvent>>of(CaseCommand.class)
          .on(CaseCommand.OpenCase.class, (c, d) -> d.underPractice(c, use -> d.open(c, use)))
          .on(CaseCommand.TakeInAsFound.class, (c, d) -> d.underPractice(c, use -> d.takeIn(c)))
          .on(CaseCommand.RecordAgreement.class, (c, d) -> d.underPractice(c, use -> d.agree(c)))
          .on(CaseCommand.CompleteStep.class, (c, d) -> d.inCase(c.caseId(), x -> complete(c, x)))
          .on(CaseCommand.ReturnCase.class, (c, d) -> d.inCase(c.caseId(), x -> giveBack(c, x)))
          .on(CaseCommand.AbandonCase.class, (c, d) -> d.inCase(c.caseId(), x -> abandon(c, x)))
          .on(
              CaseCommand.OrderCorrection.class,
              (c, d) -> d.inRecord(c.caseId(), x -> correct(c, x)))
          .build();

  private final Compacts compacts;
  private final Act act;
  private final CompactView view;

  private CaseDecider(Compacts compacts, Act act, CompactView view) {
    this.compacts = compacts;
    this.act = act;
    this.view = view;
  }

  static Decision<CompactEvent> decide(
      CompactCommand command, Compacts compacts, Act act, CompactView view) {
    CaseDecider decider = new CaseDecider(compacts, act, view);
    return command instanceof StepCommand step
        ? decider.inCase(step.caseId(), x -> inStep(step, x))
        : CASE.apply((CaseCommand) command, decider);
  }

  /** Goes on with a case that is in the record. */
  private Decision<CompactEvent> inRecord(
      CaseId id, Function<CaseContext, Decision<CompactEvent>> then) {
    Optional<CompactCase> state = compacts.find(id);
    if (state.isEmpty()) {
      return Decision.refuse(NOT_FOUND, CompactGuards.RECORD_KNOWN, "kind", "case", "id", id);
    }
    LocalDate since = state.get().progress().since();
    if (act.day().isBefore(since)) {
      return Decision.refuse(
          DATES_REVERSED, CompactGuards.CASE_DAYS, "from", since, "until", act.day());
    }
    return then.apply(
        new CaseContext(compacts, state.get(), act, view, view.rules(state.get().practice())));
  }

  /** Goes on with a case that is open. */
  private Decision<CompactEvent> inCase(
      CaseId id, Function<CaseContext, Decision<CompactEvent>> then) {
    return inRecord(
        id,
        x ->
            x.state().open()
                ? then.apply(x)
                : Decision.refuse(
                    ALREADY_ENDED, CompactGuards.CASE_OPEN, "kind", "case", "id", id));
  }

  /** Goes on with a command beside all cases, if the village's practice lets the actor give it. */
  private Decision<CompactEvent> underPractice(
      CaseCommand command, Function<InUse, Decision<CompactEvent>> then) {
    Optional<InUse> inUse = view.inUse();
    if (inUse.isEmpty()) {
      return Decision.refuse(
          PRACTICE_NOT_ADOPTED, CompactGuards.PRACTICE_SELECTED, "practice", "–");
    }
    return caseActRefused(command, view.rules(inUse.get().rules()), act, view)
        .<Decision<CompactEvent>>map(refusal -> Decision.refuse(List.of(refusal)))
        .orElseGet(() -> then.apply(inUse.get()));
  }

  private static Optional<Refusal> caseActRefused(
      CaseCommand command, CompactRules rules, Act act, CompactView view) {
    return officeRefused(rules.mayDo(NAMES.nameOf(command)).orElse(ImmutableSet.of()), act, view);
  }

  private static Optional<Refusal> officeRefused(
      Collection<OfficeId> offices, Act act, CompactView view) {
    return view.holdsAny(act.actor(), offices)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                OFFICE_REQUIRED,
                ProcedureRules.OFFICE_HELD,
                "actor",
                act.actor(),
                "day",
                act.day(),
                "offices",
                offices.stream().map(OfficeId::value).sorted().collect(Collectors.joining(", "))));
  }

  private static Decision<CompactEvent> inStep(StepCommand command, CaseContext x) {
    String name = NAMES.nameOf(command);
    ProcedureDefinition procedure = x.rules().procedure();
    StepId at = x.state().progress().step().orElseThrow();
    Optional<ImmutableSet<OfficeId>> offices = procedure.step(at).orElseThrow().mayDo(name);
    if (offices.isEmpty()) {
      return Decision.refuse(
          List.of(StepRefusals.outOfStep(name, procedure.stepsWith(name), at.value())));
    }
    Optional<Refusal> refusal = officeRefused(offices.get(), x.act(), x.view());
    return refusal.isPresent() ? Decision.refuse(List.of(refusal.get())) : dispatch(command, x);
  }

  private static Decision<CompactEvent> dispatch(StepCommand command, CaseContext x) {
    if (command instanceof FormationCommand c) {
      return Formation.decide(c, x);
    }
    if (command instanceof DraftCommand c) {
      return Draft.decide(c, x);
    }
    if (command instanceof ConsultationCommand c) {
      return Consultation.decide(c, x);
    }
    if (command instanceof NoticeCommand c) {
      return Notice.decide(c, x);
    }
    if (command instanceof AssemblyCommand c) {
      return Assembly.decide(c, x);
    }
    return Promulgation.decide((PromulgationCommand) command, x);
  }

  private Decision<CompactEvent> open(CaseCommand.OpenCase c, InUse use) {
    if (compacts.find(c.caseId()).isPresent()) {
      return Decision.refuse(
          ALREADY_EXISTS, CompactGuards.RECORD_ONCE, "kind", "case", "id", c.caseId());
    }
    boolean first = compacts.latestNumber() == 0;
    if (first != (c.kind() == CaseKind.ADOPTION)) {
      return Decision.refuse(
          first ? NOT_FOUND : ALREADY_EXISTS,
          CompactGuards.CASE_KIND,
          "kind",
          "compact",
          "id",
          "v" + compacts.latestNumber());
    }
    return Decision.accept(
        new CaseEvent.CaseOpened(
            c.caseId(),
            c.title(),
            c.kind(),
            use.rules(),
            use.selection(),
            view.rules(use.rules()).procedure().steps().get(0).id(),
            compacts.latestNumber(),
            act.day()));
  }

  private Decision<CompactEvent> takeIn(CaseCommand.TakeInAsFound c) {
    if (compacts.latestNumber() > 0) {
      return Decision.refuse(
          ALREADY_EXISTS,
          CompactGuards.CASE_KIND,
          "kind",
          "compact",
          "id",
          "v" + compacts.latestNumber());
    }
    if (c.effectiveFrom().isAfter(act.day())) {
      return Decision.refuse(
          FUTURE_DATED, CompactGuards.CASE_KIND, "day", c.effectiveFrom(), "today", act.day());
    }
    return Decision.accept(
        new CaseEvent.TakenInAsFound(
            1,
            c.title(),
            c.adoptedOn(),
            c.effectiveFrom(),
            CompactText.of(c.clauses()),
            c.papers()));
  }

  private Decision<CompactEvent> agree(CaseCommand.RecordAgreement c) {
    return compacts.knows(c.agreement())
        ? Decision.refuse(
            ALREADY_EXISTS, CompactGuards.RECORD_ONCE, "kind", "agreement", "id", c.agreement())
        : Decision.accept(
            new CaseEvent.AgreementRecorded(c.agreement(), c.subject(), c.parties(), c.papers()));
  }

  private static Decision<CompactEvent> complete(CaseCommand.CompleteStep c, CaseContext x) {
    ProcedureDefinition procedure = x.rules().procedure();
    StepId at = x.state().progress().step().orElseThrow();
    Optional<Refusal> misplaced =
        StepRefusals.misplaced(NAMES.nameOf(c), c.step(), x.state().progress(), procedure);
    StepDefinition step = procedure.step(at).orElseThrow();
    Optional<Refusal> refused =
        misplaced.or(() -> officeRefused(step.signedBy(), x.act(), x.view()));
    if (refused.isPresent()) {
      return Decision.refuse(List.of(refused.get()));
    }
    List<Refusal> unmet =
        Compacts.status(x.state(), x.act().day(), x.view()).missing().stream()
            .map(
                check ->
                    StepRefusals.unmet(check.rule(), check.label(), check.value(), check.bound()))
            .toList();
    return unmet.isEmpty() ? completed(step, x) : Decision.refuse(unmet);
  }

  /** Completes the step; behind the last one the posted text comes into force. */
  private static Decision<CompactEvent> completed(StepDefinition step, CaseContext x) {
    Optional<StepId> nextId = x.rules().procedure().next(step.id());
    CaseEvent.StepCompleted completed =
        new CaseEvent.StepCompleted(
            x.state().id(), step.id(), nextId, x.act().actor(), x.act().day());
    if (nextId.isPresent()) {
      return Decision.accept(completed);
    }
    Optional<PromulgationEvent.TextPosted> posted = x.state().promulgation().posted();
    if (posted.isEmpty()) {
      return Decision.refuse(ACT_ORDER, CompactGuards.VOTED_FIRST, "first", "compact.post-text");
    }
    // Another case may have come into force since, and a loose practice may let the text be
    // changed.
    Optional<Refusal> refusal =
        x.differs(x.state().draft().text().digest(), posted.get().digest(), CaseContext.VOTED)
            .or(x::outdatedBase);
    if (refusal.isPresent()) {
      return Decision.refuse(List.of(refusal.get()));
    }
    return Decision.acceptAll(
        ImmutableList.<CompactEvent>of(
            completed,
            new CaseEvent.Promulgated(
                x.state().id(),
                x.compacts().latestNumber() + 1,
                x.state().draft().text(),
                posted.get().digest(),
                posted.get().effectiveFrom())));
  }

  private static Decision<CompactEvent> giveBack(CaseCommand.ReturnCase c, CaseContext x) {
    StepId at = x.state().progress().step().orElseThrow();
    StepDefinition step = x.rules().procedure().step(at).orElseThrow();
    Optional<Refusal> refusal =
        StepRefusals.notReturnable(Optional.of(step), c.to())
            .or(() -> officeRefused(step.signedBy(), x.act(), x.view()));
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(
            x.state()
                .returned(
                    new CompactRules.Return(ProcedureRules.STEP_RETURN.id(), c.to()),
                    c.reason(),
                    x));
  }

  private static Decision<CompactEvent> abandon(CaseCommand.AbandonCase c, CaseContext x) {
    Optional<Refusal> refusal = caseActRefused(c, x.rules(), x.act(), x.view());
    return refusal.isPresent()
        ? Decision.refuse(List.of(refusal.get()))
        : Decision.accept(new CaseEvent.CaseAbandoned(c.caseId(), c.reason(), x.act().day()));
  }

  private static Decision<CompactEvent> correct(CaseCommand.OrderCorrection c, CaseContext x) {
    Optional<Refusal> refusal = caseActRefused(c, x.rules(), x.act(), x.view());
    if (refusal.isPresent()) {
      return Decision.refuse(List.of(refusal.get()));
    }
    if (x.state().promulgation().filed().isEmpty()) {
      return x.first("compact.file-text");
    }
    Optional<ClauseId> unknown =
        c.clauses().stream()
            .filter(clause -> x.state().draft().text().clause(clause).isEmpty())
            .findFirst();
    if (unknown.isPresent()) {
      return x.unknown("clause", unknown.get());
    }
    CaseEvent.CorrectionOrdered order =
        new CaseEvent.CorrectionOrdered(c.caseId(), c.clauses(), c.reason(), x.act().actor());
    return x.state().open()
        ? Decision.acceptAll(
            ImmutableList.<CompactEvent>of(
                order, x.state().returned(x.rules().correctionReturns(), c.reason(), x)))
        : Decision.accept(order);
  }
}
