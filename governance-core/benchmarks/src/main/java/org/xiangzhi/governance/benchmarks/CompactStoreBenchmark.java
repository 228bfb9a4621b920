package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
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
import org.xiangzhi.governance.jdbc.SqliteJournal;

/** Measures T5 on disk: rounds of whole compacts, every command durable, ours and JDBC by hand. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(1)
public class CompactStoreBenchmark {
  /** Compacts in one round, of either side. */
  public static final int COMPACTS = 30;

  /** Makes it. */
  public CompactStoreBenchmark() {}

  /** Has villages ready in a file of their own for every round. */
  @State(Scope.Benchmark)
  public static class Villages {
    private final ImmutableList<Village> villages = Round.villages(COMPACTS);
    private final Scratch scratch = new Scratch();
    private final Path filled = scratch.file("filled.db");
    private Optional<SqliteJournal> journal = Optional.empty();
    private Optional<Round> round = Optional.empty();

    /** Fills a file, to be copied for each round. */
    public Villages() {
      try (SqliteJournal made = SqliteJournal.open(filled)) {
        Round.fill(made, villages);
      }
    }

    /**
     * Copies the file and opens the copy.
     *
     * @throws IOException if it cannot be copied
     */
    @Setup(Level.Invocation)
    public void open() throws IOException {
      SqliteJournal opened = SqliteJournal.open(scratch.copy(filled, "round.db"));
      journal = Optional.of(opened);
      round = Optional.of(Round.over(opened, villages));
    }

    /** Closes the copy. */
    @TearDown(Level.Invocation)
    public void close() {
      journal.orElseThrow().close();
    }

    /**
     * Removes the files.
     *
     * @throws IOException if they cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
      scratch.close();
    }
  }

  /** Has an empty file ready for every round of the reference. */
  @State(Scope.Benchmark)
  public static class Jdbc {
    private final Scratch scratch = new Scratch();
    private Optional<JdbcReference> reference = Optional.empty();

    /** Makes it. */
    public Jdbc() {}

    /**
     * Makes a file.
     *
     * @throws IOException if there is no place for it
     * @throws SQLException if it cannot be made
     */
    @Setup(Level.Invocation)
    public void open() throws IOException, SQLException {
      reference = Optional.of(new JdbcReference(scratch.fresh("reference.db"), Round.recorded()));
    }

    /**
     * Closes the file.
     *
     * @throws SQLException if it cannot be closed
     */
    @TearDown(Level.Invocation)
    public void close() throws SQLException {
      reference.orElseThrow().close();
    }

    /**
     * Removes the files.
     *
     * @throws IOException if they cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
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
    return villages.round.orElseThrow().run();
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
    return jdbc.reference.orElseThrow().run(COMPACTS);
  }
}
