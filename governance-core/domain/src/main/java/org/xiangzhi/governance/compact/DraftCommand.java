package org.xiangzhi.governance.compact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for changes of the draft, its first posting, and the town's review. */
public sealed interface DraftCommand extends StepCommand {
  /**
   * Proposes a change of a clause.
   *
   * @param caseId the case
   * @param change the change
   */
  @TypeName("compact.propose-change")
  record ProposeChange(CaseId caseId, ClauseChange change) implements DraftCommand {}

  /**
   * Withdraws a change.
   *
   * @param caseId the case
   * @param change which
   * @param reason why, 1 to 500 characters
   */
  @TypeName("compact.withdraw-change")
  record WithdrawChange(CaseId caseId, ChangeId change, @NotBlank @Size(max = 500) String reason)
      implements DraftCommand {
    /** Refuses a blank reason. */
    public WithdrawChange {
      Checks.publicText("reason", reason, 500);
    }
  }

  /**
   * Takes the version now in force as the new base, after another case has changed it.
   *
   * @param caseId the case
   */
  @TypeName("compact.rebase-draft")
  record RebaseDraft(CaseId caseId) implements DraftCommand {}

  /**
   * Posts the draft for the first time.
   *
   * @param caseId the case
   * @param digest the digest of the posted text
   * @param posting where, with evidence
   */
  @TypeName("compact.post-draft")
  record PostDraft(CaseId caseId, Digest digest, Posting posting) implements DraftCommand {}

  /**
   * Records the town's review of the draft.
   *
   * @param caseId the case
   * @param digest the digest of the reviewed text
   * @param passed whether the town has no objection in law
   * @param remarks what it found, 1 to 500 characters
   */
  @TypeName("compact.record-town-review")
  record RecordTownReview(
      CaseId caseId, Digest digest, boolean passed, @NotBlank @Size(max = 500) String remarks)
      implements DraftCommand {
    /** Refuses blank remarks. */
    public RecordTownReview {
      Checks.publicText("remarks", remarks, 500);
    }
  }

  /**
   * Decides about a passage that was flagged when its change was proposed.
   *
   * @param caseId the case
   * @param change the change
   * @param number which of the change's flags, from 1
   * @param decision whether the passage stays
   * @param reason why, 1 to 500 characters
   */
  @TypeName("compact.resolve-flag")
  record ResolveFlag(
      CaseId caseId,
      ChangeId change,
      @Positive @Max(2000) int number,
      FlagDecision decision,
      @NotBlank @Size(max = 500) String reason)
      implements DraftCommand {
    /** Refuses a number out of bounds and a blank reason. */
    public ResolveFlag {
      Checks.within("number", number, 1, Clause.MAX_BODY);
      Checks.publicText("reason", reason, 500);
    }
  }
}
