package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.kernel.Mark.LAW;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/** States every rule of the practice, with its mark, and the versions that have it. */
final class YardRules {
  static final String PUBLISHED = "重庆日报 2023-01-16";
  static final String PLUGIN = "three-level-yard-meeting";

  private YardRules() {}

  /** Lists the rules of a version. */
  static ImmutableList<Rule> all(YardVersion version) {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    all.addAll(YardMeetingRules.all(version));
    all.addAll(YardMatterRules.all(version));
    all.addAll(YardRecordRules.all(version));
    return all.build();
  }

  /** States a rule of the source. */
  static Rule source(String id, String zh, String en) {
    return rule(id, SOURCE, PUBLISHED, zh, en);
  }

  /** States a rule of the plugin's own. */
  static Rule own(String id, String zh, String en) {
    return rule(id, OWN, PLUGIN, zh, en);
  }

  /** States a rule of the law. */
  static Rule law(String id, String article, String zh, String en) {
    return rule(id, LAW, article, zh, en);
  }

  private static Rule rule(String id, Mark mark, String reference, String zh, String en) {
    return new Rule(RuleId.of(id), mark, reference, Text.of(zh, en));
  }
}
