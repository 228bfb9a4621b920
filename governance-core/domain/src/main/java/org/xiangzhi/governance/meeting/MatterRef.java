package org.xiangzhi.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterId;

/**
 * Names a matter that comes back to a meeting, with how it stood then.
 *
 * @param matter the matter
 * @param summary what it is about, 1 to 200 characters
 * @param state how it stood
 */
public record MatterRef(MatterId matter, @NotBlank @Size(max = LENGTH) String summary, Text state) {
  /** The greatest length of a summary. */
  public static final int LENGTH = 200;

  /** Refuses a blank or overlong summary. */
  public MatterRef {
    Checks.text("summary", summary, LENGTH);
  }
}
