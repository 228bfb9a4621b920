package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.REQUIREMENT_UNMET;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides ratings, and what follows from bad ones. */
final class RatingDecider {
  private static final Text REOPENING = Text.of("重新办理", "reopening");
  private static final Text BAD = Text.of("差评份额", "the share of bad ratings");

  private RatingDecider() {}

  static Decision<MatterEvent> rate(ClosingCommand.Rate c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        unknownGrade(c.grade(), at)
            .or(
                () ->
                    x.view().isPerson(c.rater())
                        ? Optional.empty()
                        : Optional.of(MatterContext.unknown("person", c.rater())))
            .or(() -> c.rater().equals(x.actor()) ? Optional.empty() : x.wordRefused(c))
            .or(
                () ->
                    twice(
                        "rating",
                        c.rater(),
                        at.matter().closing().ratings().single().containsKey(c.rater())));
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new ClosingEvent.Rated(c.matter(), c.rater(), c.grade(), x.actor(), x.day()));
  }

  private static Optional<Refusal> unknownGrade(GradeId grade, At at) {
    return at.rules().rating().indexOf(grade) >= 0
        ? Optional.empty()
        : Optional.of(MatterContext.unknown("grade", grade));
  }

  private static Optional<Refusal> twice(String kind, Object id, boolean there) {
    return there
        ? Optional.of(Refusal.of(ALREADY_EXISTS, MatterGuards.RATING, "kind", kind, "id", id))
        : Optional.empty();
  }

  static Decision<MatterEvent> rateInMeeting(
      ClosingCommand.RateInMeeting c, At at, MatterContext x) {
    long sum = c.counts().values().stream().mapToLong(Integer::longValue).sum();
    Optional<Refusal> refusal =
        c.counts().keySet().stream()
            .flatMap(grade -> unknownGrade(grade, at).stream())
            .findFirst()
            .or(
                () ->
                    twice(
                        "rating",
                        c.meeting(),
                        at.matter().closing().ratings().meetings().containsKey(c.meeting())))
            .or(() -> outOfBounds(at.matter().closing().ratings().total() + sum, sum));
    return refusal.isPresent()
        ? MatterDecider.refuse(refusal.get())
        : Decision.accept(
            new ClosingEvent.RatedInMeeting(
                c.matter(), c.meeting(), c.counts(), x.actor(), x.day()));
  }

  private static Optional<Refusal> outOfBounds(long all, long sum) {
    return sum < 1 || all > Integer.MAX_VALUE
        ? Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                MatterGuards.RATING,
                "field",
                "counts",
                "value",
                sum,
                "min",
                1,
                "max",
                Integer.MAX_VALUE))
        : Optional.empty();
  }

  static Decision<MatterEvent> waive(ClosingCommand.WaiveRating c, At at, MatterContext x) {
    Optional<Reason> reason = at.rules().rating().waiver(c.reason());
    if (reason.isEmpty()) {
      return Decision.refuse(NOT_FOUND, MatterGuards.WAIVER, "kind", "reason", "id", c.reason());
    }
    boolean settled =
        !at.matter().closing().ratings().isEmpty() || at.matter().closing().waiver().isPresent();
    return settled
        ? Decision.refuse(
            ALREADY_EXISTS, MatterGuards.WAIVER, "kind", "rating or waiver", "id", c.matter())
        : Decision.accept(
            new ClosingEvent.RatingWaived(
                c.matter(), c.reason(), reason.get().rule(), c.text(), x.actor(), x.day()));
  }

  static Decision<MatterEvent> reopen(ClosingCommand.Reopen c, At at, MatterContext x) {
    Optional<RatingRules.Reopening> rule = at.rules().rating().reopening();
    if (rule.isEmpty()) {
      return Decision.refuse(
          NOT_FOUND, MatterGuards.REOPENING, "kind", "reopening", "id", c.matter());
    }
    if (ClosingDecider.bad(at).isEmpty()) {
      return goodEnough(rule.get(), at);
    }
    Optional<LocalDate> last = at.matter().closing().reopenUntil();
    return ClosingDecider.inTime(last, x.day())
        ? Decision.accept(
            ClosingDecider.reopened(
                at,
                x,
                ClosingEvent.Cause.RATED,
                c.reason(),
                Optional.empty(),
                Optional.of(rule.get().rule())))
        : Decision.refuse(
            TOO_LATE,
            RaisingDecider.rule(at, x, rule.get().rule()),
            "what",
            REOPENING,
            "last",
            last.orElseThrow(),
            "day",
            x.day());
  }

  private static Decision<MatterEvent> goodEnough(RatingRules.Reopening rule, At at) {
    Ratings ratings = at.matter().closing().ratings();
    return Decision.refuse(
        REQUIREMENT_UNMET,
        MatterGuards.REOPENING,
        "measure",
        BAD,
        "value",
        at.rules().rating().atOrBehind(rule.from(), ratings) + "/" + ratings.total(),
        "bound",
        rule.share(),
        "statement",
        MatterGuards.REOPENING.statement());
  }
}
