package org.xiangzhi.governance.disclosure;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Says what must be disclosed.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that demands it
 */
public record DisclosureItem(DisclosureItemId id, Text name, RuleId rule) {}
