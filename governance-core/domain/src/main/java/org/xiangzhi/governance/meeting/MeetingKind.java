package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a kind of meeting.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that provides it
 */
public record MeetingKind(MeetingKindId id, Text name, RuleId rule) {}
