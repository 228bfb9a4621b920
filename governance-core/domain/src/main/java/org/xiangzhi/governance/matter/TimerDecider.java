package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides what happens when a clock has run out. */
final class TimerDecider {
  /** Goes into the dossier, whose texts are Chinese like all that officials write there. */
  private static final String OVERDUE = "超过办理时限，提级办理";

  /** The clocks that do no more than mark a matter when they run out. */
  private static final ImmutableSet<Clock.Kind> MARKING =
      Sets.immutableEnumSet(Clock.Kind.REVIEW, Clock.Kind.PLAN, Clock.Kind.DEADLINE);

  private TimerDecider() {}

  /** Goes on with a clock that runs, has that last day, and has run out by now. */
  private static Decision<MatterEvent> due(
      MatterTimer command,
      Clock.Kind kind,
      At at,
      MatterContext x,
      Function<Clock, MatterEvent> then) {
    Optional<Clock> clock =
        at.matter().handling().clock(kind).filter(found -> found.last().equals(command.last()));
    if (clock.isEmpty()) {
      return none(command, kind);
    }
    return x.day().isBefore(clock.get().firesOn())
        ? Decision.refuse(
            TOO_EARLY,
            MatterGuards.TIMER,
            "what",
            MatterContext.nameOf(command),
            "first",
            clock.get().firesOn(),
            "day",
            x.day())
        : Decision.accept(then.apply(clock.get()));
  }

  private static Decision<MatterEvent> none(MatterTimer command, Clock.Kind kind) {
    return Decision.refuse(
        NOT_FOUND,
        MatterGuards.TIMER,
        "kind",
        "clock " + kind + " until " + command.last(),
        "id",
        command.matter());
  }

  static Decision<MatterEvent> markOverdue(MatterTimer.MarkOverdue c, At at, MatterContext x) {
    if (!MARKING.contains(c.clock())) {
      return none(c, c.clock());
    }
    return due(
        c,
        c.clock(),
        at,
        x,
        clock -> new TimerEvent.Overdue(c.matter(), c.clock(), c.last(), clock.rule(), x.day()));
  }

  static Decision<MatterEvent> callForAssignment(
      MatterTimer.CallForAssignment c, At at, MatterContext x) {
    return due(
        c,
        Clock.Kind.CLAIM,
        at,
        x,
        clock -> new TimerEvent.CalledForAssignment(c.matter(), c.last(), clock.rule(), x.day()));
  }

  static Decision<MatterEvent> remind(MatterTimer.Remind c, At at, MatterContext x) {
    MatterHandling handling = at.matter().handling();
    return due(
        c,
        Clock.Kind.REMIND,
        at,
        x,
        clock ->
            new TimerEvent.Reminded(
                c.matter(),
                handling.responsible().orElseThrow(),
                handling.deadline().orElseThrow(),
                clock.rule(),
                x.day()));
  }

  static Decision<MatterEvent> escalate(MatterTimer.Escalate c, At at, MatterContext x) {
    Optional<LogId> to = RoutingDecider.next(at, x);
    return due(
        c,
        Clock.Kind.ESCALATE,
        at,
        x,
        clock ->
            new TimerEvent.Escalated(
                c.matter(),
                to,
                to.map(above -> RoutingDecider.dossier(at, x, OVERDUE)),
                c.last(),
                clock.rule(),
                x.day()));
  }

  static Decision<MatterEvent> waiveConfirmation(
      MatterTimer.WaiveConfirmation c, At at, MatterContext x) {
    return due(
        c,
        Clock.Kind.CONFIRM,
        at,
        x,
        clock -> new TimerEvent.ConfirmationWaived(c.matter(), c.last(), clock.rule(), x.day()));
  }
}
