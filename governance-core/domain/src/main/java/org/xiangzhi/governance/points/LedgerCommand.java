package org.xiangzhi.governance.points;

import java.time.LocalDate;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that concerns the ledger as a whole. */
public sealed interface LedgerCommand extends PointsCommand {
  /**
   * Opens the ledger by the rules of the practice in use, or takes over its rules when they have
   * changed. Books are only added, and the scale stays.
   */
  @TypeName("points.open-ledger")
  record OpenLedger() implements LedgerCommand {}

  /**
   * Adopts a tariff. It is in force from a day on until another one with the same name is.
   *
   * @param tariff the tariff
   * @param from the first day, not before the day of the act
   * @param basis the decision
   */
  @TypeName("points.adopt-tariff")
  record AdoptTariff(Tariff tariff, LocalDate from, TariffBasis basis) implements LedgerCommand {}

  /**
   * Closes a period 结账: no entry counts on a day in it afterwards. Balances are carried over.
   *
   * @param until its last day, before the day of the act
   */
  @TypeName("points.close-period")
  record ClosePeriod(LocalDate until) implements LedgerCommand {}
}
