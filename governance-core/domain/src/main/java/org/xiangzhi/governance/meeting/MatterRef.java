package org.xiangzhi.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.matter.MatterId;

/**
 * Names a matter that comes back to a meeting, with how it stood then.
 *
 * @param matter the matter
 * @param summary what it is about, 1 to 500 characters
 * @param state how it stood
 */
public record MatterRef(
    MatterId matter, @NotBlank @Size(max = MatterCommand.MAX_SUMMARY) String summary, Text state) {
  /** Refuses a blank or overlong summary. */
  public MatterRef {
    Checks.text("summary", summary, MatterCommand.MAX_SUMMARY);
  }
}
