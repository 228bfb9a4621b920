package org.xiangzhi.governance.plugin.bashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.testkit.rules.RuleTable;

/** Checks this plugin's part of the table of rules. */
class BashiRuleTableTest {
  @Test
  void practice_isListedAsStated() {
    RuleTable table =
        RuleTable.in(Path.of("../../docs/rules.md"), "bashi-courtyard")
            .stating(new BashiCourtyard().definition(), BashiRules.class)
            .testedIn(Path.of("src/test/java"));
    assertThat(table.problems()).isEmpty();
  }
}
