package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.Collectors;
import org.xiangzhi.governance.host.simulate.Course;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Governance;

/**
 * Is a course that was played.
 *
 * @param governance the way into its record
 * @param heads where its logs end
 * @param commands how many commands were given
 * @param errands how many letters and timers there were
 * @param refused the refusals by command, code and rule
 * @param nanos how long it took
 */
record SimulationRun(
    Governance governance,
    ImmutableSortedMap<LogId, Head> heads,
    long commands,
    long errands,
    ImmutableMap<String, Long> refused,
    long nanos) {

  /** Plays a course on a journal in which its county has no log yet. */
  static SimulationRun of(
      List<PracticeDefinition> practices,
      Course course,
      Journal journal,
      int threads,
      SimulationPlayer.Progress progress) {
    journal.keep(course.table().toBytes());
    SimulatedTime time = new SimulatedTime(course.seed());
    Governance.Builder builder =
        Governance.over(journal, new JsonCodec()).clock(time).entropy(time);
    practices.forEach(builder::offer);
    Governance governance = builder.build();
    long start = System.nanoTime();
    try (SimulationPlayer player =
        new SimulationPlayer(governance, time, course.county(), threads)) {
      player.play(course.days(), progress);
      long nanos = System.nanoTime() - start;
      ImmutableSortedMap<LogId, Head> heads =
          governance.logs(course.county()).stream()
              .collect(
                  ImmutableSortedMap.toImmutableSortedMap(
                      LogId::compareTo, log -> log, journal::head));
      return new SimulationRun(
          governance, heads, player.commands(), player.errands(), player.refused(), nanos);
    }
  }

  long events() {
    return heads.values().stream().mapToLong(Head::position).sum();
  }

  double seconds() {
    return nanos / 1e9;
  }

  /** Covers the ends of all logs in order; whoever has it can tell whether any event differs. */
  Digest digest() {
    return Digest.ofText(
        heads.entrySet().stream()
            .map(
                log ->
                    log.getKey() + " " + log.getValue().position() + " " + log.getValue().digest())
            .collect(Collectors.joining("\n", "", "\n")));
  }

  ImmutableList<LogId> logs() {
    return heads.keySet().asList();
  }
}
