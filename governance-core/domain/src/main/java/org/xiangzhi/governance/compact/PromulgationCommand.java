package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks about filing, posting and telling 张榜执行. */
public sealed interface PromulgationCommand extends StepCommand {
  /**
   * Files the voted text with the town government 备案.
   *
   * @param caseId the case
   * @param digest the digest of the filed text
   * @param number the town's filing number, 1 to 100 characters
   */
  @TypeName("compact.file-text")
  record FileText(CaseId caseId, Digest digest, @NotBlank @Size(max = 100) String number)
      implements PromulgationCommand {
    /** Refuses a blank number. */
    public FileText {
      Checks.publicText("number", number, 100);
    }
  }

  /**
   * Posts the text that is to come into force 张榜.
   *
   * @param caseId the case
   * @param digest the digest of the posted text
   * @param posting where, with evidence
   * @param effectiveFrom the day from which it is in force, not before the day of posting
   */
  @TypeName("compact.post-text")
  record PostText(CaseId caseId, Digest digest, Posting posting, LocalDate effectiveFrom)
      implements PromulgationCommand {}

  /**
   * Records that households were told the result.
   *
   * @param caseId the case
   * @param channel how
   * @param households which, 1 to 500
   */
  @TypeName("compact.inform-households")
  record InformHouseholds(
      CaseId caseId, Channel channel, @Size(min = 1, max = 500) ImmutableSet<UnitId> households)
      implements PromulgationCommand {
    /** Refuses an empty list. */
    public InformHouseholds {
      Checks.within("households", households.size(), 1, 500);
    }
  }
}
