package org.xiangzhi.governance.matter;

import org.xiangzhi.governance.kernel.Command;

/** Asks for something about one matter, or about several of one log. */
public sealed interface MatterCommand extends Command
    permits ClosingCommand, HandlingCommand, MatterLetter, MatterTimer, RaisingCommand {
  /** The longest summary. */
  int MAX_SUMMARY = 500;

  /** The longest reason. */
  int MAX_REASON = 500;

  /** The longest note on progress or follow-up. */
  int MAX_NOTE = 1000;

  /**
   * Returns the matter.
   *
   * @return its name; of several the first
   */
  MatterId matter();
}
