package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.host.plugin.AllowList;
import org.xiangzhi.governance.host.plugin.PluginJar;
import org.xiangzhi.governance.kernel.Digest;
import tools.jackson.databind.JsonNode;

/** Simulates a practice that comes as a jar of which the host knows nothing. */
final class SimulateTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void start() throws IOException {
    terminal = new Terminal(directory);
    Path jar = terminal.plugins.resolve("unknown.jar");
    PluginJar.healthy("unknown").write(jar);
    Files.writeString(
        terminal.plugins.resolve(AllowList.FILE_NAME),
        Digest.of(Files.readAllBytes(jar)) + "  unknown.jar\n");
  }

  private Terminal.Ran simulate(String... more) {
    List<String> words = new ArrayList<>(List.of("simulate", "unknown", "--households", "60"));
    words.addAll(List.of(more));
    return terminal.run(words.toArray(String[]::new));
  }

  @Test
  void aPracticeThatIsNotKnownIsPlayedOnAnInventedCounty() {
    Terminal.Ran ran = simulate("--county", "990101", "--database", "memory", "--json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.at("refused").size()).isZero();
    assertThat(ran.at("acts", "office.appoint").asInt()).isEqualTo(1);
    assertThat(ran.at("acts", "people.register-residents").asInt()).isEqualTo(1);
    assertThat(ran.at("villages", 0, "sum").asInt()).isPositive();
    assertThat(ran.at("assumed").size()).isPositive();
  }

  @Test
  void whatCannotBePlayedIsSaidByName() {
    Terminal.Ran ran = simulate("--county", "522631", "--database", "memory", "--lang", "en");
    assertThat(ran.out())
        .contains("names from the division table, 1 villages", "== Not played ==")
        .contains("compact: nobody may open a case");
  }

  @Test
  void theSameSeedGivesTheSameDigestOnAnyNumberOfThreads() {
    String one = digest("--seed", "5", "--threads", "1", "--database", "memory");
    assertThat(digest("--seed", "5", "--threads", "8", "--database", "memory")).isEqualTo(one);
    String file = directory.resolve("simulated.db").toString();
    assertThat(digest("--seed", "5", "--threads", "4", "--database", file)).isEqualTo(one);
    assertThat(digest("--seed", "6", "--database", "memory")).isNotEqualTo(one);
  }

  private String digest(String... more) {
    List<String> words = new ArrayList<>(List.of("--county", "500120", "--json"));
    words.addAll(List.of(more));
    Terminal.Ran ran = simulate(words.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
    return ran.at("digest").asString();
  }

  @Test
  void severalYearsArePlayedOneBehindTheOther() {
    JsonNode two =
        simulate("--county", "500120", "--years", "2", "--database", "memory", "--json").at();
    assertThat(two.path("to").asString()).isEqualTo("2028-12-31");
    assertThat(two.path("from").asString()).isEqualTo("2027-01-01");
  }

  @Test
  void wordsThatDoNotGoTogetherAreWrongUse() {
    for (String[] words :
        new String[][] {
          {},
          {"--county", "5001"},
          {"--county", "500120", "--years", "0"},
          {"--county", "500120", "--years", "11"},
          {"--county", "500120", "--year", "2026"},
          {"--county", "500120", "--sample"},
          {"--county", "500120", "--villages", "3"},
          {"--sample"}
        }) {
      Terminal.Ran ran = simulate(words);
      assertThat(ran.status()).as(String.join(" ", words)).isEqualTo(ExitStatus.USAGE);
      assertThat(ran.err()).contains("--help");
    }
    for (String households : List.of("39", "1000001")) {
      assertThat(
              terminal
                  .run("simulate", "unknown", "--county", "500120", "--households", households)
                  .status())
          .isEqualTo(ExitStatus.USAGE);
    }
  }
}
