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
import tools.jackson.databind.JsonNode;

/** Compares practices with the law on the command line. */
final class PracticesCheckTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  private Path good = Path.of("good.jar");
  private Path loose = Path.of("loose.jar");

  @BeforeEach
  void start() {
    terminal = new Terminal(directory);
    good = directory.resolve("good.jar");
    PluginJar.healthy("good").write(good);
    loose = directory.resolve("loose.jar");
    PluginJar.of("loose").practice("return SampleDefinition.belowFloor(\"loose\");").write(loose);
  }

  private Terminal.Ran check(Path jar, String... more) {
    List<String> words = new ArrayList<>(List.of("practices", "check", jar.toString()));
    words.addAll(List.of(more));
    return terminal.run(words.toArray(String[]::new));
  }

  private static List<String> row(Terminal.Ran ran, String rule) {
    return ran.lines().stream()
        .filter(line -> line.startsWith(rule + " "))
        .map(line -> String.join("|", line.split(" {2,}")))
        .toList();
  }

  @Test
  void aJarThatKeepsTheLawIsPrintedAsATable() {
    Terminal.Ran ran = check(good, "--day", "2026-01-01");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(row(ran, "FLOOR-ASSEMBLY-MAJORITY"))
        .containsExactly(
            "FLOOR-ASSEMBLY-MAJORITY|> 1/2|> 1/2|met|ORG-2025 Art. 26, from 2026-01-01");
    assertThat(row(ran, "FLOOR-DISCLOSURE-DAYS"))
        .containsExactly("FLOOR-DISCLOSURE-DAYS|–|15|met|ORG-2025 Art. 35, from 2026-01-01");
    assertThat(ran.out()).contains("The practice keeps the law.");
  }

  @Test
  void aJarBelowTheFloorIsRefusedOnTheDayOfTheLaw() {
    Terminal.Ran now = check(loose, "--day", "2026-01-01");
    assertThat(now.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(row(now, "FLOOR-DISCLOSURE-DAYS"))
        .containsExactly("FLOOR-DISCLOSURE-DAYS|10|15|BELOW|ORG-2025 Art. 35, from 2026-01-01");
    assertThat(row(now, "FLOOR-COMMITTEE-TERM-YEARS"))
        .containsExactly("FLOOR-COMMITTEE-TERM-YEARS|3|5|FIXED|ORG-2025 Art. 14, from 2026-01-01");
    assertThat(now.out()).contains("The practice is refused for 2 figures.");
    Terminal.Ran before = check(loose, "--day", "2025-12-31");
    assertThat(row(before, "FLOOR-DISCLOSURE-DAYS"))
        .containsExactly("FLOOR-DISCLOSURE-DAYS|10|–|not judged|–");
    assertThat(before.out()).contains("The practice is refused for 1 figures.");
  }

  @Test
  void aPlaceBringsItsMeasures() {
    Terminal.Ran ran = check(good, "--day", "2026-01-01", "--place", "500153");
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(row(ran, "FLOOR-DISCLOSURE-DAYS"))
        .containsExactly(
            "FLOOR-DISCLOSURE-DAYS|–|15|met|ORG-2025 Art. 35, from 2026-01-01",
            "FLOOR-DISCLOSURE-DAYS|–|10|overtaken|CQ-2013 Art. 30, from 2013-11-01");
    assertThat(row(ran, "FLOOR-ASSEMBLY-ABSENTEES"))
        .containsExactly("FLOOR-ASSEMBLY-ABSENTEES|–|true|review|CQ-2013 Art. 7, from 2013-11-01");
  }

  @Test
  void programsReadTheSame() {
    Terminal.Ran ran = check(loose, "--day", "2026-01-01", "--json");
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.at("practice").asString()).isEqualTo("loose");
    assertThat(ran.at("day").asString()).isEqualTo("2026-01-01");
    assertThat(ran.at("laws", 0).asString()).isEqualTo("ORG-2025");
    assertThat(ran.at("status").asString()).isEqualTo("refused");
    List<JsonNode> below = new ArrayList<>();
    for (JsonNode row : ran.at("rows")) {
      if (row.path("verdict").asString().equals("BELOW")) {
        below.add(row);
      }
    }
    assertThat(below).hasSize(1);
    assertThat(below.get(0).toString())
        .isEqualTo(
            "{\"rule\":\"FLOOR-DISCLOSURE-DAYS\",\"subject\":\"DISCLOSURE_DAYS\","
                + "\"practice\":\"10\",\"practiceRule\":\"SAMPLE\",\"floor\":\"15\","
                + "\"law\":\"ORG-2025\",\"article\":\"Art. 35\",\"from\":\"2026-01-01\","
                + "\"verdict\":\"BELOW\"}");
  }

  @Test
  void bothLanguagesPrintIt() {
    Terminal.Ran ran = check(loose, "--day", "2026-01-01", "--lang", "zh");
    assertThat(row(ran, "FLOOR-DISCLOSURE-DAYS"))
        .containsExactly("FLOOR-DISCLOSURE-DAYS|10|15|低于底线|ORG-2025 Art. 35，自 2026-01-01 起");
    assertThat(ran.out()).contains("做法有 2 项被拒绝。");
  }

  @Test
  void aJarThatCannotBeLoadedIsRefusedAsSuch() throws IOException {
    Path broken = Files.write(directory.resolve("broken.jar"), new byte[] {1, 2, 3});
    Terminal.Ran ran = check(broken);
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.out()).contains("JAR_CORRUPT");
    Terminal.Ran json = check(broken, "--json");
    assertThat(json.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(json.at("fault").asString()).isEqualTo("JAR_CORRUPT");
  }

  @Test
  void aLoadedPracticeIsShownAndCheckedByItsId() throws IOException {
    String digest =
        PluginJar.of("loose")
            .practice("return SampleDefinition.belowFloor(\"loose\");")
            .write(terminal.plugins.resolve("loose.jar"))
            .value();
    Files.writeString(terminal.plugins.resolve(AllowList.FILE_NAME), digest + "  loose.jar\n");
    Terminal.Ran checked = terminal.run("practices", "check", "loose", "--day", "2026-01-01");
    assertThat(checked.status()).isEqualTo(ExitStatus.REFUSED);
    Terminal.Ran shown = terminal.run("practices", "show", "loose", "--day", "2026-01-01");
    assertThat(shown.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(row(shown, "FLOOR-DISCLOSURE-DAYS")).hasSize(1);
    Terminal.Ran listed = terminal.run("practices", "list");
    assertThat(listed.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(listed.out()).contains("PRACTICE_BELOW_FLOOR", "ORG-2025 Art. 14");
  }

  @Test
  void whatIsNeitherJarNorPracticeIsWrongUse() {
    for (String what : List.of("gone.jar", "nothing")) {
      Terminal.Ran ran = terminal.run("practices", "check", what);
      assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(ran.err()).contains(what);
    }
  }
}
