package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Divides a made-up village by the shipped program: the graph library is in its folder. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class PartitionIT {
  /** A village of 10,000 is divided in seconds; this leaves room for a slow machine. */
  private static final long MOST_MILLIS = 60_000;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void tenThousandHouseholds_areDividedInSeconds() throws Exception {
    StringBuilder csv = new StringBuilder("household,x,y\n");
    for (int i = 0; i < 10_000; i++) {
      int cell = i / 7;
      csv.append("h-%05d,%d,%d\n".formatted(i, cell % 40 * 200, cell / 40 * 300));
    }
    Path sheet = Files.writeString(directory.resolve("village.csv"), csv);
    Path out = directory.resolve("out.xlsx");
    long before = System.nanoTime();
    Terminal.Ran ran =
        Distribution.run(
            directory,
            Map.of(),
            "courtyards",
            "partition",
            sheet.toString(),
            "--lang",
            "en",
            "--min",
            "10",
            "--max",
            "30",
            "--out",
            out.toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.lines().get(0)).endsWith("hold 10000 of them.");
    assertThat(out).isNotEmptyFile();
    assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(MOST_MILLIS);
  }
}
