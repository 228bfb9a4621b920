package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that concerns accounts. */
public sealed interface AccountCommand extends PointsCommand {
  /**
   * Opens accounts 开户 of households or persons.
   *
   * @param accounts the accounts, 1 to 2,000
   */
  @TypeName("points.open-accounts")
  record OpenAccounts(@Size(min = 1, max = MAX_ROWS) ImmutableList<AccountId> accounts)
      implements AccountCommand {
    /** Refuses an empty or overlong list. */
    public OpenAccounts {
      Checks.within("accounts", accounts.size(), 1, MAX_ROWS);
    }
  }

  /**
   * Closes an account 销户; what is left on it goes to the reserve.
   *
   * @param account the account
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.close-account")
  record CloseAccount(AccountId account, @NotBlank @Size(max = MAX_REASON) String reason)
      implements AccountCommand {
    /** Refuses a blank reason. */
    public CloseAccount {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Freezes an account 冻结: nothing is earned, redeemed or divided until it is thawed. Reversals and
   * decisions on objections go on.
   *
   * @param account the account
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.freeze-account")
  record FreezeAccount(AccountId account, @NotBlank @Size(max = MAX_REASON) String reason)
      implements AccountCommand {
    /** Refuses a blank reason. */
    public FreezeAccount {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Thaws a frozen account 解冻.
   *
   * @param account the account
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.thaw-account")
  record ThawAccount(AccountId account, @NotBlank @Size(max = MAX_REASON) String reason)
      implements AccountCommand {
    /** Refuses a blank reason. */
    public ThawAccount {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Adds up accounts whose households became one 并户. It follows of itself when the units of
   * households are merged.
   *
   * @param id the name of the entry; empty for one that the library gives
   * @param from the accounts, which are closed, 1 to 100
   * @param into the account that they become; it is opened if there is none
   */
  @TypeName("points.merge-accounts")
  record MergeAccounts(
      Optional<EntryId> id, @Size(min = 1, max = 100) ImmutableList<AccountId> from, AccountId into)
      implements AccountCommand {
    /** Refuses an empty or overlong list. */
    public MergeAccounts {
      Checks.within("from", from.size(), 1, 100);
    }
  }

  /**
   * Divides an account whose household was split 分户, by the rule of the ledger, once its members
   * are where they belong.
   *
   * @param id the name of the entry
   * @param from the account; it is closed unless it is among the parts
   * @param into the accounts that get a part, 1 to 100; one is opened where there is none
   */
  @TypeName("points.divide-account")
  record DivideAccount(
      EntryId id, AccountId from, @Size(min = 1, max = 100) ImmutableList<AccountId> into)
      implements AccountCommand {
    /** Refuses an empty or overlong list. */
    public DivideAccount {
      Checks.within("into", into.size(), 1, 100);
    }
  }

  /**
   * Lets an account leave with its household for another village 迁出, by the rule of the ledger.
   *
   * @param id the name of the entry
   * @param account the account, which is closed
   * @param to the log of the other village
   * @param as the account there
   */
  @TypeName("points.carry-out")
  record CarryOut(EntryId id, AccountId account, LogId to, AccountId as)
      implements AccountCommand {}
}
