package org.xiangzhi.governance.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.partition.PartitionRules;
import org.xiangzhi.governance.testkit.rules.RuleTable;

/** Checks the core's part of the table of rules; each plugin checks its own. */
class RuleTableTest {
  private static RuleTable coreIn(Path document) {
    RuleTable table =
        RuleTable.in(document, "core")
            .statingConstantsBeside(Rule.class)
            .statingConstantsBeside(JsonCodec.class)
            .statingConstantsBeside(PartitionRules.class);
    for (String module : new String[] {"domain", "json", "jdbc", "partition", "testkit"}) {
      Path sources = Documents.ROOT.resolve("governance-core").resolve(module).resolve("src");
      table.testedIn(sources.resolve("test/java"));
    }
    return table.testedIn(Documents.ROOT.resolve("governance-core/testkit/src/main/java"));
  }

  @Test
  void core_isListedAsStated() {
    assertThat(coreIn(Documents.ROOT.resolve("docs/rules.md")).problems()).isEmpty();
  }

  @Test
  void missingForeignAndChangedRows_areFound(@TempDir Path directory) throws IOException {
    assumeFalse(Boolean.getBoolean("rules.write"), "would be mended at once");
    String good = Documents.read("docs/rules.md");
    Path document = directory.resolve("rules.md");

    Files.writeString(document, good.replaceFirst("\n\\| COMMAND-ONCE .*", ""));
    assertThat(coreIn(document).problems()).containsExactly("COMMAND-ONCE is not listed");

    Files.writeString(document, good.replace("| COMMAND-ONCE |", "| COMMAND-TWICE |"));
    assertThat(coreIn(document).problems())
        .containsExactly(
            "COMMAND-ONCE is not listed", "COMMAND-TWICE is listed, but no code states it");

    Files.writeString(
        document,
        good.replace(
            "| ORG-2025 Art. 26 | `CompactGuards` |", "| ORG-2018 Art. 22 | `CompactGuards` |"));
    assertThat(coreIn(document).problems())
        .singleElement()
        .asString()
        .startsWith("ONE-VOTE is listed as");

    Files.writeString(
        document, good.replaceFirst("(?m)^(\\| DATE-ORDER .*\\| )[^|]+\\|$", "$1`NoSuchTest` |"));
    assertThat(coreIn(document).problems())
        .containsExactly("DATE-ORDER is not named by `NoSuchTest`");
  }
}
