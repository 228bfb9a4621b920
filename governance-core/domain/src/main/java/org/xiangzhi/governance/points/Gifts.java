package org.xiangzhi.governance.points;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Reckons from the entries of an account which of its points may not be redeemed because they are
 * gifts 赠送积分 that nothing earned stands beside.
 *
 * <p>Counted is what came in by the tariff, counts from the last reset of the book or a later day
 * (where there was none, from the day on which the book began) and was not reversed. What came by a
 * rule for gifts is a gift, less what of it has lapsed; what came as an award or a repair by
 * another rule is earned; what came otherwise, such as an opening balance, is neither. For each
 * point earned so many hundredths of a gift point may be redeemed as the ledger says; the fraction
 * is dropped. All gifts beyond that are locked, and stay locked whatever is redeemed: what may be
 * redeemed is what is not held, less what is locked.
 *
 * @param since the first day that counts
 * @param gifts the gifts, in the smallest unit
 * @param earned what was earned, in the smallest unit
 * @param locked the gifts that may not be redeemed, in the smallest unit
 */
record Gifts(LocalDate since, long gifts, long earned, long locked) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  static Gifts of(PointsLedger ledger, Account account, RedemptionRules rules) {
    int book = ledger.bookIndex(rules.book());
    LocalDate since =
        ledger
            .closings()
            .lastReset(rules.book())
            .orElseGet(() -> ledger.closings().start(rules.book()));
    Entries entries = ledger.entries();
    Set<Integer> given = new HashSet<>();
    long[] sums = new long[2];
    new Walk(ledger, account)
        .back(
            (leg, entry, change) -> {
              boolean counts =
                  entries.book(leg) == book
                      && change > 0
                      && isByTariff(entries.kind(entry))
                      && !entries.day(entry).isBefore(since)
                      && entries.reversedBy(entry).isEmpty();
              if (counts && isGift(ledger, entry)) {
                given.add(entry);
                sums[0] = Math.addExact(sums[0], change);
              } else if (counts) {
                sums[1] = Math.addExact(sums[1], change);
              }
              return !entries.recordedOn(entry).isBefore(since);
            });
    long gifts = given.isEmpty() ? 0 : Math.max(0, sums[0] - lapsed(ledger, account, book, given));
    return new Gifts(since, gifts, sums[1], locked(gifts, sums[1], rules.giftPerEarned()));
  }

  private static boolean isByTariff(EntryKind kind) {
    return kind == EntryKind.AWARD || kind == EntryKind.REPAIR;
  }

  private static boolean isGift(PointsLedger ledger, int entry) {
    Entries entries = ledger.entries();
    return ledger
        .adopted(entries.tariff(entry))
        .orElseThrow()
        .event()
        .tariff()
        .rules()
        .get(entries.rule(entry))
        .gift();
  }

  /** Adds up what of some gifts has lapsed, by the order in which points are used. */
  private static long lapsed(PointsLedger ledger, Account account, int book, Set<Integer> given) {
    Entries entries = ledger.entries();
    Lots lots = new Lots();
    long lapsed = 0;
    for (int leg : new Residue(ledger).legs(account, book)) {
      int entry = entries.entryOf(leg);
      long change = entries.change(leg, account.number());
      if (change > 0) {
        lots.add(entry, entries.lapses(entry), change);
      } else if (entries.kind(entry) == EntryKind.LAPSE) {
        long before = lots.of(given::contains);
        lots.use(-change);
        lapsed = Math.addExact(lapsed, before - lots.of(given::contains));
      } else {
        lots.use(-change);
      }
    }
    return lapsed;
  }

  private static long locked(long gifts, long earned, int perEarned) {
    BigInteger allowed =
        BigInteger.valueOf(earned).multiply(BigInteger.valueOf(perEarned)).divide(HUNDRED);
    return BigInteger.valueOf(gifts).subtract(allowed).max(BigInteger.ZERO).longValueExact();
  }
}
