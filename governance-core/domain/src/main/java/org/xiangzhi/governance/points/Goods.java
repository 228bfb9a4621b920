package org.xiangzhi.governance.points;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is what can be had for points 兑换商品.
 *
 * @param id its name
 * @param name what people call it
 * @param price what one piece costs
 * @param stock how many there are at first, 0 to 1,000,000
 * @param limit how many one account may have within a year of the calendar; empty for any number
 */
public record Goods(
    GoodsId id,
    Text name,
    Price price,
    @PositiveOrZero @Max(MAX_STOCK) int stock,
    Optional<@Positive @Max(MAX_STOCK) Integer> limit) {
  static final int MAX_STOCK = 1_000_000;

  /** Refuses figures out of bounds. */
  public Goods {
    Checks.within("stock", stock, 0, MAX_STOCK);
    limit.ifPresent(most -> Checks.within("limit", most, 1, MAX_STOCK));
  }
}
