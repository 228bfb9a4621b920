package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.OfficeId;

/** Is what the room of meetings needs to know of the other rooms, as of the day of the act. */
public interface MeetingView {
  /**
   * Is a kind of meeting as the practice in use provides it.
   *
   * @param practice the digest of the practice
   * @param kind the kind
   */
  record Provided(Digest practice, MeetingKind kind) {}

  /**
   * Says who is entitled at a meeting.
   *
   * @param counts those who may come as entitled, each with what counts for them: the person, or
   *     the household
   * @param all all that counts towards a quorum: persons or households
   * @param away those of them that the record has as away from home
   */
  record Roll(
      ImmutableSortedMap<PersonId, String> counts,
      ImmutableSortedSet<String> all,
      ImmutableSortedSet<String> away) {}

  /**
   * Finds a kind of meeting in the practice in use.
   *
   * @param kind its name
   * @return the kind, or empty
   */
  Optional<Provided> provided(MeetingKindId kind);

  /**
   * Returns what an adopted practice says of meetings.
   *
   * @param practice its digest
   * @return its meetings
   */
  MeetingRules rules(Digest practice);

  /**
   * Finds a rule of an adopted practice.
   *
   * @param practice its digest
   * @param rule the rule's name
   * @return the rule
   */
  Rule rule(Digest practice, RuleId rule);

  /**
   * Finds the level of a unit of this log.
   *
   * @param unit the unit
   * @return its level, or empty if there is no such unit on the day
   */
  Optional<LevelId> levelOf(UnitId unit);

  /**
   * Lists the offices that someone holds at a unit or above it.
   *
   * @param person the person
   * @param unit the unit
   * @return the offices
   */
  ImmutableSortedSet<OfficeId> offices(PersonId person, UnitId unit);

  /**
   * Tells whether someone holds an office anywhere in the village or the county.
   *
   * @param person the person
   * @param offices the offices, of which one is enough
   * @return true if so
   */
  boolean holdsAnywhere(PersonId person, Collection<OfficeId> offices);

  /**
   * Tells whether the practice lets someone enter what others do.
   *
   * @param person the person
   * @param act the type name of the command
   * @return true if so
   */
  boolean mayEnter(PersonId person, String act);

  /**
   * Tells whether someone is a resident.
   *
   * @param person the person
   * @return true if so
   */
  boolean isResident(PersonId person);

  /**
   * Says who is entitled at a meeting of a unit.
   *
   * @param unit the unit
   * @param entitled whom the kind of meeting entitles
   * @return those entitled
   */
  Roll roll(UnitId unit, Entitled entitled);

  /**
   * Lists the matters that were raised in a unit, or in one below it, and are still open.
   *
   * @param unit the unit
   * @return the matters with how they stand, in order
   */
  ImmutableList<MatterRef> openMatters(UnitId unit);

  /**
   * Finds the verdict of a ballot.
   *
   * @param ballot the ballot
   * @return the verdict, or empty if it has none yet
   */
  Optional<Verdict> verdict(BallotId ballot);
}
