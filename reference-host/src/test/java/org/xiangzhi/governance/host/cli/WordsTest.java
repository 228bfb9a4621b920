package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the command line: usage, help, both languages. */
final class WordsTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void start() {
    terminal = new Terminal(directory);
  }

  @Test
  void bothLanguagesSayTheSame() {
    ResourceBundle zh = Texts.in(Locale.CHINESE).bundle();
    ResourceBundle en = Texts.in(Locale.ENGLISH).bundle();
    assertThat(new TreeSet<>(zh.keySet())).isEqualTo(new TreeSet<>(en.keySet()));
    for (String key : zh.keySet()) {
      assertThat(placeholders(zh.getString(key)))
          .as(key)
          .isEqualTo(placeholders(en.getString(key)));
    }
  }

  @Test
  void everyFaultOfAnExportHasItsWords() {
    for (ExportVerifier.Fault fault : ExportVerifier.Fault.values()) {
      assertThat(Texts.in(Locale.CHINESE).get("verify." + fault, 1, 2)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demo",
        "simulate",
        "exec",
        "schema",
        "practices",
        "practices list",
        "practices show",
        "practices check",
        "import",
        "import divisions",
        "export",
        "verify"
      })
  void helpIsCompleteInBothLanguages(String command) {
    String[] words = (command + " --help --lang zh").strip().split(" ");
    Terminal.Ran chinese = terminal.run(words);
    words[words.length - 1] = "en";
    Terminal.Ran english = terminal.run(words);
    assertThat(chinese.status()).isEqualTo(ExitStatus.DONE);
    assertThat(HAN.matcher(chinese.out()).results().count()).isGreaterThan(60);
    assertThat(HAN.matcher(english.out()).find()).isFalse();
    for (Terminal.Ran ran : new Terminal.Ran[] {chinese, english}) {
      assertThat(ran.lines())
          .as("options and commands with nothing behind them")
          .noneMatch(line -> line.matches("\\s{2,8}(-\\S+(, -\\S+)*|[a-z]+|[A-Z]+)\\s*"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "simulate",
        "simulate nope",
        "simulate nope --seed rice",
        "conquer",
        "exec",
        "exec --clock sundial -",
        "exec --as 张三 -",
        "exec --as a --as b -",
        "exec --database jdbc:postgresql://x --as a -",
        "exec --what -",
        "exec a b",
        "practices",
        "practices show",
        "practices show Nope!",
        "practices show nope",
        "practices check",
        "practices check nope",
        "practices check nope.jar",
        "practices check nope --day tomorrow",
        "practices check nope --place 5",
        "import",
        "import divisions",
        "import divisions x --as-of 2023-06-30",
        "import divisions x --source a --as-of yesterday",
        "import divisions x --shipped",
        "export",
        "export --log nowhere -",
        "verify",
        "verify x --head 522631",
        "schema compact.conquer",
        "demo --lang fr"
      })
  void wrongUseIsToldInOneLine(String words) {
    String[] args = words.isEmpty() ? new String[0] : words.split(" ");
    for (String language : new String[] {"zh", "en"}) {
      String[] more = java.util.Arrays.copyOf(args, args.length + 1);
      more[args.length] = "--lang=" + language;
      Terminal.Ran ran = terminal.run(words.contains("--lang") ? args : more);
      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .startsWith("governance: ")
          .contains("--help")
          .doesNotContain("Exception");
    }
  }

  @Test
  void versionIsTold() {
    Terminal.Ran ran = terminal.run("--version");
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out()).startsWith("governance ").containsPattern("[0-9]+\\.[0-9]+");
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Pattern.compile("\\{[0-9]}|%n").matcher(text).results().forEach(m -> found.add(m.group()));
    return found;
  }
}
