package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
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

/** Measures T6: one transition in memory, checked against the procedure, its history kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransitionBenchmark {
  private static final int STEPS = 9;

  private final ProcedureDefinition procedure = County.practice().compact().procedure();
  // Names as a codec would read them: equal to those of the procedure, never the same objects.
  private final ImmutableList<StepId> wanted =
      procedure.steps().stream()
          .map(step -> StepId.of(String.valueOf(step.id().value().toCharArray())))
          .collect(ImmutableList.toImmutableList());
  private final LocalDate[] days =
      County.FIRST_DAY.datesUntil(County.FIRST_DAY.plusDays(STEPS)).toArray(LocalDate[]::new);
  private final PersonId person = PersonId.of("secretary");
  private final String name = "secretary";

  /** Makes it. */
  public TransitionBenchmark() {}

  /**
   * Takes a case through the nine steps of the procedure, which is data.
   *
   * @return its progress with the whole history
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Progress ours() {
    ImmutableList<StepDefinition> steps = procedure.steps();
    Progress progress = Progress.start(steps.get(0).id(), days[0]);
    for (int i = 0; i < STEPS; i++) {
      StepId step = wanted.get(i);
      if (progress.check(procedure, step) != Progress.Legality.LEGAL) {
        throw new IllegalStateException(step.value());
      }
      int next = procedure.indexOf(step) + 1;
      progress =
          progress.complete(
              next < steps.size() ? Optional.of(steps.get(next).id()) : Optional.empty(),
              days[i],
              person);
    }
    return progress;
  }

  /**
   * Takes the reference through its nine steps, which are code.
   *
   * @return the machine with the whole history
   */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Object reference() {
    Stage[] stages = Stage.values();
    RecordMachine machine = RecordMachine.start(days[0]);
    for (int i = 0; i < STEPS; i++) {
      machine =
          machine.complete(stages[i], i + 1 < STEPS ? stages[i + 1] : null, days[i], name);
    }
    return machine;
  }
}
