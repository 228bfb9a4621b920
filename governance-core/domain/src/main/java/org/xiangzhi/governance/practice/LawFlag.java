package org.xiangzhi.governance.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.law.FloorVerdict;

/**
 * Puts something before a person: the machine neither accepts it in silence nor refuses it.
 *
 * @param rule the rule that it is about
 * @param verdict why it is flagged
 * @param source law, version and article, or the library; 1 to 200 characters
 * @param statement what that says
 */
public record LawFlag(
    RuleId rule, FloorVerdict verdict, @NotBlank @Size(max = 200) String source, Text statement) {
  /** Refuses a blank source. */
  public LawFlag {
    Checks.text("source", source, 200);
  }
}
