package org.xiangzhi.governance.procedure;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules that hold for every procedure. */
public final class ProcedureRules {
  /** Each act belongs to its step, and no step is skipped. */
  public static final Rule STEP_ORDER =
      Rule.own(
          "STEP-ORDER",
          "各步依次进行，不得跳步；每一行为只在其所属步骤办理",
          "steps follow one another, none is skipped, and an act belongs to its step");

  /** A step that is done is not done again unless the case came back. */
  public static final Rule STEP_ONCE =
      Rule.own(
          "STEP-ONCE",
          "已完成的步骤不得重复办理，除非依程序退回",
          "a completed step is not done again unless the case was sent back");

  /** The case goes back only where the procedure says so. */
  public static final Rule STEP_RETURN =
      Rule.own(
          "STEP-RETURN",
          "只能退回程序所列的较早步骤",
          "a case goes back only to an earlier step that is listed");

  /** Whoever acts holds an office that may. */
  public static final Rule OFFICE_HELD =
      Rule.own(
          "OFFICE-HELD",
          "办理人须在当日担任有权办理的职务，以日志所载任职为准",
          "whoever acts holds, on that day and by the log, an office that may");

  private ProcedureRules() {}
}
