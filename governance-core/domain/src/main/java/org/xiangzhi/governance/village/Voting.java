package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;

/** Writes scenes of a {@link Demonstration} in which a ballot is voted on by show of hands. */
public final class Voting {
  private final Script script;
  private final LogId log;
  private final String chair;
  private final PersonId counter;
  private final PersonId witness;

  /**
   * Begins.
   *
   * @param script where the scenes are written
   * @param log the log
   * @param chair who opens and closes ballots
   * @param counter who counts hands
   * @param witness who watches
   */
  public Voting(Script script, LogId log, String chair, String counter, String witness) {
    this.script = script;
    this.log = log;
    this.chair = chair;
    this.counter = PersonId.of(counter);
    this.witness = PersonId.of(witness);
  }

  /**
   * Opens a ballot of the households of a unit.
   *
   * @param ballot its name
   * @param type its kind
   * @param unit the unit
   * @param question the words that are put to the vote
   */
  public void openForHouseholds(String ballot, BallotTypeId type, UnitId unit, String question) {
    act(
        new BallotCommand.Open(
            BallotId.of(ballot),
            type,
            unit,
            new Question.Motion(question),
            Matter.OTHER,
            Basis.HOUSEHOLDS,
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * Records who came.
   *
   * @param ballot the ballot
   * @param persons who came
   */
  public void checkIn(String ballot, Collection<String> persons) {
    act(
        new BallotCommand.CheckIn(
            BallotId.of(ballot),
            persons.stream()
                .map(PersonId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
  }

  /**
   * Counts hands on a motion, and closes the ballot.
   *
   * @param ballot the ballot
   * @param yes in favour
   * @param no against
   * @param abstained neither
   */
  public void hands(String ballot, int yes, int no, int abstained) {
    count(ballot, Tally.Motion.of(new Count(yes, no, abstained)));
  }

  /**
   * Counts hands on a choice, and closes the ballot.
   *
   * @param ballot the ballot
   * @param seats how many can be chosen
   * @param voters how many voted
   * @param votes the votes of everyone who stands
   */
  public void hands(
      String ballot, int seats, int voters, ImmutableSortedMap<ChoiceId, Integer> votes) {
    count(ballot, new Tally.Choice(seats, votes, 0, voters, ImmutableSortedMap.of()));
  }

  private void count(String ballot, Tally tally) {
    BallotId id = BallotId.of(ballot);
    act(new BallotCommand.CountHands(id, tally, counter, witness));
    act(new BallotCommand.Close(id));
    act(new BallotCommand.CountAll(id));
  }

  private void act(BallotCommand command) {
    script.act(log, chair, command);
  }
}
