package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.xiangzhi.governance.host.simulate.PlayedDay;
import org.xiangzhi.governance.host.simulate.Task;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/**
 * Plays the days of a simulation. The county's log comes first each day, then all other logs at
 * once, one thread to a log; letters and timers come last, on one thread. So each log has the same
 * events in the same order and at the same instants however the threads take turns.
 */
final class SimulationPlayer implements AutoCloseable {
  /** When the errands of a day are run. */
  private static final LocalTime EVENING = LocalTime.of(23, 0);

  private final Governance governance;
  private final SimulatedTime time;
  private final LogId county;
  private final ExecutorService threads;
  private final LongAdder commands = new LongAdder();
  private final Map<String, AtomicLong> refused = new ConcurrentSkipListMap<>();
  private final Task.Desk desk = new Handling();
  private long errands;

  SimulationPlayer(Governance governance, SimulatedTime time, LogId county, int threads) {
    this.governance = governance;
    this.time = time;
    this.county = county;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "simulation");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Plays days one behind the other; tells after each how far it has come. */
  void play(Stream<PlayedDay> days, Progress progress) {
    days.forEach(
        day -> {
          play(day);
          progress.tell(day.day(), commands());
        });
  }

  /** Is told after each day. */
  interface Progress {
    void tell(LocalDate day, long commands);
  }

  private void play(PlayedDay day) {
    take(county, day.tasks().get(county));
    List<Callable<Boolean>> others = new ArrayList<>();
    day.tasks()
        .asMap()
        .forEach(
            (log, tasks) -> {
              if (!log.equals(county)) {
                others.add(() -> take(log, tasks));
              }
            });
    await(others);
    Instant evening = day.day().atTime(EVENING).atZone(Act.ZONE).toInstant();
    time.show(evening);
    Errands done = governance.runErrands(county);
    errands += done.fired() + done.takenIn();
    if (done.turnedDown() > 0) {
      refused
          .computeIfAbsent("letter TURNED_DOWN", key -> new AtomicLong())
          .addAndGet(done.turnedDown());
    }
    done.stuck().forEach(stuck -> refuse("stuck", stuck.refusals()));
  }

  private void await(List<Callable<Boolean>> work) {
    try {
      for (Future<Boolean> each : threads.invokeAll(work)) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SurroundingsException("simulate.interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private boolean take(LogId log, Collection<Task> tasks) {
    tasks.forEach(task -> task.doAt(desk));
    return !log.isCounty();
  }

  /** Takes requests to the record, with the clock at their time. */
  private final class Handling implements Task.Desk {
    @Override
    public Governance governance() {
      return governance;
    }

    @Override
    public Outcome handle(PersonId actor, Request request) {
      time.show(request);
      commands.increment();
      Outcome outcome = governance.handle(actor, request);
      if (outcome instanceof Outcome.Refused no) {
        refuse(GovernanceTypes.COMMANDS.nameOf(request.command()), no.refusals());
      }
      return outcome;
    }
  }

  private void refuse(String command, Collection<Refusal> refusals) {
    for (Refusal refusal : refusals) {
      refused
          .computeIfAbsent(
              command + " " + refusal.code() + " " + refusal.rule(), key -> new AtomicLong())
          .incrementAndGet();
    }
  }

  long commands() {
    return commands.sum();
  }

  /** Counts letters and timers. */
  long errands() {
    return errands;
  }

  /** Counts the refusals by command, code and rule. */
  ImmutableMap<String, Long> refused() {
    ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
    refused.forEach((key, count) -> counts.put(key, count.get()));
    return counts.buildOrThrow();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
