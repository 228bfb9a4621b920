package org.xiangzhi.governance.recognition;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.recognition.ListDecider.Asked;

/** Decides the vote on a listing, what follows from it, and how a listing ends early. */
final class ListVotes {
  private static final Text OWN = Text.of("系当事人", "is whom it is about");
  private static final Text RELATIVE = Text.of("系当事人近亲属", "is a near relative");
  private static final Text BROUGHT = Text.of("系承办人或者举证人", "brought the case or gave evidence");
  private static final Text NOT_ELECTED = Text.of("非经选举担任", "was not elected into the body");

  /** One alone is no body. */
  private static final int LEAST_VOTERS = 2;

  private static final ImmutableSet<Outcome> AGAIN =
      ImmutableSet.of(Outcome.NO_QUORUM, Outcome.NO_VOTES_CAST, Outcome.NOT_COUNTED);

  private ListVotes() {}

  static Decision<RecognitionEvent> putToVote(ListCommand.PutToVote c, Asked x) {
    ClauseId clause = x.one().begun().clause().clause();
    ImmutableSortedSet<PersonId> members =
        x.at().view().members(x.one().begun().unit(), x.rules().voting().bodies());
    ImmutableSortedMap<PersonId, Text> recused = recused(members, x);
    return AwardDecider.unless(
        notReady(x)
            .or(() -> x.at().notChosen(c, x.rules().when()))
            .or(() -> ListDecider.clauseRefused(clause, x.at()))
            .or(() -> ListDecider.gone(x))
            .or(() -> tooLong(c.days(), x))
            .or(() -> tooFew(members.size() - recused.size())),
        () ->
            new ListEvent.PutToVote(
                c.listCase(),
                c.ballot(),
                ListDecider.clause(clause, x.at()),
                c.days(),
                recused,
                x.at().actor(),
                x.at().day()));
  }

  /** Refuses a vote before the hearing, or on a red list before there is consent, or once more. */
  private static Optional<Refusal> notReady(Asked x) {
    Optional<ListEvent.PutToVote> last = x.one().last(ListEvent.PutToVote.class);
    if (x.one().stage() == ListStage.VOTING) {
      BallotId ballot = last.orElseThrow().ballot();
      Optional<Verdict> verdict = x.at().view().verdict(ballot);
      if (verdict.isEmpty()) {
        return Optional.of(
            AwardVotes.first(RecognitionGuards.VOTE, "ballot.count-votes " + ballot));
      }
      return AGAIN.contains(verdict.get().outcome())
          ? Optional.empty()
          : Optional.of(
              AwardVotes.first(RecognitionGuards.VOTE, "recognition.settle-case " + x.one().id()));
    }
    return x.rules().colour().isBurden()
        ? x.notAt(ListStage.HEARD)
        : x.notAt(ListStage.BEGUN).or(() -> unconsented(x));
  }

  private static Optional<Refusal> unconsented(Asked x) {
    return x.rules().colour().isBurden() || x.one().mayName()
        ? Optional.empty()
        : Optional.of(
            AwardVotes.first(
                RecognitionGuards.LEAST, "recognition.consent-to-display " + x.one().id()));
  }

  private static ImmutableSortedMap<PersonId, Text> recused(
      ImmutableSortedSet<PersonId> members, Asked x) {
    ImmutableSortedSet<PersonId> own = x.at().persons(x.concerned());
    ImmutableSortedSet<PersonId> brought = x.brought();
    ImmutableSortedSet<PersonId> elected =
        x.at().view().elected(x.one().begun().unit(), x.rules().voting().bodies());
    ImmutableSortedMap.Builder<PersonId, Text> recused = ImmutableSortedMap.naturalOrder();
    for (PersonId member : members) {
      if (own.contains(member)) {
        recused.put(member, OWN);
      } else if (x.at().isRelative(member, own)) {
        recused.put(member, RELATIVE);
      } else if (brought.contains(member)) {
        recused.put(member, BROUGHT);
      } else if (!elected.contains(member)) {
        recused.put(member, NOT_ELECTED);
      }
    }
    return recused.build();
  }

  private static Optional<Refusal> tooLong(int days, Asked x) {
    return days > x.rules().longestDays()
        ? Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                RecognitionGuards.EXPIRY,
                "field",
                "days",
                "value",
                days,
                "min",
                1,
                "max",
                x.rules().longestDays()))
        : Optional.empty();
  }

  private static Optional<Refusal> tooFew(int voters) {
    return voters < LEAST_VOTERS
        ? Optional.of(
            RecognitionContext.unmet(
                RecognitionGuards.VOTE,
                Text.of("回避后可参加表决的成员数", "the number of members who may vote after recusals"),
                voters,
                ">= " + LEAST_VOTERS))
        : Optional.empty();
  }

  static Decision<RecognitionEvent> settle(ListCommand.Settle c, Asked x) {
    Optional<Refusal> refusal = x.notAt(ListStage.VOTING).or(() -> uncounted(x));
    if (refusal.isPresent()) {
      return AwardDecider.refuse(refusal.get());
    }
    ListEvent.PutToVote vote = x.one().last(ListEvent.PutToVote.class).orElseThrow();
    Outcome outcome = x.at().view().verdict(vote.ballot()).orElseThrow().outcome();
    if (outcome != Outcome.PASSED) {
      return Decision.accept(
          new ListEvent.NotListed(c.listCase(), outcome, x.at().actor(), x.at().day()));
    }
    ClauseId clause = x.one().begun().clause().clause();
    return AwardDecider.unless(
        x.at()
            .notChosen(c, x.rules().when())
            .or(() -> ListDecider.clauseRefused(clause, x.at()))
            .or(() -> ListDecider.gone(x))
            .or(() -> unconsented(x)),
        () ->
            new ListEvent.Listed(
                c.listCase(),
                ListDecider.clause(clause, x.at()),
                x.at().day(),
                x.at().day().plusDays(vote.days() - 1L),
                x.at().actor(),
                x.at().day()));
  }

  private static Optional<Refusal> uncounted(Asked x) {
    BallotId ballot = x.one().last(ListEvent.PutToVote.class).orElseThrow().ballot();
    Optional<Verdict> verdict = x.at().view().verdict(ballot);
    if (verdict.isEmpty()) {
      return Optional.of(AwardVotes.first(RecognitionGuards.VOTE, "ballot.count-votes " + ballot));
    }
    return AGAIN.contains(verdict.get().outcome())
        ? Optional.of(
            AwardVotes.first(
                RecognitionGuards.VOTE, "recognition.put-listing-to-vote " + x.one().id()))
        : Optional.empty();
  }

  static Decision<RecognitionEvent> consent(ListCommand.ConsentToDisplay c, Asked x) {
    return AwardDecider.unless(
        over(x)
            .or(
                () ->
                    x.at().wordRefused(c, RecognitionGuards.LEAST, x.concerned(), c.declaration())),
        () ->
            new ListEvent.DisplayConsented(
                c.listCase(), c.declaration(), c.given(), x.at().actor(), x.at().day()));
  }

  /** Refuses what comes after the end of a case or the last day of a listing. */
  private static Optional<Refusal> over(Asked x) {
    return x.one().isOpenOn(x.at().day())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ALREADY_ENDED, RecognitionGuards.EXPIRY, "kind", "case", "id", x.one().id()));
  }

  static Decision<RecognitionEvent> lift(ListCommand.Lift c, Asked x) {
    return AwardDecider.unless(
        x.notAt(ListStage.LISTED, ListStage.APPEALED)
            .or(() -> over(x))
            .or(() -> x.at().childNamed("reason", c.reason())),
        () -> new ListEvent.Lifted(c.listCase(), c.reason(), x.at().actor(), x.at().day()));
  }
}
