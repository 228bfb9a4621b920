package org.xiangzhi.governance.plugin.yard;

import java.time.LocalDateTime;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;

/** Takes down who does what when. */
interface Book {
  /** Takes one act down. */
  void enter(LogId log, LocalDateTime at, PersonId actor, Command command);
}
