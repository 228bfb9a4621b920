package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.Ballot;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.BallotView;
import org.xiangzhi.governance.ballot.Ballots;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.BodyId;

/**
 * Runs the room of ballots alone: commands are decided and their events taken in, and nothing is
 * authorised, written, chained or kept. Everybody is an adult.
 */
final class BallotMachine implements BallotView {
  private static final Question MOTION = new Question.Motion("修路");
  private static final Criteria CRITERIA = Polls.OPEN.criteria(Basis.ADULTS).orElseThrow();

  private final ImmutableSortedMap<PersonId, UnitId> adults;

  BallotMachine(Collection<PersonId> persons, UnitId unit) {
    adults =
        persons.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    PersonId::compareTo, person -> person, person -> unit));
  }

  /** Holds a ballot from opening to count. */
  Verdict run(String name, Poll poll) {
    Ballots ballots = Ballots.empty();
    for (Poll.Move move :
        Stream.of(poll.opening(), poll.arriving(), poll.voting(), poll.counting())
            .flatMap(moves -> moves.stream())
            .toList()) {
      Act act = Act.of(move.actor(), County.at(1));
      for (BallotEvent event : ballots.decide(move.command(), act, this).decision().events()) {
        ballots = ballots.evolve(event);
      }
    }
    return ballots.find(BallotId.of(name)).flatMap(Ballot::verdict).orElseThrow();
  }

  /** Adds votes up and judges them: what is left of a count once the votes are an array. */
  static Verdict judge(byte[] choices) {
    int[] counts = new int[3];
    for (byte choice : choices) {
      counts[choice]++;
    }
    ImmutableMap<ImmutableSet<ChoiceId>, Integer> votes =
        ImmutableMap.of(
            ImmutableSet.of(Question.YES), counts[0],
            ImmutableSet.of(Question.NO), counts[1],
            ImmutableSet.of(Question.ABSTAIN), counts[2]);
    return CRITERIA.judge(Turnout.of(choices.length, choices.length), MOTION.tally(votes));
  }

  @Override
  public boolean isUnit(UnitId unit, LocalDate day) {
    return true;
  }

  @Override
  public Optional<BallotRules> ballotRules(BallotTypeId type) {
    return Optional.of(type.equals(Polls.OPEN.id()) ? Polls.OPEN : Polls.SECRET);
  }

  @Override
  public Standards standards() {
    return LawBook.standard()
        .floor(County.FIRST_DAY, County.CODE, UnitKind.VILLAGE)
        .with(List.of());
  }

  @Override
  public ImmutableSortedMap<PersonId, UnitId> adults(UnitId unit) {
    return adults;
  }

  @Override
  public ImmutableSortedSet<UnitId> households(UnitId unit) {
    return ImmutableSortedSet.of();
  }

  @Override
  public ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies) {
    return ImmutableSortedSet.of();
  }

  @Override
  public Optional<ImmutableSortedSet<PersonId>> voters(String election) {
    return Optional.empty();
  }

  @Override
  public boolean nearRelatives(PersonId one, PersonId other) {
    return false;
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(BallotId ballot) {
    return ImmutableSortedMap.of();
  }
}
