package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about the opinions of households 征求民意. */
public sealed interface ConsultationCommand extends StepCommand {
  /**
   * Records that the actor asked households.
   *
   * @param caseId the case
   * @param tier the tier
   * @param channel how
   * @param households which, 1 to 500
   */
  @TypeName("compact.record-inquiries")
  record RecordInquiries(
      CaseId caseId,
      TierId tier,
      Channel channel,
      @Size(min = 1, max = 500) ImmutableSet<UnitId> households)
      implements ConsultationCommand {
    /** Refuses an inquiry of nobody. */
    public RecordInquiries {
      Checks.within("households", households.size(), 1, 500);
    }
  }

  /**
   * Registers an opinion.
   *
   * @param caseId the case
   * @param opinion the opinion's name
   * @param household whose opinion it is
   * @param tier the tier that it came through
   * @param channel how it came
   * @param clause the clause it concerns; empty for the whole
   * @param text what it says, 1 to 1,000 characters
   */
  @TypeName("compact.register-opinion")
  record RegisterOpinion(
      CaseId caseId,
      OpinionId opinion,
      UnitId household,
      TierId tier,
      Channel channel,
      Optional<ClauseId> clause,
      @NotBlank @Size(max = 1000) String text)
      implements ConsultationCommand {
    /** Refuses a blank opinion. */
    public RegisterOpinion {
      Checks.publicText("text", text, 1000);
    }
  }

  /**
   * Answers an opinion.
   *
   * @param caseId the case
   * @param opinion which
   * @param accepted whether the draft is to follow it
   * @param reply what the household is told, 1 to 1,000 characters
   */
  @TypeName("compact.reply-to-opinion")
  record ReplyToOpinion(
      CaseId caseId, OpinionId opinion, boolean accepted, @NotBlank @Size(max = 1000) String reply)
      implements ConsultationCommand {
    /** Refuses a blank reply. */
    public ReplyToOpinion {
      Checks.publicText("reply", reply, 1000);
    }
  }

  /**
   * Points an accepted opinion to the change that follows it.
   *
   * @param caseId the case
   * @param opinion which
   * @param change the change
   */
  @TypeName("compact.link-opinion")
  record LinkOpinion(CaseId caseId, OpinionId opinion, ChangeId change)
      implements ConsultationCommand {}
}
