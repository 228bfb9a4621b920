package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for a change of who answers for whom. */
public sealed interface LinkCommand extends OfficeCommand {
  /** Units to be linked in one command. */
  int MAX_BATCH = 2000;

  /**
   * Has a holder answer for units from the day on.
   *
   * @param kind the kind of link
   * @param holder who is to answer
   * @param targets for which units, 1 to 2000
   */
  @TypeName("office.assign-links")
  record AssignLinks(
      LinkKindId kind,
      LinkHolder holder,
      @Size(min = 1, max = MAX_BATCH) ImmutableList<UnitId> targets)
      implements LinkCommand {}

  /**
   * Ends links; the day of the act is their last.
   *
   * @param kind the kind of link
   * @param holder who answered
   * @param targets for which units, 1 to 2000
   * @param reason why, 1 to 200 characters
   */
  @TypeName("office.end-links")
  record EndLinks(
      LinkKindId kind,
      LinkHolder holder,
      @Size(min = 1, max = MAX_BATCH) ImmutableList<UnitId> targets,
      @NotBlank @Size(max = 200) String reason)
      implements LinkCommand {}

  /**
   * Approves another number of units for one holder than the practice's bounds.
   *
   * @param kind the kind of link
   * @param holder the holder
   * @param min the least, 0 to 100000
   * @param max the greatest, no less than {@code min}
   * @param reason why, 1 to 200 characters
   * @param approvedBy who approves it, holding the office that may
   */
  @TypeName("office.approve-load")
  record ApproveLoad(
      LinkKindId kind,
      LinkHolder holder,
      @Min(0) @Max(100_000) int min,
      @Min(0) @Max(100_000) int max,
      @NotBlank @Size(max = 200) String reason,
      PersonId approvedBy)
      implements LinkCommand {}
}
