package org.xiangzhi.governance.recognition;

import java.util.Optional;

/**
 * Is one nomination of a round.
 *
 * @param made by whom and why
 * @param answered what the nominee said; empty if nothing yet
 * @param withdrawn whether consent was taken back
 */
public record Nomination(
    AwardEvent.Nominated made, Optional<AwardEvent.Answered> answered, boolean withdrawn) {
  /**
   * Returns who or what was nominated.
   *
   * @return the nominee
   */
  public Concerned nominee() {
    return made.nominee();
  }

  /**
   * Tells whether the nominee stands.
   *
   * @return true if it has consented, and not taken it back
   */
  public boolean stands() {
    return !withdrawn && answered.filter(AwardEvent.Answered::stands).isPresent();
  }

  /**
   * Tells whether the name may be published.
   *
   * @return true if there is a separate consent, and it was not taken back
   */
  public boolean mayName() {
    return !withdrawn && answered.filter(AwardEvent.Answered::publishes).isPresent();
  }
}
