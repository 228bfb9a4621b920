package org.xiangzhi.governance.courtyard;

/**
 * Is how a courtyard did in a batch of the race.
 *
 * @param rank 1 for the most points; those with as many have the same
 * @param of how many took part
 * @param points its points
 * @param taken whether it was taken
 */
public record Placing(int rank, int of, int points, boolean taken) {}
