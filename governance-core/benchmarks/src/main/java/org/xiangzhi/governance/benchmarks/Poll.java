package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Papers;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one ballot: the commands that it takes from opening to count, in their phases. Hands and
 * papers are counted by people, so that their figures are given; electronic votes are not.
 *
 * @param opening freezes the electorate
 * @param arriving checks in
 * @param voting takes votes, or gives papers out
 * @param counting closes, takes the account of papers in, counts and judges
 */
record Poll(
    ImmutableList<Move> opening,
    ImmutableList<Move> arriving,
    ImmutableList<Move> voting,
    ImmutableList<Move> counting) {
  private static final PersonId COUNTER = PersonId.of("counter");
  private static final PersonId WITNESS = PersonId.of("witness");
  private static final ImmutableList<ImmutableSortedSet<ChoiceId>> ANSWERS =
      ImmutableList.of(
          ImmutableSortedSet.of(Question.YES),
          ImmutableSortedSet.of(Question.NO),
          ImmutableSortedSet.of(Question.ABSTAIN));

  /** Is a command and who gives it. */
  record Move(PersonId actor, BallotCommand command) {}

  /** The ways of voting. */
  enum Way {
    HANDS("by show of hands"),
    PAPER("on paper"),
    OPEN("openly by electronic means"),
    SECRET("secretly by electronic means");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** Tells whether each vote is a command of its own. */
    boolean singly() {
      return this == OPEN || this == SECRET;
    }
  }

  /**
   * Makes the commands of a ballot.
   *
   * @param head who holds it
   * @param came who comes and votes
   * @param choices what each of them votes: an index of yes, no and abstain
   */
  static Poll of(
      String name, UnitId unit, PersonId head, Way way, List<PersonId> came, byte[] choices) {
    BallotId ballot = BallotId.of(name);
    ImmutableList.Builder<Move> arriving = ImmutableList.builder();
    ImmutableList.Builder<Move> voting = ImmutableList.builder();
    ImmutableList.Builder<Move> counting = ImmutableList.builder();
    counting.add(new Move(head, new BallotCommand.Close(ballot)));
    int from = 0;
    for (List<PersonId> part : Lists.partition(came, BallotCommand.PERSONS)) {
      ImmutableSortedSet<PersonId> persons = ImmutableSortedSet.copyOf(part);
      arriving.add(new Move(head, new BallotCommand.CheckIn(ballot, persons)));
      if (way == Way.PAPER) {
        voting.add(new Move(head, new BallotCommand.IssuePapers(ballot, persons)));
        counting.add(new Move(head, papers(ballot, tally(choices, from, part.size()))));
      }
      from += part.size();
    }
    if (way == Way.HANDS) {
      Tally hands = tally(choices, 0, came.size());
      voting.add(new Move(head, new BallotCommand.CountHands(ballot, hands, COUNTER, WITNESS)));
    }
    if (way.singly()) {
      for (int i = 0; i < came.size(); i++) {
        voting.add(new Move(came.get(i), vote(ballot, way, ANSWERS.get(choices[i]))));
      }
    }
    counting.add(new Move(head, new BallotCommand.CountAll(ballot)));
    return new Poll(
        ImmutableList.of(new Move(head, open(ballot, unit, way))),
        arriving.build(),
        voting.build(),
        counting.build());
  }

  private static BallotCommand open(BallotId ballot, UnitId unit, Way way) {
    return new BallotCommand.Open(
        ballot,
        way == Way.SECRET ? Polls.SECRET.id() : Polls.OPEN.id(),
        unit,
        new Question.Motion("修路"),
        Matter.OTHER,
        Basis.ADULTS,
        ImmutableSet.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static BallotCommand vote(BallotId ballot, Way way, ImmutableSortedSet<ChoiceId> chosen) {
    return way == Way.SECRET
        ? new BallotCommand.CastSecret(ballot, chosen)
        : new BallotCommand.Cast(ballot, chosen);
  }

  private static BallotCommand papers(BallotId ballot, Tally tally) {
    Papers papers = new Papers(tally.cast(), tally.cast(), 0, tally);
    return new BallotCommand.CountPapers(ballot, papers, COUNTER, WITNESS);
  }

  private static Tally tally(byte[] choices, int from, int number) {
    int[] counts = new int[3];
    for (int i = from; i < from + number; i++) {
      counts[choices[i]]++;
    }
    return Tally.Motion.of(new Count(counts[0], counts[1], counts[2]));
  }

  /** Counts the commands. */
  int size() {
    return opening.size() + arriving.size() + voting.size() + counting.size();
  }
}
