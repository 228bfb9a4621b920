package org.xiangzhi.governance.plugin.liping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.disclosure.DisclosureItem.Category;
import org.xiangzhi.governance.disclosure.DisclosureItem.Medium;
import org.xiangzhi.governance.disclosure.DisclosureItemId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.register.FourDeliberations;

/**
 * States what is disclosed 公开. What, how often and for how long is the law's; the days in which a
 * query is answered are the plugin's own figure.
 */
final class LipingDisclosures {
  static final DisclosureItemId AFFAIRS = DisclosureItemId.of("VILLAGE_AFFAIRS");
  static final DisclosureItemId FINANCES = DisclosureItemId.of("VILLAGE_FINANCES");
  static final DisclosureItemId RESOLUTION =
      DisclosureItemId.of(FourDeliberations.RESOLUTION_DISCLOSURE.value());
  static final DisclosureItemId RESULT =
      DisclosureItemId.of(FourDeliberations.RESULT_DISCLOSURE.value());

  private static final int ANSWER_DAYS = 10;

  private LipingDisclosures() {}

  static ImmutableList<DisclosureItem> all() {
    return ImmutableList.of(
        item(
            AFFAIRS,
            Text.of("一般村务事项", "ordinary village affairs"),
            "DISCLOSE-AFFAIRS",
            Category.ORDINARY),
        item(FINANCES, Text.of("村级财务", "village finances"), "DISCLOSE-FINANCES", Category.FINANCE),
        item(
            RESOLUTION,
            Text.of("决议公开", "disclosure of a resolution"),
            "FOUR-DISCLOSED",
            Category.MAJOR),
        item(
            RESULT, Text.of("实施结果公开", "disclosure of a result"), "FOUR-DISCLOSED", Category.MAJOR));
  }

  private static DisclosureItem item(
      DisclosureItemId id, Text name, String rule, Category category) {
    return new DisclosureItem(
        id,
        name,
        RuleId.of(rule),
        category,
        LevelId.VILLAGE,
        ImmutableSet.of(Medium.BOARD),
        LipingOffices.COMMITTEES,
        Optional.empty(),
        ANSWER_DAYS,
        Optional.empty());
  }
}
