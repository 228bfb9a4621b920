package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides results: solved, refused, sent back. What came from below is answered by letter. */
final class ResultDecider {
  private ResultDecider() {}

  static Decision<MatterEvent> solveOnSpot(HandlingCommand.SolveOnSpot c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        at.facts().handledAt().flatMap(level -> RoutingDecider.belongsAbove(at, level));
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : finished(Result.solved(c.text(), c.evidence(), c.cost()), true, Optional.empty(), at, x);
  }

  static Decision<MatterEvent> finish(HandlingCommand.Finish c, At at, MatterContext x) {
    Optional<Refusal> refusal = HandlingDecider.handlerRefused(at, x);
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : finished(Result.solved(c.text(), c.evidence(), c.cost()), false, Optional.empty(), at, x);
  }

  static Decision<MatterEvent> refuse(HandlingCommand.Refuse c, At at, MatterContext x) {
    Optional<Reason> reason = at.rules().refusal(c.reason());
    return reason.isEmpty()
        ? Decision.refuse(
            RefusalCode.NOT_FOUND, MatterGuards.REFUSAL, "kind", "reason", "id", c.reason())
        : finished(
            Result.refused(c.reason(), c.turnTo(), c.text()),
            false,
            reason.map(Reason::rule),
            at,
            x);
  }

  static Decision<MatterEvent> giveBack(HandlingCommand.Return c, At at, MatterContext x) {
    return at.facts().from().isEmpty()
        ? Decision.refuse(
            RefusalCode.NOT_FOUND,
            MatterGuards.LETTER,
            "kind",
            "level below for the matter",
            "id",
            c.matter())
        : finished(Result.returned(c.reason()), false, Optional.empty(), at, x);
  }

  private static Decision<MatterEvent> finished(
      Result result, boolean onSpot, Optional<RuleId> rule, At at, MatterContext x) {
    ImmutableList.Builder<MatterEvent> events = ImmutableList.builder();
    Optional<LogId> from = at.facts().from();
    events.add(
        new HandlingEvent.Finished(
            at.matter().id(),
            result,
            onSpot,
            at.facts().level(),
            from,
            from.map(below -> x.view().log()),
            rule,
            x.actor(),
            x.day()));
    return Decision.acceptAll(
        events.addAll(answers(at.matter(), result, at.facts().level(), x.day(), x)).build());
  }

  /** Answers the levels below that wait for duplicates of a matter. */
  static ImmutableList<MatterEvent> answers(
      Matter matter, Result result, LevelId solvedAt, LocalDate on, MatterContext x) {
    return KinDecider.duplicates(matter, x.state()).stream()
        .filter(duplicate -> duplicate.facts().from().isPresent())
        .filter(duplicate -> duplicate.closing().result().isEmpty())
        .map(
            duplicate ->
                new LetterEvent.AnsweredWith(
                    duplicate.id(),
                    matter.id(),
                    result,
                    solvedAt,
                    duplicate.facts().from(),
                    Optional.of(x.view().log()),
                    on))
        .collect(ImmutableList.toImmutableList());
  }
}
