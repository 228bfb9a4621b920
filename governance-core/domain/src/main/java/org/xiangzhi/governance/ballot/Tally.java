package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;

/** Is the sum of all votes of a ballot, valid and invalid. */
public sealed interface Tally {
  /** The greatest number of votes or papers of one ballot. */
  int MOST = 10_000_000;

  /**
   * Returns the votes that do not count, by reason.
   *
   * @return the numbers, each 1 or more; a reason that did not occur is not there
   */
  ImmutableSortedMap<InvalidReason, Integer> invalid();

  /**
   * Counts the votes that count, abstentions included.
   *
   * @return 0 or more
   */
  int valid();

  /**
   * Counts the votes for something or against it; abstentions are left out.
   *
   * @return 0 to {@link #valid}
   */
  int decided();

  /**
   * Counts the votes, valid or not: those who took part.
   *
   * @return valid and invalid together
   */
  default int cast() {
    return Math.addExact(valid(), Sums.of(invalid()));
  }

  /**
   * Adds the tally of other votes on the same question.
   *
   * @param other the other votes
   * @return the sum
   * @throws IllegalArgumentException if it is the tally of another question
   */
  Tally plus(Tally other);

  private static IllegalArgumentException otherQuestion() {
    return new IllegalArgumentException("the tally of another question");
  }

  /**
   * Is the tally of a motion.
   *
   * @param count the valid votes
   * @param invalid the others, by reason
   */
  @TypeName("motion")
  record Motion(Count count, ImmutableSortedMap<InvalidReason, Integer> invalid) implements Tally {
    /** Refuses negative figures. */
    public Motion {
      Sums.check(invalid);
    }

    /**
     * Makes the tally of hands, which are all valid.
     *
     * @param count the hands
     * @return the tally
     */
    public static Motion of(Count count) {
      return new Motion(count, ImmutableSortedMap.of());
    }

    @Override
    public Tally plus(Tally other) {
      if (!(other instanceof Motion motion)) {
        throw otherQuestion();
      }
      return new Motion(
          new Count(
              Math.addExact(count.yes(), motion.count.yes()),
              Math.addExact(count.no(), motion.count.no()),
              Math.addExact(count.abstained(), motion.count.abstained())),
          Sums.plus(invalid, motion.invalid));
    }

    @Override
    public int valid() {
      return count.total();
    }

    @Override
    public int decided() {
      return count.yes() + count.no();
    }
  }

  /**
   * Is the tally of a choice: each voter names as many as there are seats, or fewer.
   *
   * @param seats how many are to be chosen, 1 or more
   * @param votes the votes for each, 0 or more; all who stood are there
   * @param abstained the votes that name nobody and say so, 0 or more
   * @param decided the votes that name someone, 0 or more; each names 1 to {@code seats}
   * @param invalid the votes that do not count, by reason
   */
  @TypeName("choice")
  record Choice(
      @Positive int seats,
      ImmutableSortedMap<ChoiceId, Integer> votes,
      @PositiveOrZero int abstained,
      @PositiveOrZero int decided,
      ImmutableSortedMap<InvalidReason, Integer> invalid)
      implements Tally {
    /** The greatest number of seats. */
    public static final int MOST_SEATS = 1000;

    /** Refuses figures that do not add up. */
    public Choice {
      Checks.within("seats", seats, 1, MOST_SEATS);
      Checks.within("abstained", abstained, 0, MOST);
      Checks.within("decided", decided, 0, MOST);
      Sums.check(invalid);
      long named = 0;
      for (Map.Entry<ChoiceId, Integer> one : votes.entrySet()) {
        Checks.within("votes", one.getValue(), 0, MOST);
        if (one.getValue() > decided) {
          throw Sums.mismatch(
              one.getValue(), decided, Text.of("一人得票不得超过有效票", "one's votes and the valid votes"));
        }
        named += one.getValue();
      }
      if (named > (long) decided * seats || named < decided) {
        throw Sums.mismatch(
            named, decided, Text.of("得票总数与有效票", "all votes given and the valid votes"));
      }
    }

    @Override
    public Tally plus(Tally other) {
      if (!(other instanceof Choice choice)
          || choice.seats != seats
          || !choice.standing().equals(standing())) {
        throw otherQuestion();
      }
      return new Choice(
          seats,
          Sums.plus(votes, choice.votes),
          Math.addExact(abstained, choice.abstained),
          Math.addExact(decided, choice.decided),
          Sums.plus(invalid, choice.invalid));
    }

    @Override
    public int valid() {
      return Math.addExact(decided, abstained);
    }

    /**
     * Lists who stood.
     *
     * @return those who can be chosen
     */
    public ImmutableSortedSet<ChoiceId> standing() {
      return votes.keySet();
    }
  }

  /**
   * Is the tally of an urn that stayed shut: how many took part is known, and nothing else.
   *
   * @param cast how many voted, 0 or more
   */
  @TypeName("sealed")
  record Sealed(@PositiveOrZero int cast) implements Tally {
    /** Refuses a negative figure. */
    public Sealed {
      Checks.within("cast", cast, 0, MOST);
    }

    @Override
    public Tally plus(Tally other) {
      return new Sealed(Math.addExact(cast, other.cast()));
    }

    @Override
    public ImmutableSortedMap<InvalidReason, Integer> invalid() {
      return ImmutableSortedMap.of();
    }

    @Override
    public int valid() {
      return 0;
    }

    @Override
    public int decided() {
      return 0;
    }
  }
}
