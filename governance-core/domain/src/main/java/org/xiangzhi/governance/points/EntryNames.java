package org.xiangzhi.governance.points;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Arrays;

/**
 * Numbers names from 0 on and finds the number of a name. It is immutable and shares what it can,
 * like {@link IntRows}; names are kept as bytes.
 *
 * <p>One index serves all tables that come from one another. A number that it holds may belong to a
 * table that was given up: whoever looks compares the name in his own table, so that such a number
 * costs a look and no more.
 */
final class EntryNames {
  private static final HashFunction HASH = Hashing.murmur3_32_fixed();

  private final IntRows ends;
  private final Bytes bytes;
  private final int length;
  private final Index index;

  private EntryNames(IntRows ends, Bytes bytes, int length, Index index) {
    this.ends = ends;
    this.bytes = bytes;
    this.length = length;
    this.index = index;
  }

  static EntryNames empty() {
    return new EntryNames(IntRows.ofWidth(1), Bytes.empty(), 0, new Index());
  }

  int size() {
    return ends.size();
  }

  EntryId get(int number) {
    int start = number == 0 ? 0 : ends.get(number - 1, 0);
    return new EntryId(bytes.text(start, ends.get(number, 0)));
  }

  /** Finds the number of a name; -1 if there is none. */
  int find(EntryId name) {
    byte[] wanted = name.value().getBytes(ISO_8859_1);
    int hash = HASH.hashBytes(wanted).asInt();
    long[] slots = index.slots;
    int mask = slots.length - 1;
    for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      int number = (int) slots[at] - 1;
      if ((int) (slots[at] >> Integer.SIZE) == hash && number < size() && is(number, wanted)) {
        return number;
      }
    }
    return -1;
  }

  private boolean is(int number, byte[] wanted) {
    int start = number == 0 ? 0 : ends.get(number - 1, 0);
    return ends.get(number, 0) - start == wanted.length && bytes.startsWith(start, wanted);
  }

  /** Adds a name that is not there. */
  EntryNames with(EntryId name) {
    byte[] added = name.value().getBytes(ISO_8859_1);
    index.add(HASH.hashBytes(added).asInt(), size());
    int end = Math.addExact(length, added.length);
    return new EntryNames(ends.with(end), bytes.with(length, added), end, index);
  }

  /** Finds numbers by hash: hash in the upper half of a slot, number plus one in the lower. */
  private static final class Index {
    private static final int FIRST = 16;

    /** Replaced when it grows; 0 marks a free slot. */
    private volatile long[] slots = new long[FIRST];

    private int used;

    synchronized void add(int hash, int number) {
      if (used * 2 >= slots.length) {
        long[] larger = new long[slots.length * 2];
        for (long slot : slots) {
          if (slot != 0) {
            put(larger, slot);
          }
        }
        slots = larger;
      }
      put(slots, ((long) hash << Integer.SIZE) | (number + 1));
      used++;
    }

    private static void put(long[] into, long slot) {
      int mask = into.length - 1;
      int at = (int) (slot >> Integer.SIZE) & mask;
      while (into[at] != 0) {
        at = (at + 1) & mask;
      }
      into[at] = slot;
    }
  }

  /** Is a text that is only added to, in blocks as in {@link IntRows}. */
  private static final class Bytes {
    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST = 64;

    private final byte[][] full;
    private final Block last;

    private Bytes(byte[][] full, Block last) {
      this.full = full;
      this.last = last;
    }

    static Bytes empty() {
      return new Bytes(new byte[0][], new Block(new byte[FIRST], 0));
    }

    private byte get(int at) {
      int block = at >> BLOCK_BITS;
      return (block < full.length ? full[block] : last.cells)[at & (BLOCK - 1)];
    }

    boolean startsWith(int start, byte[] wanted) {
      for (int i = 0; i < wanted.length; i++) {
        if (get(start + i) != wanted[i]) {
          return false;
        }
      }
      return true;
    }

    String text(int start, int end) {
      byte[] found = new byte[end - start];
      for (int i = 0; i < found.length; i++) {
        found[i] = get(start + i);
      }
      return new String(found, ISO_8859_1);
    }

    Bytes with(int length, byte[] added) {
      Bytes result = this;
      int done = 0;
      while (done < added.length) {
        int used = length + done - result.full.length * BLOCK;
        int part = Math.min(added.length - done, BLOCK - used);
        Block block = result.last.add(used, added, done, part);
        done += part;
        result = result.behind(block, used + part);
      }
      return result;
    }

    private Bytes behind(Block block, int used) {
      if (used < BLOCK) {
        return new Bytes(full, block);
      }
      byte[][] more = Arrays.copyOf(full, full.length + 1);
      more[full.length] = block.cells;
      return new Bytes(more, new Block(new byte[FIRST], 0));
    }

    private static final class Block {
      private volatile byte[] cells;
      private int used;

      Block(byte[] cells, int used) {
        this.cells = cells;
        this.used = used;
      }

      synchronized Block add(int at, byte[] from, int start, int count) {
        if (at != used) {
          return new Block(Arrays.copyOf(cells, Math.max(FIRST, at)), at)
              .add(at, from, start, count);
        }
        if (at + count > cells.length) {
          cells = Arrays.copyOf(cells, Math.min(Math.max(cells.length * 2, at + count), BLOCK));
        }
        System.arraycopy(from, start, cells, at, count);
        used += count;
        return this;
      }
    }
  }
}
