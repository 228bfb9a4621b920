package org.xiangzhi.governance.election;

import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is all that an election is counted by: the figures of the day.
 *
 * @param turnout the share of the registered voters that must vote
 * @param majority the share of those taking part that elects in the first vote
 * @param secondRound the share of the votes cast that elects in the second round
 * @param moreCandidates whether more candidates than seats must stand in the second round too
 * @param votesCountDown whether votes for an office count for those below it 下加, never upwards
 */
public record CountRules(
    Threshold turnout,
    Threshold majority,
    Threshold secondRound,
    boolean moreCandidates,
    boolean votesCountDown) {}
