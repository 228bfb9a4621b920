package org.xiangzhi.governance.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.When;

/**
 * Says how one list 红黄黑榜 is kept. What is owed to whoever may be put on a yellow or black list is
 * the core's and cannot be left out: a clause in force, guidance, evidence, notice, a hearing, the
 * vote of an elected body, an end and an appeal. The figures are the practice's.
 *
 * @param id its name
 * @param name what people call it
 * @param colour what it is for
 * @param rule the rule that provides for it
 * @param when the village's choice under which anyone is listed at all; without it there is
 *     guidance alone. A yellow or black list has one that the option's standard choice does not
 *     switch on
 * @param guidanceDays how many days there are to put the matter right after guidance, 1 to 366; 0
 *     for a red list
 * @param noticeDays how many days lie between the notice and the hearing, 1 to 366; 0 for a red
 *     list
 * @param voting which body decides, by which kind of ballot
 * @param longestDays for how many days one may be listed at most, 1 to 366
 * @param appeal how one appeals
 * @param display what the list shows to everyone
 * @param blocksHonours whether whoever is listed gets no award meanwhile; false for a red list
 * @param rightsDays for how many days before a case an objection, appeal or petition of whom it is
 *     about is looked for, 30 to 3,660, so that nobody is listed for having used a right
 */
public record ListRules(
    ListKindId id,
    Text name,
    ListColour colour,
    RuleId rule,
    Optional<When> when,
    @PositiveOrZero @Max(366) int guidanceDays,
    @PositiveOrZero @Max(366) int noticeDays,
    Deciders voting,
    @Positive @Max(366) int longestDays,
    AppealRules appeal,
    ListDisplay display,
    boolean blocksHonours,
    @Positive @Max(3660) int rightsDays) {
  /** Refuses figures out of bounds. */
  public ListRules {
    int least = colour.isBurden() ? 1 : 0;
    Checks.within("guidanceDays", guidanceDays, least, 366);
    Checks.within("noticeDays", noticeDays, least, 366);
    Checks.within("longestDays", longestDays, 1, 366);
    Checks.within("rightsDays", rightsDays, 30, 3660);
  }
}
