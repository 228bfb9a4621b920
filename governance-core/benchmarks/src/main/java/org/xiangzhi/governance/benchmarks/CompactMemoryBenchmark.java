package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xiangzhi.governance.journal.InMemoryJournal;

/** Measures T5 in memory: rounds of whole compacts, ours and those of the process engine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class CompactMemoryBenchmark {
  /** Compacts in one round of ours. */
  public static final int OURS = 200;

  /** Cases in one round of the reference. */
  public static final int REFERENCE = 50;

  /** Makes it. */
  public CompactMemoryBenchmark() {}

  /** Has villages ready in a journal of their own for every round. */
  @State(Scope.Benchmark)
  public static class Villages {
    private final ImmutableList<Village> villages = Round.villages(OURS);
    private Round round = fresh();

    /** Makes it. */
    public Villages() {}

    /** Sets a county and its villages up. */
    @Setup(Level.Invocation)
    public void fill() {
      round = fresh();
    }

    private Round fresh() {
      InMemoryJournal journal = new InMemoryJournal();
      Round.fill(journal, villages);
      return Round.over(journal, villages);
    }
  }

  /** Has a process engine ready. */
  @State(Scope.Benchmark)
  public static class Engine {
    private final FlowableReference engine = new FlowableReference();

    /** Makes it. */
    public Engine() {}

    /** Closes the engine and drops its database. */
    @TearDown
    public void close() {
      engine.close();
    }
  }

  /**
   * Takes {@value #OURS} villages through nine steps each.
   *
   * @param villages the villages
   * @return the sum of the logs' ends
   */
  @Benchmark
  @Warmup(iterations = 40)
  @Measurement(iterations = 10)
  public long ours(Villages villages) {
    return villages.round.run();
  }

  /**
   * Takes {@value #REFERENCE} cases through nine user tasks each.
   *
   * @param engine the engine
   * @return the number of cases that are done
   */
  @Benchmark
  @Warmup(iterations = 12)
  @Measurement(iterations = 6)
  public long reference(Engine engine) {
    return engine.engine.run(REFERENCE);
  }
}
