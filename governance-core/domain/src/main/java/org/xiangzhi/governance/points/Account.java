package org.xiangzhi.governance.points;

import java.util.Arrays;
import java.util.Optional;

/**
 * Is the state of one account. Its balances are the sums of its legs; they are reckoned on as
 * entries come, so that nobody has to add up all of them, and {@link PointsLedger#balance} adds
 * them up for any day.
 */
public final class Account {
  /** No leg yet. */
  static final int NONE = -1;

  private final AccountId id;
  private final int number;
  private final State state;
  private final Optional<AccountId> successor;
  private final int lastLeg;
  private final long[] balances;
  private final long[] held;

  private Account(
      AccountId id,
      int number,
      State state,
      Optional<AccountId> successor,
      int lastLeg,
      long[] balances,
      long[] held) {
    this.id = id;
    this.number = number;
    this.state = state;
    this.successor = successor;
    this.lastLeg = lastLeg;
    this.balances = balances;
    this.held = held;
  }

  /** Says whether anything may be entered for an account. */
  public enum State {
    /** It is open. */
    OPEN,
    /** It is frozen 冻结. */
    FROZEN,
    /** It is closed 销户. */
    CLOSED
  }

  static Account opened(AccountId id, int number) {
    return new Account(
        id,
        number,
        State.OPEN,
        Optional.empty(),
        NONE,
        new long[LedgerRules.MAX_BOOKS],
        new long[LedgerRules.MAX_BOOKS]);
  }

  /**
   * Returns its name.
   *
   * @return the name
   */
  public AccountId id() {
    return id;
  }

  /**
   * Says whether anything may be entered.
   *
   * @return the state
   */
  public State state() {
    return state;
  }

  /**
   * Finds the account that took its place when it was closed.
   *
   * @return the account, or empty if none did
   */
  public Optional<AccountId> successor() {
    return successor;
  }

  int number() {
    return number;
  }

  int lastLeg() {
    return lastLeg;
  }

  /** Returns the balance by the place of a book. */
  long balance(int book) {
    return balances[book];
  }

  /** Returns what is held for orders by the place of a book. */
  long held(int book) {
    return held[book];
  }

  /** Returns what is not held by the place of a book. */
  long available(int book) {
    return balances[book] - held[book];
  }

  boolean isEmpty() {
    return Arrays.stream(balances).allMatch(balance -> balance == 0);
  }

  Account in(State other) {
    return new Account(id, number, other, successor, lastLeg, balances, held);
  }

  Account succeededBy(AccountId other) {
    return new Account(id, number, State.CLOSED, Optional.of(other), lastLeg, balances, held);
  }

  Account reopened() {
    return new Account(id, number, State.OPEN, Optional.empty(), lastLeg, balances, held);
  }

  /** Takes in a leg: a positive amount is what it gets. */
  Account moved(int leg, int book, long amount) {
    long[] changed = balances.clone();
    changed[book] = Math.addExact(changed[book], amount);
    return new Account(id, number, state, successor, leg, changed, held);
  }

  Account holding(int book, long more) {
    long[] changed = held.clone();
    changed[book] = Math.addExact(changed[book], more);
    return new Account(id, number, state, successor, lastLeg, balances, changed);
  }
}
