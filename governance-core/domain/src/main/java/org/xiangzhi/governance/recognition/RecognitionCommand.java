package org.xiangzhi.governance.recognition;

import org.xiangzhi.governance.kernel.Command;

/** Asks for something that concerns awards or lists of one village. */
public sealed interface RecognitionCommand extends Command
    permits AwardCommand, ListCommand, RecognitionTimer {
  /** The longest reason, note or statement. */
  int MAX_REASON = 500;
}
