package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says how a practice honours and how it lists.
 *
 * @param rule the rule that provides for it
 * @param awards the kinds of award 评选, at most 50
 * @param lists the lists 红黄黑榜, at most 20; yellow and black ones hang on an option that is off
 *     unless a village switches it on
 */
public record RecognitionRules(
    RuleId rule,
    @Size(max = 50) ImmutableList<AwardRules> awards,
    @Size(max = 20) ImmutableList<ListRules> lists) {
  /** Refuses too many awards or lists. */
  public RecognitionRules {
    Checks.within("awards", awards.size(), 0, 50);
    Checks.within("lists", lists.size(), 0, 20);
  }

  /**
   * Finds a kind of award.
   *
   * @param award its name
   * @return its rules, or empty
   */
  public Optional<AwardRules> award(AwardKindId award) {
    return awards.stream().filter(one -> one.id().equals(award)).findFirst();
  }

  /**
   * Finds a list.
   *
   * @param list its name
   * @return its rules, or empty
   */
  public Optional<ListRules> list(ListKindId list) {
    return lists.stream().filter(one -> one.id().equals(list)).findFirst();
  }
}
