package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is what moved on one account within some days 对账单, as it was known at an instant. It is made from
 * the legs of that account alone, however many entries the ledger has.
 *
 * @param account the account
 * @param state whether anything may be entered for it now
 * @param from the first day
 * @param to the last day
 * @param known the instant; what was recorded later is left out
 * @param scale what the smallest unit is
 * @param parts one for each book of the ledger, in the order of its rules
 */
public record Statement(
    AccountId account,
    Account.State state,
    LocalDate from,
    LocalDate to,
    Instant known,
    LedgerRules.Scale scale,
    ImmutableList<Part> parts) {

  /**
   * Is what moved in one book.
   *
   * @param book the book
   * @param opening the balance before the first day, in the smallest unit, without the base score
   * @param lines what moved, by day and then in the order in which it was recorded
   * @param closing the balance behind the last line
   * @param held how much of the balance is held for orders now
   */
  public record Part(Book book, long opening, ImmutableList<Line> lines, long closing, long held) {}

  /**
   * Is one movement.
   *
   * @param entry the entry that it belongs to
   * @param day the day from which it counts
   * @param recordedAt when it was recorded
   * @param kind why points moved
   * @param rule the rule of the tariff; empty if by none
   * @param other the account from which points came or to which they went
   * @param change what it did to the balance, in the smallest unit
   * @param balance the balance behind it
   * @param about the entry that it reverses, repairs or supersedes; empty if none
   * @param reversedBy the entry that reversed it; empty if none had at the instant of knowing
   */
  public record Line(
      EntryId entry,
      LocalDate day,
      Instant recordedAt,
      EntryKind kind,
      Optional<TariffRule> rule,
      AccountId other,
      long change,
      long balance,
      Optional<EntryId> about,
      Optional<EntryId> reversedBy) {}

  /**
   * Draws up the statement of an account.
   *
   * @param ledger the ledger
   * @param account the account
   * @param from the first day
   * @param to the last day
   * @param known the instant as of which things are known
   * @return the statement, or empty if the ledger is not open or has no such account
   */
  public static Optional<Statement> of(
      PointsLedger ledger, AccountId account, LocalDate from, LocalDate to, Instant known) {
    return ledger.rules().isEmpty()
        ? Optional.empty()
        : ledger
            .account(account)
            .map(found -> new StatementWalk(ledger, found, from, to, known).statement());
  }
}
