package org.xiangzhi.governance.points;

import java.util.regex.Pattern;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Names an account 账户: {@code household/} and the household, {@code person/} and the person, or one
 * of the accounts that every ledger has, such as {@code pool}.
 *
 * @param value the name, at most 80 characters
 */
public record AccountId(String value) implements Comparable<AccountId> {
  // Before the names below, which are checked against it.
  private static final Pattern FORM =
      Pattern.compile(
          "issue|pool|shop|reserve|opening|transit|(household|person)/[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Where points come from 发行. */
  public static final AccountId ISSUE = new AccountId("issue");

  /** What the village may give out 积分池. */
  public static final AccountId POOL = new AccountId("pool");

  /** What was redeemed 兑换超市. */
  public static final AccountId SHOP = new AccountId("shop");

  /** What lapsed, was reset, or is kept back 储备. */
  public static final AccountId RESERVE = new AccountId("reserve");

  /** The other side of balances from before 期初. */
  public static final AccountId OPENING = new AccountId("opening");

  /** What is on its way to or from another village 在途. */
  public static final AccountId TRANSIT = new AccountId("transit");

  /** Refuses a value that is not of the form. */
  public AccountId {
    Checks.matches("account", value, FORM, 80);
  }

  /**
   * Names the account of a household.
   *
   * @param household the household
   * @return its account
   */
  public static AccountId of(UnitId household) {
    return new AccountId("household/" + household);
  }

  /**
   * Names the account of a person.
   *
   * @param person the person
   * @return the account
   */
  public static AccountId of(PersonId person) {
    return new AccountId("person/" + person);
  }

  /**
   * Says whose it is.
   *
   * @return the kind
   */
  public AccountKind kind() {
    return switch (value.charAt(0)) {
      case 'h' -> AccountKind.HOUSEHOLD;
      case 'i' -> AccountKind.ISSUE;
      case 'o' -> AccountKind.OPENING;
      case 'r' -> AccountKind.RESERVE;
      case 's' -> AccountKind.SHOP;
      case 't' -> AccountKind.TRANSIT;
      default -> value.equals(POOL.value) ? AccountKind.POOL : AccountKind.PERSON;
    };
  }

  /**
   * Returns whose it is by name.
   *
   * @return the name of the household or person; empty text for the accounts of the ledger
   */
  public String holder() {
    return value.substring(value.indexOf('/') + 1).equals(value)
        ? ""
        : value.substring(value.indexOf('/') + 1);
  }

  @Override
  public int compareTo(AccountId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
