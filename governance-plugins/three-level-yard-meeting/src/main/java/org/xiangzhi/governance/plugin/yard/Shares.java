package org.xiangzhi.governance.plugin.yard;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Shares numbers out so that they add up exactly, and shuffles. */
final class Shares {
  private Shares() {}

  /** Shares a total out into parts that differ by one at most; which get more, chance says. */
  static int[] even(int total, int parts, SplittableRandom random) {
    int[] shares = new int[parts];
    Arrays.fill(shares, total / parts);
    for (int i = 0; i < total % parts; i++) {
      shares[i]++;
    }
    shuffle(shares, random);
    return shares;
  }

  /** Marks some of many, so that exactly so many are marked; which, chance says. */
  static boolean[] some(int marked, int all, SplittableRandom random) {
    int[] numbers = new int[all];
    Arrays.fill(numbers, 0, marked, 1);
    shuffle(numbers, random);
    boolean[] marks = new boolean[all];
    for (int i = 0; i < all; i++) {
      marks[i] = numbers[i] == 1;
    }
    return marks;
  }

  private static void shuffle(int[] numbers, SplittableRandom random) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = numbers[i];
      numbers[i] = numbers[other];
      numbers[other] = kept;
    }
  }
}
