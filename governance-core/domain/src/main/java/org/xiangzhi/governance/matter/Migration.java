package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reckons the clocks of a matter anew by another version of its practice, each from the day on
 * which it started. None runs out before the day of the migration, and none that has run out starts
 * again.
 *
 * @param matter the matter
 * @param before the rules that it kept
 * @param after the rules that it keeps from now on
 * @param matterClass its class by those; empty while it has none
 * @param day the day of the migration
 */
record Migration(
    Matter matter,
    Reckoning before,
    Reckoning after,
    Optional<MatterRules.MatterClass> matterClass,
    LocalDate day) {

  /** Reckons the latest deadline that a plan may set. */
  Optional<LocalDate> latest() {
    return matterClass
        .flatMap(MatterRules.MatterClass::days)
        .flatMap(
            limit ->
                matter
                    .handling()
                    .assignedOn()
                    .map(from -> after.calendar().plusWorkingDays(from, limit.days())))
        .map(this::notBefore);
  }

  private LocalDate notBefore(LocalDate last) {
    return Ordering.natural().max(last, day);
  }

  ImmutableList<Clock> clocks() {
    MatterClocks old = before.rules().clocks();
    MatterClocks now = after.rules().clocks();
    return switch (matter.state()) {
      case RECEIVED -> moved(Clock.Kind.REVIEW, old.review(), now.review(), matter.since());
      case PUBLISHED -> moved(Clock.Kind.CLAIM, old.claim(), now.claim(), matter.since());
      case TOLD -> moved(Clock.Kind.CONFIRM, old.confirm(), now.confirm(), matter.since());
      case ASSIGNED ->
          ImmutableList.<Clock>builder()
              .addAll(moved(Clock.Kind.PLAN, old.plan(), now.plan(), matter.since()))
              .addAll(latest().map(this::handling).orElse(ImmutableList.of()))
              .build();
      case PLANNED -> handling(planned());
      case RAISED,
          AT_HAND,
          REFERRED,
          DONE,
          ANSWERED,
          CONFIRMED,
          STRUCK_OFF,
          MERGED,
          SPLIT,
          RETURNED ->
          ImmutableList.of();
    };
  }

  /** Keeps the deadline of a plan, unless it is beyond what is allowed now. */
  private LocalDate planned() {
    LocalDate deadline = matter.handling().deadline().orElseThrow();
    return latest().filter(deadline::isAfter).orElse(deadline);
  }

  private ImmutableList<Clock> moved(
      Clock.Kind kind, Optional<Limit> old, Optional<Limit> now, LocalDate from) {
    return runs(kind, old.isPresent())
        ? after.clock(kind, now, from).stream()
            .map(
                clock ->
                    new Clock(kind, notBefore(clock.last()), clock.rule(), clock.provisional()))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** Tells whether a clock runs, or could not have run out since there was none. */
  private boolean runs(Clock.Kind kind, boolean wasSet) {
    return matter.handling().clock(kind).isPresent() || !wasSet;
  }

  private ImmutableList<Clock> handling(LocalDate deadline) {
    MatterClocks old = before.rules().clocks();
    boolean hadDeadline = matter.handling().deadline().isPresent();
    return after
        .deadline(
            deadline,
            matterClass
                .flatMap(MatterRules.MatterClass::days)
                .map(Limit::rule)
                .orElse(after.rules().rule()),
            day)
        .stream()
        .filter(
            clock ->
                switch (clock.kind()) {
                  case DEADLINE -> runs(clock.kind(), hadDeadline);
                  case REMIND -> runs(clock.kind(), hadDeadline && old.remind().isPresent());
                  case ESCALATE -> runs(clock.kind(), hadDeadline && old.escalate().isPresent());
                  case REVIEW, CLAIM, PLAN, CONFIRM -> false;
                })
        .map(
            clock ->
                new Clock(clock.kind(), notBefore(clock.last()), clock.rule(), clock.provisional()))
        .collect(ImmutableList.toImmutableList());
  }
}
