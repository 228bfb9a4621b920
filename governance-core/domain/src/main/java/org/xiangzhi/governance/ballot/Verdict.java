package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Is a judged vote with all it was judged by, so that anyone can judge it again.
 *
 * @param outcome what became of it
 * @param criteria quorum, majority and rules
 * @param turnout who was entitled and who came
 * @param tally the votes
 * @param base how many the majority is a share of: the value of the criteria's denominator
 * @param winners who was chosen, most votes first; empty for a motion. Seats beyond them stay open
 * @param tied who has as many votes as each other for the last seat; whether they win or stand
 *     again is the criteria's to say
 */
public record Verdict(
    Outcome outcome,
    Criteria criteria,
    Turnout turnout,
    Tally tally,
    @PositiveOrZero int base,
    ImmutableList<ChoiceId> winners,
    ImmutableSortedSet<ChoiceId> tied) {

  /**
   * Reads the count of a motion.
   *
   * @return for, against and abstained
   * @throws IllegalStateException if it was a choice
   */
  public Count count() {
    if (tally instanceof Tally.Motion motion) {
      return motion.count();
    }
    throw new IllegalStateException("a choice has no count");
  }
}
