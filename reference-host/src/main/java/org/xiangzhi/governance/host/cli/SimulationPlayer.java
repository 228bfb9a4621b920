package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.Instant;
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
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.village.Errands;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;
import org.xiangzhi.governance.village.Simulation.Day;
import org.xiangzhi.governance.village.Simulation.Turn;

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
  void play(Stream<Day> days, Progress progress) {
    days.forEach(
        day -> {
          play(day);
          progress.tell(day, commands());
        });
  }

  /** Is told after each day. */
  interface Progress {
    void tell(Day day, long commands);
  }

  private void play(Day day) {
    ImmutableListMultimap<LogId, Turn> byLog = Multimaps.index(day.turns(), Turn::log);
    byLog.get(county).forEach(this::take);
    List<Callable<Boolean>> others = new ArrayList<>();
    byLog
        .asMap()
        .forEach(
            (log, turns) -> {
              if (!log.equals(county)) {
                others.add(() -> take(turns));
              }
            });
    await(others);
    Instant evening = day.day().atTime(EVENING).atZone(Act.ZONE).toInstant();
    time.show(evening);
    Errands done = governance.runErrands(county);
    errands += done.fired() + done.takenIn();
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

  private boolean take(Collection<Turn> turns) {
    turns.forEach(this::take);
    return true;
  }

  private void take(Turn turn) {
    for (Request request : turn.requests(() -> governance.read(turn.log()))) {
      time.show(request);
      commands.increment();
      if (governance.handle(turn.actor(), request) instanceof Outcome.Refused no) {
        refuse(GovernanceTypes.COMMANDS.nameOf(request.command()), no.refusals());
      }
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
