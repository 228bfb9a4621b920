package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.procedure.StepId;

/** Is something that happened to a case as a whole, or beside all cases. */
public sealed interface CaseEvent extends CompactEvent {
  /**
   * Opened a case.
   *
   * @param caseId the case
   * @param title what it is about
   * @param kind adoption or revision
   * @param rules the digest of the practice whose rules the case keeps
   * @param selection what the village had chosen
   * @param first the first step
   * @param base the number of the version in force, 0 if none
   * @param on the day
   */
  @TypeName("compact.case-opened/1")
  record CaseOpened(
      CaseId caseId,
      String title,
      CaseKind kind,
      Digest rules,
      ImmutableSortedMap<String, String> selection,
      StepId first,
      int base,
      LocalDate on)
      implements CaseEvent {}

  /**
   * Took in a compact as found.
   *
   * @param version the number it has from now on
   * @param title what it is called
   * @param adoptedOn the day of its adoption
   * @param effectiveFrom the day from which it is in force
   * @param text its text
   * @param papers what shows that it was adopted
   */
  @TypeName("compact.taken-in-as-found/1")
  record TakenInAsFound(
      int version,
      String title,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      CompactText text,
      ImmutableList<Paper> papers)
      implements CaseEvent {}

  /**
   * Completed a step.
   *
   * @param caseId the case
   * @param step the step
   * @param next the step at which the case is now, or empty behind the last
   * @param signedBy who signed it off
   * @param on the day
   */
  @TypeName("compact.step-completed/1")
  record StepCompleted(
      CaseId caseId, StepId step, Optional<StepId> next, PersonId signedBy, LocalDate on)
      implements CaseEvent {}

  /**
   * Sent a case back.
   *
   * @param caseId the case
   * @param from the step it was at
   * @param to the step it is at now
   * @param rule the rule that sent it back
   * @param reason why
   * @param by who caused it
   * @param on the day
   */
  @TypeName("compact.case-returned/1")
  record CaseReturned(
      CaseId caseId, StepId from, StepId to, RuleId rule, String reason, PersonId by, LocalDate on)
      implements CaseEvent {}

  /**
   * Gave a case up.
   *
   * @param caseId the case
   * @param reason why
   * @param on the day
   */
  @TypeName("compact.case-abandoned/1")
  record CaseAbandoned(CaseId caseId, String reason, LocalDate on) implements CaseEvent {}

  /**
   * Ordered a correction.
   *
   * @param caseId the case
   * @param clauses the clauses
   * @param reason why
   * @param by who ordered it
   */
  @TypeName("compact.correction-ordered/1")
  record CorrectionOrdered(
      CaseId caseId, ImmutableList<ClauseId> clauses, String reason, PersonId by)
      implements CaseEvent {}

  /**
   * Recorded an agreement between villages.
   *
   * @param agreement the agreement
   * @param subject what it is about
   * @param parties the villages
   * @param papers the agreement itself
   */
  @TypeName("compact.agreement-recorded/1")
  record AgreementRecorded(
      AgreementId agreement,
      String subject,
      ImmutableList<String> parties,
      ImmutableList<Paper> papers)
      implements CaseEvent {}

  /**
   * Brought a new version into force; the earlier one ends the day before.
   *
   * @param caseId the case that adopted it
   * @param version its number
   * @param text its text, the one that was voted
   * @param digest the digest of its text
   * @param effectiveFrom the day from which it is in force
   */
  @TypeName("compact.promulgated/1")
  record Promulgated(
      CaseId caseId, int version, CompactText text, Digest digest, LocalDate effectiveFrom)
      implements CaseEvent {}
}
