package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says who is entitled to take part in a meeting and counts towards its quorum. Whoever else comes,
 * where others may, is counted apart.
 */
public sealed interface Entitled {
  /** Entitles the adults of the unit, each for themselves. */
  @TypeName("entitled.adults")
  record Adults() implements Entitled {}

  /** Entitles the households of the unit, each through any one of its adults 户的代表. */
  @TypeName("entitled.households")
  record Households() implements Entitled {}

  /**
   * Entitles those who hold an office, or sit in a body, of the unit.
   *
   * @param offices the offices
   * @param bodies the kinds of body
   */
  @TypeName("entitled.holders")
  record Holders(ImmutableSet<OfficeId> offices, ImmutableSet<BodyId> bodies) implements Entitled {}
}
