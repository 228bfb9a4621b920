package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ENTRY_ID_REUSED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;

/** Decides sheets of claims row by row, and their reviews. */
final class SheetDecider {
  private final PointsContext at;
  private final boolean byHand;
  private final Draft draft;
  private final ClaimJudge judge;
  private final Map<EntryId, Claim> seen = new HashMap<>();
  private final ImmutableList.Builder<Claim> waiting = ImmutableList.builder();
  private final ImmutableList.Builder<PostingEvent.RefusedClaim> refused = ImmutableList.builder();
  private final ImmutableList.Builder<EntryId> known = ImmutableList.builder();
  private final ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();

  SheetDecider(PointsContext at, boolean byHand) {
    this.at = at;
    this.byHand = byHand;
    this.draft = new Draft(at.ledger());
    this.judge = new ClaimJudge(at, draft);
  }

  Decision<PointsEvent> sheet(Mode mode, List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      String place = "/claims/" + i;
      Claim claim = claims.get(i);
      ImmutableList<Refusal> bad = row(claim);
      if (!bad.isEmpty()) {
        refused.add(new PostingEvent.RefusedClaim(claim, bad));
        bad.forEach(refusal -> refusals.add(refusal.at(place)));
      }
    }
    ImmutableList<Refusal> found = refusals.build();
    return mode == Mode.WHOLE && !found.isEmpty()
        ? Decision.refuse(found)
        : Decision.accept(
            new PostingEvent.ClaimsTaken(
                draft.entries(),
                waiting.build(),
                refused.build(),
                known.build(),
                at.actor(),
                at.day()));
  }

  private ImmutableList<Refusal> row(Claim claim) {
    Claim twin = seen.putIfAbsent(claim.id(), claim);
    if (twin != null) {
      return twin.equals(claim) ? known(claim) : reused(claim);
    }
    int entry = at.ledger().entries().find(claim.id());
    if (entry >= 0) {
      long print = Entries.print(claim.day(), Optional.of(claim.ground()));
      return at.ledger().entries().hasPrint(entry, print) ? known(claim) : reused(claim);
    }
    Optional<Claim> before = at.ledger().claims().find(claim.id());
    if (before.isPresent()) {
      return before.get().equals(claim) ? asBefore(claim) : reused(claim);
    }
    Optional<Refusal> name = at.nameRefused(claim.id());
    return name.isPresent() && byHand
        ? ImmutableList.of(name.get())
        : judge.judge(claim, byHand, waiting);
  }

  private ImmutableList<Refusal> known(Claim claim) {
    known.add(claim.id());
    return ImmutableList.of();
  }

  /** What was refused is refused again for the same reasons, whatever has changed since. */
  private ImmutableList<Refusal> asBefore(Claim claim) {
    Optional<PostingEvent.RefusedClaim> refusal = at.ledger().claims().refused(claim.id());
    return refusal.isPresent() ? refusal.get().refusals() : known(claim);
  }

  private static ImmutableList<Refusal> reused(Claim claim) {
    return ImmutableList.of(Refusal.of(ENTRY_ID_REUSED, PointsGuards.ONCE, "id", claim.id()));
  }

  Decision<PointsEvent> review(PostingCommand.ReviewClaims c) {
    int row = 0;
    for (EntryId name : c.claims()) {
      String place = "/claims/" + row++;
      review(name, c.approve()).forEach(refusal -> refusals.add(refusal.at(place)));
    }
    ImmutableList<Refusal> found = refusals.build();
    return found.isEmpty()
        ? Decision.accept(
            new PostingEvent.ClaimsReviewed(
                draft.entries(),
                c.approve() ? ImmutableSet.of() : c.claims(),
                c.reason(),
                at.actor(),
                at.day()))
        : Decision.refuse(found);
  }

  private ImmutableList<Refusal> review(EntryId name, boolean approve) {
    Optional<Claims.Waiting> claim = at.ledger().claims().waiting(name);
    if (claim.isEmpty()) {
      return ImmutableList.of(PointsContext.unknown("claim", name));
    }
    PersonId proposer = claim.get().by();
    ImmutableList<Refusal> barred = judge.reviewerRefused(claim.get().claim(), proposer);
    return barred.isEmpty() && approve ? judge.post(claim.get().claim(), proposer) : barred;
  }
}
