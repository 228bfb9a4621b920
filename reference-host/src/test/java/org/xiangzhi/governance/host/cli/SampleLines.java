package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays sample lines of the distribution on the record that a demonstration leaves. */
final class SampleLines {
  private final Path directory;
  private final String database;

  SampleLines(Path directory) {
    this.directory = directory;
    this.database = directory.resolve("samples.db").toString();
  }

  String database() {
    return database;
  }

  Terminal.Ran run(String... args) throws Exception {
    return Distribution.run(directory, Map.of(), args);
  }

  /** Demands that each line is answered as the file beside it says. */
  void areAnswered(String practice, String actor, String name) throws Exception {
    assertThat(run("demo", practice, "--database", database).status()).isEqualTo(ExitStatus.DONE);
    Path samples = Distribution.home().resolve("samples");
    List<String> expected = Files.readAllLines(samples.resolve(name + ".expected"));
    Terminal.Ran ran =
        run(
            "exec",
            "--database",
            database,
            "--clock",
            "lines",
            "--as",
            actor,
            samples.resolve(name + ".jsonl").toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.lines()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(said(ran.lines().get(i))).as("line %d", i + 1).isEqualTo(expected.get(i));
    }
  }

  private static String said(String line) {
    JsonNode answer = JsonMapper.shared().readTree(line);
    return answer.path("status").asString().equals("refused")
        ? answer.path("refusals").path(0).path("code").asString()
        : "accepted";
  }
}
