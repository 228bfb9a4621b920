package org.xiangzhi.governance.testkit.script;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.CaseKind;
import org.xiangzhi.governance.compact.CaseStatus;
import org.xiangzhi.governance.compact.CompactCase;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Outcome;

/**
 * Takes a case legally through all steps of its practice. One requirement may be broken on purpose:
 * whatever serves it is then left out.
 */
public final class CompactScript {
  private static final int MOVES = 10_000;

  /** What may be done, in the order in which it makes sense. */
  private static final ImmutableMap<String, Function<Stage, Optional<Move>>> ACTS =
      ImmutableMap.<String, Function<Stage, Optional<Move>>>builder()
          .put("compact.record-joint-meeting", Forming::meet)
          .put("compact.deliver-invitation", Forming::invite)
          .put("compact.answer-invitation", Forming::answer)
          .put("compact.record-vetting", Forming::vet)
          .put("compact.form-committee", Forming::form)
          .put("compact.publish-committee", Forming::publish)
          .put("compact.rebase-draft", Writing::rebase)
          .put("compact.propose-change", Writing::propose)
          .put("compact.post-draft", Writing::post)
          .put("compact.record-inquiries", Asking::ask)
          .put("compact.register-opinion", Asking::register)
          .put("compact.reply-to-opinion", Asking::reply)
          .put("compact.link-opinion", Asking::link)
          .put("compact.resolve-flag", Writing::resolve)
          .put("compact.record-town-review", Writing::review)
          .put("compact.post-notice", Deciding::postNotice)
          .put("compact.close-notice", Deciding::closeNotice)
          .put("compact.open-assembly", Deciding::openAssembly)
          .put("compact.check-in", Deciding::checkIn)
          .put("compact.read-clause", Deciding::read)
          .put("compact.count-vote", Deciding::count)
          .put("compact.record-signatures", Deciding::sign)
          .put("compact.file-text", Deciding::file)
          .put("compact.post-text", Deciding::post)
          .put("compact.inform-households", Deciding::inform)
          .buildOrThrow();

  private final SampleVillage village;
  private final CaseId id;
  private final Optional<Requirement> breach;

  private CompactScript(SampleVillage village, CaseId id, Optional<Requirement> breach) {
    this.village = village;
    this.id = id;
    this.breach = breach;
  }

  /**
   * Writes a script for a case.
   *
   * @param village the village
   * @param id the case, opened already or not
   * @return the script
   */
  public static CompactScript of(SampleVillage village, CaseId id) {
    return new CompactScript(village, id, Optional.empty());
  }

  /**
   * Writes the same script, with what serves a requirement left out.
   *
   * @param requirement which
   * @return the script
   */
  public CompactScript breaking(Requirement requirement) {
    return new CompactScript(village, id, Optional.of(requirement));
  }

  /**
   * Opens the case: an adoption in a village without a compact, a revision else.
   *
   * @return this script
   * @throws AssertionError if that is refused
   */
  public CompactScript open() {
    boolean first = village.compacts().latest().isEmpty();
    village.accepted(
        opener("compact.open-case"),
        new CaseCommand.OpenCase(id, "村规民约" + id, first ? CaseKind.ADOPTION : CaseKind.REVISION));
    return this;
  }

  private PersonId opener(String act) {
    Set<OfficeId> offices =
        village
            .definition()
            .compact()
            .orElseThrow()
            .mayDo(act)
            .orElseThrow(() -> new AssertionError("nobody may " + act));
    return village.holder(offices);
  }

  /**
   * Finds what is to be done next, without doing it.
   *
   * @return a legal command or a wait; empty if the case is done, or stuck on what is left out
   */
  public Optional<Move> next() {
    CompactCase state = village.find(id);
    if (!state.open()) {
      return Optional.empty();
    }
    Stage stage = Stage.of(village, state, breach);
    return Writing.returnToRebase(stage).or(() -> act(stage)).or(this::signOff);
  }

  private static Optional<Move> act(Stage stage) {
    return ACTS.entrySet().stream()
        .filter(act -> stage.may(act.getKey()))
        .flatMap(act -> act.getValue().apply(stage).stream())
        .findFirst();
  }

  private Optional<Move> signOff() {
    CaseStatus status = village.status(id);
    if (status.missing().isEmpty()) {
      return Optional.of(completion());
    }
    return status.missing().stream().flatMap(check -> days(check).stream()).findFirst();
  }

  /** Finds how many days to wait for a figure that grows by itself. */
  private Optional<Move> days(CaseStatus.Check check) {
    boolean byItself =
        check.measure().equals(CompactMeasure.STEP_DAYS.id())
            || check.measure().equals(CompactMeasure.NOTICE_DAYS.id());
    boolean broken = breach.map(Requirement::measure).equals(Optional.of(check.measure()));
    long least =
        check.bound() instanceof Bound.AtLeast bound
            ? bound.min()
            : check.bound() instanceof Bound.Within within ? within.min() : 0;
    long days = least - check.value().value();
    boolean growing =
        check.measure().equals(CompactMeasure.STEP_DAYS.id())
            || village.find(id).notice().filter(n -> n.until().isEmpty()).isPresent();
    return byItself && growing && !broken && days > 0
        ? Optional.of(new Move.Wait(days))
        : Optional.empty();
  }

  /**
   * Makes the command that completes the present step, given by whoever signs it.
   *
   * @return the command
   */
  public Move.Do completion() {
    CaseStatus status = village.status(id);
    return new Move.Do(
        village.holder(status.signedBy()),
        new CaseCommand.CompleteStep(id, status.step().orElseThrow()));
  }

  /**
   * Does everything at the present step but complete it.
   *
   * @return this script
   * @throws AssertionError if something is refused
   */
  public CompactScript prepare() {
    for (int i = 0; i < MOVES; i++) {
      Optional<Move> move = next();
      boolean ready =
          move.isEmpty()
              || (move.get() instanceof Move.Do act
                  && act.command() instanceof CaseCommand.CompleteStep);
      if (ready) {
        return this;
      }
      make(move.get());
    }
    throw new AssertionError(id + " is not done at its step after " + MOVES + " moves");
  }

  /**
   * Makes one move.
   *
   * @param move the move
   * @throws AssertionError if it is refused
   */
  public void make(Move move) {
    if (move instanceof Move.Wait pause) {
      village.waitDays(pause.days());
    } else {
      Move.Do act = (Move.Do) move;
      village.accepted(act.actor(), act.command());
    }
  }

  /**
   * Asks to complete the present step.
   *
   * @return what became of it
   */
  public Outcome complete() {
    Move.Do completion = completion();
    return village.handle(completion.actor(), completion.command());
  }

  /**
   * Goes on until the case has come to a step.
   *
   * @param step the step
   * @return this script
   * @throws AssertionError if something is refused, or the case does not come there
   */
  public CompactScript advanceTo(StepId step) {
    while (!village.find(id).progress().step().equals(Optional.of(step))) {
      if (!village.find(id).open()) {
        throw new AssertionError(id + " never comes to " + step);
      }
      advance();
    }
    return this;
  }

  /**
   * Does everything at the present step and completes it.
   *
   * @return this script
   * @throws AssertionError if something is refused
   */
  public CompactScript advance() {
    prepare();
    Move.Do completion = completion();
    village.accepted(completion.actor(), completion.command());
    return this;
  }

  /**
   * Goes on to the end.
   *
   * @return the version that came about
   * @throws AssertionError if something is refused
   */
  public CompactVersion run() {
    while (village.find(id).open()) {
      advance();
    }
    return village.compacts().latest().orElseThrow();
  }

  /**
   * Returns the case.
   *
   * @return its name
   */
  public CaseId id() {
    return id;
  }
}
