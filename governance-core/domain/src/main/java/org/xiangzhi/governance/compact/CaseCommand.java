package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.procedure.StepId;

/** Asks about cases as a whole, whatever their step. */
public sealed interface CaseCommand extends CompactCommand {
  /**
   * Opens a case under the practice that the village selected.
   *
   * @param caseId the new case's name
   * @param title what it is about, 1 to 100 characters
   * @param kind adoption or revision
   */
  @TypeName("compact.open-case")
  record OpenCase(CaseId caseId, @NotBlank @Size(max = 100) String title, CaseKind kind)
      implements CaseCommand {
    /** Refuses a blank title. */
    public OpenCase {
      Checks.publicText("title", title, 100);
    }
  }

  /**
   * Takes in a compact that was adopted before the system existed, as found, with its papers.
   *
   * @param title what it is called, 1 to 100 characters
   * @param adoptedOn the day on which it was adopted
   * @param effectiveFrom the day from which it is in force, not before its adoption
   * @param clauses its clauses, 1 to 500
   * @param papers what shows that it was adopted, at least one
   */
  @TypeName("compact.take-in-as-found")
  record TakeInAsFound(
      @NotBlank @Size(max = 100) String title,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      @Size(min = 1, max = 500) ImmutableList<Clause> clauses,
      @Size(min = 1, max = 20) ImmutableList<Paper> papers)
      implements CaseCommand {
    /** Refuses dates that run backwards and a compact without papers. */
    public TakeInAsFound {
      Checks.publicText("title", title, 100);
      Checks.ordered(adoptedOn, effectiveFrom);
      Checks.within("clauses", clauses.size(), 1, 500);
      Checks.within("papers", papers.size(), 1, 20);
    }
  }

  /**
   * Signs off the present step.
   *
   * @param caseId the case
   * @param step the step that the signer believes to be the present one
   */
  @TypeName("compact.complete-step")
  record CompleteStep(CaseId caseId, StepId step) implements CaseCommand {}

  /**
   * Sends a case back to an earlier step.
   *
   * @param caseId the case
   * @param to the step
   * @param reason why, 1 to 500 characters
   */
  @TypeName("compact.return-case")
  record ReturnCase(CaseId caseId, StepId to, @NotBlank @Size(max = 500) String reason)
      implements CaseCommand {
    /** Refuses a blank reason. */
    public ReturnCase {
      Checks.publicText("reason", reason, 500);
    }
  }

  /**
   * Gives a case up.
   *
   * @param caseId the case
   * @param reason why, 1 to 500 characters
   */
  @TypeName("compact.abandon-case")
  record AbandonCase(CaseId caseId, @NotBlank @Size(max = 500) String reason)
      implements CaseCommand {
    /** Refuses a blank reason. */
    public AbandonCase {
      Checks.publicText("reason", reason, 500);
    }
  }

  /**
   * Orders the correction of a filed text 责令改正. While the case is open it goes back, and the text
   * does not come into force; afterwards the order stays with the version, for the next revision to
   * follow. Source: Organic Law 2025 Art. 31.
   *
   * @param caseId the case
   * @param clauses the clauses to be corrected, at least one
   * @param reason why, 1 to 500 characters
   */
  @TypeName("compact.order-correction")
  record OrderCorrection(
      CaseId caseId,
      @Size(min = 1, max = 500) ImmutableList<ClauseId> clauses,
      @NotBlank @Size(max = 500) String reason)
      implements CaseCommand {
    /** Refuses an order without a clause or reason. */
    public OrderCorrection {
      Checks.within("clauses", clauses.size(), 1, 500);
      Checks.publicText("reason", reason, 500);
    }
  }

  /**
   * Records an agreement between villages 共修一条路 that clauses may rest on.
   *
   * @param agreement the agreement's name
   * @param subject what it is about, 1 to 200 characters
   * @param parties the villages, by name, 2 to 50
   * @param papers the agreement itself, at least one
   */
  @TypeName("compact.record-agreement")
  record RecordAgreement(
      AgreementId agreement,
      @NotBlank @Size(max = 200) String subject,
      @Size(min = 2, max = 50) ImmutableList<@NotBlank @Size(max = 100) String> parties,
      @Size(min = 1, max = 20) ImmutableList<Paper> papers)
      implements CaseCommand {
    /** Refuses an agreement with itself. */
    public RecordAgreement {
      Checks.publicText("subject", subject, 200);
      Checks.within("parties", parties.size(), 2, 50);
      parties.forEach(party -> Checks.publicText("parties", party, 100));
      Checks.within("papers", papers.size(), 1, 20);
    }
  }
}
