package org.xiangzhi.governance.points;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Is the state of one objection 异议.
 *
 * @param brought what was contested
 * @param account the account that it concerns now: the one of the entry, or whoever succeeded
 * @param heard whether the household or person was heard
 * @param overdue whether it was marked as not decided in time
 * @param decided how and when it was decided; empty if it is open
 */
public record Objection(
    ContestEvent.Contested brought,
    AccountId account,
    boolean heard,
    boolean overdue,
    Optional<Outcome> decided) {

  /**
   * Is how an objection was decided.
   *
   * @param upheld whether the entry stands
   * @param on the day
   */
  public record Outcome(boolean upheld, LocalDate on) {}

  static Objection of(ContestEvent.Contested event) {
    return new Objection(event, event.account(), false, false, Optional.empty());
  }

  /**
   * Returns its name.
   *
   * @return the name
   */
  public ContestId id() {
    return brought.contest();
  }

  /**
   * Tells whether it is still to be decided.
   *
   * @return true if so, overdue or not
   */
  public boolean isOpen() {
    return decided.isEmpty();
  }

  Objection hearing() {
    return new Objection(brought, account, true, overdue, decided);
  }

  Objection markedOverdue() {
    return new Objection(brought, account, heard, true, decided);
  }

  Objection deciding(ContestEvent.Decided event) {
    return new Objection(
        brought, account, heard, overdue, Optional.of(new Outcome(event.upheld(), event.on())));
  }

  Objection succeededBy(AccountId into) {
    return new Objection(brought, into, heard, overdue, decided);
  }
}
