package org.xiangzhi.governance.matter;

import java.util.Optional;

/**
 * Says by when a matter has to move on. Each is in working days; empty where a practice sets none.
 *
 * @param review from the arrival of a matter to its review 研判
 * @param claim from publishing to the officials to a claim 认领; then it has to be assigned
 * @param plan from assignment or claim to the plan 办理方案
 * @param remind before the deadline: when the handler is reminded 提醒
 * @param escalate behind the deadline: when the next level takes the matter over 提级
 * @param confirm from telling to the last day on which whoever raised it may confirm or contest
 * @param reopen from telling to the last day on which a bad rating reopens it
 */
public record MatterClocks(
    Optional<Limit> review,
    Optional<Limit> claim,
    Optional<Limit> plan,
    Optional<Limit> remind,
    Optional<Limit> escalate,
    Optional<Limit> confirm,
    Optional<Limit> reopen) {
  /** Sets no time at all. */
  public static final MatterClocks NONE =
      new MatterClocks(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
