package org.xiangzhi.governance.host.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Plays sample lines on the record that a demonstration leaves. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class SamplesIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void everySampleLineIsAnsweredAsItsNeighbourFileSays() throws Exception {
    new SampleLines(directory)
        .areAnswered("rongchang-courtyard-plus", "village-secretary", "points");
  }
}
