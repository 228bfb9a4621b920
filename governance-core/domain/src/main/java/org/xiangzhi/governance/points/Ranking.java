package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Ranks accounts by their score in a book as of a day 积分榜: the base score with which everybody
 * starts, and the balance. Closed accounts are left out.
 *
 * @param book the book
 * @param kind whose accounts are ranked
 * @param day the day
 * @param scale what the smallest unit is
 * @param rows the accounts, the best first; those with one score by name, or by who reached it
 *     first where the book ranks so
 */
public record Ranking(
    Book book, AccountKind kind, LocalDate day, LedgerRules.Scale scale, ImmutableList<Row> rows) {

  /**
   * Is one account in its place.
   *
   * @param place 1 for the best
   * @param account the account
   * @param score base score and balance, in the smallest unit
   * @param stars how many stars the score is worth by the tariff in force on the day; empty if it
   *     gives none in this book
   */
  public record Row(int place, AccountId account, long score, Optional<Long> stars) {}

  /** Is an account before it has a place. */
  private record Standing(AccountId account, long score, long reachedOn, int reachedBy) {}

  /**
   * Ranks the accounts of households or persons.
   *
   * @param ledger the ledger
   * @param book the book
   * @param kind {@link AccountKind#HOUSEHOLD} or {@link AccountKind#PERSON}
   * @param day the day; what counts from a later one is left out
   * @return the ranking, or empty if the ledger has no such book
   */
  public static Optional<Ranking> of(
      PointsLedger ledger, BookId book, AccountKind kind, LocalDate day) {
    return ledger
        .rules()
        .flatMap(
            rules ->
                rules
                    .book(book)
                    .map(
                        found ->
                            new Ranking(
                                found,
                                kind,
                                day,
                                rules.scale(),
                                placed(
                                    found,
                                    standings(ledger, found, kind, day),
                                    stars(ledger, book, day)))));
  }

  private static Optional<Bands> stars(PointsLedger ledger, BookId book, LocalDate day) {
    return ledger.tariffsOn(day).flatMap(one -> one.tariff().starsOf(book).stream()).findFirst();
  }

  private static ImmutableList<Standing> standings(
      PointsLedger ledger, Book book, AccountKind kind, LocalDate day) {
    Scores scores = Scores.of(ledger, ledger.bookIndex(book.id()), day.toEpochDay());
    Comparator<Standing> best = Comparator.comparingLong((Standing one) -> -one.score());
    return ledger
        .accounts()
        .filter(one -> one.id().kind() == kind && one.state() != Account.State.CLOSED)
        .map(one -> scores.standing(one, book.base()))
        .sorted(
            (book.ties() == Book.Ties.EARLIER_FIRST
                    ? best.thenComparingLong(Standing::reachedOn)
                        .thenComparingInt(Standing::reachedBy)
                    : best)
                .thenComparing(Standing::account))
        .collect(ImmutableList.toImmutableList());
  }

  /** Is what every account has in a book, and with which leg it came to that, by its number. */
  private static final class Scores {
    private final long[] sums;
    private final long[] reachedOn;
    private final int[] reachedBy;

    private Scores(int accounts) {
      sums = new long[accounts];
      reachedOn = new long[accounts];
      reachedBy = new int[accounts];
      Arrays.fill(reachedOn, Long.MIN_VALUE);
      Arrays.fill(reachedBy, Account.NONE);
    }

    static Scores of(PointsLedger ledger, int book, long last) {
      Scores scores = new Scores((int) ledger.accounts().count());
      Entries entries = ledger.entries();
      for (int leg = 0; leg < entries.legs(); leg++) {
        long counts = entries.epochDay(entries.entryOf(leg));
        if (counts <= last && entries.book(leg) == book) {
          scores.add(entries.from(leg), -entries.amount(leg), counts, leg);
          scores.add(entries.to(leg), entries.amount(leg), counts, leg);
        }
      }
      return scores;
    }

    private void add(int account, long change, long counts, int leg) {
      sums[account] = Math.addExact(sums[account], change);
      if (counts >= reachedOn[account]) {
        reachedOn[account] = counts;
        reachedBy[account] = leg;
      }
    }

    Standing standing(Account account, long base) {
      int number = account.number();
      return new Standing(
          account.id(), Math.addExact(base, sums[number]), reachedOn[number], reachedBy[number]);
    }
  }

  private static ImmutableList<Row> placed(
      Book book, ImmutableList<Standing> standings, Optional<Bands> stars) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    int place = 0;
    long before = 0;
    for (int i = 0; i < standings.size(); i++) {
      Standing one = standings.get(i);
      if (i == 0 || one.score() != before || book.ties() == Book.Ties.EARLIER_FIRST) {
        place = book.ties() == Book.Ties.DENSE ? place + 1 : i + 1;
      }
      before = one.score();
      rows.add(
          new Row(place, one.account(), one.score(), stars.map(bands -> bands.of(one.score()))));
    }
    return rows.build();
  }
}
