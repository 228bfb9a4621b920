package org.xiangzhi.governance.procedure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is where one case stands: the step, since when, and all stays before it. It is immutable and
 * knows steps by name alone, so that it can be rebuilt from events without the procedure.
 */
public final class Progress {
  private final @Nullable StepId step;
  private final LocalDate since;
  private final @Nullable Earlier earlier;

  private Progress(@Nullable StepId step, LocalDate since, @Nullable Earlier earlier) {
    this.step = step;
    this.since = since;
    this.earlier = earlier;
  }

  /** Says whether a step may be completed now. */
  public enum Legality {
    /** It is the step at which the case is. */
    LEGAL,
    /** It comes later: steps would be skipped. */
    LATER,
    /** It was completed before. */
    COMPLETED_BEFORE,
    /** The procedure has no such step. */
    UNKNOWN
  }

  /**
   * Starts at a step.
   *
   * @param first the first step of the procedure
   * @param day the first day
   * @return the progress of a new case
   */
  public static Progress start(StepId first, LocalDate day) {
    return new Progress(first, day, null);
  }

  /**
   * Tells whether a step may be completed now.
   *
   * @param procedure the procedure with which the case started
   * @param wanted the step that someone wants to complete
   * @return why, or why not
   */
  public Legality check(ProcedureDefinition procedure, StepId wanted) {
    if (step != null && wanted.value().equals(step.value())) {
      return Legality.LEGAL;
    }
    int place = procedure.indexOf(wanted);
    if (place < 0) {
      return Legality.UNKNOWN;
    }
    int now = step == null ? procedure.steps().size() : procedure.indexOf(step);
    return place < now ? Legality.COMPLETED_BEFORE : Legality.LATER;
  }

  /**
   * Completes the present step.
   *
   * @param next the step behind it, or empty behind the last
   * @param day the day
   * @param by who signed it off
   * @return the progress there
   * @throws IllegalStateException if all steps are done
   */
  public Progress complete(Optional<StepId> next, LocalDate day, PersonId by) {
    return leave(next.orElse(null), day, by, true);
  }

  /**
   * Goes back to an earlier step.
   *
   * @param back the step, one of those that the present one may return to
   * @param day the day
   * @param by who sent it back
   * @return the progress there
   * @throws IllegalStateException if all steps are done
   */
  public Progress returnTo(StepId back, LocalDate day, PersonId by) {
    return leave(back, day, by, false);
  }

  /**
   * Returns the present step.
   *
   * @return its name, or empty if all are done
   */
  public Optional<StepId> step() {
    return Optional.ofNullable(step);
  }

  /**
   * Returns when the case came to the present step.
   *
   * @return the day
   */
  public LocalDate since() {
    return since;
  }

  /**
   * Lists all stays that have ended.
   *
   * @return the stays, oldest first
   */
  public ImmutableList<Passage> history() {
    ImmutableList.Builder<Passage> newestFirst = ImmutableList.builder();
    for (Earlier e = earlier; e != null; e = e.before) {
      newestFirst.add(e.passage());
    }
    return newestFirst.build().reverse();
  }

  private Progress leave(@Nullable StepId to, LocalDate day, PersonId by, boolean completed) {
    if (step == null) {
      throw new IllegalStateException("all steps are done");
    }
    return new Progress(to, day, new Earlier(step, since, day, by, completed, earlier));
  }

  /** A linked list, newest first: a transition adds one cell and copies nothing. */
  private record Earlier(
      StepId step,
      LocalDate from,
      LocalDate until,
      PersonId by,
      boolean completed,
      @Nullable Earlier before) {
    Passage passage() {
      return new Passage(step, from, until, by, completed);
    }
  }
}
