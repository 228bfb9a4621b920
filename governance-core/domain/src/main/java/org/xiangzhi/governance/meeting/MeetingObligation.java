package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.TypeName;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says who has to hold, or come to, which meetings where and how often 开会责任. It lies on the seat,
 * not on the person: whoever takes a seat over takes over what was done and what is left of the
 * period.
 *
 * @param id its name
 * @param name what people call it
 * @param rule the rule
 * @param offices the offices on whose holders it lies, each for itself; at least one
 * @param role whether they convene or attend
 * @param kinds the kinds of meeting that count, at least one
 * @param where the units that must be covered
 * @param period in which time
 * @param times how often at each unit, 1 to 100
 * @param graceDays the days behind the period in which the record may still come in before it is
 *     overdue, 0 to 90; the meeting itself lies in the period
 */
public record MeetingObligation(
    ObligationId id,
    Text name,
    RuleId rule,
    ImmutableSet<OfficeId> offices,
    Role role,
    ImmutableSet<MeetingKindId> kinds,
    Where where,
    MeetingPeriod period,
    @Positive @Max(100) int times,
    @PositiveOrZero @Max(90) int graceDays) {
  /** Refuses figures out of bounds. */
  public MeetingObligation {
    Checks.within("times", times, 1, 100);
    Checks.within("graceDays", graceDays, 0, 90);
  }

  /** Says what the holder does there. */
  public enum Role {
    /** Convenes the meeting. */
    CONVENES,
    /** Comes to it, or convenes it. */
    ATTENDS
  }

  /** Says at which units. A meeting of the unit itself or of any unit in it counts. */
  public sealed interface Where {
    /**
     * Covers the units for which the holder answers by a link 包联, or every unit of a level in them.
     *
     * @param link the kind of link
     * @param level the level of the units in them; empty for the linked units themselves
     */
    @TypeName("where.linked")
    record Linked(LinkKindId link, Optional<LevelId> level) implements Where {}

    /**
     * Covers every unit of a level in the unit where the office is held.
     *
     * @param level the level
     */
    @TypeName("where.below")
    record Below(LevelId level) implements Where {}

    /** Covers the unit where the office is held. */
    @TypeName("where.own")
    record Own() implements Where {}
  }
}
