package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;

/** Makes a history of events that were never stored, for an invariant to be tried on. */
final class MadeUpHistory {
  private static final LogId LOG = LogId.of("500153/500153001201");

  private MadeUpHistory() {}

  /** Says what an invariant finds broken, without the place where it finds it. */
  static Optional<String> broken(Invariant invariant, List<? extends Event> events) {
    StoredEvent stored =
        StoredEvent.chain(
            Head.EMPTY,
            LOG,
            "points.made-up/1",
            CommandId.of("c"),
            PersonId.of("clerk"),
            LocalDate.of(2022, 3, 1),
            Instant.EPOCH,
            StoredEvent.NO_RULES,
            "{}");
    return invariant
        .broken(
            new History(
                LOG,
                events.stream()
                    .map(event -> new History.Entry(stored, event))
                    .collect(ImmutableList.toImmutableList()),
                ImmutableMap.of()))
        .map(what -> what.substring(what.indexOf(": ") + 2));
  }
}
