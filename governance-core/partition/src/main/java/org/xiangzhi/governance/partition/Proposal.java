package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is a proposed division.
 *
 * <p>What is least: of all divisions that cut edges of the tree that was taken, this one leaves the
 * fewest households over, then has the fewest courtyards, then the most even ones. Over all
 * divisions there are, only {@code atLeast} is proven: no division of the households that were
 * placed has fewer courtyards. Where {@code courtyards} has as many, the number is the least there
 * is.
 *
 * @param courtyards the households of each courtyard
 * @param findings why households are in none, and what is wrong with a courtyard that a person has
 *     pinned; empty if everyone has a place and every rule is kept
 * @param atLeast the sum, over the sets of connected households, of those placed divided by the
 *     upper bound, rounded up
 * @param trees how many sets of connected households were divided over which kind of tree
 * @param relation how near made a neighbour
 */
public record Proposal(
    ImmutableSortedMap<CourtyardName, ImmutableSortedSet<UnitId>> courtyards,
    ImmutableList<Finding> findings,
    int atLeast,
    ImmutableSortedMap<TreeKind, Integer> trees,
    Reach relation) {

  /**
   * Counts the households that have a place.
   *
   * @return how many
   */
  public int placed() {
    return courtyards.values().stream().mapToInt(ImmutableSortedSet::size).sum();
  }

  /**
   * Tells whether fewer courtyards are impossible, whatever the tree.
   *
   * @return whether the number is the bound
   */
  public boolean isLeast() {
    return courtyards.size() == atLeast;
  }
}
