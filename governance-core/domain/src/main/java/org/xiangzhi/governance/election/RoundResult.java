package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableList;

/**
 * Is the result of a round of votes.
 *
 * @param offices the results, by rank of the office; a vote that waits has none
 * @param next the votes that are still to be held or counted; empty if the election is over
 */
public record RoundResult(ImmutableList<OfficeResult> offices, ImmutableList<Contest> next) {}
