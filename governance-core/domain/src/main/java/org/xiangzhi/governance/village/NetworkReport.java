package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Reports the network 组织网络 of a village: whether every household can name the whole chain above it,
 * who answers for whom, and what its bodies lack. Whatever is not named as a gap is whole.
 *
 * @param day the day
 * @param households how many households were looked at
 * @param whole how many of them can name every link of every chain
 * @param gaps what is missing
 */
public record NetworkReport(LocalDate day, int households, int whole, ImmutableList<Gap> gaps) {
  /** Tells gaps apart. */
  public enum Kind {
    /** A household cannot name a link of a chain. */
    CHAIN,
    /** Nobody answers for a unit. */
    LINK,
    /** A holder answers for too many or too few. */
    LOAD,
    /** A body falls short, or a unit has neither instructor nor joint party group. */
    DUTY
  }

  /**
   * Is one gap.
   *
   * @param kind what sort of gap
   * @param unit the unit that has it; empty for the load of a holder
   * @param rule the rule that demands otherwise
   * @param what what is missing
   */
  public record Gap(Kind kind, Optional<UnitId> unit, RuleId rule, Text what) {}
}
