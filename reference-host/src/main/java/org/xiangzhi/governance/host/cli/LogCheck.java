package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import org.xiangzhi.governance.journal.ChainCheck;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Is what checking the chain of one log came to.
 *
 * @param log the log
 * @param head how far the chain holds
 * @param broken where it breaks, if it does
 */
record LogCheck(LogId log, Head head, Optional<ChainCheck.Break> broken) {
  static final int PAGE = 1000;

  /** Checks a log as the journal holds it now. */
  static LogCheck of(Journal journal, LogId log) {
    return of(journal, log, event -> {});
  }

  /** Checks a log as the journal holds it now, and hands on each event that holds. */
  static LogCheck of(Journal journal, LogId log, Consumer<StoredEvent> each) {
    ChainCheck check = ChainCheck.start(log);
    while (true) {
      ImmutableList<StoredEvent> page = journal.read(log, check.head().position(), PAGE);
      for (StoredEvent event : page) {
        Optional<ChainCheck.Break> broken = check.next(event);
        if (broken.isPresent()) {
          return new LogCheck(log, check.head(), broken);
        }
        each.accept(event);
      }
      if (page.size() < PAGE) {
        return new LogCheck(log, check.head(), Optional.empty());
      }
    }
  }

  String line(Texts texts) {
    return broken
        .map(at -> texts.get("chain.broken", log, at.position(), at.fault()))
        .orElseGet(() -> texts.get("chain.holds", log, head.position(), head.digest()));
  }
}
