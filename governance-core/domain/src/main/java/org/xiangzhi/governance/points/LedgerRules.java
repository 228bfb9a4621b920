package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is how a ledger is kept. It is written into the ledger when that is opened and holds there until
 * the ledger takes over other rules.
 *
 * @param scale what the smallest unit is
 * @param books the balances of an account, 1 to 4
 * @param holders whose accounts there are: households, persons or both
 * @param backDays how many days back an entry may count, 0 to 3,660
 * @param succession where balances go when households change
 * @param contest how an entry is contested
 * @param redemption how points are redeemed; empty if they are not
 */
public record LedgerRules(
    Scale scale,
    @Size(min = 1, max = MAX_BOOKS) ImmutableList<Book> books,
    @Size(min = 1) ImmutableSet<AccountKind> holders,
    @PositiveOrZero @Max(3660) int backDays,
    Succession succession,
    ContestRules contest,
    Optional<RedemptionRules> redemption) {
  static final int MAX_BOOKS = 4;

  /** Refuses a ledger without books or holders. */
  public LedgerRules {
    Checks.within("books", books.size(), 1, MAX_BOOKS);
    Checks.within("holders", holders.size(), 1, 2);
    Checks.within("backDays", backDays, 0, 3660);
  }

  /** Says what the smallest unit of a ledger is. */
  public enum Scale {
    /** Whole points. */
    WHOLE(1),
    /** Tenths of a point. */
    TENTHS(10);

    private final int units;

    Scale(int units) {
      this.units = units;
    }

    /**
     * Returns how many smallest units one point has.
     *
     * @return 1 or 10
     */
    public int units() {
      return units;
    }

    /**
     * Writes an amount for a person.
     *
     * @param amount the amount in the smallest unit
     * @return the points, such as {@code -12} or {@code 3.5}
     */
    public String print(long amount) {
      if (this == WHOLE) {
        return Long.toString(amount);
      }
      long whole = Math.abs(amount) / units;
      return (amount < 0 ? "-" : "") + whole + "." + Math.abs(amount) % units;
    }
  }

  /**
   * Finds a book.
   *
   * @param book its name
   * @return the book, or empty
   */
  public Optional<Book> book(BookId book) {
    return books.stream().filter(one -> one.id().equals(book)).findFirst();
  }

  /**
   * Finds the place of a book.
   *
   * @param book its name
   * @return 0 for the first; -1 if there is none of that name
   */
  public int indexOf(BookId book) {
    for (int i = 0; i < books.size(); i++) {
      if (books.get(i).id().equals(book)) {
        return i;
      }
    }
    return -1;
  }
}
