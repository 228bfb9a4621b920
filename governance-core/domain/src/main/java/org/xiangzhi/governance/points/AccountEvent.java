package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to accounts. */
public sealed interface AccountEvent extends PointsEvent {
  /**
   * Happened when accounts were opened.
   *
   * @param accounts the accounts
   * @param by who opened them
   * @param on the day
   */
  @TypeName("points.accounts-opened/1")
  record AccountsOpened(ImmutableList<AccountId> accounts, PersonId by, LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when an account was closed.
   *
   * @param account the account
   * @param entries what was left on it and went to the reserve
   * @param reason why
   * @param by who closed it
   * @param on the day
   */
  @TypeName("points.account-closed/1")
  record AccountClosed(
      AccountId account, ImmutableList<Entry> entries, String reason, PersonId by, LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when an account was frozen.
   *
   * @param account the account
   * @param reason why
   * @param by who froze it
   * @param on the day
   */
  @TypeName("points.account-frozen/1")
  record AccountFrozen(AccountId account, String reason, PersonId by, LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when an account was thawed.
   *
   * @param account the account
   * @param reason why
   * @param by who thawed it
   * @param on the day
   */
  @TypeName("points.account-thawed/1")
  record AccountThawed(AccountId account, String reason, PersonId by, LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when balances followed households that became one or were split. Accounts are opened
   * where there were none.
   *
   * @param from the accounts that gave
   * @param into the accounts that got; the first one succeeds to those that gave and are closed
   * @param weights by what it was divided, in the order of those that got; empty if added up
   * @param entries what moved
   * @param rule the rule of the practice
   * @param by who recorded it
   * @param on the day
   */
  @TypeName("points.accounts-succeeded/1")
  record AccountsSucceeded(
      ImmutableList<AccountId> from,
      ImmutableList<AccountId> into,
      ImmutableList<Integer> weights,
      ImmutableList<Entry> entries,
      RuleId rule,
      PersonId by,
      LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when an account left for another village; the letter is in it, unless the rule lets
   * the balances lapse.
   *
   * @param account the account, closed now
   * @param village this log
   * @param to the log of the other village
   * @param as the account there
   * @param carried whether the balances go along
   * @param scale what the smallest unit is
   * @param entries what left
   * @param rule the rule of the practice
   * @param by who recorded it
   * @param on the day
   */
  @TypeName("points.carried-out/1")
  record CarriedOut(
      AccountId account,
      LogId village,
      LogId to,
      AccountId as,
      boolean carried,
      LedgerRules.Scale scale,
      ImmutableList<Entry> entries,
      RuleId rule,
      PersonId by,
      LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when balances came with a household or person from another village. The account is
   * opened if there was none.
   *
   * @param account the account
   * @param from the log of the other village
   * @param entries what came
   * @param by who brought the letter
   * @param on the day
   */
  @TypeName("points.carried-in/1")
  record CarriedIn(
      AccountId account, LogId from, ImmutableList<Entry> entries, PersonId by, LocalDate on)
      implements AccountEvent {}

  /**
   * Happened when the other village did not take balances in; the account is open again.
   *
   * @param account the account
   * @param entries what came back
   * @param codes why
   * @param by who brought the letter
   * @param on the day
   */
  @TypeName("points.taken-back/1")
  record TakenBack(
      AccountId account,
      ImmutableList<Entry> entries,
      ImmutableSet<RefusalCode> codes,
      PersonId by,
      LocalDate on)
      implements AccountEvent {}
}
