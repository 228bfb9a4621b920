package org.xiangzhi.governance.compact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is one clause of a compact.
 *
 * @param id its name through all versions
 * @param place its chapter, article and item
 * @param body its wording, 1 to 2,000 characters on one line
 * @param origin where it comes from
 */
public record Clause(
    ClauseId id, Place place, @NotBlank @Size(max = 2000) String body, Origin origin) {
  /** The greatest length of a clause. */
  public static final int MAX_BODY = 2000;

  /** Refuses a blank or overlong wording. */
  public Clause {
    Checks.publicText("body", body, MAX_BODY);
  }

  /**
   * Digests place and wording, so that a change can name the clause it was made on.
   *
   * @return the SHA-256 of the clause's line in the text
   */
  public Digest digest() {
    return Digest.ofText(line());
  }

  /**
   * Prints the clause as it stands in the text.
   *
   * @return place, a full-width space, and the wording
   */
  String line() {
    return place + "　" + body;
  }
}
