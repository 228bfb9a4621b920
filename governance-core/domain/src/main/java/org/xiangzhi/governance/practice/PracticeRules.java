package org.xiangzhi.governance.practice;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules for definitions and their adoption. */
public final class PracticeRules {
  /** A definition names nothing that it or the core does not define. */
  public static final Rule PRACTICE_VALID =
      Rule.own(
          "PRACTICE-VALID",
          "定义所引的规则、职务、组织、选项、指标均须存在",
          "every rule, office, body, option and measure that a definition names exists");

  /** A county adopts a version from its day of effect on. */
  public static final Rule PRACTICE_ADOPTED =
      Rule.own(
          "PRACTICE-ADOPTED",
          "县自生效日起方可采用做法的某一版本；村只能选用本县已采用的做法",
          "a county adopts a version from its day of effect on; a village selects what its county has adopted");

  /** A village chooses among the choices that the practice gives. */
  public static final Rule PRACTICE_OPTION =
      Rule.own(
          "PRACTICE-OPTION",
          "村只能在做法所列选项中选择；变更须说明理由，且不影响在办案件",
          "a village chooses among the listed choices; a change has a reason and does not touch running cases");

  /** What belongs to no procedure is done by whom the practice names, or not at all. */
  public static final Rule PRACTICE_PROVIDES =
      Rule.own(
          "PRACTICE-PROVIDES",
          "不属于程序的行为，由所用做法指定的职务办理；做法未规定的不得办理",
          "what belongs to no procedure is done by whom the practice in use names, or not at all");

  /** A village's choice may tighten what the practice says, and never loosen it. */
  public static final Rule OPTION_TIGHTENS =
      Rule.own(
          "OPTION-TIGHTENS",
          "村的选项只能严于、不得松于做法的规定",
          "a village's choice tightens what the practice says and never loosens it");

  /** Where no law judges, a person has to. */
  public static final Rule NOT_JUDGED =
      Rule.own(
          "FLOOR-NOT-JUDGED",
          "村民委员会组织法不适用于社区等单位；在此类单位使用做法须由人审查",
          "the villagers' law does not judge communities and other units; a person reviews the use of a practice there");

  private PracticeRules() {}
}
