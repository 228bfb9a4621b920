package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something that concerns goods and orders. */
public sealed interface RedemptionCommand extends PointsCommand {
  /** The most kinds of goods in one order. */
  int MAX_LINES = 50;

  /**
   * Offers goods 上架.
   *
   * @param goods what is offered
   */
  @TypeName("points.offer-goods")
  record OfferGoods(Goods goods) implements RedemptionCommand {}

  /**
   * Adds to the stock of goods, or takes from it what is broken or gone 库存.
   *
   * @param goods the goods
   * @param change how many more, or fewer, but not 0; the stock stays at 0 or above
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.restock-goods")
  record RestockGoods(GoodsId goods, int change, @NotBlank @Size(max = MAX_REASON) String reason)
      implements RedemptionCommand {
    /** Refuses a change out of bounds and a blank reason. */
    public RestockGoods {
      Checks.within("change", change, -Goods.MAX_STOCK, Goods.MAX_STOCK);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Withdraws goods 下架: no more orders; those that are open go on.
   *
   * @param goods the goods
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.withdraw-goods")
  record WithdrawGoods(GoodsId goods, @NotBlank @Size(max = MAX_REASON) String reason)
      implements RedemptionCommand {
    /** Refuses a blank reason. */
    public WithdrawGoods {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Orders goods 下单. Points and stock are held until the order is handed over, cancelled or
   * expires.
   *
   * @param order its name
   * @param account the account that pays
   * @param lines what is wanted, 1 to 50 kinds, each once
   * @param way how it is to be handed over
   */
  @TypeName("points.order")
  record PlaceOrder(
      OrderId order,
      AccountId account,
      @Size(min = 1, max = MAX_LINES) ImmutableList<Line> lines,
      RedemptionRules.Way way)
      implements RedemptionCommand {
    /** Refuses an empty or overlong list. */
    public PlaceOrder {
      Checks.within("lines", lines.size(), 1, MAX_LINES);
    }
  }

  /**
   * Is so many pieces of some goods.
   *
   * @param goods the goods
   * @param quantity how many, 1 to 1,000,000
   */
  record Line(GoodsId goods, @Positive @Max(Goods.MAX_STOCK) int quantity) {
    /** Refuses a number out of bounds. */
    public Line {
      Checks.within("quantity", quantity, 1, Goods.MAX_STOCK);
    }
  }

  /**
   * Hands goods over 交付, all that is open or part of it; their points are posted.
   *
   * @param order the order
   * @param entry the name of the entry
   * @param lines what is handed over, 1 to 50 kinds, each once
   */
  @TypeName("points.hand-over")
  record HandOver(
      OrderId order, EntryId entry, @Size(min = 1, max = MAX_LINES) ImmutableList<Line> lines)
      implements RedemptionCommand {
    /** Refuses an empty or overlong list. */
    public HandOver {
      Checks.within("lines", lines.size(), 1, MAX_LINES);
    }
  }

  /**
   * Cancels what is open of an order 取消; points and stock are free again.
   *
   * @param order the order
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.cancel-order")
  record CancelOrder(OrderId order, @NotBlank @Size(max = MAX_REASON) String reason)
      implements RedemptionCommand {
    /** Refuses a blank reason. */
    public CancelOrder {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Gives points back for goods that were handed over 退货.
   *
   * @param order the order
   * @param entry the name of the entry
   * @param lines what comes back, 1 to 50 kinds, each once
   * @param restock whether the goods can be given out again
   * @param reason why, 1 to 500 characters
   */
  @TypeName("points.refund")
  record Refund(
      OrderId order,
      EntryId entry,
      @Size(min = 1, max = MAX_LINES) ImmutableList<Line> lines,
      boolean restock,
      @NotBlank @Size(max = MAX_REASON) String reason)
      implements RedemptionCommand {
    /** Refuses an empty or overlong list and a blank reason. */
    public Refund {
      Checks.within("lines", lines.size(), 1, MAX_LINES);
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }
}
