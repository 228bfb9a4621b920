package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/** Judges every vote, in exact arithmetic; there is no other way to a verdict. */
final class Judge {
  private final Criteria criteria;
  private final Turnout turnout;
  private final Tally tally;
  private final int base;

  private Judge(Criteria criteria, Turnout turnout, Tally tally) {
    this.criteria = criteria;
    this.turnout = turnout;
    this.tally = tally;
    this.base = base(criteria.majorityOf(), turnout, tally);
  }

  static Verdict judge(Criteria criteria, Turnout turnout, Tally tally) {
    if (tally.cast() > turnout.present()) {
      throw new IllegalArgumentException("more votes than present");
    }
    return new Judge(criteria, turnout, tally).verdict();
  }

  private static int base(Denominator of, Turnout turnout, Tally tally) {
    return switch (of) {
      case ELIGIBLE -> turnout.base();
      case PRESENT -> turnout.present();
      case CAST -> tally.cast();
      case VALID -> tally.valid();
      case YES_AND_NO -> tally.decided();
    };
  }

  private Verdict verdict() {
    int came = criteria.quorum().voting() ? tally.cast() : turnout.present();
    if (!criteria.quorum().share().reachedBy(came, turnout.base())) {
      return without(Outcome.NO_QUORUM);
    }
    if (tally instanceof Tally.Sealed) {
      return without(Outcome.NOT_COUNTED);
    }
    if (tally.valid() == 0) {
      return without(Outcome.NO_VOTES_CAST);
    }
    return tally instanceof Tally.Choice choice
        ? choice(choice)
        : without(motion(((Tally.Motion) tally).count()));
  }

  private Verdict without(Outcome outcome) {
    return verdict(outcome, ImmutableList.of(), ImmutableSortedSet.of());
  }

  private Verdict verdict(
      Outcome outcome, ImmutableList<ChoiceId> winners, ImmutableSortedSet<ChoiceId> tied) {
    return new Verdict(outcome, criteria, turnout, tally, base, winners, tied);
  }

  private boolean reached(int votes) {
    return votes > 0 && criteria.majority().reachedBy(votes, base);
  }

  private Outcome motion(Count count) {
    if (reached(count.yes())) {
      return Outcome.PASSED;
    }
    return count.yes() == count.no() ? Outcome.TIE : Outcome.REJECTED;
  }

  private Verdict choice(Tally.Choice choice) {
    ImmutableList<ChoiceId> best =
        choice.standing().stream()
            .filter(one -> reached(votes(choice, one)))
            .sorted(
                Comparator.comparing((ChoiceId one) -> -votes(choice, one))
                    .thenComparing(Comparator.naturalOrder()))
            .collect(ImmutableList.toImmutableList());
    if (best.isEmpty()) {
      return without(Outcome.REJECTED);
    }
    if (best.size() <= choice.seats()) {
      return verdict(Outcome.PASSED, best, ImmutableSortedSet.of());
    }
    int last = votes(choice, best.get(choice.seats() - 1));
    ImmutableSortedSet<ChoiceId> level =
        best.stream()
            .filter(one -> votes(choice, one) == last)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    boolean tie = votes(choice, best.get(choice.seats())) == last;
    if (tie && criteria.ties() == Ties.VOTE_AGAIN) {
      return verdict(Outcome.TIE, above(choice, best, last + 1), level);
    }
    return tie
        ? verdict(Outcome.PASSED, above(choice, best, last), level)
        : verdict(Outcome.PASSED, best.subList(0, choice.seats()), ImmutableSortedSet.of());
  }

  private static ImmutableList<ChoiceId> above(
      Tally.Choice choice, ImmutableList<ChoiceId> best, int votes) {
    return best.stream()
        .filter(one -> votes(choice, one) >= votes)
        .collect(ImmutableList.toImmutableList());
  }

  private static int votes(Tally.Choice choice, ChoiceId one) {
    return choice.votes().getOrDefault(one, 0);
  }
}
