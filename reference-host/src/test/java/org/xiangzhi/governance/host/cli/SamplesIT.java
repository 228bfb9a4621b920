package org.xiangzhi.governance.host.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays sample lines on the record that a demonstration leaves. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class SamplesIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @ParameterizedTest
  @CsvSource({"rongchang-courtyard-plus, points", "bashi-courtyard, courtyards"})
  void everySampleLineIsAnsweredAsItsNeighbourFileSays(String practice, String name)
      throws Exception {
    new SampleLines(directory).areAnswered(practice, "village-secretary", name);
  }
}
