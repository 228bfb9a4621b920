package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.village.GovernanceTypes;
import tools.jackson.databind.JsonNode;

final class SchemaTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @Test
  void everyTypeHasASchema() {
    Terminal terminal = new Terminal(directory);
    JsonNode all = terminal.run("schema").at();
    List<String> names = new ArrayList<>(List.of("request", "practice"));
    names.addAll(GovernanceTypes.COMMANDS.names());
    names.addAll(GovernanceTypes.EVENTS.names());
    assertThat(all.size()).isEqualTo(names.size());
    for (String name : names) {
      Terminal.Ran ran = terminal.run("schema", name);
      assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
      assertThat(ran.at()).as(name).isEqualTo(all.path(name));
      assertThat(ran.at("$schema").asString()).contains("2020-12");
    }
  }

  @Test
  void unknownTypeListsThoseThereAre() {
    Terminal.Ran ran = new Terminal(directory).run("schema", "compact.conquer");
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err())
        .contains("request", "practice", "compact.open-case", "compact.case-opened/1");
  }
}
