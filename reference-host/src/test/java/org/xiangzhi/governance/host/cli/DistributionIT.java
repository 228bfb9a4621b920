package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Runs what is shipped: the script, its libraries and its plugins. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class DistributionIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @Test
  void demonstrationEndsWithAPostedTextWhoseChainHolds() throws Exception {
    Terminal.Ran ran = run(Map.of("LC_ALL", "C.UTF-8"), "demo", "liping-compact", "--lang", "zh");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out())
        .contains("张榜文本", "参与率", "知晓率", "SHA-256 ", "完好 522631")
        .doesNotContain("已断");
    long codes =
        ran.lines().stream()
            .filter(line -> line.matches("  [A-Z_]+ [1-9][0-9]{3} +[0-9]+"))
            .count();
    assertThat(codes).as("kinds of refusals").isGreaterThanOrEqualTo(8);
  }

  @Test
  void nightTalksAreShownWithTheirMattersSettled() throws Exception {
    Terminal.Ran ran =
        run(Map.of("LC_ALL", "C.UTF-8"), "demo", "chunhua-night-talks", "--lang", "zh");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out())
        .contains("“春华夜话”屋场会", "900 s / 1320 s", "已销号", "完好 430121")
        .doesNotContain("已断");
  }

  @Test
  void courtyardsAreShownWithTheirPoints() throws Exception {
    Terminal.Ran ran =
        run(Map.of("LC_ALL", "C.UTF-8"), "demo", "rongchang-courtyard-plus", "--lang", "zh");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out())
        .contains(
            "全部余额合计 0",
            "荣誉积分  1  household/500153105202.h012  1088  ★★★★★",
            "household/500153105202.h012 对账单",
            "的依据",
            "完好 500153")
        .doesNotContain("已断");
  }

  @Test
  void demonstrationIsTheSameEveryTime() throws Exception {
    String first = run(Map.of(), "demo").out();
    assertThat(run(Map.of(), "demo").out()).isEqualTo(first);
    assertThat(first).contains("== Practices side by side ==");
  }

  /** What the demonstration has written goes out, and verifies; the same database is not reused. */
  @ParameterizedTest
  @CsvSource({
    "liping-compact,2",
    "chunhua-night-talks,3",
    "three-level-yard-meeting,3",
    "rongchang-courtyard-plus,3",
    "bashi-courtyard,2"
  })
  void playedRecordCanBeExportedAndVerified(String practice, int logs) throws Exception {
    String database = directory.resolve("demo.db").toString();
    assertThat(run(Map.of(), "demo", practice, "--database", database).status())
        .isEqualTo(ExitStatus.DONE);
    String export = directory.resolve("export.jsonl").toString();
    assertThat(run(Map.of(), "export", "--database", database, export).status())
        .isEqualTo(ExitStatus.DONE);
    Terminal.Ran verified = run(Map.of(), "verify", "--json", export);
    assertThat(verified.status()).isEqualTo(ExitStatus.DONE);
    JsonNode report = verified.at();
    assertThat(report.path("simulated").asBoolean()).isTrue();
    assertThat(report.path("logs").size()).isEqualTo(logs);
    assertThat(run(Map.of(), "demo", practice, "--database", database).status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
  }

  /** On disk or in memory, on one thread or many: the same seed gives the same logs. */
  @Test
  void simulatedYearIsTheSameForOneSeed() throws Exception {
    String database = directory.resolve("year.db").toString();
    Terminal.Ran disk =
        simulate("--seed", "7", "--database", database, "--threads", "8", "--lang", "en");
    assertThat(disk.out())
        .contains("participation  1747 / 1920  90.99 %", "left out: 500120002014")
        .doesNotContain("OFFICE_REQUIRED");
    Terminal.Ran memory =
        simulate("--seed", "7", "--database", "memory", "--threads", "1", "--lang", "en");
    assertThat(digest(memory)).isEqualTo(digest(disk));
    Terminal.Ran other = simulate("--seed", "8", "--database", "memory", "--lang", "en");
    assertThat(digest(other)).isNotEqualTo(digest(disk));
    String export = directory.resolve("year.jsonl").toString();
    assertThat(run(Map.of(), "export", "--database", database, export).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(run(Map.of(), "verify", export).status()).isEqualTo(ExitStatus.DONE);
  }

  private Terminal.Ran simulate(String... more) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("simulate", "three-level-yard-meeting", "--sample", "--villages", "3"));
    words.addAll(List.of(more));
    Terminal.Ran ran = run(Map.of(), words.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    return ran;
  }

  private static String digest(Terminal.Ran ran) {
    return ran.lines().stream()
        .filter(line -> line.contains("digest of all logs"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void simulationOutOfBoundsIsWrongUse() throws Exception {
    for (String[] words :
        new String[][] {
          {"simulate", "nope", "--sample"},
          {"simulate", "nope", "--county", "500120"},
          {"simulate", "three-level-yard-meeting"},
          {"simulate", "three-level-yard-meeting", "--county", "50"},
          {"simulate", "three-level-yard-meeting", "--county", "500120", "--villages", "3"},
          {"simulate", "three-level-yard-meeting", "--county", "500120", "--households", "39"},
          {"simulate", "three-level-yard-meeting", "--sample", "--year", "2021"},
          {"simulate", "three-level-yard-meeting", "--sample", "--villages", "192"},
          {"simulate", "three-level-yard-meeting", "--sample", "--villages", "0"},
          {"simulate", "three-level-yard-meeting", "--sample", "--threads", "0"}
        }) {
      Terminal.Ran ran = run(Map.of(), words);
      assertThat(ran.status()).as(String.join(" ", words)).isEqualTo(ExitStatus.USAGE);
      assertThat(ran.err()).contains("--help");
    }
  }

  @Test
  void chineseIsPrintedInAnyLocale() throws Exception {
    for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
      Terminal.Ran ran = run(Map.of("LC_ALL", locale), "--help", "--lang=zh");
      assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
      assertThat(ran.out()).contains("乡村治理记录");
    }
  }

  @Test
  void practicesOfTheDistributionAreLoaded() throws Exception {
    Terminal.Ran ran = run(Map.of(), "practices", "list", "--json");
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    List<String> loaded = new ArrayList<>();
    for (JsonNode plugin : ran.at("plugins")) {
      assertThat(plugin.path("status").asString()).isEqualTo("loaded");
      loaded.add(plugin.path("practice").asString());
    }
    assertThat(loaded)
        .contains(
            "bashi-courtyard",
            "chunhua-night-talks",
            "liping-compact",
            "rongchang-courtyard-plus",
            "three-level-yard-meeting");
    Terminal.Ran shown = run(Map.of(), "practices", "show", "liping-compact", "--json");
    assertThat(shown.at("id").asString()).isEqualTo("liping-compact");
  }

  @Test
  void statusesReachTheShell() throws Exception {
    assertThat(run(Map.of(), "conquer").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run(Map.of(), "verify", "nowhere").status()).isEqualTo(ExitStatus.SURROUNDINGS);
  }

  private Terminal.Ran run(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return Distribution.run(directory, environment, args);
  }
}
