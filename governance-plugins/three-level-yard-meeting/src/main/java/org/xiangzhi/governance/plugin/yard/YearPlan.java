package org.xiangzhi.governance.plugin.yard;

import java.util.SplittableRandom;

/**
 * Is what a year is made up from: the figures that the source reports, shared out over the
 * villages. These are the input of the sample; the figures that are printed come from its record.
 */
final class YearPlan {
  static final int MEETINGS = 3126;
  static final int MATTERS = 3108;

  /** 89.5 % of the matters, to the nearest one. */
  static final int SOLVED_ON_THE_SPOT = 2782;

  /** 93.8 % of the ratings, to the nearest one. */
  static final int APPROVED = 2915;

  /** 91 of 100 households at home come. */
  static final int COMING = 91;

  /** Nearly 6,000 mediations; the source gives no nearer figure. */
  static final int MEDIATIONS = 5990;

  /** 99.45 % of them, to the nearest one. */
  static final int RECONCILED = 5957;

  /** Enterprises that are paired with villages. */
  static final int PAIRINGS = 148;

  private final int[] meetings;
  private final int[] matters;
  private final int[] mediations;
  private final boolean[] onTheSpot;
  private final boolean[] approved;
  private final boolean[] reconciled;
  private final boolean[] paired;

  /** Shares the figures out over all villages of the district, also where some are played. */
  YearPlan(SplittableRandom random) {
    this.meetings = Shares.even(MEETINGS, SampleCounty.VILLAGES, random);
    this.matters = Shares.even(MATTERS, SampleCounty.VILLAGES, random);
    this.mediations = Shares.even(MEDIATIONS, SampleCounty.VILLAGES, random);
    this.onTheSpot = Shares.some(SOLVED_ON_THE_SPOT, MATTERS, random);
    this.approved = Shares.some(APPROVED, MATTERS, random);
    this.reconciled = Shares.some(RECONCILED, MEDIATIONS, random);
    this.paired = Shares.some(PAIRINGS, SampleCounty.VILLAGES, random);
  }

  int meetings(SampleVillage village) {
    return meetings[village.number()];
  }

  int matters(SampleVillage village) {
    return matters[village.number()];
  }

  int mediations(SampleVillage village) {
    return mediations[village.number()];
  }

  boolean onTheSpot(SampleVillage village, int matter) {
    return onTheSpot[before(matters, village) + matter];
  }

  boolean approved(SampleVillage village, int matter) {
    return approved[before(matters, village) + matter];
  }

  boolean reconciled(SampleVillage village, int mediation) {
    return reconciled[before(mediations, village) + mediation];
  }

  boolean paired(SampleVillage village) {
    return paired[village.number()];
  }

  /** Numbers the pairings, from 0, in the order of the villages. */
  int pairing(SampleVillage village) {
    int number = 0;
    for (int i = 0; i < village.number(); i++) {
      number += paired[i] ? 1 : 0;
    }
    return number;
  }

  private static int before(int[] shares, SampleVillage village) {
    int sum = 0;
    for (int i = 0; i < village.number(); i++) {
      sum += shares[i];
    }
    return sum;
  }
}
