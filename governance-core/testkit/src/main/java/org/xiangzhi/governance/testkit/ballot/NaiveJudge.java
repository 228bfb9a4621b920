package org.xiangzhi.governance.testkit.ballot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Judges votes the long way round: one person after the other is walked past, shares are compared
 * as counted heads, seats are filled by comparing everyone with everyone. It shares no code with
 * the library's judge, only the values.
 */
public final class NaiveJudge {
  private NaiveJudge() {}

  /**
   * Judges a vote.
   *
   * @param criteria quorum and majority
   * @param turnout who was entitled and who came
   * @param tally the votes
   * @return the outcome
   */
  public static Outcome judge(Criteria criteria, Turnout turnout, Tally tally) {
    int entitled = 0;
    for (int person = 0; person < turnout.eligible(); person++) {
      entitled += person < turnout.recused() ? 0 : 1;
    }
    int came = criteria.quorum().voting() ? took(tally) : turnout.present();
    if (entitled == 0 || !enough(criteria.quorum().share(), came, entitled)) {
      return Outcome.NO_QUORUM;
    }
    if (tally instanceof Tally.Motion motion) {
      int yes = motion.count().yes();
      int no = motion.count().no();
      if (yes + no + motion.count().abstained() == 0) {
        return Outcome.NO_VOTES_CAST;
      }
      if (yes != 0 && enough(criteria.majority(), yes, whole(criteria, turnout, tally))) {
        return Outcome.PASSED;
      }
      return yes - no == 0 ? Outcome.TIE : Outcome.REJECTED;
    }
    if (tally instanceof Tally.Choice choice) {
      return choice(criteria, turnout, choice);
    }
    return Outcome.NOT_COUNTED;
  }

  private static Outcome choice(Criteria criteria, Turnout turnout, Tally.Choice choice) {
    if (choice.decided() + choice.abstained() == 0) {
      return Outcome.NO_VOTES_CAST;
    }
    int in = 0;
    int onTheEdge = 0;
    for (ChoiceId one : reaching(criteria, turnout, choice)) {
      int better = 0;
      int level = 0;
      for (ChoiceId other : reaching(criteria, turnout, choice)) {
        better += votes(choice, other) > votes(choice, one) ? 1 : 0;
        level += votes(choice, other) == votes(choice, one) ? 1 : 0;
      }
      if (better + level <= choice.seats()) {
        in++;
      } else if (better < choice.seats() && level > 1) {
        onTheEdge++;
      }
    }
    if (onTheEdge > 0 && criteria.ties() == Ties.VOTE_AGAIN) {
      return Outcome.TIE;
    }
    return in + onTheEdge > 0 ? Outcome.PASSED : Outcome.REJECTED;
  }

  /**
   * Lists who reaches the majority.
   *
   * @param criteria the majority
   * @param turnout who came
   * @param choice the votes
   * @return those who could win
   */
  public static List<ChoiceId> reaching(Criteria criteria, Turnout turnout, Tally.Choice choice) {
    List<ChoiceId> reaching = new ArrayList<>();
    for (ChoiceId one : choice.votes().keySet()) {
      if (votes(choice, one) > 0
          && enough(criteria.majority(), votes(choice, one), whole(criteria, turnout, choice))) {
        reaching.add(one);
      }
    }
    return reaching;
  }

  private static int votes(Tally.Choice choice, ChoiceId one) {
    Integer votes = choice.votes().get(one);
    return votes == null ? 0 : votes;
  }

  private static int took(Tally tally) {
    int took = 0;
    for (int invalid : tally.invalid().values()) {
      took += invalid;
    }
    if (tally instanceof Tally.Motion motion) {
      took += motion.count().yes() + motion.count().no() + motion.count().abstained();
    } else if (tally instanceof Tally.Choice choice) {
      took += choice.decided() + choice.abstained();
    } else if (tally instanceof Tally.Sealed sealed) {
      took += sealed.cast();
    }
    return took;
  }

  private static int whole(Criteria criteria, Turnout turnout, Tally tally) {
    int invalid = 0;
    for (int number : tally.invalid().values()) {
      invalid += number;
    }
    int abstained =
        tally instanceof Tally.Motion motion
            ? motion.count().abstained()
            : tally instanceof Tally.Choice choice ? choice.abstained() : 0;
    if (criteria.majorityOf() == Denominator.ELIGIBLE) {
      return turnout.eligible() - turnout.recused();
    }
    if (criteria.majorityOf() == Denominator.PRESENT) {
      return turnout.present();
    }
    if (criteria.majorityOf() == Denominator.CAST) {
      return took(tally);
    }
    return took(tally)
        - invalid
        - (criteria.majorityOf() == Denominator.YES_AND_NO ? abstained : 0);
  }

  /** Compares what is there with what is needed, as a decimal with so many places that it is it. */
  private static boolean enough(Threshold share, int part, int whole) {
    if (whole == 0) {
      return false;
    }
    BigDecimal needed = BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(share.numerator()));
    BigDecimal there = new BigDecimal(BigInteger.valueOf(part));
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < Integer.bitCount(Integer.MAX_VALUE) + 1; i++) {
      if ((share.denominator() >> i & 1) == 1) {
        sum = sum.add(there.multiply(BigDecimal.valueOf(1L << i)));
      }
    }
    int order = sum.compareTo(needed);
    return order > 0 || (order == 0 && !share.strict());
  }
}
