package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.MISSING_FIELD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides what comes behind a result: telling, confirming, contesting, striking off. */
final class ClosingDecider {
  private static final Text RATE =
      Text.of("群众评价，或按做法列明的理由免评", "a rating, or a waiver for a reason of the practice");
  private static final Text REOPEN = Text.of("评价差，须重新办理", "reopening, since the rating is bad");

  private ClosingDecider() {}

  static Decision<MatterEvent> tell(ClosingCommand.Tell c, At at, MatterContext x) {
    Reckoning reckoning = Reckoning.of(x, at.rules());
    MatterClocks limits = at.rules().clocks();
    ImmutableSortedSet<PersonId> raisers =
        at.facts().sources().stream()
            .flatMap(source -> source.raiser().stream())
            .map(Source.Raiser::person)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return Decision.accept(
        new ClosingEvent.Told(
            c.matter(),
            raisers,
            c.how(),
            reckoning.clock(Clock.Kind.CONFIRM, limits.confirm(), x.day()),
            limits
                .reopen()
                .map(limit -> reckoning.calendar().plusWorkingDays(x.day(), limit.days())),
            x.actor(),
            x.day()));
  }

  static Decision<MatterEvent> confirm(ClosingCommand.Confirm c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        wordRefused(c, c.evidence(), at, x)
            .or(
                () ->
                    c.degree() == Degree.PARTLY && c.remark().isEmpty()
                        ? Optional.of(missing("remark"))
                        : Optional.empty());
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new ClosingEvent.Confirmed(
                c.matter(), c.degree(), c.remark(), c.evidence(), x.actor(), x.day()));
  }

  /** Refuses the word of another person without office and evidence. */
  private static Optional<Refusal> wordRefused(
      MatterCommand command, Optional<Digest> evidence, At at, MatterContext x) {
    if (at.matter().wasRaisedBy(x.actor())) {
      return Optional.empty();
    }
    return x.wordRefused(command)
        .or(() -> evidence.isEmpty() ? Optional.of(missing("evidence")) : Optional.empty());
  }

  private static Refusal missing(String field) {
    return Refusal.of(MISSING_FIELD, MatterGuards.WORD, "field", field);
  }

  static Decision<MatterEvent> contest(ClosingCommand.Contest c, At at, MatterContext x) {
    Optional<Refusal> refusal = wordRefused(c, c.evidence(), at, x);
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            reopened(
                at, x, ClosingEvent.Cause.CONTESTED, c.reason(), c.evidence(), Optional.empty()));
  }

  /** Reopens a matter where it was handled: here, or above by letter. */
  static ClosingEvent.Reopened reopened(
      At at,
      MatterContext x,
      ClosingEvent.Cause cause,
      String reason,
      Optional<Digest> evidence,
      Optional<RuleId> rule) {
    Optional<LogId> up = at.matter().handling().referredTo();
    Reckoning.Term term =
        up.isPresent()
            ? Reckoning.Term.NONE
            : Reckoning.of(x, at.rules()).again(at.matter(), x.day());
    return new ClosingEvent.Reopened(
        at.matter().id(),
        cause,
        reason,
        evidence,
        up,
        up.map(above -> x.view().log()),
        rule,
        term.latest(),
        term.clocks(),
        x.actor(),
        x.day());
  }

  static Decision<MatterEvent> strikeOff(ClosingCommand.StrikeOff c, At at, MatterContext x) {
    MatterClosing closing = at.matter().closing();
    if (closing.ratings().isEmpty() && closing.waiver().isEmpty()) {
      return Decision.refuse(ACT_ORDER, MatterGuards.STRIKE_OFF, "first", RATE);
    }
    Optional<RatingRules.Reopening> bad = bad(at);
    if (bad.isPresent() && inTime(closing.reopenUntil(), x.day())) {
      return Decision.refuse(
          ACT_ORDER, RaisingDecider.rule(at, x, bad.get().rule()), "first", REOPEN);
    }
    Optional<LogId> up = at.matter().handling().referredTo();
    ImmutableList<Ratings.Count> counts = closing.ratings().counts();
    return Decision.accept(
        new ClosingEvent.StruckOff(
            c.matter(),
            closing.degree(),
            counts,
            closing.waiver(),
            up,
            up.map(above -> x.view().log()),
            x.actor(),
            x.day()));
  }

  static boolean inTime(Optional<LocalDate> last, LocalDate day) {
    return last.map(until -> !day.isAfter(until)).orElse(true);
  }

  /** Finds the rule that reopens a matter with ratings as bad as these. */
  static Optional<RatingRules.Reopening> bad(At at) {
    RatingRules rules = at.rules().rating();
    return rules
        .reopening()
        .filter(
            reopening ->
                reopening
                    .share()
                    .reachedBy(
                        rules.atOrBehind(reopening.from(), at.matter().closing().ratings()),
                        at.matter().closing().ratings().total()));
  }
}
