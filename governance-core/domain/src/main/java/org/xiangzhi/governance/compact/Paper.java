package org.xiangzhi.governance.compact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is a piece of evidence kept outside the log: a photograph, a scan, a recording.
 *
 * @param name what it shows, 1 to 200 characters
 * @param digest the SHA-256 of the file; of a signature roll's scan, never a fingerprint's image
 */
public record Paper(@NotBlank @Size(max = 200) String name, Digest digest) {
  /** Refuses a blank name. */
  public Paper {
    Checks.publicText("name", name, 200);
  }
}
