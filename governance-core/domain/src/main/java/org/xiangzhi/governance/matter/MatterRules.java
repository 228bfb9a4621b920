package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says how a practice deals with matters.
 *
 * @param rule the rule that provides for them
 */
public record MatterRules(RuleId rule) {}
