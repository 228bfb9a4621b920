package org.xiangzhi.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is a paper, photograph or recording that lies outside the record 附件.
 *
 * @param digest the digest of its bytes
 * @param label what it is, 1 to 100 characters
 * @param mediaType its type, such as {@code image/jpeg}
 */
public record Attachment(
    Digest digest, @NotBlank @Size(max = 100) String label, @Size(max = 100) String mediaType) {
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]*");

  /** Refuses a label or media type that is not of its form. */
  public Attachment {
    Checks.publicText("label", label, 100);
    Checks.matches("mediaType", mediaType, MEDIA_TYPE, 100);
  }
}
