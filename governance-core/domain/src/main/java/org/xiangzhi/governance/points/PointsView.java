package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.OfficeId;

/** Is what a points ledger needs to know of the other rooms, as of the day of the act. */
public interface PointsView {
  /**
   * Is how the practice in use deals with points.
   *
   * @param practice the digest of the practice
   * @param rules its rules
   */
  record Provided(Digest practice, PointsRules rules) {}

  /**
   * Finds how the practice in use deals with points.
   *
   * @return its rules, or empty if it knows no points
   */
  Optional<Provided> provided();

  /**
   * Returns the log at hand.
   *
   * @return its name
   */
  LogId log();

  /**
   * Returns the end of the log at hand.
   *
   * @return the position and digest on which the act is decided
   */
  Head head();

  /**
   * Tells whether a unit is a household of this village.
   *
   * @param unit the unit
   * @return true if so
   */
  boolean isHousehold(UnitId unit);

  /**
   * Finds the household of a resident.
   *
   * @param person the person
   * @return the household, or empty if the person is no resident
   */
  Optional<UnitId> householdOf(PersonId person);

  /**
   * Counts the members of a household.
   *
   * @param household the household
   * @return how many residents belong to it
   */
  int members(UnitId household);

  /**
   * Tells whether a person holds one of some offices, here or of a unit above.
   *
   * @param person the person
   * @param offices the offices
   * @return true if so
   */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices);

  /**
   * Lists who may do an act by the practice in use.
   *
   * @param act the type name of the command
   * @return the offices
   */
  ImmutableSet<OfficeId> mayDo(String act);

  /**
   * Tells whether a decision stands: a ballot of this log that passed, or a clause of the compact
   * in force.
   *
   * @param basis the decision
   * @return true if so
   */
  boolean stands(TariffBasis basis);

  /**
   * Tells whether what a piece of evidence names is in the log.
   *
   * @param evidence the evidence
   * @return true if so, and for a paper or photograph whose digest is there
   */
  boolean isKnown(Evidence evidence);

  /**
   * Tells whether a log of the same county is that of another village.
   *
   * @param other the log
   * @return true if so
   */
  boolean isOtherVillage(LogId other);
}
