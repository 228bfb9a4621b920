package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Reports who answers for whom on a day, and who is left out. A link counts only while its holder
 * may answer: that of somebody whose term ended yesterday does not.
 *
 * @param kind the kind of link
 * @param day the day
 * @param units how many units there are to be answered for
 * @param linked how many of them somebody answers for
 * @param leftOut the others
 * @param loads how many units each holder answers for
 */
public record Coverage(
    LinkKindId kind,
    LocalDate day,
    int units,
    int linked,
    ImmutableSortedSet<UnitId> leftOut,
    ImmutableList<HolderLoad> loads) {

  /**
   * Says how many units a holder answers for.
   *
   * @param holder the holder
   * @param count how many
   * @param mayAnswer whether the holder may still answer; if not, nothing counts
   * @param bounds how many they should be; empty for any number
   * @param reason why another number than the practice's was approved; empty if none was
   */
  public record HolderLoad(
      LinkHolder holder,
      int count,
      boolean mayAnswer,
      Optional<LinkRules.Load> bounds,
      Optional<String> reason) {
    /**
     * Tells whether the holder answers for too few.
     *
     * @return true if below the bounds
     */
    public boolean below() {
      return bounds.filter(load -> count < load.min()).isPresent();
    }

    /**
     * Tells whether the holder answers for too many.
     *
     * @return true if above the bounds
     */
    public boolean above() {
      return bounds.filter(load -> count > load.max()).isPresent();
    }
  }

  static Coverage of(LinkRules rules, OfficeContext x) {
    Links links = x.state().links();
    ImmutableList.Builder<HolderLoad> loads = ImmutableList.builder();
    Set<UnitId> answeredFor = new HashSet<>();
    for (LinkHolder holder :
        links.holders(rules.id(), x.day()).collect(ImmutableList.toImmutableList())) {
      boolean may = LinkDecider.mayAnswer(holder, rules, x);
      ImmutableList<UnitId> targets =
          links.targets(rules.id(), holder, x.day()).collect(ImmutableList.toImmutableList());
      if (may) {
        answeredFor.addAll(targets);
      }
      loads.add(
          new HolderLoad(
              holder,
              targets.size(),
              may,
              LinkDecider.bounds(holder, rules, x),
              links.approved(rules.id(), holder, x.day()).map(LinkEvent.LoadApproved::reason)));
    }
    ImmutableList<UnitId> units = x.view().unitsOf(rules.target());
    Set<UnitId> left = new TreeSet<>(units);
    answeredFor.forEach(left::remove);
    return new Coverage(
        rules.id(),
        x.day(),
        units.size(),
        units.size() - left.size(),
        ImmutableSortedSet.copyOf(Comparator.naturalOrder(), left),
        loads.build());
  }
}
