package org.xiangzhi.governance.compact;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.law.LintCategory;

/** Is something that happened to the draft. */
public sealed interface DraftEvent extends CompactEvent {
  /**
   * Returns the case.
   *
   * @return its name
   */
  CaseId caseId();

  /**
   * Proposed a change.
   *
   * @param caseId the case
   * @param change the change
   * @param by who proposed it
   */
  @TypeName("compact.change-proposed/1")
  record ChangeProposed(CaseId caseId, ClauseChange change, PersonId by) implements DraftEvent {}

  /**
   * Withdrew a change.
   *
   * @param caseId the case
   * @param change which
   * @param reason why
   */
  @TypeName("compact.change-withdrawn/1")
  record ChangeWithdrawn(CaseId caseId, ChangeId change, String reason) implements DraftEvent {}

  /**
   * Took a new base.
   *
   * @param caseId the case
   * @param base the number of the version now in force
   */
  @TypeName("compact.draft-rebased/1")
  record DraftRebased(CaseId caseId, int base) implements DraftEvent {}

  /**
   * Posted the draft.
   *
   * @param caseId the case
   * @param digest the digest of the text
   * @param posting where, with evidence
   * @param on the day
   */
  @TypeName("compact.draft-posted/1")
  record DraftPosted(CaseId caseId, Digest digest, Posting posting, LocalDate on)
      implements DraftEvent {}

  /**
   * Reviewed the draft.
   *
   * @param caseId the case
   * @param digest the digest of the text
   * @param passed whether the town has no objection in law
   * @param remarks what it found
   * @param by who reviewed it
   */
  @TypeName("compact.town-review-recorded/1")
  record TownReviewRecorded(
      CaseId caseId, Digest digest, boolean passed, String remarks, PersonId by)
      implements DraftEvent {}

  /**
   * Flagged a passage of a proposed clause for the town's review. The wording alone refuses
   * nothing.
   *
   * @param caseId the case
   * @param change the change
   * @param number which of the change's flags, from 1
   * @param clause the clause
   * @param rule the rule that found the passage
   * @param category what it may go against
   * @param article the articles in force on the day
   * @param from where the passage starts in the wording, in characters from 0
   * @param to where it ends, the first character behind it
   * @param passage the passage
   */
  @TypeName("compact.clause-flagged/1")
  record ClauseFlagged(
      CaseId caseId,
      ChangeId change,
      int number,
      ClauseId clause,
      RuleId rule,
      LintCategory category,
      String article,
      int from,
      int to,
      String passage)
      implements DraftEvent {}

  /**
   * Decided about a flagged passage.
   *
   * @param caseId the case
   * @param change the change
   * @param number which of the change's flags
   * @param decision whether the passage stays
   * @param reason why
   * @param by who decided
   */
  @TypeName("compact.flag-resolved/1")
  record FlagResolved(
      CaseId caseId, ChangeId change, int number, FlagDecision decision, String reason, PersonId by)
      implements DraftEvent {}
}
