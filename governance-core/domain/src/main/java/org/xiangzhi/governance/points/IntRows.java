package org.xiangzhi.governance.points;

import java.util.Arrays;

/**
 * Is a table of whole numbers that rows are only added to. It is immutable: adding gives another
 * table, which shares everything with this one. A row costs its numbers and no more, so that the
 * entries of a county fit into memory.
 *
 * <p>Full blocks are shared for good. The last block is shared too, and written behind the rows of
 * those who know it: whoever adds to the longest of the tables writes in place, whoever adds to a
 * shorter one takes a copy of that one block first.
 */
final class IntRows {
  private static final int BLOCK_BITS = 10;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private final int width;
  private final int[][] full;
  private final Block last;
  private final int size;

  private IntRows(int width, int[][] full, Block last, int size) {
    this.width = width;
    this.full = full;
    this.last = last;
    this.size = size;
  }

  /** Makes a table without rows. */
  static IntRows ofWidth(int width) {
    return new IntRows(width, new int[0][], new Block(width), 0);
  }

  int size() {
    return size;
  }

  int get(int row, int column) {
    int block = row >> BLOCK_BITS;
    int[] cells = block < full.length ? full[block] : last.cells;
    return cells[(row & (BLOCK - 1)) * width + column];
  }

  /** Adds a row; the numbers are copied. */
  IntRows with(int... row) {
    int used = size - full.length * BLOCK;
    Block block = last.add(used, row);
    if (used + 1 < BLOCK) {
      return new IntRows(width, full, block, size + 1);
    }
    int[][] more = Arrays.copyOf(full, full.length + 1);
    more[full.length] = block.cells;
    return new IntRows(width, more, new Block(width), size + 1);
  }

  /** Is the block that rows are added to. It starts small and doubles. */
  private static final class Block {
    private static final int FIRST = 4;

    private final int width;

    /** Replaced when it grows; what a table knows of it never changes. */
    private volatile int[] cells;

    private int used;

    Block(int width) {
      this(width, new int[FIRST * width], 0);
    }

    private Block(int width, int[] cells, int used) {
      this.width = width;
      this.cells = cells;
      this.used = used;
    }

    synchronized Block add(int at, int[] row) {
      if (at != used) {
        return new Block(width, Arrays.copyOf(cells, Math.max(FIRST, at * 2) * width), at)
            .add(at, row);
      }
      if ((at + 1) * width > cells.length) {
        cells = Arrays.copyOf(cells, Math.min(at * 2, BLOCK) * width);
      }
      System.arraycopy(row, 0, cells, at * width, width);
      used++;
      return this;
    }
  }
}
