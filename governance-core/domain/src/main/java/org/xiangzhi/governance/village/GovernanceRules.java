package org.xiangzhi.governance.village;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules for commands of every kind. */
public final class GovernanceRules {
  /** A command id stands for one content. */
  public static final Rule COMMAND_ONCE =
      Rule.own(
          "COMMAND-ONCE",
          "同一命令编号只对应同一内容；重复提交不重复生效",
          "a command id stands for one content; a command that comes again has no further effect");

  /** A command given at a form is decided on what the person saw. */
  public static final Rule REVISION_SEEN =
      Rule.own(
          "REVISION-SEEN",
          "表单所见版本之后如有变动，须先告知变动",
          "a command given on an older state is answered with what has changed since");

  /** An act is recorded within a number of days. */
  public static final Rule BACKDATE_LIMIT =
      Rule.own(
          "BACKDATE-LIMIT",
          "补记不得超过规定天数，亦不得预记",
          "an act is recorded within a number of days, and never in advance");

  /** Recording instants never go back within a log. */
  public static final Rule CLOCK_FORWARD =
      Rule.own("CLOCK-FORWARD", "同一日志的记录时刻不得倒退", "recording instants never go back within a log");

  /** A command goes to a log of its kind. */
  public static final Rule LOG_FITS =
      Rule.own(
          "LOG-FITS",
          "县级事项记入县级日志，镇街事项记入镇街日志，村级事项记入本村日志",
          "county matters go to the county's log, town matters to the town's, village matters to the"
              + " village's");

  private GovernanceRules() {}
}
