package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the sample lines of points on the record that a demonstration leaves. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class PointsSamplesIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private Terminal.Ran run(String... args) throws Exception {
    return Distribution.run(directory, Map.of(), args);
  }

  @Test
  void everySampleLineIsAnsweredAsItsNeighbourFileSays() throws Exception {
    String database = directory.resolve("points.db").toString();
    assertThat(run("demo", "rongchang-courtyard-plus", "--database", database).status())
        .isEqualTo(ExitStatus.DONE);
    Path samples = Distribution.home().resolve("samples");
    List<String> expected = Files.readAllLines(samples.resolve("points.expected"));
    Terminal.Ran ran =
        run(
            "exec",
            "--database",
            database,
            "--clock",
            "lines",
            "--as",
            "village-secretary",
            samples.resolve("points.jsonl").toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.lines()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      JsonNode answer = JsonMapper.shared().readTree(ran.lines().get(i));
      String said =
          answer.path("status").asString().equals("refused")
              ? answer.path("refusals").path(0).path("code").asString()
              : "accepted";
      assertThat(said).as("line %d", i + 1).isEqualTo(expected.get(i));
    }
  }
}
