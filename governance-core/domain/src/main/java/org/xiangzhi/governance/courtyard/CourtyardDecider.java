package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Text;

/** Takes a command on courtyards to where it is decided. */
final class CourtyardDecider {
  private CourtyardDecider() {}

  static Decision<CourtyardEvent> decide(CourtyardCommand command, CourtyardContext x) {
    if (command instanceof CreationCommand c) {
      return new CreationDecider(x).decide(c);
    }
    if (command instanceof LifeCommand c) {
      return new LifeDecider(x).decide(c);
    }
    if (command instanceof CountyCommand c) {
      return new CountyDecider(x).decide(c);
    }
    return command instanceof CourtyardLetter c
        ? new LetterDecider(x).decide(c)
        : overdue((CourtyardTimer.MarkRemedyOverdue) command, x);
  }

  private static Decision<CourtyardEvent> overdue(
      CourtyardTimer.MarkRemedyOverdue c, CourtyardContext x) {
    Optional<Remedy> remedy =
        x.state()
            .find(c.courtyard())
            .flatMap(courtyard -> courtyard.remedy(c.reason()))
            .filter(open -> !open.overdue());
    if (remedy.isEmpty()) {
      return Decision.refuse(
          ALREADY_ENDED, CourtyardGuards.REMEDY, "kind", "remedy", "id", c.courtyard());
    }
    LocalDate due = remedy.get().due();
    return x.day().isAfter(due)
        ? Decision.accept(new LifeEvent.RemedyOverdue(c.courtyard(), c.reason(), due, x.day()))
        : Decision.refuse(
            TOO_EARLY,
            CourtyardGuards.REMEDY,
            "what",
            Text.of("逾期标记", "marking it overdue"),
            "first",
            due.plusDays(1),
            "day",
            x.day());
  }
}
