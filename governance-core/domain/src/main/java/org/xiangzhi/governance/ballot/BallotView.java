package org.xiangzhi.governance.ballot;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.BodyId;

/** Is what the room of ballots needs to know of the other rooms, as of the day of the act. */
public interface BallotView {
  /**
   * Tells whether a unit belongs to this log.
   *
   * @param unit the unit
   * @param day the day
   * @return true if it is there on that day
   */
  boolean isUnit(UnitId unit, LocalDate day);

  /**
   * Finds a kind of ballot of the practice in use.
   *
   * @param type its name
   * @return its rules, or empty
   */
  Optional<BallotRules> ballotRules(BallotTypeId type);

  /**
   * Returns the figures of the law and the practice that count on the day.
   *
   * @return the figures
   */
  Standards standards();

  /**
   * Lists the adults of a unit who are entitled in its assembly.
   *
   * @param unit the village, or a unit below it
   * @return the adults, each with their household
   */
  ImmutableSortedMap<PersonId, UnitId> adults(UnitId unit);

  /**
   * Lists the households of a unit.
   *
   * @param unit the village, or a unit below it
   * @return the households
   */
  ImmutableSortedSet<UnitId> households(UnitId unit);

  /**
   * Lists the members of bodies of a unit.
   *
   * @param unit the unit
   * @param bodies the kinds of body
   * @return the members
   */
  ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies);

  /**
   * Lists the voters of an election.
   *
   * @param election its name
   * @return the voters on its list, or empty if there is no such list, or it is not yet final
   */
  Optional<ImmutableSortedSet<PersonId>> voters(String election);

  /**
   * Tells whether two persons are near relatives 近亲属, by the record.
   *
   * @param one a person
   * @param other another
   * @return true if they are recorded as such
   */
  boolean nearRelatives(PersonId one, PersonId other);

  /**
   * Looks into the urn of a ballot.
   *
   * @param ballot the ballot
   * @return how many slips say what
   */
  ImmutableSortedMap<String, Integer> urn(BallotId ballot);
}
