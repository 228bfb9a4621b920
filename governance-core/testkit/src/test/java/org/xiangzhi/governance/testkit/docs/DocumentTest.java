package org.xiangzhi.governance.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.courtyard.Draw;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Checks what the documents say against the project. */
class DocumentTest {
  private static final Path EXAMPLE =
      Documents.ROOT.resolve(
          "governance-core/testkit/src/test/java/org/xiangzhi/governance/testkit/docs/"
              + "EmbeddingExampleTest.java");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");
  private static final Pattern ANCHOR = Pattern.compile("\\]\\(#([^)\\s]+)\\)");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Documents.ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(Documents.ROOT.resolve("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/README.zh-CN.md"})
  void example_isTheOneThatIsTested(String readme) {
    String source = Documents.read(EXAMPLE);
    String tested =
        source
            .substring(
                source.indexOf("// example starts\n") + "// example starts\n".length(),
                source.indexOf("    // example ends"))
            .stripTrailing()
            .stripIndent();
    assertThat(Documents.read(readme)).contains("```java\n" + tested + "\n```\n");
  }

  @Test
  void chain_isDigestedAsShown() {
    String text = Documents.read("docs/architecture.md");
    String block = text.substring(text.indexOf("<!-- example: chain -->"));
    block =
        block.substring(block.indexOf("'%s\\n'"), block.indexOf("\n```", block.indexOf("```sh")));
    List<String> lines =
        block
            .lines()
            .skip(1)
            .map(line -> line.strip().replaceAll(" *\\\\$", "").replaceAll("^'|'$", ""))
            .toList();
    String body = lines.get(9);
    StoredEvent event =
        StoredEvent.chain(
            new Head(Long.parseLong(lines.get(2)) - 1, new Digest(lines.get(0))),
            LogId.of(lines.get(1)),
            lines.get(3),
            CommandId.of(lines.get(4)),
            PersonId.of(lines.get(5)),
            LocalDate.parse(lines.get(6)),
            Instant.parse(lines.get(7)),
            new Digest(lines.get(8)),
            body);
    assertThat(lines.get(10)).isEqualTo("| sha256sum");
    assertThat(lines.get(11)).isEqualTo("# " + event.digest());
    JsonCodec codec = new JsonCodec();
    Class<? extends Event> type = GovernanceTypes.EVENTS.type(lines.get(3)).orElseThrow();
    assertThat(codec.write(codec.read(body, type))).isEqualTo(body);
  }

  @Test
  void lot_isDigestedAsShown() {
    String text = Documents.read("docs/architecture.md");
    String block = text.substring(text.indexOf("<!-- example: lot -->"));
    Matcher line =
        Pattern.compile("'([^']+)' (\\d{4}) (\\S+) \\| sha256sum\n# (\\p{XDigit}{64})\n")
            .matcher(block);
    assertThat(line.find()).isTrue();
    Digest lot =
        Draw.ticket(line.group(1), Integer.parseInt(line.group(2)), new Site(line.group(3)));
    assertThat(line.group(4)).isEqualTo(lot.value());
  }

  @Test
  void links_leadSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path document : documents()) {
      LINK.matcher(Documents.read(document))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !target.matches("[a-z]+:.*"))
          .filter(target -> !Files.exists(document.resolveSibling(target)))
          .forEach(target -> dead.add(document.getFileName() + " -> " + target));
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void anchors_nameAHeading() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path document : documents()) {
      String text = Documents.read(document);
      List<String> headings =
          HEADING
              .matcher(text)
              .results()
              .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
              .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
              .toList();
      ANCHOR
          .matcher(text)
          .results()
          .map(anchor -> anchor.group(1))
          .filter(anchor -> !headings.contains(anchor))
          .forEach(anchor -> dead.add(document.getFileName() + " -> #" + anchor));
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void decisions_areNumberedWithoutGapsAndHaveTheirThreeParts() throws IOException {
    try (Stream<Path> files = Files.list(Documents.ROOT.resolve("docs/adr"))) {
      List<Path> decisions = files.sorted().toList();
      for (int i = 0; i < decisions.size(); i++) {
        Path decision = decisions.get(i);
        assertThat(decision.getFileName().toString())
            .matches(String.format(Locale.ROOT, "%04d-[a-z0-9-]+\\.md", i + 1));
        assertThat(Documents.read(decision))
            .contains("## Context\n", "## Decision\n", "## Consequences\n");
      }
      assertThat(decisions).isNotEmpty();
    }
  }

  /** Modules are listed in both READMEs, and no others. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/README.zh-CN.md"})
  void modules_areListed(String readme) throws IOException {
    try (Stream<Path> files = Files.walk(Documents.ROOT, 3)) {
      List<String> modules =
          files
              .filter(file -> file.endsWith("pom.xml") && !file.toString().contains("/target/"))
              .filter(file -> !Documents.read(file).contains("<modules>"))
              .map(file -> Documents.ROOT.relativize(file.resolveSibling("")).toString())
              .sorted()
              .toList();
      String text = Documents.read(readme);
      String missing =
          modules.stream()
              .filter(module -> !text.contains("`" + module + "`"))
              .collect(Collectors.joining(", "));
      assertThat(missing).isEmpty();
    }
  }
}
