package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.office.BodyId;

/**
 * Says who decides by a ballot, and by which kind of it.
 *
 * @param ballot the practice's kind of ballot, which says quorum, majority, castings and ties
 * @param basis who makes up the electorate: adults, households or members of bodies
 * @param bodies the bodies whose members vote; empty unless members do
 */
public record Deciders(BallotTypeId ballot, Basis basis, ImmutableSet<BodyId> bodies) {
  /**
   * Lets the adults of the unit decide.
   *
   * @param ballot the kind of ballot
   * @return the deciders
   */
  public static Deciders adults(BallotTypeId ballot) {
    return new Deciders(ballot, Basis.ADULTS, ImmutableSet.of());
  }

  /**
   * Lets the households of the unit decide, each through one of its adults.
   *
   * @param ballot the kind of ballot
   * @return the deciders
   */
  public static Deciders households(BallotTypeId ballot) {
    return new Deciders(ballot, Basis.HOUSEHOLDS, ImmutableSet.of());
  }

  /**
   * Lets the members of bodies of the unit decide.
   *
   * @param ballot the kind of ballot
   * @param bodies the bodies, at least one
   * @return the deciders
   */
  public static Deciders members(BallotTypeId ballot, BodyId... bodies) {
    return new Deciders(ballot, Basis.MEMBERS, ImmutableSet.copyOf(bodies));
  }
}
