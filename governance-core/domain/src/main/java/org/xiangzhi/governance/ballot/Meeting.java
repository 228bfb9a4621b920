package org.xiangzhi.governance.ballot;

import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.Ballots.Case;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/** Decides who comes, who leaves and who stays out of the matter. */
final class Meeting {
  private static final Text NOT_LISTED = Text.of("不在冻结名册中", "is not on the frozen roll");
  private static final Text RECUSED = Text.of("已回避", "is recused");
  private static final Text THERE = Text.of("已签到", "has been checked in already");
  private static final Text HOUSEHOLD_THERE =
      Text.of("其户已有代表", "the household is represented already");
  static final Text NOT_THERE = Text.of("未到会", "is not present");

  private Meeting() {}

  static BallotDecision checkIn(BallotCommand.CheckIn c, Case x) {
    Set<String> coming = new HashSet<>();
    List<Refusal> refusals = new ArrayList<>();
    for (PersonId person : c.persons()) {
      outside(person, x.ballot())
          .or(() -> represented(person, x.ballot(), coming))
          .ifPresent(refusals::add);
    }
    return of(refusals, new BallotEvent.CheckedIn(c.ballot(), c.persons()));
  }

  private static Optional<Refusal> represented(PersonId person, Ballot ballot, Set<String> coming) {
    String vote = ballot.vote(person).orElseThrow();
    if (ballot.isPresent(person)) {
      return Optional.of(notEntitled(person, THERE));
    }
    return ballot.present().containsKey(vote) || !coming.add(vote)
        ? Optional.of(notEntitled(person, HOUSEHOLD_THERE))
        : Optional.empty();
  }

  static BallotDecision leave(BallotCommand.Leave c, Case x) {
    List<Refusal> refusals = new ArrayList<>();
    for (PersonId person : c.persons()) {
      if (!x.ballot().isPresent(person)) {
        refusals.add(notEntitled(person, NOT_THERE));
      }
    }
    if (refusals.isEmpty()) {
      BallotEvent.Left left = new BallotEvent.Left(c.ballot(), c.persons());
      int hands = x.ballot().box().hands().map(Tally::cast).orElse(0);
      // Whose hand is still free takes a look at all who came: not where no hands were counted.
      int stay = hands == 0 ? 0 : x.ballot().with(left).handsFree();
      return hands > stay
          ? BallotDecision.refuse(
              Sums.refusal(hands, stay, Text.of("举手人数，留下的人数", "hands, those who stay")))
          : BallotDecision.accept(left);
    }
    return BallotDecision.of(Decision.refuse(refusals));
  }

  static BallotDecision recuse(BallotCommand.Recuse c, Case x) {
    Optional<Refusal> refused =
        outside(c.person(), x.ballot()).or(() -> hasVoted(c.person(), x.ballot()));
    return refused
        .map(BallotDecision::refuse)
        .orElseGet(
            () ->
                BallotDecision.accept(new BallotEvent.Recused(c.ballot(), c.person(), c.reason())));
  }

  /** Refuses whoever is not on the roll, or recused. */
  static Optional<Refusal> outside(PersonId person, Ballot ballot) {
    Optional<String> vote = ballot.vote(person);
    if (vote.isEmpty()) {
      return Optional.of(notEntitled(person, NOT_LISTED));
    }
    return ballot.recused().containsKey(vote.get())
        ? Optional.of(notEntitled(person, RECUSED))
        : Optional.empty();
  }

  /** Refuses whoever has voted, or may have: hands have no names. */
  static Optional<Refusal> hasVoted(PersonId person, Ballot ballot) {
    boolean voted = ballot.vote(person).filter(ballot.voted()::containsKey).isPresent();
    return voted || ballot.box().hands().isPresent()
        ? Optional.of(
            Refusal.of(
                RefusalCode.ALREADY_VOTED,
                BallotGuards.ONCE,
                "who",
                person,
                "ballot",
                ballot.opened().ballot()))
        : Optional.empty();
  }

  static Refusal notEntitled(PersonId who, Text what) {
    return Refusal.of(NOT_ENTITLED, BallotGuards.ENTITLED, "who", who, "what", what);
  }

  static BallotDecision of(List<Refusal> refusals, BallotEvent event) {
    return refusals.isEmpty()
        ? BallotDecision.accept(event)
        : BallotDecision.of(Decision.refuse(refusals));
  }
}
