package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that concerns the ledger as a whole. */
public sealed interface LedgerEvent extends PointsEvent {
  /**
   * Happened when the ledger was opened, or took over other rules.
   *
   * @param practice the digest of the practice that gave them
   * @param rules how the ledger is kept from now on
   * @param by who opened it
   * @param on the day
   */
  @TypeName("points.ledger-opened/1")
  record LedgerOpened(Digest practice, LedgerRules rules, PersonId by, LocalDate on)
      implements LedgerEvent {}

  /**
   * Happened when a tariff was adopted.
   *
   * @param number its number in this ledger, 1 for the first
   * @param tariff the tariff
   * @param from the first day on which it is in force
   * @param basis the decision
   * @param by who recorded it
   * @param on the day
   */
  @TypeName("points.tariff-adopted/1")
  record TariffAdopted(
      int number, Tariff tariff, LocalDate from, TariffBasis basis, PersonId by, LocalDate on)
      implements LedgerEvent {}

  /**
   * Happened when a period was closed; the letter to the county is in it.
   *
   * @param county the log of the county, where it is anchored
   * @param village this log
   * @param closing what it came to
   * @param by who closed it
   * @param on the day
   */
  @TypeName("points.period-closed/1")
  record PeriodClosed(
      LogId county, LogId village, PointsLetter.Closing closing, PersonId by, LocalDate on)
      implements LedgerEvent {}

  /**
   * Happened, in the log of a county, when the closing of a village's period was anchored there.
   *
   * @param village the log of the village
   * @param closing what was closed
   * @param by who brought the letter
   * @param on the day
   */
  @TypeName("points.anchored/1")
  record Anchored(LogId village, PointsLetter.Closing closing, PersonId by, LocalDate on)
      implements LedgerEvent {}

  /**
   * Happened when the balances of a book started anew.
   *
   * @param book the book
   * @param day the day of the reset
   * @param entries what went to the reserve
   * @param by who brought it about
   * @param on the day of the act
   */
  @TypeName("points.book-reset/1")
  record BookReset(
      BookId book, LocalDate day, ImmutableList<Entry> entries, PersonId by, LocalDate on)
      implements LedgerEvent {}

  /**
   * Happened when something went past its validity.
   *
   * @param book the book
   * @param last the last day on which it was valid
   * @param entries what went to the reserve
   * @param by who brought it about
   * @param on the day of the act
   */
  @TypeName("points.lapsed/1")
  record Lapsed(
      BookId book, LocalDate last, ImmutableList<Entry> entries, PersonId by, LocalDate on)
      implements LedgerEvent {}
}
