package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.MatterContext.At;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;

/** Decides what happens to a matter while it is handled: plan, progress, following up. */
final class HandlingDecider {
  private HandlingDecider() {}

  static Decision<MatterEvent> plan(HandlingCommand.Plan c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        handlerRefused(at, x).or(() -> deadlineRefused(c.deadline(), at.matter(), x));
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new HandlingEvent.Planned(
                c.matter(),
                c.text(),
                Reckoning.of(x, at.rules()).deadline(c.deadline(), at.rules().rule(), x.day()),
                x.actor(),
                x.day()));
  }

  /** Refuses whoever does not belong to the responsible department. */
  static Optional<Refusal> handlerRefused(At at, MatterContext x) {
    Responsible responsible = at.matter().handling().responsible().orElseThrow();
    return x.view().belongsTo(x.actor(), responsible.body())
        ? Optional.empty()
        : Optional.of(
            x.officeRequired(MatterGuards.HANDLER, ImmutableList.of(responsible.office())));
  }

  private static Optional<Refusal> deadlineRefused(
      LocalDate deadline, Matter matter, MatterContext x) {
    if (deadline.isBefore(x.day())) {
      return Optional.of(
          Refusal.of(DATES_REVERSED, MatterGuards.DEADLINE, "from", x.day(), "until", deadline));
    }
    return matter
        .handling()
        .latest()
        .filter(deadline::isAfter)
        .map(
            latest ->
                Refusal.of(
                    VALUE_OUT_OF_BOUNDS,
                    MatterGuards.DEADLINE,
                    "field",
                    "deadline",
                    "value",
                    deadline,
                    "min",
                    x.day(),
                    "max",
                    latest));
  }

  static Decision<MatterEvent> enterProgress(
      HandlingCommand.EnterProgress c, At at, MatterContext x) {
    Optional<Refusal> refusal = handlerRefused(at, x);
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new HandlingEvent.ProgressEntered(c.matter(), c.text(), x.actor(), x.day()));
  }

  static Decision<MatterEvent> followUp(HandlingCommand.FollowUp c, At at, MatterContext x) {
    Optional<FollowUpRule> rule = at.rules().followUp(at.facts().mode());
    Optional<Refusal> refusal = rule.flatMap(found -> followUpRefused(found, at, x));
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new HandlingEvent.FollowedUp(
                c.matter(),
                at.facts().mode(),
                rule.map(FollowUpRule::rule),
                c.text(),
                x.actor(),
                x.day()));
  }

  private static Optional<Refusal> followUpRefused(FollowUpRule rule, At at, MatterContext x) {
    Optional<Responsible> responsible = at.matter().handling().responsible();
    Optional<ImmutableSet<OfficeId>> overseers =
        responsible.flatMap(r -> rule.overseers(r.department()));
    ImmutableSet<OfficeId> offices = overseers.orElse(rule.offices());
    boolean linked =
        overseers.isPresent()
            || rule.link().isEmpty()
            || answers(rule.link().get(), responsible, at.facts().unit(), x);
    return linked
        ? x.officeRefused(offices, RaisingDecider.rule(at, x, rule.rule()))
        : Optional.of(x.officeRequired(RaisingDecider.rule(at, x, rule.rule()), offices));
  }

  private static boolean answers(
      LinkKindId link, Optional<Responsible> responsible, UnitId unit, MatterContext x) {
    return Stream.concat(responsible.stream().map(Responsible::unit), Stream.of(unit))
        .anyMatch(one -> x.view().answersFor(x.actor(), link, one));
  }

  static Decision<MatterEvent> setMode(HandlingCommand.SetMode c, At at, MatterContext x) {
    return at.facts().mode() == c.mode()
        ? Decision.refuse(ALREADY_EXISTS, MatterGuards.STATE, "kind", "mode", "id", c.mode())
        : Decision.accept(
            new HandlingEvent.ModeSet(c.matter(), c.mode(), c.reason(), x.actor(), x.day()));
  }
}
