package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Timer;

/** Derives what is due of itself from the ledger. */
final class PointsTimers {
  private static final Comparator<Timer> OLDEST_FIRST =
      Comparator.comparing(Timer::due).thenComparing(Timer::id);

  private PointsTimers() {}

  static ImmutableList<Timer> due(PointsLedger ledger, LocalDate day) {
    ImmutableList.Builder<Timer> due = ImmutableList.builder();
    ledger.rules().ifPresent(rules -> resets(ledger, rules, day, due));
    for (Map.Entry<LocalDate, ImmutableSortedSet<BookId>> lapse : ledger.closings().lapses()) {
      LocalDate last = lapse.getKey();
      if (!last.isBefore(day)) {
        break;
      }
      lapse.getValue().forEach(book -> due.add(lapse(book, last)));
    }
    due.addAll(ledger.redemptions().due(day));
    due.addAll(ledger.contests().due(day));
    return ImmutableList.sortedCopyOf(OLDEST_FIRST, due.build());
  }

  private static Timer lapse(BookId book, LocalDate last) {
    return new Timer(
        "points-lapse." + book + "." + last, last.plusDays(1), new PointsTimer.Lapse(book, last));
  }

  private static void resets(
      PointsLedger ledger, LedgerRules rules, LocalDate day, ImmutableList.Builder<Timer> due) {
    for (Book book : rules.books()) {
      nextReset(ledger, book)
          .filter(next -> !next.isAfter(day))
          .ifPresent(
              next ->
                  due.add(
                      new Timer(
                          "points-reset." + book.id() + "." + next,
                          next,
                          new PointsTimer.ResetBook(book.id(), next))));
    }
  }

  /** Finds the first day of reset behind the last one, or behind the opening of the ledger. */
  static Optional<LocalDate> nextReset(PointsLedger ledger, Book book) {
    LocalDate behind =
        ledger.closings().lastReset(book.id()).orElseGet(() -> ledger.closings().start(book.id()));
    return book.reset().map(reset -> next(reset, behind));
  }

  private static LocalDate next(Book.Reset reset, LocalDate behind) {
    LocalDate same = LocalDate.of(behind.getYear(), reset.month(), reset.day());
    return same.isAfter(behind) ? same : same.plusYears(1);
  }
}
