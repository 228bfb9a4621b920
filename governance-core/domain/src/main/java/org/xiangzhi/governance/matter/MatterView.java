package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;

/** Is what the room of matters needs to know of the other rooms, as of the day of the act. */
public interface MatterView {
  /**
   * Is how the practice in use deals with matters.
   *
   * @param practice the digest of the practice
   * @param rules its rules
   */
  record Provided(Digest practice, MatterRules rules) {}

  /**
   * Finds how the practice in use deals with matters.
   *
   * @return its rules, or empty if it knows no matters
   */
  Optional<Provided> provided();

  /**
   * Finds how a version of a practice deals with matters.
   *
   * @param practice the digest of its definition
   * @return its rules, or empty if it was not adopted or knows no matters
   */
  Optional<MatterRules> rules(Digest practice);

  /**
   * Finds a rule of a practice that was adopted.
   *
   * @param practice the digest of its definition
   * @param id the rule
   * @return the rule as the practice states it
   */
  Rule rule(Digest practice, RuleId id);

  /**
   * Returns the calendar of working days.
   *
   * @return the calendar
   */
  WorkCalendar calendar();

  /**
   * Returns the log at hand.
   *
   * @return its name
   */
  LogId log();

  /**
   * Returns the level of the log at hand.
   *
   * @return village, town or county
   */
  LevelId level();

  /**
   * Finds the log of a level above the one at hand.
   *
   * @param level the level
   * @return the log of the unit there, or empty if there is none
   */
  Optional<LogId> above(LevelId level);

  /**
   * Tells whether a unit is the one of this log or below it.
   *
   * @param unit the unit
   * @return true if so
   */
  boolean isUnit(UnitId unit);

  /**
   * Tells whether the record knows a person, as a resident or by an office.
   *
   * @param person the person
   * @return true if so
   */
  boolean isPerson(PersonId person);

  /**
   * Tells whether a person holds one of some offices, here or of a unit above.
   *
   * @param person the person
   * @param offices the offices
   * @return true if so
   */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices);

  /**
   * Lists who may do an act by the practices in use.
   *
   * @param act the type name of the command
   * @return the offices
   */
  ImmutableSet<OfficeId> mayDo(String act);

  /**
   * Lists the bodies that stand at a unit, by this log and by that of the county.
   *
   * @param unit the unit
   * @return the kinds of body
   */
  ImmutableSortedSet<BodyId> departments(UnitId unit);

  /**
   * Lists who holds an office in a body.
   *
   * @param body the body
   * @param office the office
   * @return the persons; empty if it is vacant or not an office of that body
   */
  ImmutableSortedSet<PersonId> holders(BodyKey body, OfficeId office);

  /**
   * Tells whether a person holds any office in a body.
   *
   * @param person the person
   * @param body the body
   * @return true if so
   */
  boolean belongsTo(PersonId person, BodyKey body);

  /**
   * Tells whether a person answers for a unit.
   *
   * @param person the person
   * @param link the kind of link
   * @param unit the unit
   * @return true if so
   */
  boolean answersFor(PersonId person, LinkKindId link, UnitId unit);
}
