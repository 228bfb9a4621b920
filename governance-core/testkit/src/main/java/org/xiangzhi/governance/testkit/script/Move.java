package org.xiangzhi.governance.testkit.script;

import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.kernel.PersonId;

/** Is what a script does next. */
public sealed interface Move {
  /**
   * Gives a command.
   *
   * @param actor who gives it
   * @param command what is asked
   */
  record Do(PersonId actor, CompactCommand command) implements Move {}

  /**
   * Lets time go by.
   *
   * @param days how many days
   */
  record Wait(long days) implements Move {}
}
