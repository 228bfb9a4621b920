package org.xiangzhi.governance.points;

import org.xiangzhi.governance.kernel.Command;

/** Asks for something of the points ledger of one village. */
public sealed interface PointsCommand extends Command
    permits AccountCommand,
        ContestCommand,
        LedgerCommand,
        PointsLetter,
        PointsTimer,
        PostingCommand,
        RedemptionCommand {
  /** The longest reason. */
  int MAX_REASON = 500;

  /** The most rows of one sheet, or accounts of one command. */
  int MAX_ROWS = 2000;

  /** The most papers. */
  int MAX_PAPERS = 20;
}
