package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;

/**
 * Is the state of a village's compacts: the versions, the cases, and agreements with other
 * villages.
 */
public final class Compacts {
  private static final Compacts EMPTY =
      new Compacts(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private static final Handlers<CompactEvent, Compacts, Compacts> EVOLVE =
      Handlers.<CompactEvent, Compacts, Compacts>of(CompactEvent.class)
          .on(CaseEvent.CaseOpened.class, (e, s) -> s.opened(e))
          .on(CaseEvent.TakenInAsFound.class, (e, s) -> s.takenIn(e))
          .on(CaseEvent.StepCompleted.class, (e, s) -> s.completed(e))
          .on(CaseEvent.CaseReturned.class, (e, s) -> s.returned(e))
          .on(CaseEvent.CaseAbandoned.class, (e, s) -> s.abandoned(e))
          .on(CaseEvent.CorrectionOrdered.class, (e, s) -> s.corrected(e))
          .on(CaseEvent.AgreementRecorded.class, (e, s) -> s.agreed(e))
          .on(CaseEvent.Promulgated.class, (e, s) -> s.promulgated(e))
          .on(FormationEvent.JointMeetingHeld.class, Compacts::formation)
          .on(FormationEvent.InvitationDelivered.class, Compacts::formation)
          .on(FormationEvent.InvitationAnswered.class, Compacts::formation)
          .on(FormationEvent.CandidateVetted.class, Compacts::formation)
          .on(FormationEvent.CommitteeFormed.class, Compacts::formation)
          .on(FormationEvent.CommitteePublished.class, Compacts::formation)
          .on(DraftEvent.ChangeProposed.class, (e, s) -> s.draft(e, d -> d.withChange(e.change())))
          .on(
              DraftEvent.ChangeWithdrawn.class,
              (e, s) -> s.draft(e, d -> d.withoutChange(e.change())))
          .on(DraftEvent.DraftRebased.class, (e, s) -> s.rebased(e))
          .on(DraftEvent.DraftPosted.class, (e, s) -> s.draft(e, d -> d.withPosted(e)))
          .on(DraftEvent.TownReviewRecorded.class, (e, s) -> s.draft(e, d -> d.withReview(e)))
          .on(
              DraftEvent.ClauseFlagged.class,
              (e, s) -> s.draft(e, d -> d.withFlags(d.flags().with(e))))
          .on(
              DraftEvent.FlagResolved.class,
              (e, s) -> s.draft(e, d -> d.withFlags(d.flags().with(e))))
          .on(ConsultationEvent.HouseholdsAsked.class, Compacts::consultation)
          .on(ConsultationEvent.OpinionRegistered.class, Compacts::consultation)
          .on(ConsultationEvent.OpinionAnswered.class, Compacts::consultation)
          .on(ConsultationEvent.OpinionLinked.class, Compacts::consultation)
          .on(
              NoticeEvent.NoticePosted.class,
              (e, s) -> s.change(e.caseId(), c -> c.with(Notice.of(e))))
          .on(NoticeEvent.ObjectionRaised.class, (e, s) -> s.objected(e))
          .on(
              NoticeEvent.NoticeClosed.class,
              (e, s) -> s.change(e.caseId(), c -> c.with(c.notice().orElseThrow().closed(e))))
          .on(
              AssemblyEvent.AssemblyOpened.class,
              (e, s) -> s.change(e.caseId(), c -> c.with(Assembly.of(e))))
          .on(AssemblyEvent.AttendeesCheckedIn.class, (e, s) -> s.assembly(e, a -> a.with(e)))
          .on(AssemblyEvent.ClauseRead.class, (e, s) -> s.assembly(e, a -> a.with(e)))
          .on(AssemblyEvent.VoteCounted.class, (e, s) -> s.assembly(e, a -> a.with(e)))
          .on(AssemblyEvent.SignaturesRecorded.class, (e, s) -> s.assembly(e, a -> a.with(e)))
          .on(PromulgationEvent.TextFiled.class, Compacts::promulgation)
          .on(PromulgationEvent.TextPosted.class, Compacts::promulgation)
          .on(PromulgationEvent.HouseholdsInformed.class, Compacts::promulgation)
          .build();

  private final PersistentMap<Integer, CompactVersion> versions;
  private final PersistentMap<CaseId, CompactCase> cases;
  private final PersistentMap<AgreementId, CaseEvent.AgreementRecorded> agreements;

  private Compacts(
      PersistentMap<Integer, CompactVersion> versions,
      PersistentMap<CaseId, CompactCase> cases,
      PersistentMap<AgreementId, CaseEvent.AgreementRecorded> agreements) {
    this.versions = versions;
    this.cases = cases;
    this.agreements = agreements;
  }

  /**
   * Returns the state of a village in which nothing has happened.
   *
   * @return no compact, no case
   */
  public static Compacts empty() {
    return EMPTY;
  }

  /**
   * Decides a command.
   *
   * @param command what is asked
   * @param act who asks and when
   * @param view what the other rooms know
   * @return the events, or why not
   */
  public Decision<CompactEvent> decide(CompactCommand command, Act act, CompactView view) {
    return CaseDecider.decide(command, this, act, view);
  }

  /**
   * Takes in what happened.
   *
   * @param event the event
   * @return the state behind it
   */
  public Compacts evolve(CompactEvent event) {
    return EVOLVE.apply(event, this);
  }

  /**
   * Answers where a case stands.
   *
   * @param caseId the case
   * @param day the day of asking
   * @param view what the other rooms know of that day
   * @return the answer, or empty if there is no such case
   */
  public Optional<CaseStatus> status(CaseId caseId, LocalDate day, CompactView view) {
    return cases.get(caseId).map(state -> status(state, day, view));
  }

  /**
   * Finds the compact in force.
   *
   * @param day the day
   * @return the version, or empty if none is
   */
  public Optional<CompactVersion> inForce(LocalDate day) {
    return versions.values().filter(version -> version.inForceOn(day)).findFirst();
  }

  /**
   * Finds the newest compact, in force or about to be.
   *
   * @return the version, or empty if there is none
   */
  public Optional<CompactVersion> latest() {
    return versions.get(versions.size());
  }

  /**
   * Lists all versions.
   *
   * @return the versions, oldest first
   */
  public ImmutableList<CompactVersion> versions() {
    return versions.values().collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds a case.
   *
   * @param id its name
   * @return the case, or empty
   */
  public Optional<CompactCase> find(CaseId id) {
    return cases.get(id);
  }

  /**
   * Lists all cases.
   *
   * @return the cases, by name
   */
  public ImmutableList<CompactCase> cases() {
    return cases.values().collect(ImmutableList.toImmutableList());
  }

  Stream<CompactCase> openCases() {
    return cases.values().filter(CompactCase::open);
  }

  int latestNumber() {
    return versions.size();
  }

  boolean knows(AgreementId agreement) {
    return agreements.containsKey(agreement);
  }

  /** Tells whether what an origin names is in the record, where it names a record. */
  boolean knowsOrigin(Origin origin, CompactCase state, CompactView view) {
    return switch (origin.kind()) {
      case OPINION ->
          state
              .consultation()
              .opinions()
              .keys()
              .anyMatch(id -> id.value().equals(origin.reference()));
      case INTER_VILLAGE -> agreements.keys().anyMatch(id -> id.value().equals(origin.reference()));
      case CONSULTATION -> view.isConcludedConsultation(origin.reference());
      case DRAFT, OLD_COVENANT, AS_FOUND -> true;
    };
  }

  static CaseStatus status(CompactCase state, LocalDate day, CompactView view) {
    CompactRules rules = view.rules(state.practice());
    Progress progress = state.progress();
    Optional<StepDefinition> step =
        state.open() ? progress.step().flatMap(rules.procedure()::step) : Optional.empty();
    long days = ChronoUnit.DAYS.between(progress.since(), day);
    return new CaseStatus(
        state.id(),
        step.map(StepDefinition::id),
        progress.since(),
        step.flatMap(StepDefinition::deadlineDays).map(deadline -> days > deadline).orElse(false),
        step.map(s -> checks(s, state, rules, view, day)).orElse(ImmutableList.of()),
        step.map(StepDefinition::acts).orElse(ImmutableList.of()),
        step.map(StepDefinition::signedBy).orElse(ImmutableSet.of()),
        state.draft().flags().all());
  }

  private static ImmutableList<CaseStatus.Check> checks(
      StepDefinition step, CompactCase state, CompactRules rules, CompactView view, LocalDate day) {
    return step.requirements().stream()
        .filter(requirement -> requirement.applies(state.selection()))
        .map(requirement -> check(requirement, state, rules, view, day))
        .collect(ImmutableList.toImmutableList());
  }

  private static CaseStatus.Check check(
      Requirement requirement,
      CompactCase state,
      CompactRules rules,
      CompactView view,
      LocalDate day) {
    return new CaseStatus.Check(
        view.rule(state.practice(), requirement.rule()),
        requirement.measure(),
        CompactMeasure.named(requirement.measure()).orElseThrow().label(),
        CompactMeasure.take(requirement.measure(), state, rules, view, day),
        requirement.bound());
  }

  private Compacts change(CaseId id, UnaryOperator<CompactCase> change) {
    return new Compacts(versions, cases.update(id, change), agreements);
  }

  private Compacts opened(CaseEvent.CaseOpened event) {
    CompactText base =
        versions.get(event.base()).map(CompactVersion::text).orElse(CompactText.EMPTY);
    return new Compacts(
        versions, cases.with(event.caseId(), CompactCase.opened(event, base)), agreements);
  }

  private Compacts takenIn(CaseEvent.TakenInAsFound event) {
    CompactVersion version =
        new CompactVersion(
            event.version(),
            event.title(),
            event.text(),
            Optional.empty(),
            event.papers(),
            event.effectiveFrom(),
            Optional.empty(),
            ImmutableList.of());
    return new Compacts(versions.with(event.version(), version), cases, agreements);
  }

  private Compacts completed(CaseEvent.StepCompleted event) {
    return change(
        event.caseId(),
        c -> c.with(c.progress().complete(event.next(), event.on(), event.signedBy())));
  }

  private Compacts returned(CaseEvent.CaseReturned event) {
    return change(
        event.caseId(), c -> c.sentBack(c.progress().returnTo(event.to(), event.on(), event.by())));
  }

  private Compacts abandoned(CaseEvent.CaseAbandoned event) {
    return change(event.caseId(), c -> c.givenUp(event.reason()));
  }

  /** An order about a version that a case brought into force stays with the version. */
  private Compacts corrected(CaseEvent.CorrectionOrdered event) {
    return versions
        .values()
        .filter(version -> version.adoptedBy().equals(Optional.of(event.caseId())))
        .findFirst()
        .map(
            version ->
                new Compacts(
                    versions.with(version.number(), version.with(event)), cases, agreements))
        .orElse(this);
  }

  private Compacts agreed(CaseEvent.AgreementRecorded event) {
    return new Compacts(versions, cases, agreements.with(event.agreement(), event));
  }

  private Compacts promulgated(CaseEvent.Promulgated event) {
    PersistentMap<Integer, CompactVersion> ended = versions;
    for (CompactVersion earlier : versions()) {
      ended = ended.with(earlier.number(), earlier.endedBefore(event.effectiveFrom()));
    }
    CompactVersion version =
        new CompactVersion(
            event.version(),
            cases.get(event.caseId()).orElseThrow().title(),
            event.text(),
            Optional.of(event.caseId()),
            ImmutableList.of(),
            event.effectiveFrom(),
            Optional.empty(),
            ImmutableList.of());
    return new Compacts(ended.with(event.version(), version), cases, agreements);
  }

  private static Compacts formation(FormationEvent event, Compacts s) {
    return s.change(event.caseId(), c -> c.with(c.formation().evolve(event)));
  }

  private static Compacts consultation(ConsultationEvent event, Compacts s) {
    return s.change(event.caseId(), c -> c.with(c.consultation().evolve(event)));
  }

  private static Compacts promulgation(PromulgationEvent event, Compacts s) {
    return s.change(event.caseId(), c -> c.with(c.promulgation().evolve(event)));
  }

  private Compacts draft(DraftEvent event, UnaryOperator<Draft> change) {
    return change(event.caseId(), c -> c.with(change.apply(c.draft())));
  }

  private Compacts assembly(AssemblyEvent event, UnaryOperator<Assembly> change) {
    return change(event.caseId(), c -> c.with(change.apply(c.assembly().orElseThrow())));
  }

  private Compacts rebased(DraftEvent.DraftRebased event) {
    CompactText text = versions.get(event.base()).orElseThrow().text();
    return change(event.caseId(), c -> c.rebased(event.base(), text));
  }

  private Compacts objected(NoticeEvent.ObjectionRaised event) {
    return change(
        event.caseId(),
        c ->
            c.with(
                c.consultation()
                    .withOpinion(
                        event.objection(), event.household(), Optional.empty(), event.text())));
  }
}
