package org.xiangzhi.governance.benchmarks;

import java.util.Random;

/**
 * Is the reference of V1 and V2: the electorate, presence and votes of ballots as arrays, and one
 * loop over them. It checks what the law demands of a vote and no more: entitled, present, once. It
 * keeps nothing, names nobody and refuses nothing.
 */
final class BareCount {
  private static final int ADULT_YEARS = 18;

  private BareCount() {}

  /** Makes votes: six of ten for, three against, one abstains, in no order. */
  static byte[] choices(int number, long seed) {
    Random random = new Random(seed);
    byte[] choices = new byte[number];
    for (int i = 0; i < number; i++) {
      int draw = random.nextInt(10);
      choices[i] = (byte) (draw < 6 ? 0 : draw < 9 ? 1 : 2);
    }
    return choices;
  }

  /**
   * Opens, votes and counts.
   *
   * @param born years of birth, one for each resident
   * @param came whether each of them came
   * @param choices what each of them votes who comes: an index of yes, no and abstain
   * @param from where in it the first resident's is
   * @param year the year of the vote
   * @return votes in favour, or -1 without a quorum or a majority
   */
  static int count(int[] born, boolean[] came, byte[] choices, int from, int year) {
    int eligible = 0;
    int present = 0;
    int[] counts = new int[3];
    boolean[] voted = new boolean[born.length];
    for (int i = 0; i < born.length; i++) {
      if (year - born[i] >= ADULT_YEARS) {
        eligible++;
        if (came[i] && !voted[i]) {
          voted[i] = true;
          present++;
          counts[choices[from + i]]++;
        }
      }
    }
    boolean quorum = 2L * present > eligible;
    return quorum && 2L * counts[0] > present ? counts[0] : -1;
  }

  /**
   * Adds votes up, all of them of people who are entitled and present.
   *
   * @param choices what each votes
   * @return votes in favour, or -1 without a majority
   */
  static int tally(byte[] choices) {
    int[] counts = new int[3];
    for (byte choice : choices) {
      counts[choice]++;
    }
    return 2L * counts[0] > choices.length ? counts[0] : -1;
  }
}
