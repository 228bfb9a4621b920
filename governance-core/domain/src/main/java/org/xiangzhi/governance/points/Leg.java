package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Takes points from one account and gives them to another, within one book.
 *
 * @param from the account that gives
 * @param to the account that gets; another one
 * @param book the book
 * @param amount how many, in the smallest unit of the ledger, 1 to 1,000,000,000
 */
public record Leg(
    AccountId from, AccountId to, BookId book, @Positive @Max(MAX_AMOUNT) long amount) {
  /** The most that one leg moves. */
  public static final long MAX_AMOUNT = 1_000_000_000;

  /** Refuses an amount out of bounds. */
  public Leg {
    Checks.within("amount", amount, 1, MAX_AMOUNT);
  }

  /**
   * Turns it round.
   *
   * @return the same amount back
   */
  public Leg opposite() {
    return new Leg(to, from, book, amount);
  }
}
