package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says how a practice elects a body.
 *
 * @param rule the rule that provides it
 * @param name what people call it
 * @param body the body that is elected
 * @param offices the offices to be filled, in the order in which votes for one may count for the
 *     next
 * @param ballot the kind of ballot
 * @param termYears how long those elected serve, 1 to 10; where the law governs, its figure counts
 * @param electorate who elects: voters by registration, all adults, one person of each household,
 *     or the members of a body
 * @param nominators who may nominate, as far as the law lets them; at least one
 * @param nominations how many voters a nomination by voters needs, 1 to 1,000
 * @param candidacy who may stand
 * @param votesCountDown whether votes for an office count for those below it 下加
 * @param representatives the office whose holders are the villagers' representatives 村民代表; empty if
 *     there are none
 * @param figures the election's own figures; empty if the law of villagers' committees governs it
 */
public record ElectionRules(
    RuleId rule,
    Text name,
    BodyId body,
    ImmutableList<OfficeId> offices,
    BallotTypeId ballot,
    @Positive @Max(10) int termYears,
    Basis electorate,
    ImmutableSet<Nominator> nominators,
    @Positive @Max(1000) int nominations,
    Candidacy candidacy,
    boolean votesCountDown,
    Optional<OfficeId> representatives,
    Optional<ElectionFigures> figures) {
  /** Refuses numbers outside their bounds. */
  public ElectionRules {
    Checks.within("termYears", termYears, 1, 10);
    Checks.within("nominations", nominations, 1, 1000);
    Checks.within("nominators", nominators.size(), 1, Nominator.values().length);
  }

  /**
   * Tells whether the law of villagers' committees governs the election.
   *
   * @return true if it has no figures of its own
   */
  public boolean statutory() {
    return figures.isEmpty();
  }
}
