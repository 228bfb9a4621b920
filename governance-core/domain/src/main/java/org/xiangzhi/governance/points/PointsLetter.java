package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what another log says about points. */
public sealed interface PointsLetter extends PointsCommand, ByLetter {
  /**
   * Takes in the balances that come with a household or person.
   *
   * @param from the log of the village that they left
   * @param entry the entry by which they left it
   * @param account the account here
   * @param scale what the smallest unit is
   * @param balances what comes, by book
   * @param day the day on which they left
   */
  @TypeName("points.carry-in")
  record CarryIn(
      LogId from,
      EntryId entry,
      AccountId account,
      LedgerRules.Scale scale,
      ImmutableList<Balance> balances,
      LocalDate day)
      implements PointsLetter {}

  /**
   * Takes back what the other village did not take in.
   *
   * @param entry the entry by which it left
   * @param codes why it was turned down
   */
  @TypeName("points.take-back")
  record TakeBack(EntryId entry, ImmutableSet<RefusalCode> codes) implements PointsLetter {}

  /**
   * Anchors the closing of a village's period in the county's log.
   *
   * @param village the log of the village
   * @param closing what was closed
   */
  @TypeName("points.anchor")
  record Anchor(LogId village, Closing closing) implements PointsLetter {}

  /**
   * Is a balance on its way.
   *
   * @param book the book
   * @param amount how much, in the smallest unit
   */
  record Balance(BookId book, long amount) {}

  /**
   * Is what a period came to.
   *
   * @param number 1 for the first period
   * @param until its last day
   * @param openingPosition the position of the log at which the period before was closed; 0 if none
   * @param openingDigest the chain there; 64 zeros if none
   * @param closingPosition the position of the log at which this one was closed
   * @param closingDigest the chain there
   * @param entries how many entries the ledger had then
   * @param trialBalance the balance of every account in every book, in the order of account and
   *     book, as a digest
   */
  record Closing(
      int number,
      LocalDate until,
      long openingPosition,
      Digest openingDigest,
      long closingPosition,
      Digest closingDigest,
      long entries,
      Digest trialBalance) {}
}
