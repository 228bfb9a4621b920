package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;

/**
 * Says who handles a matter and by when.
 *
 * @param responsible department, unit and person; empty while nobody is assigned
 * @param assignedOn since when; empty while nobody is assigned
 * @param referredTo the log above that handles it; empty if it is handled here
 * @param plan the plan; empty until there is one
 * @param deadline the last day; empty while none is set
 * @param latest the latest deadline that a plan may set; empty for any
 * @param clocks the clocks that run
 * @param clocksAt the revision of the matter at which they started
 * @param overdue the clocks that have run out since then
 */
public record MatterHandling(
    Optional<Responsible> responsible,
    Optional<LocalDate> assignedOn,
    Optional<LogId> referredTo,
    Optional<String> plan,
    Optional<LocalDate> deadline,
    Optional<LocalDate> latest,
    ImmutableList<Clock> clocks,
    long clocksAt,
    ImmutableList<Clock.Kind> overdue) {
  static final MatterHandling NONE =
      new MatterHandling(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(),
          0,
          ImmutableList.of());

  /**
   * Finds a clock that runs.
   *
   * @param kind what it is for
   * @return the clock, or empty
   */
  public Optional<Clock> clock(Clock.Kind kind) {
    return clocks.stream().filter(clock -> clock.kind() == kind).findFirst();
  }

  /** Starts clocks in place of those that run; a deadline among them becomes the deadline. */
  MatterHandling started(ImmutableList<Clock> all, long revision) {
    Optional<LocalDate> due =
        all.stream()
            .filter(clock -> clock.kind() == Clock.Kind.DEADLINE)
            .map(Clock::last)
            .findFirst()
            .or(() -> deadline);
    return new MatterHandling(
        responsible, assignedOn, referredTo, plan, due, latest, all, revision, ImmutableList.of());
  }

  /** Remembers clocks that had run out before. */
  MatterHandling after(ImmutableList<Clock.Kind> before) {
    return new MatterHandling(
        responsible, assignedOn, referredTo, plan, deadline, latest, clocks, clocksAt, before);
  }

  MatterHandling stopped(Clock.Kind kind) {
    return new MatterHandling(
        responsible,
        assignedOn,
        referredTo,
        plan,
        deadline,
        latest,
        clocks.stream()
            .filter(clock -> clock.kind() != kind)
            .collect(ImmutableList.toImmutableList()),
        clocksAt,
        overdue);
  }

  MatterHandling ranOut(Clock.Kind kind) {
    MatterHandling less = stopped(kind);
    return new MatterHandling(
        responsible,
        assignedOn,
        referredTo,
        plan,
        deadline,
        latest,
        less.clocks(),
        clocksAt,
        ImmutableList.<Clock.Kind>builder().addAll(overdue).add(kind).build());
  }

  MatterHandling assigned(Responsible to, LocalDate on, Optional<LocalDate> bound) {
    return new MatterHandling(
        Optional.of(to),
        Optional.of(on),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        bound,
        clocks,
        clocksAt,
        overdue);
  }

  MatterHandling bounded(Optional<LocalDate> bound) {
    return new MatterHandling(
        responsible, assignedOn, referredTo, plan, deadline, bound, clocks, clocksAt, overdue);
  }

  MatterHandling by(Responsible to) {
    return new MatterHandling(
        Optional.of(to), assignedOn, referredTo, plan, deadline, latest, clocks, clocksAt, overdue);
  }

  MatterHandling planned(String text) {
    return new MatterHandling(
        responsible,
        assignedOn,
        referredTo,
        Optional.of(text),
        deadline,
        latest,
        clocks,
        clocksAt,
        overdue);
  }

  MatterHandling above(Optional<LogId> to) {
    return new MatterHandling(
        responsible, assignedOn, to, plan, deadline, latest, clocks, clocksAt, overdue);
  }

  /** Begins anew for whoever was responsible, without the plan that has failed. */
  MatterHandling again(LocalDate on, Optional<LocalDate> bound) {
    return new MatterHandling(
        responsible,
        responsible.map(same -> on),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        bound,
        clocks,
        clocksAt,
        overdue);
  }
}
