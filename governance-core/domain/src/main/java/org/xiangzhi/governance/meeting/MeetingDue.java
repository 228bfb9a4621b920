package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/**
 * Says how one seat stands with one obligation at one unit in one period.
 *
 * @param obligation the obligation
 * @param rule its rule
 * @param office the office on which it lies
 * @param seat the unit where the office is held
 * @param seatLevel the level of that unit's office: district, town or village
 * @param holder who holds it on the day by which it is judged
 * @param unit the unit that has to be covered
 * @param span the period
 * @param times how many meetings it asks for
 * @param done the meetings that count, in the order of their days; more than it asks for are listed
 * @param lastDay the last day of the period with its grace
 * @param state how it stands
 */
public record MeetingDue(
    ObligationId obligation,
    RuleId rule,
    OfficeId office,
    UnitId seat,
    LevelId seatLevel,
    PersonId holder,
    UnitId unit,
    MeetingPeriod.Span span,
    int times,
    ImmutableList<MeetingId> done,
    LocalDate lastDay,
    State state) {
  /** Says how an obligation stands. */
  public enum State {
    /** Enough meetings were held. */
    MET,
    /** Not enough as yet, and the period or its grace is not over. */
    DUE,
    /** Not enough, and it is over. */
    OVERDUE;

    /**
     * Returns the words for it.
     *
     * @return in both languages
     */
    public Text wording() {
      return switch (this) {
        case MET -> Text.of("已完成", "met");
        case DUE -> Text.of("未到期", "due");
        case OVERDUE -> Text.of("逾期", "overdue");
      };
    }
  }
}
