package org.xiangzhi.governance.courtyard;

import org.xiangzhi.governance.kernel.Command;

/** Asks for something about courtyards. */
public sealed interface CourtyardCommand extends Command
    permits CreationCommand, LifeCommand, CountyCommand, CourtyardLetter, CourtyardTimer {
  /** Households named in one command. */
  int MAX_HOUSEHOLDS = 1000;

  /** The longest reason. */
  int MAX_REASON = 500;
}
