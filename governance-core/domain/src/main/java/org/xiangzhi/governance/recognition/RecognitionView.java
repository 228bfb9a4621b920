package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.compact.ClauseId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.people.Adulthood;

/** Is what the room of recognition needs to know of the others, as of the day of the act. */
public interface RecognitionView {
  /**
   * Is how the practice in use honours and lists.
   *
   * @param practice the digest of the practice
   * @param rules its rules
   * @param choices what the village chose, by option
   */
  record Provided(
      Digest practice, RecognitionRules rules, ImmutableSortedMap<String, String> choices) {}

  /**
   * Is what is known of a clause of the compact.
   *
   * @param inForce the clause as it stands on the day; empty if it is not in force then
   * @param until the last day on which it was in force, if it was before
   */
  record ClauseState(Optional<ClauseInForce> inForce, Optional<LocalDate> until) {}

  /**
   * Returns the log at hand.
   *
   * @return its name
   */
  LogId log();

  /**
   * Finds how the practice in use honours and lists.
   *
   * @return its rules, or empty if it does neither
   */
  Optional<Provided> provided();

  /**
   * Finds the level of a unit of this log.
   *
   * @param unit the unit
   * @return its level, or empty if it is not of this log
   */
  Optional<LevelId> levelOf(UnitId unit);

  /**
   * Tells whether a unit is another one or below it.
   *
   * @param lower the unit
   * @param upper the other
   * @return true if so
   */
  boolean isWithin(UnitId lower, UnitId upper);

  /**
   * Finds the household of a resident.
   *
   * @param person the person
   * @return the household, or empty if the person is no resident
   */
  Optional<UnitId> householdOf(PersonId person);

  /**
   * Lists the members of a household.
   *
   * @param household the household
   * @return its members
   */
  ImmutableSortedSet<PersonId> members(UnitId household);

  /**
   * Tells whether a person is an adult.
   *
   * @param person the person
   * @return adult, minor, or unknown
   */
  Adulthood adulthood(PersonId person);

  /**
   * Tells whether a text names a child of the village: a resident under 18, by id, or by name as
   * far as the vault has it.
   *
   * @param text the text
   * @return true if so
   */
  boolean namesChild(String text);

  /**
   * Lists the near relatives 近亲属 of a person, by the record.
   *
   * @param person the person
   * @return the relatives
   */
  ImmutableSortedSet<PersonId> relatives(PersonId person);

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
   * Lists the members of bodies of a unit.
   *
   * @param unit the unit
   * @param bodies the kinds of body
   * @return the members
   */
  ImmutableSortedSet<PersonId> members(UnitId unit, Collection<BodyId> bodies);

  /**
   * Lists those members of bodies of a unit who were elected into them.
   *
   * @param unit the unit
   * @param bodies the kinds of body
   * @return the elected members
   */
  ImmutableSortedSet<PersonId> elected(UnitId unit, Collection<BodyId> bodies);

  /**
   * Looks for a clause of the compact.
   *
   * @param clause its name
   * @return what is known of it, or empty if no version ever had it
   */
  Optional<ClauseState> clause(ClauseId clause);

  /**
   * Finds the verdict of a ballot.
   *
   * @param ballot the ballot
   * @return the verdict, or empty if it was not counted
   */
  Optional<Verdict> verdict(BallotId ballot);

  /**
   * Lists the objections, appeals and petitions of persons that the record holds: they are open, or
   * were lodged on or after a day. What reached other places is not seen here.
   *
   * @param persons the persons
   * @param since the first day
   * @return their names, such as {@code objection c-1}
   */
  ImmutableList<String> rightsUsed(Collection<PersonId> persons, LocalDate since);
}
