package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Defines a required part 必备环节 of a kind of meeting.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule
 * @param phase when it is done
 */
public record MeetingPart(PartId id, Text name, RuleId rule, MeetingPhase phase) {
  /**
   * Defines a part.
   *
   * @param id its name
   * @param name what people call it
   * @param rule the rule
   * @param phase when it is done
   * @return the part
   */
  public static MeetingPart of(String id, Text name, RuleId rule, MeetingPhase phase) {
    return new MeetingPart(PartId.of(id), name, rule, phase);
  }
}
