package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionProblem.Kind;
import org.xiangzhi.governance.kernel.Checks;

/** Gathers divisions in any order and packs them into a table. */
final class DivisionTableBuilder {
  /** Bits of an index: with 43 bits of key they make one long that sorts. */
  static final int INDEX_BITS = 20;

  static final int MAX_SOURCE = 200;

  private static final int MAX_PROBLEMS = 1000;

  private final String source;
  private final LocalDate asOf;
  private final ImmutableList.Builder<DivisionProblem> problems = ImmutableList.builder();
  private int errors;
  private int warnings;

  private String file = "";
  private long line;

  private int size;
  private long[] keys = new long[1024];
  private int[] starts = new int[1025];
  private long[] lines = new long[1024];
  private String[] files = new String[1024];
  private byte[] pool = new byte[32 * 1024];
  private final BitSet revoked = new BitSet();

  DivisionTableBuilder(String source, LocalDate asOf) {
    this.source = Checks.text("source", source, MAX_SOURCE);
    this.asOf = asOf;
  }

  /** Says where the next divisions and problems come from. */
  void from(String nextFile, long nextLine) {
    this.file = nextFile;
    this.line = nextLine;
  }

  void add(Division division) {
    if (size == DivisionTable.MAX_DIVISIONS) {
      report(Kind.TOO_MANY, division.code().value());
      return;
    }
    byte[] name = division.name().getBytes(StandardCharsets.UTF_8);
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      starts = Arrays.copyOf(starts, size * 2 + 1);
      lines = Arrays.copyOf(lines, size * 2);
      files = Arrays.copyOf(files, size * 2);
    }
    int start = starts[size];
    if (start + name.length > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    System.arraycopy(name, 0, pool, start, name.length);
    keys[size] = division.code().key();
    lines[size] = line;
    files[size] = file;
    revoked.set(size, division.revoked());
    size++;
    starts[size] = start + name.length;
  }

  void report(Kind kind, String code) {
    if (kind.isError()) {
      errors++;
    } else {
      warnings++;
    }
    if (errors + warnings <= MAX_PROBLEMS) {
      problems.add(new DivisionProblem(kind, file, line, code));
    }
  }

  DivisionImport build() {
    int[] order = withoutRepeats(order());
    int[] parents = parents(order);
    Optional<DivisionTable> table =
        errors == 0 ? Optional.of(pack(order, parents)) : Optional.empty();
    return new DivisionImport(table, problems.build(), errors, warnings);
  }

  private int[] order() {
    long[] sorted = new long[size];
    Arrays.setAll(sorted, i -> (keys[i] << INDEX_BITS) | i);
    Arrays.sort(sorted);
    int[] order = new int[size];
    Arrays.setAll(order, i -> (int) (sorted[i] & ((1 << INDEX_BITS) - 1)));
    return order;
  }

  private int[] withoutRepeats(int[] order) {
    int kept = 0;
    for (int next : order) {
      int last = kept == 0 ? -1 : order[kept - 1];
      if (last < 0 || keys[last] != keys[next]) {
        order[kept++] = next;
        continue;
      }
      boolean same =
          Arrays.equals(pool, starts[last], starts[last + 1], pool, starts[next], starts[next + 1])
              && revoked.get(last) == revoked.get(next);
      reportAt(same ? Kind.REPEATED_LINE : Kind.DUPLICATE_CODE, next);
    }
    return Arrays.copyOf(order, kept);
  }

  private int[] parents(int[] order) {
    int[] parents = new int[order.length];
    int[] path = new int[LevelId.DIVISIONS.size()];
    int depth = 0;
    for (int i = 0; i < order.length; i++) {
      long key = keys[order[i]];
      while (depth > 0 && DivisionCode.endKey(keys[order[path[depth - 1]]]) <= key) {
        depth--;
      }
      parents[i] = depth == 0 ? -1 : path[depth - 1];
      int level = DivisionCode.depthOfKey(key);
      if (depth == 0 && level > 0) {
        reportAt(Kind.UNKNOWN_PARENT, order[i]);
      } else if (depth > 0 && DivisionCode.depthOfKey(keys[order[parents[i]]]) != level - 1) {
        reportAt(Kind.LEVEL_SKIPPED, order[i]);
      }
      path[depth++] = i;
    }
    return parents;
  }

  private DivisionTable pack(int[] order, int[] parents) {
    long[] packedKeys = new long[order.length];
    int[] packedStarts = new int[order.length + 1];
    byte[] packedNames = new byte[starts[size]];
    BitSet packedRevoked = new BitSet();
    for (int i = 0; i < order.length; i++) {
      int from = order[i];
      int length = starts[from + 1] - starts[from];
      packedKeys[i] = keys[from];
      System.arraycopy(pool, starts[from], packedNames, packedStarts[i], length);
      packedStarts[i + 1] = packedStarts[i] + length;
      packedRevoked.set(i, revoked.get(from));
    }
    return new DivisionTable(
        source, asOf, packedKeys, parents, packedStarts, packedNames, packedRevoked);
  }

  private void reportAt(Kind kind, int index) {
    from(files[index], lines[index]);
    report(kind, DivisionCode.ofKey(keys[index]).value());
  }
}
