package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Is what was done of itself.
 *
 * @param fired how many timers were acted on
 * @param takenIn how many letters arrived, those turned down among them
 * @param turnedDown how many letters were turned down
 * @param stuck what could not be done and is still due; it is tried again the next time
 */
public record Errands(int fired, int takenIn, int turnedDown, ImmutableList<Stuck> stuck) {
  /**
   * Is something that could not be done.
   *
   * @param log where it was to be done
   * @param what the timer or the letter
   * @param refusals why not
   */
  public record Stuck(LogId log, String what, ImmutableList<Refusal> refusals) {}
}
