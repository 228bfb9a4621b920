package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for points to move. */
public sealed interface PostingCommand extends PointsCommand {
  /**
   * Hands in a sheet of claims 积分申报表. A claim whose rule needs no review is posted; another one
   * waits. A claim that was handed in before is answered as it was then.
   *
   * @param mode what becomes of the sheet if a row is bad
   * @param claims the rows, 1 to 2,000
   */
  @TypeName("points.post-claims")
  record PostClaims(Mode mode, @Size(min = 1, max = MAX_ROWS) ImmutableList<Claim> claims)
      implements PostingCommand {
    /** Refuses an empty or overlong sheet. */
    public PostClaims {
      Checks.within("claims", claims.size(), 1, MAX_ROWS);
    }
  }

  /**
   * Hands in what follows of itself from taking part: a meeting attended, work that was recorded.
   * Nobody can ask for it; a rule that nobody may propose is fed by this alone.
   *
   * @param claims the rows, 1 to 2,000
   */
  @TypeName("points.feed")
  record Feed(@Size(min = 1, max = MAX_ROWS) ImmutableList<Claim> claims)
      implements PostingCommand {
    /** Refuses an empty or overlong sheet. */
    public Feed {
      Checks.within("claims", claims.size(), 1, MAX_ROWS);
    }
  }

  /**
   * Reviews claims that wait 审核: they are posted, or declined for good.
   *
   * @param claims the claims, 1 to 2,000
   * @param approve whether they are posted
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.review-claims")
  record ReviewClaims(
      @Size(min = 1, max = MAX_ROWS) ImmutableSet<EntryId> claims,
      boolean approve,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements PostingCommand {
    /** Refuses an empty or overlong set and a blank reason. */
    public ReviewClaims {
      Checks.within("claims", claims.size(), 1, MAX_ROWS);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Moves points between the accounts that every ledger has 划转, all legs or none: into the pool,
   * from the reserve, out of the shop. No household and no person is touched.
   *
   * @param id the name of the entry
   * @param day the day from which it counts
   * @param legs what moves, 1 to 100
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.transfer")
  record Transfer(
      EntryId id,
      LocalDate day,
      @Size(min = 1, max = 100) ImmutableList<Leg> legs,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements PostingCommand {
    /** Refuses an empty or overlong list and a blank reason. */
    public Transfer {
      Checks.within("legs", legs.size(), 1, 100);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Reverses an entry 冲正 by its opposite, once.
   *
   * @param id the name of the entry that does so
   * @param entry what was earned, lost, moved or taken over
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.reverse")
  record Reverse(EntryId id, EntryId entry, @NotBlank @Size(max = MAX_REASON) String reason)
      implements PostingCommand {
    /** Refuses a blank reason. */
    public Reverse {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Takes over balances of a system in use before 期初余额, all rows or none, with the papers that show
   * them. An account has one opening balance in each book, and nothing before it.
   *
   * @param day the day from which they count
   * @param rows the balances, 1 to 2,000
   * @param papers digests of the papers, 1 to 20
   */
  @TypeName("points.take-in-opening")
  record TakeInOpening(
      LocalDate day,
      @Size(min = 1, max = MAX_ROWS) ImmutableList<Opening> rows,
      @Size(min = 1, max = MAX_PAPERS) ImmutableList<Digest> papers)
      implements PostingCommand {
    /** Refuses empty and overlong lists. */
    public TakeInOpening {
      Checks.within("rows", rows.size(), 1, MAX_ROWS);
      Checks.within("papers", papers.size(), 1, MAX_PAPERS);
    }
  }

  /**
   * Is a balance of a system in use before.
   *
   * @param id the name of the entry that it becomes
   * @param account the account
   * @param book the book
   * @param amount the balance in the smallest unit, 1 to 1,000,000,000
   */
  record Opening(
      EntryId id, AccountId account, BookId book, @Positive @Max(Leg.MAX_AMOUNT) long amount) {
    /** Refuses an amount out of bounds. */
    public Opening {
      Checks.within("amount", amount, 1, Leg.MAX_AMOUNT);
    }
  }
}
