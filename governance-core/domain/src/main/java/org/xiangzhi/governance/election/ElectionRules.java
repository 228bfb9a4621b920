package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.ballot.BallotTypeId;
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
 * @param termYears how long those elected serve
 */
public record ElectionRules(
    RuleId rule,
    Text name,
    BodyId body,
    ImmutableList<OfficeId> offices,
    BallotTypeId ballot,
    int termYears) {}
