package org.xiangzhi.governance.host.simulate;

/** Plays one thing that practices have, in one village. */
interface Part {
  /**
   * Enters into the diary what is done on which day.
   *
   * @param village the village
   * @param diary where it is entered
   */
  void plan(Village village, Diary diary);
}
