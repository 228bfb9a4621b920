package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Tells what followed of itself from another event of the same append. */
public sealed interface ReactionEvent extends Event {
  /**
   * Happened when something followed; the events behind this one, as many as it says, are what
   * followed.
   *
   * @param rule the rule by which it follows
   * @param cause the position of the event from which it follows
   * @param command the type of the command that was given
   * @param events how many events followed
   */
  @TypeName("village.reaction-followed/1")
  record Followed(RuleId rule, long cause, String command, int events) implements ReactionEvent {}

  /**
   * Happened when something that may follow, and need not, was refused.
   *
   * @param rule the rule by which it would have followed
   * @param cause the position of the event from which it would have followed
   * @param command the type of the command that was refused
   * @param refusals why
   */
  @TypeName("village.reaction-declined/1")
  record Declined(RuleId rule, long cause, String command, ImmutableList<Refusal> refusals)
      implements ReactionEvent {}
}
