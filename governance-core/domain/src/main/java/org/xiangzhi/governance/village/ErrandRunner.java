package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xiangzhi.governance.delivery.Deliveries;
import org.xiangzhi.governance.delivery.DeliveryCommand;
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

  /** What may have something new to be done. */
  private final Set<LogId> changed = new TreeSet<>();

  private int fired;
  private int takenIn;
  private int turnedDown;

  ErrandRunner(Governance governance, ImmutableSortedSet<LogId> logs, Instant now) {
    this.governance = governance;
    this.logs = logs;
    this.now = now;
  }

  Errands run() {
    Set<LogId> look = logs;
    for (int round = 0; !look.isEmpty() && round < ROUNDS; round++) {
      changed.clear();
      look.forEach(this::run);
      look = ImmutableSortedSet.copyOf(changed);
    }
    return new Errands(fired, takenIn, turnedDown, ImmutableList.copyOf(stuck.values()));
  }

  private void run(LogId log) {
    Model model = governance.read(log);
    int before = fired;
    for (Timer timer : Timers.due(model, LocalDate.ofInstant(now, Act.ZONE))) {
      fired += done("timer:" + timer.id(), log, timer.command()) ? 1 : 0;
    }
    Deliveries letters = (fired == before ? model : governance.read(log)).deliveries();
    letters.pending().forEach((position, letter) -> carry(log, position, letter.to()));
  }

  private void carry(LogId log, long position, LogId to) {
    if (governance.read(to).deliveries().got(log, position).isEmpty()) {
      String name = log.unit() + ":" + position;
      takenIn += done("letter:" + name, to, new DeliveryCommand.TakeIn(log, position)) ? 1 : 0;
    }
    if (done("settled:" + position, log, new DeliveryCommand.Settle(position))) {
      turnedDown +=
          governance.read(to).deliveries().got(log, position).orElseThrow().isEmpty() ? 0 : 1;
    }
  }

  /** Hands a command in; tells whether it has changed anything. */
  private boolean done(String id, LogId log, Command command) {
    Outcome outcome = governance.handle(NOBODY, Request.of(id, log, now, command));
    if (outcome instanceof Outcome.Refused refused) {
      stuck.put(log + " " + id, new Errands.Stuck(log, id, refused.refusals()));
      return false;
    }
    stuck.remove(log + " " + id);
    if (((Outcome.Accepted) outcome).repeated()) {
      return false;
    }
    changed.add(log);
    return true;
  }
}
