package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;

/** Answers what needs the other rooms besides this one, as of the day of an act. */
public final class OfficeReports {
  private final OfficeContext x;

  /**
   * Looks at offices as of a day.
   *
   * @param offices the state
   * @param act on whose behalf and when
   * @param view what the other rooms know of that day
   */
  public OfficeReports(Offices offices, Act act, OfficeView view) {
    this.x = new OfficeContext(offices, act, view);
  }

  /**
   * Lists what falls short in a unit, whether it was recorded as a duty or not.
   *
   * @param unit the unit
   * @return what falls short at the close of the day; the names of these duties mean nothing
   */
  public ImmutableList<Duty> unmet(UnitId unit) {
    return new Reviewer(x).unmet(unit).collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the bodies that stand above a unit, by every chain of the practices in use.
   *
   * @param unit the unit or household
   * @return the chains, with every gap
   */
  public ImmutableList<BodyChain> chains(UnitId unit) {
    return x.view().organisation().chains().stream()
        .map(chain -> BodyChain.of(chain, unit, x))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reports who answers for whom.
   *
   * @param kind the kind of link
   * @return the report, or empty if no practice in use defines the kind
   */
  public Optional<Coverage> coverage(LinkKindId kind) {
    return LinkDecider.rules(kind, x.view()).map(rules -> Coverage.of(rules, x));
  }
}
