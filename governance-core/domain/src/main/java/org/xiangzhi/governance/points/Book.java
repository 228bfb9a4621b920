package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is one of the balances that an account has. A practice with a redeemable balance that starts anew
 * each year and an honour that never does has two.
 *
 * @param id its name
 * @param name what people call it
 * @param redeemable whether goods can be had for it
 * @param base the score with which everybody starts 基础分; it is shown and ranked, and is no entry
 * @param floor the least that a balance may be, 0 or below
 * @param owes whether a reversal may bring a balance below its floor, because what it takes back is
 *     spent; new points then fill it up first
 * @param funded whether the pool gives out only what was put into it; otherwise what it gives out
 *     is issued as it goes
 * @param reset the day of the year on which balances start anew; empty if they never do
 * @param ties how equal balances are ranked
 * @param rule the rule
 */
public record Book(
    BookId id,
    Text name,
    boolean redeemable,
    @PositiveOrZero @Max(Leg.MAX_AMOUNT) long base,
    @Min(-Leg.MAX_AMOUNT) @Max(0) long floor,
    boolean owes,
    boolean funded,
    Optional<Reset> reset,
    Ties ties,
    RuleId rule) {

  /** Says how equal balances are ranked. */
  public enum Ties {
    /** They share the better place, and the places behind it are left out: 1, 2, 2, 4. */
    SHARE,
    /** They share a place, and none is left out: 1, 2, 2, 3. */
    DENSE,
    /** Whoever reached the balance first comes first; then the name of the account decides. */
    EARLIER_FIRST
  }

  /**
   * Is the day of the year on which balances start anew 清零.
   *
   * @param month 1 to 12
   * @param day a day that this month has in every year
   * @param rule the rule
   */
  public record Reset(@Min(1) @Max(12) int month, @Min(1) @Max(31) int day, RuleId rule) {
    private static final int LEAP_DAY = 29;

    /** Refuses a day that some years do not have. */
    public Reset {
      Checks.within("month", month, 1, 12);
      Checks.within(
          "day", day, 1, month == 2 ? LEAP_DAY - 1 : java.time.Month.of(month).maxLength());
    }
  }

  /** Refuses figures out of bounds. */
  public Book {
    Checks.within("base", base, 0, Leg.MAX_AMOUNT);
    Checks.within("floor", floor, -Leg.MAX_AMOUNT, 0);
  }

  /**
   * Defines a book whose points can be redeemed.
   *
   * @param id its name
   * @param name what people call it
   * @param rule the rule
   * @return a book that starts from 0, never goes below it, is not funded and never reset
   */
  public static Book redeemable(BookId id, Text name, RuleId rule) {
    return new Book(id, name, true, 0, 0, false, false, Optional.empty(), Ties.SHARE, rule);
  }

  /**
   * Defines a book whose points are an honour.
   *
   * @param id its name
   * @param name what people call it
   * @param rule the rule
   * @return a book that starts from 0, never goes below it, is not funded and never reset
   */
  public static Book honour(BookId id, Text name, RuleId rule) {
    return new Book(id, name, false, 0, 0, false, false, Optional.empty(), Ties.SHARE, rule);
  }

  /**
   * Starts balances anew each year.
   *
   * @param when the day
   * @return the book with it
   */
  public Book resetOn(Reset when) {
    return new Book(id, name, redeemable, base, floor, owes, funded, Optional.of(when), ties, rule);
  }

  /**
   * Sets base score and floor.
   *
   * @param score the score with which everybody starts
   * @param least the least that a balance may be, 0 or below
   * @return the book with them
   */
  public Book from(long score, long least) {
    return new Book(id, name, redeemable, score, least, owes, funded, reset, ties, rule);
  }

  /**
   * Lets reversals bring a balance below its floor.
   *
   * @return the book with it
   */
  public Book owing() {
    return new Book(id, name, redeemable, base, floor, true, funded, reset, ties, rule);
  }

  /**
   * Gives out only what was put into the pool.
   *
   * @return the book with it
   */
  public Book fundedByPool() {
    return new Book(id, name, redeemable, base, floor, owes, true, reset, ties, rule);
  }

  /**
   * Ranks equal balances in another way.
   *
   * @param how the way
   * @return the book with it
   */
  public Book tied(Ties how) {
    return new Book(id, name, redeemable, base, floor, owes, funded, reset, how, rule);
  }
}
