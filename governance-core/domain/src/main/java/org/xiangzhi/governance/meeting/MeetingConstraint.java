package org.xiangzhi.governance.meeting;

import org.xiangzhi.governance.kernel.RuleId;

/**
 * Binds a kind of meeting, such as one of the six no's 六不. {@link What#NO_PREPARED_SPEECH} refuses;
 * the others are printed in the minutes, where whoever was there can judge them.
 *
 * @param what what it says
 * @param rule the rule
 */
public record MeetingConstraint(What what, RuleId rule) {
  /** Says what is constrained. */
  public enum What {
    /** No fixed form 不拘形式. */
    NO_FIXED_FORM,
    /** No rostrum 不设主席台. */
    NO_ROSTRUM,
    /** No prepared speech 不准备讲话材料: one that is recorded as prepared is refused. */
    NO_PREPARED_SPEECH,
    /** No labels put on anyone 不扣帽子. */
    NO_LABELS,
    /** No fixed time 不定会议时间. */
    NO_FIXED_TIME,
    /** No limit on attendance 不限制人数: the kind lets others come. */
    NO_ATTENDANCE_LIMIT,
    /** One matter, one deliberation, one vote 一事一议一表决: it holds for every motion anyway. */
    ONE_MATTER_ONE_VOTE
  }
}
