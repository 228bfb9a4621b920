package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is a reason that a practice knows for refusing a matter, or for leaving out its rating.
 *
 * @param id its code
 * @param name its wording
 * @param rule the rule
 */
public record Reason(ReasonId id, Text name, RuleId rule) {}
