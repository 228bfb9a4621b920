package org.xiangzhi.governance.plugin.yard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.testkit.rules.RuleTable;

/** Checks this plugin's part of the table of rules; it lists those of the newest version. */
class YardRuleTableTest {
  @Test
  void practice_isListedAsStated() {
    RuleTable table =
        RuleTable.in(Path.of("../../docs/rules.md"), "three-level-yard-meeting")
            .stating(new ThreeLevelYardMeeting().definition(), YardRules.class)
            .testedIn(Path.of("src/test/java"));
    assertThat(table.problems()).isEmpty();
  }
}
