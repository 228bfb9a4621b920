package org.xiangzhi.governance.host.simulate;

import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Is what is done in one log on one day. What it does may depend on what that log says then. */
@FunctionalInterface
public interface Task {
  /**
   * Does it.
   *
   * @param desk where requests are handed in
   */
  void doAt(Desk desk);

  /** Takes requests of one log. */
  interface Desk {
    /**
     * Gives the way into the record, to read.
     *
     * @return the way in
     */
    Governance governance();

    /**
     * Hands a request in.
     *
     * @param actor who gives it
     * @param request what is asked for
     * @return what became of it
     */
    Outcome handle(PersonId actor, Request request);
  }
}
