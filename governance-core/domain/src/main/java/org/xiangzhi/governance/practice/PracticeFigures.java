package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.CompactGuards;
import org.xiangzhi.governance.compact.CompactMeasure;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Claim;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.When;

/**
 * Gathers what a practice says for subjects of the law: the figures that it states as such, and
 * those that follow from its procedure, its ballots and its elections.
 */
public final class PracticeFigures {
  private static final int MOST = 1_000_000;

  private final PracticeDefinition definition;

  private PracticeFigures(PracticeDefinition definition) {
    this.definition = definition;
  }

  /**
   * Lists the figures that a practice states as such and that apply in a village.
   *
   * @param definition the practice
   * @param choices what the village chose, by option
   * @return the figures that always apply and those of its choices, each with its rule
   */
  public static ImmutableList<Standard> of(
      PracticeDefinition definition, Map<String, String> choices) {
    PracticeFigures figures = new PracticeFigures(definition);
    return definition.figures().stream()
        .filter(stated -> applies(stated.when(), Optional.of(choices)))
        .map(figures::standard)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists all that a practice says for subjects of the law.
   *
   * @param definition the practice
   * @param choices what a village chose, by option; empty for whatever any village may choose
   * @return the claims
   */
  public static ImmutableList<Claim> claims(
      PracticeDefinition definition, Optional<? extends Map<String, String>> choices) {
    PracticeFigures figures = new PracticeFigures(definition);
    return Stream.of(
            figures.stated(choices),
            definition.compact().stream().flatMap(compact -> figures.compact(compact, choices)),
            definition.ballots().stream().filter(figures::isStatutory).flatMap(figures::ballot),
            definition.elections().stream().flatMap(figures::election))
        .flatMap(claims -> claims)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean applies(
      Optional<When> when, Optional<? extends Map<String, String>> choices) {
    return when.isEmpty() || choices.isEmpty() || when.get().applies(choices.get());
  }

  private Stream<Claim> stated(Optional<? extends Map<String, String>> choices) {
    return definition.figures().stream()
        .filter(stated -> applies(stated.when(), choices))
        .map(stated -> new Claim(standard(stated), Optional.empty(), always(stated)));
  }

  /** Finds what holds beside a choice: what is stated for the same subject without one. */
  private Optional<Standard> always(Stated choice) {
    return definition.figures().stream()
        .filter(stated -> choice.when().isPresent() && stated.when().isEmpty())
        .filter(stated -> stated.subject() == choice.subject())
        .map(this::standard)
        .reduce(
            (one, other) -> one.subject().kind().keeps(other.figure(), one.figure()) ? one : other);
  }

  private Standard standard(Stated stated) {
    return new Standard(stated.subject(), stated.figure(), rule(stated.rule()));
  }

  private Rule rule(RuleId id) {
    return definition.rule(id).orElseThrow();
  }

  private Stream<Claim> compact(
      CompactRules compact, Optional<? extends Map<String, String>> choices) {
    // The core posts no text that was not filed, whatever a practice says.
    Claim filed = flag(Subject.COMPACT_FILED, true, CompactGuards.FILED_FIRST);
    boolean delegated =
        compact.assembly().quorums().stream()
            .anyMatch(q -> q.basis() != Basis.ADULTS && q.basis() != Basis.HOUSEHOLDS);
    Claim adopted =
        flag(
            Subject.COMPACT_DELEGABLE,
            delegated || compact.assembly().kind() != BallotKind.ASSEMBLY,
            rule(compact.assembly().quorumRule()));
    return Stream.of(
            Stream.of(filed, adopted),
            ballot(compact.assembly()),
            compact.procedure().steps().stream()
                .flatMap(step -> step.requirements().stream())
                .filter(r -> r.measure().equals(CompactMeasure.NOTICE_DAYS.id()))
                .filter(r -> applies(r.when(), choices))
                .map(this::notice))
        .flatMap(claims -> claims);
  }

  /** A text that is posted stands for as long as a disclosure must. */
  private Claim notice(Requirement requirement) {
    return Claim.of(
        new Standard(
            Subject.DISCLOSURE_DAYS,
            new Figure.Amount((int) Math.min(least(requirement.bound()), MOST)),
            rule(requirement.rule())));
  }

  private static long least(Bound bound) {
    if (bound instanceof Bound.AtLeast atLeast) {
      return atLeast.min();
    }
    return bound instanceof Bound.Within within ? within.min() : 0;
  }

  private Stream<Claim> ballot(BallotRules ballot) {
    return BallotClaims.of(ballot, this::rule);
  }

  /** An election by a practice's own figures is none of the villagers' committee. */
  private boolean isStatutory(BallotRules ballot) {
    return definition.elections().stream()
        .filter(election -> election.ballot().equals(ballot.id()))
        .allMatch(ElectionRules::statutory);
  }

  /** The law sets the term of the villagers' committee, and of no other body. */
  private Stream<Claim> election(ElectionRules election) {
    return election.statutory()
        ? Stream.of(
            Claim.of(
                new Standard(
                    Subject.COMMITTEE_TERM_YEARS,
                    new Figure.Amount(election.termYears()),
                    rule(election.rule()))))
        : Stream.empty();
  }

  private static Claim flag(Subject subject, boolean value, Rule rule) {
    return Claim.of(new Standard(subject, new Figure.Flag(value), rule));
  }
}
