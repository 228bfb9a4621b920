package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Reckons the clocks of a matter by the rules of its version.
 *
 * @param calendar the working days
 * @param rules the rules
 */
record Reckoning(WorkCalendar calendar, MatterRules rules) {
  /**
   * Is the time for handling from one day on.
   *
   * @param latest the latest deadline; empty for any
   * @param rule the rule that sets it; empty if none does
   * @param clocks what runs
   */
  record Term(Optional<LocalDate> latest, Optional<RuleId> rule, ImmutableList<Clock> clocks) {
    static final Term NONE = new Term(Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  static Reckoning of(MatterContext context, MatterRules rules) {
    return new Reckoning(context.view().calendar(), rules);
  }

  /** Reckons one clock forwards; nothing where the practice sets none. */
  ImmutableList<Clock> clock(Clock.Kind kind, Optional<Limit> limit, LocalDate from) {
    return limit.stream()
        .map(
            found -> {
              LocalDate last = calendar.plusWorkingDays(from, found.days());
              return new Clock(kind, last, found.rule(), calendar.isProvisional(from, last));
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Reckons the time for handling from assignment on. */
  Term term(Optional<MatterClassId> matterClass, LocalDate from) {
    Optional<Limit> limit =
        matterClass.flatMap(rules::classOf).flatMap(MatterRules.MatterClass::days);
    ImmutableList<Clock> plan = clock(Clock.Kind.PLAN, rules.clocks().plan(), from);
    if (limit.isEmpty()) {
      return new Term(Optional.empty(), Optional.empty(), plan);
    }
    LocalDate latest = calendar.plusWorkingDays(from, limit.get().days());
    return bounded(plan, latest, limit.get().rule(), from);
  }

  /** Keeps a bound that was set before. */
  Term bounded(ImmutableList<Clock> plan, LocalDate latest, RuleId rule, LocalDate from) {
    return new Term(
        Optional.of(latest),
        Optional.of(rule),
        ImmutableList.<Clock>builder().addAll(plan).addAll(deadline(latest, rule, from)).build());
  }

  /**
   * Reckons deadline, reminder and escalation; a reminder that would be due already is left out.
   */
  ImmutableList<Clock> deadline(LocalDate last, RuleId rule, LocalDate from) {
    boolean provisional = calendar.isProvisional(from, last);
    Stream<Clock> remind =
        rules.clocks().remind().stream()
            .map(
                limit ->
                    new Clock(
                        Clock.Kind.REMIND,
                        calendar.minusWorkingDays(last, limit.days()),
                        limit.rule(),
                        provisional))
            .filter(clock -> clock.last().isAfter(from));
    Stream<Clock> escalate = clock(Clock.Kind.ESCALATE, rules.clocks().escalate(), last).stream();
    return Stream.of(
            Stream.of(new Clock(Clock.Kind.DEADLINE, last, rule, provisional)), remind, escalate)
        .flatMap(clocks -> clocks)
        .collect(ImmutableList.toImmutableList());
  }

  /** Reckons the term of a matter that is handled here again; one without an owner has none. */
  Term again(Matter matter, LocalDate from) {
    return matter.handling().responsible().isPresent()
        ? term(matter.facts().matterClass(), from)
        : Term.NONE;
  }
}
