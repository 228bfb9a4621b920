package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to claims, or moved points. */
public sealed interface PostingEvent extends PointsEvent {
  /**
   * Happened when a sheet of claims was handed in.
   *
   * @param entries what was posted at once, with what it superseded
   * @param waiting what waits for a review
   * @param refused what was refused for good, in the mode {@link Mode#EACH}
   * @param known what had been handed in before, and is answered as it was then
   * @param by who handed it in
   * @param on the day
   */
  @TypeName("points.claims-taken/1")
  record ClaimsTaken(
      ImmutableList<Entry> entries,
      ImmutableList<Claim> waiting,
      ImmutableList<RefusedClaim> refused,
      ImmutableList<EntryId> known,
      PersonId by,
      LocalDate on)
      implements PostingEvent {}

  /**
   * Is a claim that was refused for good.
   *
   * @param claim the claim
   * @param refusals why
   */
  record RefusedClaim(Claim claim, ImmutableList<Refusal> refusals) {}

  /**
   * Happened when claims were reviewed.
   *
   * @param entries what was posted, with what it superseded
   * @param declined what was declined for good
   * @param reason why
   * @param by who reviewed
   * @param on the day
   */
  @TypeName("points.claims-reviewed/1")
  record ClaimsReviewed(
      ImmutableList<Entry> entries,
      ImmutableSet<EntryId> declined,
      String reason,
      PersonId by,
      LocalDate on)
      implements PostingEvent {}

  /**
   * Happened when points were moved between the accounts that every ledger has.
   *
   * @param entries the entry
   * @param reason why
   * @param by who moved them
   * @param on the day
   */
  @TypeName("points.transferred/1")
  record Transferred(ImmutableList<Entry> entries, String reason, PersonId by, LocalDate on)
      implements PostingEvent {}

  /**
   * Happened when an entry was reversed.
   *
   * @param entries the opposite entry
   * @param reason why
   * @param by who reversed it
   * @param on the day
   */
  @TypeName("points.reversed/1")
  record Reversed(ImmutableList<Entry> entries, String reason, PersonId by, LocalDate on)
      implements PostingEvent {}

  /**
   * Happened when balances of a system in use before were taken over.
   *
   * @param entries the balances
   * @param papers digests of the papers that show them
   * @param by who took them over
   * @param on the day
   */
  @TypeName("points.opening-taken-in/1")
  record OpeningTakenIn(
      ImmutableList<Entry> entries, ImmutableList<Digest> papers, PersonId by, LocalDate on)
      implements PostingEvent {}
}
