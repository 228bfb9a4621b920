package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Ties;

/** Checks that a kind of ballot can be held as a definition says. */
final class BallotCheck {
  private final DefinitionCheck names;
  private final BallotRules ballot;

  BallotCheck(DefinitionCheck names, BallotRules ballot) {
    this.names = names;
    this.ballot = ballot;
  }

  void check() {
    names.rules(ImmutableSet.of(ballot.quorumRule(), ballot.majorityRule()), ballot.id());
    names.unique(
        "basis of " + ballot.id(),
        ballot.quorums().stream().map(BallotRules.Quorum::basis).toList());
    demand(!ballot.quorums().isEmpty(), "has no quorum");
    demand(!ballot.castings().isEmpty(), "has no way to vote");
    demand(
        !ballot.secret() || !ballot.castings().contains(Casting.HANDS),
        "is secret and cannot be voted by show of hands");
    demand(
        ballot.ties() != Ties.ALL_WIN || ballot.kind() == BallotKind.AWARD,
        "lets all win a tie, which awards alone can do");
  }

  /**
   * Checks the vote on a compact: hands, counted clause by clause. That it is the assembly's to
   * vote is for the law to say.
   */
  void checkAssembly() {
    check();
    demand(
        ballot.castings().equals(Set.of(Casting.HANDS)),
        "is to vote on a compact, and not by show of hands alone");
  }

  private void demand(boolean holds, String otherwise) {
    if (!holds) {
      names.problem("the ballot " + ballot.id() + " " + otherwise);
    }
  }
}
