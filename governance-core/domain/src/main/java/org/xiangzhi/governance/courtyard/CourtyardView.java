package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;

/** Is what courtyards need to know of the other rooms, as of the day of the act. */
public interface CourtyardView {
  /**
   * Is how the practice in use deals with courtyards.
   *
   * @param practice the digest of the practice
   * @param rules its rules
   */
  record Provided(Digest practice, CourtyardRules rules) {}

  /**
   * Finds how the practice in use deals with courtyards; in the county's log, the first practice
   * that the county adopted and that knows any.
   *
   * @return its rules, or empty if none knows courtyards
   */
  Optional<Provided> provided();

  /**
   * Returns the rules of a practice that a courtyard keeps.
   *
   * @param practice the digest of the practice
   * @return its rules
   */
  CourtyardRules rules(Digest practice);

  /**
   * Returns a rule of a practice.
   *
   * @param practice the digest of the practice
   * @param rule its name
   * @return the rule
   */
  Rule rule(Digest practice, RuleId rule);

  /**
   * Returns what the village chose, by option.
   *
   * @return its choices
   */
  Map<String, String> selection();

  /**
   * Returns the log at hand.
   *
   * @return its name
   */
  LogId log();

  /**
   * Returns the village or county whose log it is.
   *
   * @return its unit
   */
  UnitId home();

  /**
   * Finds a unit of this log, or in the county's log a unit of the county.
   *
   * @param unit its name
   * @return the unit as of the day, or empty
   */
  Optional<Unit> unit(UnitId unit);

  /**
   * Tells whether a unit was ever known here.
   *
   * @param unit its name
   * @return true if no other unit may have that name
   */
  boolean everKnown(UnitId unit);

  /**
   * Lists the households below a unit.
   *
   * @param unit the unit
   * @return the households as of the day
   */
  ImmutableSortedSet<UnitId> households(UnitId unit);

  /**
   * Tells whether a household is away: it has adult members, and all of them are.
   *
   * @param household the household
   * @return true if so
   */
  boolean isAway(UnitId household);

  /**
   * Lists the units that a unit has become, by merger or split.
   *
   * @param unit the unit
   * @return the units; empty if it never did
   */
  ImmutableList<Unit> successors(UnitId unit);

  /**
   * Finds the unit of a level above a unit, or the unit itself.
   *
   * @param unit the unit
   * @param level the level
   * @return the unit of that level, or empty
   */
  Optional<UnitId> unitAt(UnitId unit, LevelId level);

  /**
   * Tells whether a unit stands above another one.
   *
   * @param upper the unit above
   * @param lower the unit below
   * @return true if so
   */
  boolean isAbove(UnitId upper, UnitId lower);

  /**
   * Tells whether a person is an adult resident of a household.
   *
   * @param person the person
   * @param household the household
   * @return true if so
   */
  boolean isAdultOf(PersonId person, UnitId household);

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
   * Counts the records of a kind that belong to a unit.
   *
   * @param kind the name of the kind
   * @param unit the unit
   * @param done whether those count that are closed or through their procedure, else the others
   * @return how many
   */
  long records(String kind, UnitId unit, boolean done);

  /**
   * Counts who holds an office of a unit.
   *
   * @param office the name of the office
   * @param unit the unit
   * @return how many appointments run
   */
  long holders(OfficeId office, UnitId unit);
}
