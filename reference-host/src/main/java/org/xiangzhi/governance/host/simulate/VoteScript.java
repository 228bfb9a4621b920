package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Electorate;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Papers;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Plays a vote on a motion: opened, people come, hands or papers are counted. */
final class VoteScript {
  private static final int BATCH = 2000;
  private static final int AGAINST = 10;

  private final Village village;
  private final UnitId unit;
  private final BallotRules rules;

  VoteScript(Village village, UnitId unit, BallotRules rules) {
    this.village = village;
    this.unit = unit;
    this.rules = rules;
  }

  /** Chooses where a vote is held: a group's in the first group, every other in the village. */
  static UnitId place(Village village, BallotRules rules) {
    return rules.kind() == BallotKind.GROUP_MEETING
        ? village.at(LevelId.GROUP).stream().findFirst().orElse(village.unit())
        : village.unit();
  }

  /** Chooses who votes: households where they may, for they are the fewest. */
  static Basis basis(BallotRules rules) {
    return rules.quorum(Basis.HOUSEHOLDS).isPresent()
        ? Basis.HOUSEHOLDS
        : rules.quorums().get(0).basis();
  }

  /** Holds a vote from its opening to its count; returns whether it was counted. */
  boolean hold(Hand hand, BallotId ballot, String motion) {
    Basis basis = basis(rules);
    boolean opened =
        hand.give(
            unit,
            new BallotCommand.Open(
                ballot,
                rules.id(),
                unit,
                new Question.Motion(motion),
                Matter.OTHER,
                basis,
                basis == Basis.MEMBERS ? bodies(hand.practice()) : ImmutableSet.of(),
                Optional.empty(),
                Optional.empty()));
    return opened && count(hand, ballot);
  }

  /** The bodies whose members vote: the one of the representatives, or those of self-governance. */
  private ImmutableSet<BodyId> bodies(PracticeDefinition practice) {
    ImmutableSet<BodyId> representatives =
        practice.elections().stream()
            .flatMap(election -> election.representatives().stream())
            .flatMap(office -> practice.office(office).stream())
            .map(office -> office.body())
            .collect(ImmutableSet.toImmutableSet());
    return representatives.isEmpty()
        ? practice.bodies().stream()
            .filter(body -> body.nature() == BodyDefinition.Nature.VILLAGERS_COMMITTEE)
            .map(BodyDefinition::id)
            .collect(ImmutableSet.toImmutableSet())
        : representatives;
  }

  /** Counts a ballot that is open. */
  boolean count(Hand hand, BallotId ballot) {
    Optional<Ballot> open = hand.model().ballots().find(ballot);
    if (open.isEmpty()) {
      return false;
    }
    List<PersonId> come = come(open.get());
    boolean hands = rules.castings().contains(Casting.HANDS);
    for (List<PersonId> part : Lists.partition(come, BATCH)) {
      give(
          hand,
          hands
              ? new BallotCommand.CheckIn(ballot, ImmutableSortedSet.copyOf(part))
              : new BallotCommand.IssuePapers(ballot, ImmutableSortedSet.copyOf(part)));
    }
    int present = hand.model().ballots().find(ballot).map(b -> b.turnout().present()).orElse(0);
    Tally tally = tally(open.get().opened().question(), present);
    PersonId counter = village.person(village.households() - 1, 1);
    PersonId witness = village.person(village.households() - 2, 1);
    if (hands) {
      give(hand, new BallotCommand.CountHands(ballot, tally, counter, witness));
      give(hand, new BallotCommand.Close(ballot));
    } else {
      give(hand, new BallotCommand.Close(ballot));
      give(
          hand,
          new BallotCommand.CountPapers(
              ballot, new Papers(present, present, 0, tally), counter, witness));
    }
    return give(hand, new BallotCommand.CountAll(ballot));
  }

  /** Nine of ten are in favour; of several who stand, those named first get most votes. */
  private static Tally tally(Question question, int present) {
    if (question instanceof Question.Choice choice) {
      ImmutableSortedMap.Builder<ChoiceId, Integer> votes = ImmutableSortedMap.naturalOrder();
      int place = 0;
      for (ChoiceId one : choice.standing()) {
        votes.put(one, place < choice.seats() ? Math.max(0, present - place) : 0);
        place++;
      }
      return new Tally.Choice(
          choice.seats(), votes.buildOrThrow(), 0, present, ImmutableSortedMap.of());
    }
    int against = present / AGAINST;
    return Tally.Motion.of(new Count(present - against, against, 0));
  }

  /** Four of five come, one for each vote. */
  private List<PersonId> come(Ballot ballot) {
    Electorate electorate = ballot.opened().electorate();
    List<PersonId> come = new ArrayList<>();
    Stream<PersonId> all =
        electorate instanceof Electorate.Persons persons
            ? persons.persons().stream()
            : ((Electorate.Households) electorate).adults().keySet().stream();
    int wanted = (electorate.size() * Assumptions.COME_TO_DECIDE + 99) / 100;
    Set<String> taken = new HashSet<>();
    all.forEach(
        person -> {
          Optional<String> vote = electorate.vote(person);
          boolean here = vote.filter(one -> ballot.present().containsKey(one)).isPresent();
          if (!here && come.size() < wanted && vote.filter(taken::add).isPresent()) {
            come.add(person);
          }
        });
    return come;
  }

  private boolean give(Hand hand, BallotCommand command) {
    return hand.give(unit, command);
  }
}
