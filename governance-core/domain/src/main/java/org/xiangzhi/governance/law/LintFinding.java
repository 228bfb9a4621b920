package org.xiangzhi.governance.law;

import org.xiangzhi.governance.kernel.Rule;

/**
 * Is a passage of a clause that a person has to look at.
 *
 * @param rule the rule that found it
 * @param category what it may go against
 * @param from where it starts, in characters from 0
 * @param to where it ends, the first character behind it
 * @param passage the passage itself
 */
public record LintFinding(Rule rule, LintCategory category, int from, int to, String passage) {}
