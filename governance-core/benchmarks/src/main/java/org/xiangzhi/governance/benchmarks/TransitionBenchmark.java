package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xiangzhi.governance.benchmarks.RecordMachine.Stage;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Measures T6: one transition in memory, checked against the procedure, its history kept. A run is
 * one transition of a case that stays in memory between runs; behind the ninth a new case starts.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransitionBenchmark {
  /** Makes it. */
  public TransitionBenchmark() {}

  /** Holds a case of ours, and the commands that come for it. */
  @State(Scope.Benchmark)
  public static class Ours {
    private final ProcedureDefinition procedure =
        County.practice().compact().orElseThrow().procedure();
    // Names as a codec would read them: equal to those of the procedure, never the same objects.
    private final ImmutableList<StepId> wanted =
        procedure.steps().stream()
            .map(step -> StepId.of(String.valueOf(step.id().value().toCharArray())))
            .collect(ImmutableList.toImmutableList());
    private final PersonId person = PersonId.of("secretary");
    private Progress progress = Progress.start(wanted.get(0), County.FIRST_DAY);
    private int next;

    /** Makes it. */
    public Ours() {}
  }

  /** Holds a case of the reference. */
  @State(Scope.Benchmark)
  public static class Reference {
    private final Stage[] wanted = Stage.values();
    private final String person = "secretary";
    private RecordMachine machine = RecordMachine.start(County.FIRST_DAY);
    private int next;

    /** Makes it. */
    public Reference() {}
  }

  /**
   * Takes a case one step further by the procedure, which is data.
   *
   * @param state the case
   * @return its progress with the whole history
   */
  @Benchmark
  public Progress ours(Ours state) {
    ImmutableList<StepDefinition> steps = state.procedure.steps();
    if (state.next == steps.size()) {
      state.progress = Progress.start(steps.get(0).id(), County.FIRST_DAY);
      state.next = 0;
    }
    StepId step = state.wanted.get(state.next++);
    if (state.progress.check(state.procedure, step) != Progress.Legality.LEGAL) {
      throw new IllegalStateException(step.value());
    }
    StepId at = state.progress.step().orElseThrow();
    int next = state.procedure.indexOf(at) + 1;
    state.progress =
        state.progress.complete(
            next < steps.size() ? Optional.of(steps.get(next).id()) : Optional.empty(),
            County.FIRST_DAY,
            state.person);
    return state.progress;
  }

  /**
   * Takes the reference one step further by its table, which is code.
   *
   * @param state the case
   * @return the machine with the whole history
   */
  @Benchmark
  public Object reference(Reference state) {
    Stage[] wanted = state.wanted;
    if (state.next == wanted.length) {
      state.machine = RecordMachine.start(County.FIRST_DAY);
      state.next = 0;
    }
    Stage stage = wanted[state.next++];
    state.machine =
        state.machine.complete(
            stage,
            state.next < wanted.length ? wanted[state.next] : null,
            County.FIRST_DAY,
            state.person);
    return state.machine;
  }
}
