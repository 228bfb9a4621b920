package org.xiangzhi.governance.points;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Says where an entry stands in the log, and which others it has to do with.
 *
 * @param entry the entry
 * @param position the position of the event that brought it
 * @param recordedAt when that was recorded
 * @param by who entered it, or reviewed it
 * @param proposer who proposed it, where somebody else reviewed it; empty otherwise
 * @param about the entry that it reverses, repairs or supersedes; empty if none
 * @param reversedBy the entry that reversed it; empty if none has
 */
public record EntryTrace(
    EntryId entry,
    long position,
    Instant recordedAt,
    PersonId by,
    Optional<PersonId> proposer,
    Optional<EntryId> about,
    Optional<EntryId> reversedBy) {

  /**
   * Traces an entry.
   *
   * @param ledger the ledger
   * @param entry the name of the entry
   * @return where it stands, or empty if there is no such entry
   */
  public static Optional<EntryTrace> of(PointsLedger ledger, EntryId entry) {
    Entries entries = ledger.entries();
    int found = entries.find(entry);
    return found < 0
        ? Optional.empty()
        : Optional.of(
            new EntryTrace(
                entry,
                entries.position(found),
                entries.recordedAt(found),
                entries.by(found),
                entries.proposer(found),
                named(entries, entries.about(found)),
                named(entries, entries.reversedBy(found))));
  }

  private static Optional<EntryId> named(Entries entries, OptionalInt entry) {
    return entry.isPresent() ? Optional.of(entries.id(entry.getAsInt())) : Optional.empty();
  }
}
