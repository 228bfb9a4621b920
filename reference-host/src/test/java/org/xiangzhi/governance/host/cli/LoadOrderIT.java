package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.host.plugin.AllowList;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.village.Governance;

/** Loads the shipped plugins in several orders, and takes one away. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class LoadOrderIT {
  private static final String YARD = "500153/500153105202";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path directory;

  private static byte[] first = {};

  @BeforeAll
  static void playAll() throws IOException {
    first = played("whole", shipped());
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Distribution.home().resolve("plugins"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** Copies jars under names by which they are found in this order. */
  private static Path plugins(String name, List<Path> jars) throws IOException {
    Path plugins = Files.createDirectories(directory.resolve(name));
    StringBuilder allowed = new StringBuilder();
    for (int i = 0; i < jars.size(); i++) {
      String copy = "%02d-%s".formatted(i, jars.get(i).getFileName());
      byte[] bytes = Files.readAllBytes(jars.get(i));
      Files.write(plugins.resolve(copy), bytes);
      allowed.append(Digest.of(bytes)).append("  ").append(copy).append('\n');
    }
    Files.writeString(plugins.resolve(AllowList.FILE_NAME), allowed);
    return plugins;
  }

  private static Terminal.Ran run(String... words) {
    return new Terminal(directory).run(words);
  }

  /** Plays all demonstrations and returns what the journal exports. */
  private static byte[] played(String name, List<Path> jars) throws IOException {
    Path plugins = plugins(name, jars);
    String database = directory.resolve(name + ".db").toString();
    Terminal.Ran demo = run("demo", "--plugins", plugins.toString(), "--database", database);
    assertThat(demo.err()).isEmpty();
    assertThat(demo.status()).isEqualTo(ExitStatus.DONE);
    Path export = directory.resolve(name + ".jsonl");
    assertThat(run("export", "--database", database, export.toString()).status())
        .isEqualTo(ExitStatus.DONE);
    return Files.readAllBytes(export);
  }

  @Test
  void theOrderOfLoadingChangesNoByte() throws IOException {
    List<Path> reversed = new ArrayList<>(shipped());
    Collections.reverse(reversed);
    assertThat(played("reversed", reversed)).isEqualTo(first);
    List<Path> shuffled = new ArrayList<>(shipped());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(played("shuffled", shuffled)).isEqualTo(first);
  }

  @Test
  void aCountysLogsAreTheSameWhateverElseIsLoaded() throws IOException {
    List<Path> one = shipped().stream().filter(jar -> jar.toString().contains("liping")).toList();
    List<String> alone = events(played("one", one), "522631");
    assertThat(alone).isNotEmpty().isEqualTo(events(first, "522631"));
  }

  private static List<String> events(byte[] export, String county) {
    return new String(export, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("\"log\":\"" + county))
        .toList();
  }

  @Test
  void theHistoryOfAPracticeStaysReadableWithoutItsJar() throws IOException {
    String database = directory.resolve("whole.db").toString();
    Path fewer =
        plugins(
            "fewer", shipped().stream().filter(jar -> !jar.toString().contains("rongch")).toList());
    assertThat(run("practices", "list", "--plugins", fewer.toString()).out())
        .doesNotContain("rongchang");
    Path export = directory.resolve("again.jsonl");
    run("export", "--database", database, export.toString());
    assertThat(Files.readAllBytes(export)).isEqualTo(first);
    assertThat(run("verify", export.toString()).status()).isEqualTo(ExitStatus.DONE);
    String[] at = {"--database", database, "--log", YARD, "--lang", "en"};
    assertThat(report(at, "points", "trial-balance")).contains("household/");
    assertThat(report(at, "points", "ranking", "--book", "HONOUR"))
        .contains("household/500153105202.h012\t1088\t5");
    assertThat(report(at, "points", "statement", "--account", "household/500153105202.h012"))
        .contains("most beautiful house-yard of the town");
  }

  private static String report(String[] at, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(at));
    Terminal.Ran ran = run(all.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
    return ran.out();
  }

  /** What was adopted stands in the log: folding and going on need no jar. */
  @Test
  void whatWasAdoptedGoesOnWithoutItsJar() throws IOException {
    Path gone = Files.copy(directory.resolve("whole.db"), directory.resolve("gone.db"));
    try (SqliteJournal journal = SqliteJournal.open(gone)) {
      Governance governance = Governance.over(journal, new JsonCodec()).build();
      for (LogId log : journal.logs()) {
        assertThat(governance.read(log).log()).isEqualTo(log);
      }
      LogId village = LogId.of(YARD);
      assertThat(governance.read(village.county()).practices().adopted())
          .anyMatch(practice -> practice.id().value().equals("rongchang-courtyard-plus"));
      assertThat(governance.runErrands(village.county()).stuck()).isEmpty();
    }
  }
}
