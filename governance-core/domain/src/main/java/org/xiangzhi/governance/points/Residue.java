package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reckons what of a balance is left from before a day, and what is past its validity. What is used
 * is taken from what ends first; among what ends on the same day, or never, from what came first.
 * What is held for orders counts as used: it is left over only once it is released.
 */
final class Residue {
  private final PointsLedger ledger;

  Residue(PointsLedger ledger) {
    this.ledger = ledger;
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
    Entries entries = ledger.entries();
    Lots lots = new Lots();
    for (int leg : legs(account, book)) {
      int entry = entries.entryOf(leg);
      long change = entries.change(leg, account.number());
      if (change > 0) {
        lots.add(entry, entries.lapses(entry), change);
      } else {
        lots.use(-change);
      }
    }
    lots.use(account.held(book));
    return Math.max(0, Math.min(lots.endedBy(last), account.available(book)));
  }

  /** Lists the legs of an account in a book, oldest first. */
  ImmutableList<Integer> legs(Account account, int book) {
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
}
