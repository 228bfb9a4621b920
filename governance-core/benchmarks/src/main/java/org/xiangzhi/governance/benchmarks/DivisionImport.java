package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.xiangzhi.governance.hierarchy.DivisionTable;

/**
 * Measures the import of T9 and what it leaves in memory. Its reference is a bare read of the same
 * files: lines, split at the commas, the code parsed, nothing checked and nothing kept.
 */
final class DivisionImport {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv");
  private static final int ROUNDS = 5;

  private DivisionImport() {}

  /**
   * What was measured.
   *
   * @param divisions how many there are
   * @param firstMillis the first import of the process, as a user waits for it
   * @param millis the median of the imports
   * @param bareMillis the median of the bare reads
   * @param residentBytes what one table holds
   */
  record Result(
      int divisions, double firstMillis, double millis, double bareMillis, long residentBytes) {}

  static Result measure(Path directory) throws IOException {
    long before = usedBytes();
    long start = System.nanoTime();
    DivisionTable kept = DivisionBenchmark.read(directory);
    double first = millisSince(start);
    long resident = usedBytes() - before;
    try {
      double[] ours = new double[ROUNDS];
      double[] bare = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        start = System.nanoTime();
        int size = DivisionBenchmark.read(directory).size();
        ours[i] = millisSince(start);
        start = System.nanoTime();
        long rows = bareRead(directory);
        bare[i] = millisSince(start);
        if (rows < size) {
          throw new IllegalStateException(rows + " rows, " + size + " divisions");
        }
      }
      return new Result(kept.size(), first, Figure.median(ours), Figure.median(bare), resident);
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  private static long bareRead(Path directory) throws IOException {
    long rows = 0;
    long sum = 0;
    for (String file : FILES) {
      try (BufferedReader in = Files.newBufferedReader(directory.resolve(file))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          ImmutableList<String> fields = split(line);
          String code = fields.get(0).replace("\"", "");
          sum += Character.isDigit(code.charAt(0)) ? Long.parseLong(code) : fields.size();
          rows++;
        }
      }
    }
    return sum == 0 ? 0 : rows;
  }

  private static ImmutableList<String> split(String line) {
    ImmutableList.Builder<String> fields = ImmutableList.builder();
    int from = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
      fields.add(line.substring(from, comma));
      from = comma + 1;
    }
    return fields.add(line.substring(from)).build();
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    long[] used = new long[3];
    for (int i = 0; i < used.length; i++) {
      System.gc();
      used[i] = runtime.totalMemory() - runtime.freeMemory();
    }
    return Arrays.stream(used).min().orElseThrow();
  }
}
