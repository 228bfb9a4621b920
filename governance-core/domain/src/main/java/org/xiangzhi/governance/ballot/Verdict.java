package org.xiangzhi.governance.ballot;

import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is a judged vote with all it was judged by, so that anyone can judge it again.
 *
 * @param outcome what became of it
 * @param turnout who was entitled and who came
 * @param quorum the share that had to come
 * @param count the votes
 * @param majority the share of those present that had to be for it
 */
public record Verdict(
    Outcome outcome, Turnout turnout, Threshold quorum, Count count, Threshold majority) {}
