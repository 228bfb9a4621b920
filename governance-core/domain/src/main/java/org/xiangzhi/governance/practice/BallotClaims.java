package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.LegalForm;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.law.Claim;
import org.xiangzhi.governance.law.Figure;
import org.xiangzhi.governance.law.FloorKind;
import org.xiangzhi.governance.law.Standard;
import org.xiangzhi.governance.law.Subject;

/** Reads what the rules of a ballot say for subjects of the law. */
final class BallotClaims {
  private final BallotRules ballot;
  private final ImmutableList<LegalForm> forms;
  private final LegalForm legal;
  private final Function<RuleId, Rule> rules;

  private BallotClaims(
      BallotRules ballot, ImmutableList<LegalForm> forms, Function<RuleId, Rule> rules) {
    this.ballot = ballot;
    this.forms = forms;
    this.legal = forms.get(0);
    this.rules = rules;
  }

  /** Lists the claims; none for a kind of ballot on which the law is silent. */
  static Stream<Claim> of(BallotRules ballot, Function<RuleId, Rule> rules) {
    ImmutableList<LegalForm> forms = LegalForm.of(ballot.kind());
    return forms.isEmpty() ? Stream.empty() : new BallotClaims(ballot, forms, rules).all();
  }

  private Stream<Claim> all() {
    Claim majority =
        claim(legal.majority(), ballot.majority(), ballot.majorityRule(), otherDenominator());
    Stream<Claim> secret =
        ballot.kind() == BallotKind.ELECTION
            ? Stream.of(
                Claim.of(
                    new Standard(
                        Subject.ELECTION_SECRET,
                        new Figure.Flag(ballot.secret()),
                        rules.apply(ballot.majorityRule()))))
            : Stream.empty();
    return Stream.concat(
        Stream.concat(ballot.quorums().stream().map(this::quorum), Stream.of(majority)), secret);
  }

  private Claim quorum(BallotRules.Quorum quorum) {
    Optional<LegalForm> known =
        forms.stream().filter(form -> form.basis() == quorum.basis()).findFirst();
    Subject subject = known.orElse(legal).quorum();
    Optional<Text> other = known.isEmpty() ? Optional.of(base(quorum.basis())) : voting(quorum);
    return claim(subject, quorum.share(), ballot.quorumRule(), other);
  }

  /** Those who come are more than those who vote; where the law counts votes, that is looser. */
  private Optional<Text> voting(BallotRules.Quorum quorum) {
    return legal.voting() && !quorum.voting()
        ? Optional.of(Text.of("以到场人数计", "of those who come, not of those who vote"))
        : Optional.empty();
  }

  /** A share of fewer people is looser; of a right that is fixed, any other base differs. */
  private Optional<Text> otherDenominator() {
    boolean kept =
        legal.majority().kind() == FloorKind.FIXED
            ? ballot.majorityOf() == legal.of()
            : ballot.majorityOf().compareTo(legal.of()) <= 0;
    return kept ? Optional.empty() : Optional.of(base(ballot.majorityOf()));
  }

  private static Text base(Denominator of) {
    return switch (of) {
      case ELIGIBLE -> Text.of("以应到人数计", "of those entitled");
      case PRESENT -> Text.of("以到会人数计", "of those present");
      case CAST -> Text.of("以参加投票人数计", "of those who voted");
      case VALID -> Text.of("以有效票计", "of the valid votes");
      case YES_AND_NO -> Text.of("以赞成票与反对票之和计", "of the votes for and against");
    };
  }

  private static Text base(Basis basis) {
    return switch (basis) {
      case ADULTS -> Text.of("以成年村民计", "of the adults");
      case HOUSEHOLDS -> Text.of("以户计", "of the households");
      case MEMBERS -> Text.of("以组成人员计", "of the members");
      case VOTERS -> Text.of("以登记参加选举的村民计", "of the registered voters");
    };
  }

  private Claim claim(Subject subject, Threshold share, RuleId rule, Optional<Text> other) {
    Standard standard = new Standard(subject, new Figure.Share(share), rules.apply(rule));
    return new Claim(standard, other, Optional.empty());
  }
}
