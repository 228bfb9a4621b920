package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;

/** States how the assemblies of V1 and V2 vote: the practice of T5 with ballots of all adults. */
final class Polls {
  /** The office that holds the ballots. */
  static final String HEAD = "VILLAGERS_COMMITTEE_DIRECTOR";

  static final BallotRules OPEN = rules("OPEN_ASSEMBLY", false);
  static final BallotRules SECRET = rules("SECRET_ASSEMBLY", true);

  private Polls() {}

  static PracticeDefinition practice() {
    PracticeDefinition plain = County.practice();
    return plain.toBuilder().ballots(List.of(OPEN, SECRET)).acts(acts(plain)).build();
  }

  private static List<ActRule> acts(PracticeDefinition plain) {
    Stream<ActRule> head =
        Stream.of(
                "open", "check-in", "count-hands", "issue-papers", "close", "count-papers", "count")
            .map(act -> ActRule.of("ballot." + act, OfficeId.of(HEAD)));
    Stream<ActRule> everyone =
        Stream.of("cast", "cast-secret")
            .map(act -> ActRule.of("ballot." + act, OfficeRules.RESIDENT));
    return Stream.of(plain.acts().stream(), head, everyone).flatMap(all -> all).toList();
  }

  private static BallotRules rules(String id, boolean secret) {
    return new BallotRules(
        BallotTypeId.of(id),
        Text.of("村民会议表决", "vote of the villagers' assembly"),
        BallotKind.ASSEMBLY,
        RuleId.of("ASSEMBLY-QUORUM"),
        ImmutableList.of(BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2))),
        RuleId.of("ASSEMBLY-MAJORITY"),
        Denominator.PRESENT,
        Threshold.moreThan(1, 2),
        secret
            ? ImmutableSet.of(Casting.PAPER, Casting.ELECTRONIC)
            : ImmutableSet.copyOf(Casting.values()),
        secret,
        Ties.VOTE_AGAIN);
  }
}
