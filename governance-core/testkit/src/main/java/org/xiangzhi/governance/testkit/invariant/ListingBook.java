package org.xiangzhi.governance.testkit.invariant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.recognition.Concerned;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.ListEvent;

/** Remembers, event by event, who is on a list that blocks honours. */
final class ListingBook {
  private final Map<ListCaseId, Line> lines = new HashMap<>();

  private static final class Line {
    private final ListEvent.Begun begun;
    private Optional<ListEvent.Listed> listed = Optional.empty();
    private boolean suspended;
    private boolean over;

    Line(ListEvent.Begun begun) {
      this.begun = begun;
    }
  }

  void take(ListEvent event) {
    if (event instanceof ListEvent.Begun begun) {
      lines.put(begun.listCase(), new Line(begun));
      return;
    }
    Line line = lines.get(event.listCase());
    if (line == null) {
      return;
    }
    if (event instanceof ListEvent.Listed listed) {
      line.listed = Optional.of(listed);
    } else if (event instanceof ListEvent.Appealed) {
      line.suspended = true;
    } else if (event instanceof ListEvent.AppealDecided decided) {
      line.suspended = false;
      line.over = !decided.upheld();
    } else if (event instanceof ListEvent.Lifted || event instanceof ListEvent.Ended) {
      line.over = true;
    }
  }

  boolean blocks(Concerned concerned, LocalDate day) {
    return lines.values().stream()
        .filter(line -> line.begun.list().blocksHonours())
        .filter(line -> line.begun.concerned().equals(concerned))
        .filter(line -> !line.suspended && !line.over)
        .flatMap(line -> line.listed.stream())
        .anyMatch(listed -> !day.isBefore(listed.first()) && !day.isAfter(listed.last()));
  }
}
