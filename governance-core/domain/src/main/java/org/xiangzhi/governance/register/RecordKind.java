package org.xiangzhi.governance.register;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a kind of record.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that provides it
 */
public record RecordKind(RecordKindId id, Text name, RuleId rule) {}
