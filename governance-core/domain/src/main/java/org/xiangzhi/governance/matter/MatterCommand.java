package org.xiangzhi.governance.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something about one matter. */
public sealed interface MatterCommand extends Command {
  /** The longest summary. */
  int MAX_SUMMARY = 500;

  /**
   * Returns the matter.
   *
   * @return its name
   */
  MatterId matter();

  /**
   * Raises a matter.
   *
   * @param matter its name
   * @param unit the unit where it is
   * @param summary what it is, 1 to 500 characters
   */
  @TypeName("matter.raise")
  record Raise(MatterId matter, UnitId unit, @NotBlank @Size(max = MAX_SUMMARY) String summary)
      implements MatterCommand {
    /** Refuses a blank or overlong summary, or one with an identity or mobile number. */
    public Raise {
      Checks.publicText("summary", summary, MAX_SUMMARY);
    }
  }
}
