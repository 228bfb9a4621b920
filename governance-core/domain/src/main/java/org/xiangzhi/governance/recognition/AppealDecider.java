package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.recognition.ListDecider.Asked;

/** Decides appeals, and what those who decide appeals look at before. */
final class AppealDecider {
  private AppealDecider() {}

  static Decision<RecognitionEvent> review(ListCommand.ReviewRights c, Asked x) {
    ImmutableList<String> rights = ListDecider.unreviewed(x);
    return AwardDecider.unless(
        x.notAt(ListStage.BEGUN)
            .or(
                () ->
                    x.at().officeRefused(RecognitionGuards.RIGHTS, x.rules().appeal().decidedBy()))
            .or(() -> involved(RecognitionGuards.RIGHTS, x))
            .or(
                () ->
                    rights.isEmpty()
                        ? Optional.of(RecognitionContext.unknown("right used lately", x.one().id()))
                        : Optional.empty())
            .or(() -> x.at().childNamed("reason", c.reason())),
        () ->
            new ListEvent.RightsReviewed(
                c.listCase(), rights, c.reason(), x.at().actor(), x.at().day()));
  }

  /** Refuses whom it is about, near relatives, who brought it, and the body that decides it. */
  private static Optional<Refusal> involved(Rule rule, Asked x) {
    PersonId actor = x.at().actor();
    ImmutableSortedSet<PersonId> own = x.at().persons(x.concerned());
    boolean concerned = own.contains(actor) || x.at().isRelative(actor, own);
    boolean decided =
        x.brought().contains(actor)
            || x.at()
                .view()
                .members(x.one().begun().unit(), x.rules().voting().bodies())
                .contains(actor);
    return concerned || decided
        ? Optional.of(
            RecognitionContext.barred(
                rule,
                actor,
                Text.of("复核或者决定此事", "review or decide on the case"),
                concerned
                    ? Text.of("系当事人或者其近亲属", "is whom it is about, or a near relative")
                    : Text.of(
                        "系承办人、举证人或者作出决定的组织成员",
                        "brought it, gave evidence, or sits in the body that decides")))
        : Optional.empty();
  }

  static Decision<RecognitionEvent> appeal(ListCommand.Appeal c, Asked x) {
    return AwardDecider.unless(
        appealedBefore(x)
            .or(() -> x.notAt(ListStage.LISTED))
            .or(
                () ->
                    x.at().wordRefused(c, RecognitionGuards.APPEAL, x.concerned(), c.declaration()))
            .or(() -> late(x))
            .or(() -> x.at().childNamed("reason", c.reason())),
        () ->
            new ListEvent.Appealed(
                c.listCase(),
                c.declaration(),
                c.reason(),
                x.at().day().plusDays(x.rules().appeal().decideDays()),
                x.at().actor(),
                x.at().day()));
  }

  private static Optional<Refusal> appealedBefore(Asked x) {
    return x.one()
        .appeal()
        .map(one -> RecognitionContext.exists(RecognitionGuards.APPEAL, "appeal", x.one().id()));
  }

  private static Optional<Refusal> late(Asked x) {
    LocalDate last = x.one().listing().orElseThrow().on().plusDays(x.rules().appeal().withinDays());
    return x.at().day().isAfter(last)
        ? Optional.of(
            Refusal.of(
                TOO_LATE,
                RecognitionGuards.APPEAL,
                "what",
                Text.of("申诉", "an appeal"),
                "last",
                last,
                "day",
                x.at().day()))
        : Optional.empty();
  }

  static Decision<RecognitionEvent> decide(ListCommand.DecideAppeal c, Asked x) {
    return AwardDecider.unless(
        x.notAt(ListStage.APPEALED)
            .or(
                () ->
                    x.at().officeRefused(RecognitionGuards.APPEAL, x.rules().appeal().decidedBy()))
            .or(() -> involved(RecognitionGuards.APPEAL, x))
            .or(() -> x.at().childNamed("reason", c.reason())),
        () ->
            new ListEvent.AppealDecided(
                c.listCase(), c.upheld(), c.reason(), x.at().actor(), x.at().day()));
  }

  static Decision<RecognitionEvent> overdue(
      RecognitionTimer.MarkAppealOverdue c, RecognitionContext at) {
    Optional<ListCase> found = at.state().find(c.listCase());
    boolean pending =
        found
            .filter(one -> one.stage() == ListStage.APPEALED)
            .filter(one -> one.last(ListEvent.AppealOverdue.class).isEmpty())
            .isPresent();
    if (!pending) {
      return AwardDecider.refuse(
          Refusal.of(ALREADY_ENDED, RecognitionGuards.TIMER, "kind", "appeal", "id", c.listCase()));
    }
    return AwardDecider.unless(
        at.tooEarly(
            RecognitionGuards.TIMER,
            Text.of("到期事项", "what is due of itself"),
            found.orElseThrow().appeal().orElseThrow().deadline().plusDays(1)),
        () -> new ListEvent.AppealOverdue(c.listCase(), at.actor(), at.day()));
  }
}
