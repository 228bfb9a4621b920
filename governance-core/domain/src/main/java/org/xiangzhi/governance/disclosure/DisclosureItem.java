package org.xiangzhi.governance.disclosure;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.When;

/**
 * Says what must be disclosed 公开事项.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule that demands it
 * @param category how often, by the law
 * @param level the level of the units that disclose it
 * @param where the places at which it must be posted, at least one
 * @param postedBy the offices of which the actor must hold one to post it; empty for whoever may
 *     post at all
 * @param withinDays the days behind the end of the period, or behind the event, within which the
 *     practice wants it posted; empty if the law alone says so
 * @param answerDays the days within which a resident's query about it is answered
 * @param when the village's choice under which it is due by periods; empty for always
 */
public record DisclosureItem(
    DisclosureItemId id,
    Text name,
    RuleId rule,
    Category category,
    LevelId level,
    ImmutableSet<Medium> where,
    ImmutableSet<OfficeId> postedBy,
    Optional<@PositiveOrZero @Max(MAX_DAYS) Integer> withinDays,
    @PositiveOrZero @Max(MAX_DAYS) int answerDays,
    Optional<When> when) {
  /** The greatest number of days. */
  public static final int MAX_DAYS = 366;

  /** Refuses an item that is posted nowhere, and numbers of days outside their bounds. */
  public DisclosureItem {
    Checks.within("where", where.size(), 1, Medium.values().length);
    withinDays.ifPresent(days -> Checks.within("withinDays", days, 0, MAX_DAYS));
    Checks.within("answerDays", answerDays, 0, MAX_DAYS);
  }

  /** Tells items apart by how often the law wants them disclosed. */
  public enum Category {
    /** An ordinary matter 一般事项: every quarter or oftener. */
    ORDINARY,
    /** Finances with much movement 财务往来较多: every month. */
    FINANCE,
    /** A major matter 重大事项: as soon as it happens. */
    MAJOR
  }

  /** Says where something is posted. */
  public enum Medium {
    /** The village's board 村务公开栏. */
    BOARD,
    /** A board or a meeting of the villagers' group 组务公开. */
    GROUP,
    /** A chat group 微信群. */
    CHAT,
    /** A page on the net 网络. */
    WEB,
    /** The loudspeaker 广播. */
    BROADCAST
  }

  /**
   * Tells whether a village's choices make it due.
   *
   * @param selection what the village chose, by option
   * @return true if always or chosen
   */
  public boolean applies(Map<String, String> selection) {
    return when.isEmpty() || when.get().applies(selection);
  }
}
