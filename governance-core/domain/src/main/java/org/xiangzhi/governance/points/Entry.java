package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is one movement of points: all of its legs or none.
 *
 * @param id its name
 * @param kind why points moved
 * @param day the day from which it counts
 * @param legs what moved, at least one
 * @param tariff the number of the tariff in this ledger by which it was made; empty if by none
 * @param ground why, for what was earned or lost by the tariff; empty otherwise
 * @param about the entry that it reverses, repairs or supersedes; empty if none
 * @param lapses the last day on which what was earned is valid; empty if it stays
 * @param proposer who proposed it, where somebody else reviewed it; empty otherwise
 */
public record Entry(
    EntryId id,
    EntryKind kind,
    LocalDate day,
    ImmutableList<Leg> legs,
    Optional<Integer> tariff,
    Optional<Ground> ground,
    Optional<EntryId> about,
    Optional<LocalDate> lapses,
    Optional<PersonId> proposer) {

  /**
   * Returns the account that its first leg is about: that of a household or person, if there is
   * one.
   *
   * @return the account that gets, or else the one that gives
   */
  public AccountId holder() {
    Leg first = legs.get(0);
    return first.to().kind().isHolder() ? first.to() : first.from();
  }

  /**
   * Makes an entry that no tariff stands behind.
   *
   * @param id its name
   * @param kind why points moved
   * @param day the day from which it counts
   * @param legs what moved
   * @return the entry
   */
  public static Entry of(EntryId id, EntryKind kind, LocalDate day, ImmutableList<Leg> legs) {
    return new Entry(
        id,
        kind,
        day,
        legs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Makes an entry about another one.
   *
   * @param id its name
   * @param kind why points moved
   * @param day the day from which it counts
   * @param legs what moved
   * @param about the other entry
   * @return the entry
   */
  public static Entry about(
      EntryId id, EntryKind kind, LocalDate day, ImmutableList<Leg> legs, EntryId about) {
    return new Entry(
        id,
        kind,
        day,
        legs,
        Optional.empty(),
        Optional.empty(),
        Optional.of(about),
        Optional.empty(),
        Optional.empty());
  }
}
