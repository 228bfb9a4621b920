package org.xiangzhi.governance.law;

import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.When;

/**
 * Is a figure that a practice sets for a subject of the law.
 *
 * @param subject what it is about
 * @param figure the figure
 * @param rule the practice's rule that sets it
 * @param when the choice of a village under which it applies; empty for always
 */
public record Stated(Subject subject, Figure figure, RuleId rule, Optional<When> when) {}
