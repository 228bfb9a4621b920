package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xiangzhi.governance.delivery.DeliveryCommand;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Timer;

/**
 * Does what is due of itself in some logs, until nothing is left. The ids of its commands derive
 * from what they do, so that two runners at once, or one that was cut off, do nothing twice.
 */
final class ErrandRunner {
  /** Who acts where no person does. */
  private static final PersonId NOBODY = PersonId.of("automaton");

  /** A letter that is answered by a letter, and so on, does not go on for ever in one run. */
  private static final int ROUNDS = 16;

  private final Governance governance;
  private final ImmutableSortedSet<LogId> logs;
  private final Instant now;
  private final Map<String, Errands.Stuck> stuck = new LinkedHashMap<>();
  private int fired;
  private int takenIn;
  private int turnedDown;

  ErrandRunner(Governance governance, ImmutableSortedSet<LogId> logs, Instant now) {
    this.governance = governance;
    this.logs = logs;
    this.now = now;
  }

  Errands run() {
    boolean more = true;
    for (int round = 0; more && round < ROUNDS; round++) {
      more = false;
      for (LogId log : logs) {
        more |= fire(log);
        more |= carry(log);
      }
    }
    return new Errands(fired, takenIn, turnedDown, ImmutableList.copyOf(stuck.values()));
  }

  private boolean fire(LogId log) {
    boolean any = false;
    for (Timer timer : Timers.due(governance.read(log), LocalDate.ofInstant(now, Act.ZONE))) {
      boolean done = done("timer:" + timer.id(), log, timer.command());
      fired += done ? 1 : 0;
      any |= done;
    }
    return any;
  }

  private boolean carry(LogId log) {
    boolean any = false;
    for (Map.Entry<Long, Letter> entry : governance.read(log).deliveries().pending().entrySet()) {
      long position = entry.getKey();
      LogId to = entry.getValue().to();
      String name = log.unit() + ":" + position;
      if (governance.read(to).deliveries().got(log, position).isEmpty()) {
        boolean done = done("letter:" + name, to, new DeliveryCommand.TakeIn(log, position));
        takenIn += done ? 1 : 0;
        any |= done;
      }
      if (done("settled:" + position, log, new DeliveryCommand.Settle(position))) {
        any = true;
        turnedDown +=
            governance.read(to).deliveries().got(log, position).orElseThrow().isEmpty() ? 0 : 1;
      }
    }
    return any;
  }

  /** Hands a command in; tells whether it has changed anything. */
  private boolean done(String id, LogId log, Command command) {
    Outcome outcome = governance.handle(NOBODY, Request.of(id, log, now, command));
    if (outcome instanceof Outcome.Refused refused) {
      stuck.put(log + " " + id, new Errands.Stuck(log, id, refused.refusals()));
      return false;
    }
    stuck.remove(log + " " + id);
    return !((Outcome.Accepted) outcome).repeated();
  }
}
