package org.xiangzhi.governance.points;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is what a claim rests on 凭证.
 *
 * @param kind what it is
 * @param reference the name of the meeting, record or matter; for a paper or photograph what it
 *     shows, 1 to 200 characters
 * @param digest of a paper or photograph; empty for what is in the log
 */
public record Evidence(
    Kind kind, @NotBlank @Size(max = MAX_REFERENCE) String reference, Optional<Digest> digest) {
  static final int MAX_REFERENCE = 200;

  /** Says what a piece of evidence is. */
  public enum Kind {
    /** A meeting of this log, by its name. */
    MEETING,
    /** A record of this log, by its name. */
    RECORD,
    /** A matter of this log, by its name. */
    MATTER,
    /** A paper, by its digest. */
    PAPER,
    /** A photograph, by its digest. */
    PHOTO
  }

  /** Refuses a reference without words. */
  public Evidence {
    Checks.publicText("reference", reference, MAX_REFERENCE);
  }
}
