package org.xiangzhi.governance.journal;

/**
 * Is one secret vote on its way into an urn. It names no voter, and no text shows what it says.
 *
 * @param urn the urn
 * @param says the vote; equal votes say the same
 */
public record Slip(Urn urn, String says) {
  @Override
  public String toString() {
    return "Slip[urn=" + urn + "]";
  }
}
