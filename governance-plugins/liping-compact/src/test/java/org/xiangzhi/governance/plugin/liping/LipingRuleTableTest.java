package org.xiangzhi.governance.plugin.liping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.testkit.rules.RuleTable;

/** Checks this plugin's part of the table of rules. */
class LipingRuleTableTest {
  @Test
  void practice_isListedAsStated() {
    RuleTable table =
        RuleTable.in(Path.of("../../docs/rules.md"), "liping-compact")
            .stating(new LipingCompact().definition(), LipingRules.class)
            .testedIn(Path.of("src/test/java"));
    assertThat(table.problems()).isEmpty();
  }
}
