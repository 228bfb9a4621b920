package org.xiangzhi.governance.election;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is something that has to be done by a day.
 *
 * @param what what
 * @param about the id of the objection, election or petition that it is about
 * @param by the last day
 */
public record Due(Text what, String about, LocalDate by) {
  /**
   * Tells whether it is overdue.
   *
   * @param day the day
   * @return true behind the last day
   */
  public boolean isOverdue(LocalDate day) {
    return day.isAfter(by);
  }
}
