package org.xiangzhi.governance.points;

/**
 * Is the state of one kind of goods.
 *
 * @param goods what was offered
 * @param stock how many there are, those held for orders included
 * @param held how many of them are held for orders that are open
 * @param withdrawn whether there are no more orders for it
 */
public record Stocked(Goods goods, int stock, int held, boolean withdrawn) {
  static Stocked offered(Goods goods) {
    return new Stocked(goods, goods.stock(), 0, false);
  }

  /**
   * Returns how many can be ordered.
   *
   * @return the stock without what is held, 0 or more
   */
  public int free() {
    return stock - held;
  }

  Stocked stocking(int more) {
    return new Stocked(goods, Math.addExact(stock, more), held, withdrawn);
  }

  Stocked holding(int more) {
    return new Stocked(goods, stock, Math.addExact(held, more), withdrawn);
  }

  Stocked withdrawing() {
    return new Stocked(goods, stock, held, true);
  }
}
