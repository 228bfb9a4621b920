package org.xiangzhi.governance.election;

import com.google.common.collect.ImmutableSortedSet;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;

/**
 * Is who signed a petition, and what that is a share of. Each counts once, and only who may sign.
 *
 * @param by who may sign
 * @param counted the signatures that count
 * @param repeated who signed more than once and counts once
 * @param notEntitled who signed and may not
 * @param of how many may sign
 * @param share the share that was to be reached
 * @param rule the rule that sets it
 */
public record Signed(
    Signatories by,
    ImmutableSortedSet<PersonId> counted,
    ImmutableSortedSet<PersonId> repeated,
    ImmutableSortedSet<PersonId> notEntitled,
    int of,
    Threshold share,
    RuleId rule) {

  /**
   * Tells whether enough have signed.
   *
   * @return true if the share is reached
   */
  public boolean isEnough() {
    return share.reachedBy(counted.size(), of);
  }
}
