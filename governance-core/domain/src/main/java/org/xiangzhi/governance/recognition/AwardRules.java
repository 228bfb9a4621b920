package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.When;

/**
 * Says how one kind of award 评选 is given.
 *
 * @param id its name
 * @param name what people call it, such as 好婆婆·巧媳妇
 * @param rule the rule that provides for it
 * @param when the village's choice under which it is given; empty for always
 * @param cycle how often a unit gives it
 * @param heldAt the level of the units that give it: the village or a level below
 * @param nominees who or what can be nominated
 * @param criteria what is looked at, 1 to 20, each marked with where it comes from
 * @param winners how many win at most, 1 to 100; with ties that all win there may be more
 * @param voting who decides, by which kind of ballot; ties go by that ballot
 * @param nominators the offices that nominate, {@code RESIDENT} for every resident
 * @param honour what winners get
 * @param noticeDays how many days the result is published 公示 before it is delivered, 1 to 366
 */
public record AwardRules(
    AwardKindId id,
    Text name,
    RuleId rule,
    Optional<When> when,
    AwardCycle cycle,
    LevelId heldAt,
    Nominees nominees,
    @Size(min = 1, max = 20) ImmutableList<AwardCriterion> criteria,
    @Positive @Max(100) int winners,
    Deciders voting,
    @Size(min = 1) ImmutableSet<OfficeId> nominators,
    Honour honour,
    @Positive @Max(366) int noticeDays) {
  /** Refuses figures out of bounds and empty lists. */
  public AwardRules {
    Checks.within("criteria", criteria.size(), 1, 20);
    Checks.within("winners", winners, 1, 100);
    Checks.within("nominators", nominators.size(), 1, Integer.MAX_VALUE);
    Checks.within("noticeDays", noticeDays, 1, 366);
  }
}
