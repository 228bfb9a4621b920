package org.xiangzhi.governance.procedure;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says who may do a thing.
 *
 * @param act the type name of the command, such as {@code compact.post-notice}
 * @param by the offices of which the actor must hold one, at least one
 */
public record ActRule(String act, ImmutableSet<OfficeId> by) {
  /**
   * Lets holders of offices act.
   *
   * @param act the type name of the command
   * @param offices the offices, at least one
   * @return the rule
   */
  public static ActRule of(String act, OfficeId... offices) {
    return new ActRule(act, ImmutableSet.copyOf(offices));
  }
}
