package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reckons what of a balance is left from before a day, and what is past its validity. What is used
 * is taken from what ends first; among what ends on the same day, or never, from what came first.
 */
final class Residue {
  private final PointsLedger ledger;

  Residue(PointsLedger ledger) {
    this.ledger = ledger;
  }

  /** Is something that was earned and of which something may be left. */
  private static final class Lot {
    final Optional<LocalDate> last;
    long left;

    Lot(Optional<LocalDate> last, long left) {
      this.last = last;
      this.left = left;
    }
  }

  /** Returns what is left from before a day and not held: what came since then is not touched. */
  long before(Account account, int book, LocalDate day) {
    Entries entries = ledger.entries();
    long since =
        new Walk(ledger, account)
            .sum(
                leg ->
                    entries.book(leg) == book
                        && entries.change(leg, account.number()) > 0
                        && !entries.day(entries.entryOf(leg)).isBefore(day));
    return Math.max(0, account.available(book) - since);
  }

  /** Returns what was valid until a day or less long, is left and not held. */
  long lapsed(Account account, int book, LocalDate last) {
    List<Lot> lots = new ArrayList<>();
    for (int leg : legs(account, book)) {
      int entry = ledger.entries().entryOf(leg);
      long change = ledger.entries().change(leg, account.number());
      if (change > 0) {
        lots.add(new Lot(ledger.entries().lapses(entry), change));
      } else {
        use(lots, -change);
      }
    }
    long over =
        lots.stream()
            .filter(lot -> lot.last.filter(end -> !end.isAfter(last)).isPresent())
            .mapToLong(lot -> lot.left)
            .sum();
    return Math.max(0, Math.min(over, account.available(book)));
  }

  private ImmutableList<Integer> legs(Account account, int book) {
    List<Integer> newestFirst = new ArrayList<>();
    new Walk(ledger, account)
        .back(
            (leg, entry, change) -> {
              if (ledger.entries().book(leg) == book) {
                newestFirst.add(leg);
              }
              return true;
            });
    return ImmutableList.copyOf(newestFirst).reverse();
  }

  private static void use(List<Lot> lots, long amount) {
    long open = amount;
    List<Lot> order = new ArrayList<>(lots);
    order.sort(Comparator.comparing((Lot lot) -> lot.last.orElse(LocalDate.MAX)));
    for (Lot lot : order) {
      long taken = Math.min(open, lot.left);
      lot.left -= taken;
      open -= taken;
    }
    lots.removeIf(lot -> lot.left == 0);
  }
}
