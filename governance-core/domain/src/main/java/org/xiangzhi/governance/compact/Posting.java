package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is something put up for all to see.
 *
 * @param place where, 1 to 200 characters
 * @param evidence what shows that it was put up, such as a dated photograph; at least one
 */
public record Posting(
    @NotBlank @Size(max = 200) String place,
    @Size(min = 1, max = 20) ImmutableList<Paper> evidence) {
  /** Refuses a posting without evidence. */
  public Posting {
    Checks.publicText("place", place, 200);
    Checks.within("evidence", evidence.size(), 1, 20);
  }
}
