package org.xiangzhi.governance.points;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that concerns an objection to an entry. */
public sealed interface ContestCommand extends PointsCommand {
  /**
   * Contests an entry 提出异议, by a member of the household or the person whose account it concerns.
   *
   * @param contest its name
   * @param entry what was earned or lost
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.contest")
  record Contest(ContestId contest, EntryId entry, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ContestCommand {
    /** Refuses a blank reason. */
    public Contest {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Records that the household or person was heard 听取意见.
   *
   * @param contest the objection
   * @param note what was said, 1 to 500 characters
   */
  @TypeName("points.hear-contest")
  record Hear(ContestId contest, @NotBlank @Size(max = MAX_REASON) String note)
      implements ContestCommand {
    /** Refuses a blank note. */
    public Hear {
      Checks.publicText("note", note, MAX_REASON);
    }
  }

  /**
   * Decides an objection: the entry stands 维持, or is reversed 撤销 in the same append.
   *
   * @param contest the objection
   * @param reversal the name of the entry that reverses; empty if the entry stands
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.decide-contest")
  record Decide(
      ContestId contest,
      Optional<EntryId> reversal,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements ContestCommand {
    /** Refuses a blank reason. */
    public Decide {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }
}
