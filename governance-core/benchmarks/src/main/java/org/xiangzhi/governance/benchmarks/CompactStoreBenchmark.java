package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.InMemoryJournal;

/** Measures T5 on disk: rounds of whole compacts, every command durable, ours and JDBC by hand. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = CompactStoreBenchmark.WARM_UPS)
@Measurement(iterations = CompactStoreBenchmark.ROUNDS - CompactStoreBenchmark.WARM_UPS)
@Fork(1)
public class CompactStoreBenchmark {
  /** Compacts in one round, of either side. */
  public static final int COMPACTS = 30;

  static final int ROUNDS = 10;

  /** Long enough for either write-ahead log to be full once, and from then on to be reused. */
  static final int WARM_UPS = 5;

  private static final int ROUNDS_IN_MEMORY = 12;

  /** Makes it. */
  public CompactStoreBenchmark() {}

  /** Has one file with the villages of all rounds. */
  @State(Scope.Benchmark)
  public static class Villages {
    private final Scratch scratch = new Scratch();
    private final SqliteJournal journal;
    private final Iterator<Round> rounds;

    /** Fills the file, and lets the compiler see the deciding that both kinds of journal share. */
    public Villages() {
      ImmutableList<Village> villages = Round.villages(ROUNDS * COMPACTS);
      for (int i = 0; i < ROUNDS_IN_MEMORY; i++) {
        try (InMemoryJournal memory = new InMemoryJournal()) {
          Round.fill(memory, villages);
          Round.over(memory, villages).run();
        }
      }
      journal = SqliteJournal.open(scratch.file("governance.db"));
      Round.fill(journal, villages);
      rounds =
          Lists.partition(villages, COMPACTS).stream()
              .map(some -> Round.over(journal, ImmutableList.copyOf(some)))
              .iterator();
    }

    /** Closes the file and removes it. */
    @TearDown
    public void close() {
      journal.close();
      scratch.close();
    }
  }

  /** Has one file for the reference. */
  @State(Scope.Benchmark)
  public static class Jdbc {
    private final Scratch scratch = new Scratch();
    private final JdbcReference reference;

    /**
     * Makes the file.
     *
     * @throws IllegalStateException if it cannot be made
     */
    public Jdbc() {
      try {
        reference = new JdbcReference(scratch.file("reference.db"), Round.recorded());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    /**
     * Closes the file and removes it.
     *
     * @throws SQLException if it cannot be closed
     */
    @TearDown
    public void close() throws SQLException {
      reference.close();
      scratch.close();
    }
  }

  /**
   * Takes {@value #COMPACTS} villages through nine steps each.
   *
   * @param villages the villages
   * @return the sum of the logs' ends
   */
  @Benchmark
  public long ours(Villages villages) {
    return villages.rounds.next().run();
  }

  /**
   * Writes the same bodies by hand, in as many transactions.
   *
   * @param jdbc the reference
   * @return the sum of the versions
   * @throws SQLException if the store fails
   */
  @Benchmark
  public long reference(Jdbc jdbc) throws SQLException {
    return jdbc.reference.run(COMPACTS);
  }
}
