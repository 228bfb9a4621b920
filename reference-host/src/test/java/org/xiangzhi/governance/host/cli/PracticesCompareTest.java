package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.host.plugin.AllowList;
import org.xiangzhi.governance.host.plugin.PluginJar;
import org.xiangzhi.governance.kernel.Digest;
import tools.jackson.databind.JsonNode;

/** Compares practices with each other on the command line. */
final class PracticesCompareTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void start() throws IOException {
    terminal = new Terminal(directory);
    StringBuilder allowed = new StringBuilder();
    for (String id : List.of("one", "two")) {
      Path jar = terminal.plugins.resolve(id + ".jar");
      PluginJar.healthy(id).write(jar);
      allowed.append(Digest.of(Files.readAllBytes(jar))).append("  ").append(id).append(".jar\n");
    }
    Files.writeString(terminal.plugins.resolve(AllowList.FILE_NAME), allowed);
  }

  @Test
  void practicesThatSayTheSameAreTheSameInEveryRow() {
    Terminal.Ran ran = terminal.run("practices", "compare", "one", "two", "--json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    for (JsonNode row : ran.at("rows")) {
      assertThat(row.path("same").asBoolean()).as(row.path("aspect").asString()).isTrue();
      assertThat(row.path("cells").size()).isEqualTo(2);
    }
    assertThat(ran.at("practices", 1, "id").asString()).isEqualTo("two");
    assertThat(ran.out()).contains("\"zh\":\"程序与步骤\"", "\"rules\":[\"SAMPLE\"]");
  }

  @Test
  void theTableIsAlignedInChineseToo() {
    Terminal.Ran ran = terminal.run("practices", "compare", "one", "two", "--lang", "zh");
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.lines()).anyMatch(line -> line.startsWith("= 程序与步骤        = 村规民约：1 步（样例）"));
  }

  @Test
  void aPracticeThatIsNotLoadedIsNamedWithThoseThatAre() {
    Terminal.Ran ran = terminal.run("practices", "compare", "one", "three");
    assertThat(ran.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(ran.err()).contains("There is no practice three; loaded: one, two.");
  }

  @Test
  void onePracticeAloneIsNotCompared() {
    assertThat(terminal.run("practices", "compare", "one").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void linesBreakAtBlanksAndWithinChinese() {
    assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(Columns.wrap("一二三四五", 4)).containsExactly("一二", "三四", "五");
    assertThat(Columns.wrap("unbreakable", 4)).containsExactly("unbr", "eaka", "ble");
    assertThat(Columns.width("一，a")).isEqualTo(5);
  }
}
