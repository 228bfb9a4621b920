package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;

/** Is what the room of registers needs to know of the other rooms, as of the day of the act. */
public interface RegisterView {
  /**
   * Is a kind of record as a practice in use provides it.
   *
   * @param practice the digest of the practice's definition
   * @param selection the village's choices, by option
   * @param kind the kind
   */
  record Provided(Digest practice, ImmutableSortedMap<String, String> selection, RecordKind kind) {}

  /**
   * Is a unit with those above it.
   *
   * @param id the unit
   * @param above the units above it
   */
  record Placed(UnitId id, ImmutableSet<UnitId> above) {}

  /**
   * Is a ballot as this room sees it. One of representatives was opened under a delegation of the
   * assembly, or not at all.
   *
   * @param kind its kind
   * @param unit the unit whose it is
   * @param question what it asked
   * @param openedOn the day on which it was opened
   * @param outcome what became of it; empty until it was counted
   */
  record BallotResult(
      BallotKind kind,
      UnitId unit,
      String question,
      LocalDate openedOn,
      Optional<Outcome> outcome) {
    /**
     * Tells whether it was counted and passed.
     *
     * @return true if so
     */
    public boolean passed() {
      return outcome.equals(Optional.of(Outcome.PASSED));
    }
  }

  /**
   * Is how long a disclosure of a record has stood.
   *
   * @param days the days, the first left out
   * @param demanded what was demanded on the day of its posting; empty if nothing was
   */
  record Stood(long days, Optional<Demanded> demanded) {}

  /**
   * Is how long a disclosure must stand.
   *
   * @param days the days, the first left out
   * @param rule the rule that demands them, with its article
   */
  record Demanded(int days, Rule rule) {}

  /**
   * Finds the level of a unit of this log.
   *
   * @param unit the unit
   * @return its level, or empty if there is no such unit
   */
  Optional<LevelId> levelOf(UnitId unit);

  /**
   * Lists the units of a level in this log.
   *
   * @param level the level
   * @return the units, each with those above it
   */
  ImmutableList<Placed> units(LevelId level);

  /**
   * Tells whether a person is a resident or holds an office.
   *
   * @param person the person
   * @return true if so
   */
  boolean isPerson(PersonId person);

  /**
   * Tells whether an office is one of the practices in use.
   *
   * @param office the office
   * @return true if so
   */
  boolean isOffice(OfficeId office);

  /**
   * Tells whether a person holds one of some offices at a unit, above it or below it. The head of
   * one group does not keep the records of another.
   *
   * @param person the person
   * @param offices the offices
   * @param unit the unit
   * @return true if so
   */
  boolean holdsAny(PersonId person, Collection<OfficeId> offices, UnitId unit);

  /**
   * Tells whether the record knows two persons as near relatives.
   *
   * @param one one of them
   * @param other the other
   * @return true if so
   */
  boolean nearRelatives(PersonId one, PersonId other);

  /**
   * Lists the members of bodies of the village.
   *
   * @param bodies the kinds of body
   * @return the members
   */
  ImmutableSortedSet<PersonId> members(Collection<BodyId> bodies);

  /**
   * Finds a kind of record in the practices in use.
   *
   * @param kind its name
   * @return the kind with its practice, or empty
   */
  Optional<Provided> provided(RecordKindId kind);

  /**
   * Finds the kind that a record keeps to.
   *
   * @param practice the digest of a practice that was adopted
   * @param kind the kind's name
   * @return the kind
   */
  RecordKind kind(Digest practice, RecordKindId kind);

  /**
   * Finds a rule of a practice that was adopted.
   *
   * @param practice the digest of its definition
   * @param id the rule
   * @return the rule as the practice states it
   */
  Rule rule(Digest practice, RuleId id);

  /**
   * Finds a ballot.
   *
   * @param ballot its name
   * @return the ballot, or empty if there is none
   */
  Optional<BallotResult> ballot(BallotId ballot);

  /**
   * Finds the disclosure of a record that has stood longest.
   *
   * @param record the record
   * @param item what had to be disclosed, by the name of its item
   * @param since the day before which a posting does not count
   * @return how long it has stood, or empty if nothing was posted
   */
  Optional<Stood> disclosed(RecordId record, String item, LocalDate since);
}
