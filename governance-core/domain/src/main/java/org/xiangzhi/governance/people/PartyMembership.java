package org.xiangzhi.governance.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Is a party membership.
 *
 * @param since the first day
 * @param until the last day, if it has ended
 */
public record PartyMembership(LocalDate since, Optional<LocalDate> until) {
  /**
   * Tells whether it stands on a day.
   *
   * @param day the day
   * @return true from the first day to the last
   */
  public boolean on(LocalDate day) {
    return !since.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
  }
}
