package org.xiangzhi.governance.compact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Says where a clause comes from.
 *
 * @param kind what sort of origin
 * @param reference the opinion, agreement, covenant or paper, 1 to 200 characters; for {@link
 *     Kind#OPINION}, {@link Kind#INTER_VILLAGE} and {@link Kind#CONSULTATION} the id of one that is
 *     in the record
 */
public record Origin(Kind kind, @NotBlank @Size(max = 200) String reference) {
  /** Tells origins apart. */
  public enum Kind {
    /** Drafted by the village. */
    DRAFT,
    /** An opinion that was collected. */
    OPINION,
    /** An old covenant 款约. */
    OLD_COVENANT,
    /** An undertaking shared with other villages 共修一条路、共架一座桥. */
    INTER_VILLAGE,
    /** A yard consultation 院坝协商 that was concluded. */
    CONSULTATION,
    /** A compact that was in force before the system. */
    AS_FOUND
  }

  /** Refuses a blank reference. */
  public Origin {
    Checks.publicText("reference", reference, 200);
  }
}
