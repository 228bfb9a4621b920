package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Standards;

/** Is what the room of offices needs to know of the other rooms. */
public interface OfficeView {
  /**
   * Finds an office in the practices in use.
   *
   * @param office its name
   * @return its definition, or empty
   */
  Optional<OfficeDefinition> office(OfficeId office);

  /**
   * Finds a kind of body in the practices in use.
   *
   * @param body its name
   * @return its definition, or empty
   */
  Optional<BodyDefinition> body(BodyId body);

  /**
   * Finds the level of a unit of this log.
   *
   * @param unit the unit
   * @param day the day
   * @return its level, or empty if there is no such unit on that day
   */
  Optional<LevelId> levelOf(UnitId unit, LocalDate day);

  /**
   * Finds the unit of a level to which a unit belongs, up to the province.
   *
   * @param unit the unit
   * @param level the level
   * @return the unit itself or the nearest of that level above it, or empty
   */
  Optional<UnitId> unitAt(UnitId unit, LevelId level);

  /**
   * Tells whether one unit is above another.
   *
   * @param upper the unit that may be above
   * @param lower the unit that may be below
   * @return true if it is, at any distance
   */
  boolean isAbove(UnitId upper, UnitId lower);

  /**
   * Lists the units of a level of this log.
   *
   * @param level the level
   * @return the units, in order
   */
  ImmutableList<UnitId> unitsOf(LevelId level);

  /**
   * Lists the near relatives 近亲属 of a person, as far as the record knows them.
   *
   * @param person the person
   * @return the relatives
   */
  ImmutableSortedSet<PersonId> relatives(PersonId person);

  /**
   * Lists the residents of a unit who are party members.
   *
   * @param unit the unit
   * @return the party members
   */
  ImmutableSortedSet<PersonId> partyMembers(UnitId unit);

  /**
   * Tells whether a person is a resident of the village and a party member.
   *
   * @param person the person
   * @return true if so
   */
  boolean isPartyMember(PersonId person);

  /**
   * Shows the offices of the county's log.
   *
   * @return its state; empty if this is the county's log
   */
  Offices county();

  /**
   * Says what the practices in use demand.
   *
   * @return the demands
   */
  OrganisationRules organisation();

  /**
   * Finds a rule that a demand names.
   *
   * @param rule its name
   * @return the rule
   */
  Rule rule(RuleId rule);

  /**
   * Answers which figure of the law, or of a practice that is stricter, counts here.
   *
   * @return the standards of the day
   */
  Standards standards();
}
