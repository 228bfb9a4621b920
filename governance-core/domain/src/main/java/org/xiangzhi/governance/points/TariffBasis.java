package org.xiangzhi.governance.points;

import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is the decision by which a tariff is adopted. */
public sealed interface TariffBasis {
  /**
   * Is a ballot of this log that passed.
   *
   * @param ballot the ballot
   */
  @TypeName("basis.ballot")
  record ByBallot(BallotId ballot) implements TariffBasis {}

  /**
   * Is a clause of the compact in force.
   *
   * @param clause the clause
   */
  @TypeName("basis.clause")
  record ByClause(ClauseId clause) implements TariffBasis {}
}
