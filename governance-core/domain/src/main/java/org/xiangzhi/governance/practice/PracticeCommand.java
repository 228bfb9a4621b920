package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about the practices of a county and its villages. */
public sealed interface PracticeCommand extends Command {
  /**
   * Adopts a practice for a county, in the version that is loaded.
   *
   * @param practice the practice
   * @param version the version that is meant, at most 20 characters
   */
  @TypeName("practice.adopt")
  record Adopt(PracticeId practice, @NotBlank @Size(max = 20) String version)
      implements PracticeCommand {}

  /**
   * Selects an adopted practice for a village, with its choices; again to change them. Running
   * cases keep what they started with.
   *
   * @param practice the practice
   * @param version the version, at most 20 characters
   * @param choices the village's choice for each option; the standard choice for those left out
   * @param reason why, 1 to 200 characters
   */
  @TypeName("practice.select")
  record Select(
      PracticeId practice,
      @NotBlank @Size(max = 20) String version,
      ImmutableSortedMap<String, String> choices,
      @NotBlank @Size(max = 200) String reason)
      implements PracticeCommand {
    /** Refuses a blank reason. */
    public Select {
      Checks.publicText("reason", reason, 200);
    }
  }
}
