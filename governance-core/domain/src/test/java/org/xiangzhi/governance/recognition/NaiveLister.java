package org.xiangzhi.governance.recognition;

/**
 * Keeps one case of a list by hand, as a clerk with a notebook would: a step number and a few days,
 * counted from the first one. It shares nothing with the room.
 */
final class NaiveLister {
  static final int NONE = 0;
  static final int GUIDED = 1;
  static final int TAKEN = 2;
  static final int TOLD = 3;
  static final int HEARD = 4;
  static final int VOTING = 5;
  static final int LISTED = 6;
  static final int APPEALED = 7;
  static final int OVER = 8;

  int step = NONE;
  int today;
  int guidedOn;
  int toldOn;
  int listedOn;
  int lastDay;
  int wanted;
  boolean appealed;
  boolean clause = true;
  boolean switchedOn = true;

  /** 0 while the vote is open, 1 for, 2 against, 3 too few came. */
  int counted;

  boolean guide() {
    boolean fine = clause && (step == NONE);
    if (fine) {
      step = GUIDED;
      guidedOn = today;
    }
    return fine;
  }

  boolean takeUp() {
    boolean fine = step == GUIDED && today > guidedOn + 10 && clause && switchedOn;
    if (fine) {
      step = TAKEN;
    }
    return fine;
  }

  boolean tell() {
    boolean fine = step == TAKEN;
    if (fine) {
      step = TOLD;
      toldOn = today;
    }
    return fine;
  }

  boolean hear() {
    boolean fine = step == TOLD && today > toldOn + 5;
    if (fine) {
      step = HEARD;
    }
    return fine;
  }

  boolean vote(int days) {
    boolean fine =
        (step == HEARD || (step == VOTING && counted == 3)) && clause && switchedOn && days <= 30;
    if (fine) {
      step = VOTING;
      counted = 0;
      wanted = days;
    }
    return fine;
  }

  boolean settle() {
    if (step != VOTING || counted == 0 || counted == 3) {
      return false;
    }
    if (counted == 2) {
      step = OVER;
      return true;
    }
    boolean fine = clause && switchedOn;
    if (fine) {
      step = LISTED;
      listedOn = today;
      lastDay = today + wanted - 1;
    }
    return fine;
  }

  boolean appeal() {
    boolean fine = step == LISTED && !appealed && today <= listedOn + 15;
    if (fine) {
      step = APPEALED;
      appealed = true;
    }
    return fine;
  }

  boolean decide(boolean upheld) {
    boolean fine = step == APPEALED;
    if (fine) {
      step = upheld ? LISTED : OVER;
    }
    return fine;
  }

  boolean lift() {
    boolean fine = step == APPEALED || (step == LISTED && today <= lastDay);
    if (fine) {
      step = OVER;
    }
    return fine;
  }

  boolean end() {
    boolean fine = step >= GUIDED && step <= VOTING;
    if (fine) {
      step = OVER;
    }
    return fine;
  }

  boolean onTheList() {
    return step == LISTED && today <= lastDay;
  }
}
