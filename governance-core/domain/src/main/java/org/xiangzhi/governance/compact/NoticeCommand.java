package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about the public notice of the revised text 二次公示. */
public sealed interface NoticeCommand extends StepCommand {
  /**
   * Posts the notice.
   *
   * @param caseId the case
   * @param digest the digest of the posted text
   * @param posting where, with evidence
   */
  @TypeName("compact.post-notice")
  record PostNotice(CaseId caseId, Digest digest, Posting posting) implements NoticeCommand {}

  /**
   * Objects to the noticed text while it stands.
   *
   * @param caseId the case
   * @param objection the objection's name; it is answered like an opinion
   * @param household whose objection it is
   * @param text what it says, 1 to 1,000 characters
   */
  @TypeName("compact.raise-objection")
  record RaiseObjection(
      CaseId caseId, OpinionId objection, UnitId household, @NotBlank @Size(max = 1000) String text)
      implements NoticeCommand {
    /** Refuses a blank objection. */
    public RaiseObjection {
      Checks.publicText("text", text, 1000);
    }
  }

  /**
   * Takes the notice down.
   *
   * @param caseId the case
   * @param evidence what shows that it stood, such as dated photographs; at least one
   */
  @TypeName("compact.close-notice")
  record CloseNotice(CaseId caseId, @Size(min = 1, max = 20) ImmutableList<Paper> evidence)
      implements NoticeCommand {
    /** Refuses a notice without evidence. */
    public CloseNotice {
      Checks.within("evidence", evidence.size(), 1, 20);
    }
  }
}
