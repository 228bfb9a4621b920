package org.xiangzhi.governance.testkit.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotRules.Quorum;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.ChoiceId;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.InvalidReason;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/** The judge and the naive judge come to the same, and what must hold for any verdict holds. */
class VerdictPropertiesTest {
  private static final List<Threshold> SHARES =
      List.of(
          Threshold.atLeast(0, 1),
          Threshold.moreThan(0, 1),
          Threshold.atLeast(1, 3),
          Threshold.moreThan(1, 2),
          Threshold.atLeast(1, 2),
          Threshold.atLeast(2, 3),
          Threshold.moreThan(2, 3),
          Threshold.atLeast(1, 1));

  /** A vote as it could be counted. */
  record Vote(Criteria criteria, Turnout turnout, Tally tally) {
    Verdict judged() {
      return criteria.judge(turnout, tally);
    }
  }

  @Provide
  Arbitrary<Criteria> criteria() {
    return Combinators.combine(
            Arbitraries.of(SHARES),
            Arbitraries.of(true, false),
            Arbitraries.of(Denominator.class),
            Arbitraries.of(SHARES),
            Arbitraries.of(Ties.class))
        .as(
            (quorum, voting, of, majority, ties) ->
                new Criteria(
                    RuleId.of("QUORUM"),
                    new Quorum(Basis.MEMBERS, voting, quorum),
                    RuleId.of("MAJORITY"),
                    of,
                    majority,
                    ties));
  }

  @Provide
  Arbitrary<Vote> motions() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 12);
    return Combinators.combine(criteria(), few, few, few, few, few, few, few)
        .as(
            (criteria, yes, no, abstained, invalid, quiet, absent, recused) -> {
              Tally tally =
                  new Tally.Motion(
                      new Count(yes, no, abstained),
                      invalid == 0
                          ? ImmutableSortedMap.of()
                          : ImmutableSortedMap.of(InvalidReason.BLANK, invalid));
              int present = tally.cast() + quiet;
              return new Vote(
                  criteria, new Turnout(present + absent + recused, recused, present), tally);
            });
  }

  @Provide
  Arbitrary<Vote> choices() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 9);
    return Combinators.combine(
            criteria(), Arbitraries.randoms(), Arbitraries.integers().between(1, 4), few, few)
        .as(
            (criteria, random, seats, abstained, absent) -> {
              int decided = random.nextInt(10);
              Tally tally = choice(random, seats, decided, abstained);
              return new Vote(criteria, new Turnout(tally.cast() + absent, 0, tally.cast()), tally);
            });
  }

  private static Tally choice(Random random, int seats, int decided, int abstained) {
    int[] votes = new int[6];
    for (int voter = 0; voter < decided; voter++) {
      List<Integer> candidates = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      Collections.shuffle(candidates, random);
      int names = 1 + random.nextInt(seats);
      candidates.subList(0, names).forEach(one -> votes[one]++);
    }
    ImmutableSortedMap.Builder<ChoiceId, Integer> named = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < votes.length; i++) {
      named.put(ChoiceId.of("c" + i), votes[i]);
    }
    return new Tally.Choice(seats, named.build(), abstained, decided, ImmutableSortedMap.of());
  }

  @Property(tries = 3000)
  void motionsAreJudgedAsTheNaiveJudgeDoes(@ForAll("motions") Vote vote) {
    assertThat(vote.judged().outcome())
        .isEqualTo(NaiveJudge.judge(vote.criteria(), vote.turnout(), vote.tally()));
  }

  @Property(tries = 3000)
  void choicesAreJudgedAsTheNaiveJudgeDoes(@ForAll("choices") Vote vote) {
    assertThat(vote.judged().outcome())
        .isEqualTo(NaiveJudge.judge(vote.criteria(), vote.turnout(), vote.tally()));
  }

  @Test
  void allSmallMotionsAreJudgedAsTheNaiveJudgeDoes() {
    for (Threshold share : SHARES) {
      for (Denominator of : Denominator.values()) {
        for (int eligible = 0; eligible <= 3; eligible++) {
          for (int present = 0; present <= eligible; present++) {
            for (int yes = 0; yes <= present; yes++) {
              for (int no = 0; yes + no <= present; no++) {
                compare(share, of, Turnout.of(eligible, present), yes, no);
              }
            }
          }
        }
      }
    }
  }

  private static void compare(Threshold share, Denominator of, Turnout turnout, int yes, int no) {
    Criteria criteria =
        new Criteria(
            RuleId.of("QUORUM"),
            new Quorum(Basis.MEMBERS, false, share),
            RuleId.of("MAJORITY"),
            of,
            share,
            Ties.VOTE_AGAIN);
    Tally tally = Tally.Motion.of(new Count(yes, no, 0));
    assertThat(criteria.judge(turnout, tally).outcome())
        .as("%s of %s, %s, %d to %d", share, of, turnout, yes, no)
        .isEqualTo(NaiveJudge.judge(criteria, turnout, tally));
  }

  /** Whoever was silent, away or against: one more yes never turns a pass into a failure. */
  @Property(tries = 2000)
  void oneMoreYesNeverTurnsAPassIntoAFailure(@ForAll("motions") Vote vote) {
    if (vote.judged().outcome() != Outcome.PASSED) {
      return;
    }
    Tally.Motion motion = (Tally.Motion) vote.tally();
    Turnout t = vote.turnout();
    Count count = motion.count();
    Tally more =
        new Tally.Motion(
            new Count(count.yes() + 1, count.no(), count.abstained()), motion.invalid());
    if (t.present() > motion.cast()) {
      assertThat(vote.criteria().judge(t, more).outcome()).isEqualTo(Outcome.PASSED);
    }
    if (t.base() > t.present()) {
      Turnout came = new Turnout(t.eligible(), t.recused(), t.present() + 1);
      assertThat(vote.criteria().judge(came, more).outcome()).isEqualTo(Outcome.PASSED);
    }
    if (count.no() > 0) {
      Tally changed =
          new Tally.Motion(
              new Count(count.yes() + 1, count.no() - 1, count.abstained()), motion.invalid());
      assertThat(vote.criteria().judge(t, changed).outcome()).isEqualTo(Outcome.PASSED);
    }
  }

  @Property(tries = 1000)
  void verdictsKeepWhatTheyWereJudgedBy(@ForAll("choices") Vote vote) {
    Verdict verdict = vote.judged();
    assertThat(verdict.criteria().judge(verdict.turnout(), verdict.tally())).isEqualTo(verdict);
    Tally.Choice choice = (Tally.Choice) verdict.tally();
    assertThat(choice.cast()).isEqualTo(choice.decided() + choice.abstained());
    assertThat(verdict.winners()).doesNotHaveDuplicates();
    assertThat(NaiveJudge.reaching(vote.criteria(), vote.turnout(), choice))
        .containsAll(verdict.winners());
    if (verdict.tied().isEmpty()) {
      assertThat(verdict.winners().size()).isLessThanOrEqualTo(choice.seats());
    }
    boolean none = verdict.outcome() == Outcome.REJECTED || verdict.outcome() == Outcome.NO_QUORUM;
    assertThat(none && !verdict.winners().isEmpty()).isFalse();
  }

  /** Batches can be counted in any order, and together or apart. */
  @Property(tries = 500)
  void orderOfBatchesIsOfNoAccount(@ForAll Random random) {
    List<Tally> batches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      batches.add(choice(random, 2, random.nextInt(8), random.nextInt(3)));
    }
    Tally sum = batches.stream().reduce(Tally::plus).orElseThrow();
    Collections.shuffle(batches, random);
    assertThat(batches.stream().reduce(Tally::plus).orElseThrow()).isEqualTo(sum);
    assertThat(sum.cast()).isEqualTo(batches.stream().mapToInt(Tally::cast).sum());
  }

  /** Nothing of nothing passes, whatever the shares. */
  @Property(tries = 500)
  void nothingPassesWithoutAYes(@ForAll("motions") Vote vote) {
    Tally.Motion motion = (Tally.Motion) vote.tally();
    Tally none =
        new Tally.Motion(
            new Count(0, motion.count().no(), motion.count().abstained()), motion.invalid());
    assertThat(vote.criteria().judge(vote.turnout(), none).outcome()).isNotEqualTo(Outcome.PASSED);
  }
}
