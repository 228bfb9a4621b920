package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is the balance of every account in every book as of a day 试算平衡.
 *
 * @param balances what is not zero, by account and book, in the smallest unit
 */
public record TrialBalance(ImmutableSortedMap<Line, Long> balances) {
  /**
   * Is one account in one book.
   *
   * @param account the account
   * @param book the book
   */
  public record Line(AccountId account, BookId book) implements Comparable<Line> {
    private static final Comparator<Line> ORDER =
        Comparator.comparing(Line::account).thenComparing(Line::book);

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Adds up every entry that counts from a day or an earlier one.
   *
   * @param ledger the ledger
   * @param until the day
   * @return the balances
   */
  public static TrialBalance of(PointsLedger ledger, LocalDate until) {
    Entries entries = ledger.entries();
    long last = until.toEpochDay();
    int accounts = (int) ledger.accounts().count();
    long[] sums = new long[accounts * LedgerRules.MAX_BOOKS];
    for (int leg = 0; leg < entries.legs(); leg++) {
      if (entries.epochDay(entries.entryOf(leg)) <= last) {
        int book = entries.book(leg);
        sums[entries.from(leg) * LedgerRules.MAX_BOOKS + book] -= entries.amount(leg);
        sums[entries.to(leg) * LedgerRules.MAX_BOOKS + book] += entries.amount(leg);
      }
    }
    ImmutableSortedMap.Builder<Line, Long> balances = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != 0) {
        balances.put(
            new Line(
                ledger.accountId(i / LedgerRules.MAX_BOOKS),
                ledger.rules().orElseThrow().books().get(i % LedgerRules.MAX_BOOKS).id()),
            sums[i]);
      }
    }
    return new TrialBalance(balances.buildOrThrow());
  }

  /**
   * Adds all balances up.
   *
   * @return zero
   */
  public long sum() {
    return balances.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Digests the balances, one line of account, book and balance for each, in the order of their
   * names.
   *
   * @return the digest
   */
  public Digest digest() {
    StringBuilder text = new StringBuilder();
    balances.forEach(
        (line, balance) ->
            text.append(line.account())
                .append(' ')
                .append(line.book())
                .append(' ')
                .append(balance)
                .append('\n'));
    return Digest.ofText(text.toString());
  }
}
