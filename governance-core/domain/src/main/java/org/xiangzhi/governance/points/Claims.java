package org.xiangzhi.governance.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is the state of the claims that are no entries: those that wait, and those refused for good; and
 * which entry counts for a deed to which several rules apply.
 */
public final class Claims {
  static final Claims EMPTY =
      new Claims(
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty());

  private final PersistentMap<EntryId, Waiting> waiting;
  private final PersistentMap<EntryId, PostingEvent.RefusedClaim> refused;
  private final PersistentMap<EntryId, Waiting> declined;
  private final PersistentMap<String, EntryId> deeds;

  private Claims(
      PersistentMap<EntryId, Waiting> waiting,
      PersistentMap<EntryId, PostingEvent.RefusedClaim> refused,
      PersistentMap<EntryId, Waiting> declined,
      PersistentMap<String, EntryId> deeds) {
    this.waiting = waiting;
    this.refused = refused;
    this.declined = declined;
    this.deeds = deeds;
  }

  /**
   * Is a claim that waits for its review, or was declined in it.
   *
   * @param claim the claim
   * @param by who handed it in
   * @param on the day on which it was handed in
   */
  public record Waiting(Claim claim, PersonId by, LocalDate on) {}

  /**
   * Streams what waits for a review.
   *
   * @return the claims, by name
   */
  public Stream<Waiting> waiting() {
    return waiting.values();
  }

  /**
   * Finds a claim that waits for its review.
   *
   * @param claim its name
   * @return the claim, or empty
   */
  public Optional<Waiting> waiting(EntryId claim) {
    return waiting.get(claim);
  }

  /**
   * Finds a claim that was refused for good.
   *
   * @param claim its name
   * @return the claim with the reasons, or empty
   */
  public Optional<PostingEvent.RefusedClaim> refused(EntryId claim) {
    return refused.get(claim);
  }

  /**
   * Finds a claim that was declined in its review.
   *
   * @param claim its name
   * @return the claim, or empty
   */
  public Optional<Waiting> declined(EntryId claim) {
    return declined.get(claim);
  }

  /** Finds a claim under a name that became no entry. */
  Optional<Claim> find(EntryId name) {
    return waiting
        .get(name)
        .or(() -> declined.get(name))
        .map(Waiting::claim)
        .or(() -> refused.get(name).map(PostingEvent.RefusedClaim::claim));
  }

  /** Finds the entry that counts for a deed of an account, reversed or not. */
  Optional<EntryId> byDeed(AccountId account, String deed) {
    return deeds.get(account + "\n" + deed);
  }

  /** Notes which entry counts for a deed. */
  Claims counting(AccountId account, String deed, EntryId entry) {
    return new Claims(waiting, refused, declined, deeds.with(account + "\n" + deed, entry));
  }

  /** Takes in a sheet; a name that is taken already keeps what it means. */
  Claims taken(PostingEvent.ClaimsTaken event, Predicate<EntryId> isEntry) {
    PersistentMap<EntryId, Waiting> more = waiting;
    for (Claim claim : event.waiting()) {
      more = more.with(claim.id(), new Waiting(claim, event.by(), event.on()));
    }
    PersistentMap<EntryId, PostingEvent.RefusedClaim> bad = refused;
    for (PostingEvent.RefusedClaim claim : event.refused()) {
      EntryId name = claim.claim().id();
      if (find(name).isEmpty() && !more.containsKey(name) && !isEntry.test(name)) {
        bad = bad.with(name, claim);
      }
    }
    return new Claims(more, bad, declined, deeds);
  }

  Claims reviewed(PostingEvent.ClaimsReviewed event) {
    PersistentMap<EntryId, Waiting> left = waiting;
    PersistentMap<EntryId, Waiting> turnedDown = declined;
    for (Entry entry : event.entries()) {
      left = left.without(entry.id());
    }
    for (EntryId claim : event.declined()) {
      turnedDown = turnedDown.with(claim, left.get(claim).orElseThrow());
      left = left.without(claim);
    }
    return new Claims(left, refused, turnedDown, deeds);
  }
}
