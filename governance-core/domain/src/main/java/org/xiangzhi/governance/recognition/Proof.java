package org.xiangzhi.governance.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is a piece of evidence 证据. The log keeps its digest alone.
 *
 * @param what what it shows, 1 to 200 characters, without names
 * @param digest the digest of the paper, photograph or recording
 * @param from who gave it; has no vote on the case
 */
public record Proof(@NotBlank @Size(max = 200) String what, Digest digest, PersonId from) {
  /** Refuses a blank or overlong text, or one with an identity or mobile number. */
  public Proof {
    Checks.publicText("what", what, 200);
  }
}
