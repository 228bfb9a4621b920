package org.xiangzhi.governance.recognition;

import java.util.Optional;

/**
 * Is what one winner of a round got.
 *
 * @param won as it was declared
 * @param delivered when plaque or certificate was brought; empty if not yet
 * @param revocation the latest request to revoke it, as far as it is; empty if nobody asked
 */
public record Award(
    AwardEvent.Winner won,
    Optional<AwardEvent.Delivered> delivered,
    Optional<Revocation> revocation) {
  /**
   * Is a request to revoke an award.
   *
   * @param opened who asked, and why
   * @param heard what became of the chance to be heard; empty if there was none yet
   * @param decided the decision; empty if there is none yet
   */
  public record Revocation(
      AwardEvent.RevocationOpened opened,
      Optional<AwardEvent.WinnerHeard> heard,
      Optional<AwardEvent.RevocationDecided> decided) {}

  /**
   * Tells whether the award was revoked.
   *
   * @return true if so
   */
  public boolean isRevoked() {
    return revocation
        .flatMap(Revocation::decided)
        .filter(AwardEvent.RevocationDecided::revoked)
        .isPresent();
  }

  Award delivered(AwardEvent.Delivered event) {
    return new Award(won, Optional.of(event), revocation);
  }

  Award asked(AwardEvent.RevocationOpened event) {
    return new Award(
        won, delivered, Optional.of(new Revocation(event, Optional.empty(), Optional.empty())));
  }

  Award heard(AwardEvent.WinnerHeard event) {
    return new Award(
        won,
        delivered,
        revocation.map(r -> new Revocation(r.opened(), Optional.of(event), r.decided())));
  }

  Award decided(AwardEvent.RevocationDecided event) {
    return new Award(
        won,
        delivered,
        revocation.map(r -> new Revocation(r.opened(), r.heard(), Optional.of(event))));
  }
}
