package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what a ballot asks. */
public sealed interface Question {
  /** The greatest length of a question. */
  int LENGTH = 500;

  /** For the motion 赞成. */
  ChoiceId YES = ChoiceId.of("yes");

  /** Against the motion 反对. */
  ChoiceId NO = ChoiceId.of("no");

  /** Neither 弃权. */
  ChoiceId ABSTAIN = ChoiceId.of("abstain");

  /**
   * Returns the words of the question.
   *
   * @return the words
   */
  String text();

  /**
   * Tells whether one vote answers the question.
   *
   * @param chosen what it names
   * @return true if it does
   */
  boolean answeredBy(Set<ChoiceId> chosen);

  /**
   * Tells whether a tally answers this question.
   *
   * @param tally the tally
   * @return true if it is of the same kind, with the same seats and candidates
   */
  boolean fits(Tally tally);

  /**
   * Adds up single votes, all of them valid.
   *
   * @param votes how often each vote was given
   * @return the tally
   */
  Tally tally(Map<ImmutableSet<ChoiceId>, Integer> votes);

  /**
   * Is a motion: for, against or neither.
   *
   * @param text the motion, 1 to 500 characters
   */
  @TypeName("question.motion")
  record Motion(@NotBlank @Size(max = LENGTH) String text) implements Question {
    private static final ImmutableSet<ChoiceId> ANSWERS = ImmutableSet.of(YES, NO, ABSTAIN);

    /** Refuses a blank or overlong motion, or one with an identity or mobile number. */
    public Motion {
      Checks.publicText("text", text, LENGTH);
    }

    @Override
    public boolean answeredBy(Set<ChoiceId> chosen) {
      return chosen.size() == 1 && ANSWERS.containsAll(chosen);
    }

    @Override
    public boolean fits(Tally tally) {
      return tally instanceof Tally.Motion;
    }

    @Override
    public Tally tally(Map<ImmutableSet<ChoiceId>, Integer> votes) {
      return Tally.Motion.of(
          new Count(number(votes, YES), number(votes, NO), number(votes, ABSTAIN)));
    }

    private static int number(Map<ImmutableSet<ChoiceId>, Integer> votes, ChoiceId answer) {
      return votes.getOrDefault(ImmutableSet.of(answer), 0);
    }
  }

  /**
   * Is a choice among those who stand. A vote that names nobody abstains.
   *
   * @param text what is chosen, 1 to 500 characters
   * @param seats how many are to be chosen, 1 or more
   * @param standing who or what can be chosen, 1 to 1,000
   */
  @TypeName("question.choice")
  record Choice(
      @NotBlank @Size(max = LENGTH) String text,
      @Positive int seats,
      @Size(min = 1, max = 1000) ImmutableSortedSet<ChoiceId> standing)
      implements Question {
    /** Refuses figures out of bounds. */
    public Choice {
      Checks.publicText("text", text, LENGTH);
      Checks.within("seats", seats, 1, Tally.Choice.MOST_SEATS);
      Checks.within("standing", standing.size(), 1, Tally.Choice.MOST_SEATS);
    }

    @Override
    public boolean answeredBy(Set<ChoiceId> chosen) {
      return chosen.size() <= seats && standing.containsAll(chosen);
    }

    @Override
    public boolean fits(Tally tally) {
      return tally instanceof Tally.Choice choice
          && choice.seats() == seats
          && choice.standing().equals(standing);
    }

    @Override
    public Tally tally(Map<ImmutableSet<ChoiceId>, Integer> votes) {
      Map<ChoiceId, Integer> named = Maps.newTreeMap();
      standing.forEach(one -> named.put(one, 0));
      votes.forEach(
          (chosen, number) -> chosen.forEach(one -> named.merge(one, number, Math::addExact)));
      int abstained = votes.getOrDefault(ImmutableSet.<ChoiceId>of(), 0);
      return new Tally.Choice(
          seats,
          ImmutableSortedMap.copyOf(named),
          abstained,
          Sums.of(votes) - abstained,
          ImmutableSortedMap.of());
    }
  }
}
