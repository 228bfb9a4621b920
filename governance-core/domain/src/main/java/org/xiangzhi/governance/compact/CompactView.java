package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.law.Standards;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/** Is what the room of compacts needs to know of the other rooms, as of the day of the act. */
public interface CompactView {
  /**
   * Is a household as this room sees it.
   *
   * @param id the household
   * @param cluster the unit by which coverage is reckoned; empty if it is in none
   * @param away whether all its adults are away
   */
  record Household(UnitId id, Optional<UnitId> cluster, boolean away) {}

  /**
   * Is the practice that the village has selected.
   *
   * @param rules the digest of its definition
   * @param selection the village's choices, by option
   */
  record InUse(Digest rules, ImmutableSortedMap<String, String> selection) {}

  /**
   * Tells whether a person holds one of some offices, of the village or of a unit above it.
   *
   * @param person the person
   * @param offices the offices
   * @return true if so
   */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices);

  /**
   * Lists the members of bodies of the village.
   *
   * @param bodies the kinds of body
   * @return the members
   */
  ImmutableSortedSet<PersonId> members(Collection<BodyId> bodies);

  /**
   * Lists the households of the village.
   *
   * @param rules the practice, which says what counts as a cluster
   * @return the households, by name
   */
  ImmutableList<Household> households(CompactRules rules);

  /**
   * Tells whether a unit is a household of the village.
   *
   * @param unit the unit
   * @return true if so
   */
  boolean isHousehold(UnitId unit);

  /**
   * Lists the adults of the village who are entitled in its assembly.
   *
   * @return the adults, each with their household
   */
  ImmutableSortedMap<PersonId, UnitId> adults();

  /**
   * Finds the practice that the village has selected.
   *
   * @return the practice and the choices, or empty if there is none or it has no compact
   */
  Optional<InUse> inUse();

  /**
   * Finds the rules of a practice that was adopted.
   *
   * @param rules the digest of its definition
   * @return its rules for compacts
   */
  CompactRules rules(Digest rules);

  /**
   * Finds a rule of a practice that was adopted.
   *
   * @param rules the digest of its definition
   * @param id the rule
   * @return the rule as the practice states it
   */
  Rule rule(Digest rules, RuleId id);

  /**
   * Tells whether a yard consultation was held and concluded, so that a proposal can come from it.
   *
   * @param reference the name of its record
   * @return true if there is a closed record of a consultation of that name
   */
  boolean isConcludedConsultation(String reference);

  /**
   * Returns the figures of the law that count on the day.
   *
   * @return the standards of this kind of unit
   */
  Standards standards();
}
