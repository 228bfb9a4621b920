package org.xiangzhi.governance.ballot;

import jakarta.validation.constraints.PositiveOrZero;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is the account of a batch of papers, every figure counted by itself: issued = returned + not
 * returned, returned = valid + invalid.
 *
 * @param issued the papers given out 发出, 0 or more
 * @param returned those that came back 收回
 * @param notReturned those that did not 未收回
 * @param tally what stands on those that came back, valid 有效票 and invalid 废票
 */
public record Papers(
    @PositiveOrZero int issued,
    @PositiveOrZero int returned,
    @PositiveOrZero int notReturned,
    Tally tally) {
  /** Refuses figures that do not add up. */
  public Papers {
    Checks.within("issued", issued, 0, Tally.MOST);
    Checks.within("returned", returned, 0, Tally.MOST);
    Checks.within("notReturned", notReturned, 0, Tally.MOST);
    int back = returned + notReturned;
    if (back != issued) {
      throw Sums.mismatch(
          back, issued, Text.of("收回与未收回之和，发出", "returned and not returned, issued"));
    }
    if (tally.cast() != returned) {
      throw Sums.mismatch(
          tally.cast(), returned, Text.of("有效票与废票之和，收回", "valid and invalid, returned"));
    }
  }
}
