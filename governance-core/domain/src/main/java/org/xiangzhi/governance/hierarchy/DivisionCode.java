package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/**
 * Is a statistical division code 统计用区划代码: province 2 digits, prefecture 2, county 2, town 3,
 * village 3, each level's code starting with that of the level above.
 *
 * @param value 2, 4, 6, 9 or 12 digits; the first is not 0, and no part is all zeros but that of a
 *     county, which stands for a prefecture without counties, such as {@code 441900}
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
  private static final int[] WIDTHS = {2, 4, 6, 9, 12};
  private static final int COUNTY = 2;
  private static final long[] SCALES = {10_000_000_000L, 100_000_000L, 1_000_000L, 1_000L, 1L};

  /** Refuses a value that is not of the form. */
  public DivisionCode {
    if (!wellFormed(value)) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.DIVISION_CODE_FORM,
              HierarchyRules.CODE_FORM,
              "code",
              value.length() > 24 ? value.substring(0, 24) + "…" : value));
    }
  }

  /**
   * Makes a code of its canonical form.
   *
   * @param value 2, 4, 6, 9 or 12 digits
   * @return the code
   * @throws InvalidValueException if the value is not of the form
   */
  public static DivisionCode of(String value) {
    return new DivisionCode(value);
  }

  /**
   * Reads a code, also one of an upper level that was filled up with zeros to 12 digits, such as
   * {@code 520000000000} for {@code 52}. {@code 441900000000} is the prefecture {@code 4419}.
   *
   * @param text 2, 4, 6, 9 or 12 digits
   * @return the code
   * @throws InvalidValueException if the text is not of the form
   */
  public static DivisionCode parse(String text) {
    if (text.length() != 12) {
      return new DivisionCode(text);
    }
    int level = WIDTHS.length - 1;
    while (level > 0 && isZero(text, WIDTHS[level - 1], WIDTHS[level])) {
      level--;
    }
    return new DivisionCode(text.substring(0, WIDTHS[level]));
  }

  /**
   * Returns the level, which the width tells.
   *
   * @return province to village
   */
  public LevelId level() {
    return LevelId.DIVISIONS.get(depth());
  }

  /**
   * Returns the code of the level above.
   *
   * @return the code, or empty for a province
   */
  public Optional<DivisionCode> parent() {
    int depth = depth();
    return depth == 0
        ? Optional.empty()
        : Optional.of(new DivisionCode(value.substring(0, WIDTHS[depth - 1])));
  }

  /**
   * Lists the codes of all levels above.
   *
   * @return the nearest first, the province last; empty for a province
   */
  public ImmutableList<DivisionCode> ancestors() {
    ImmutableList.Builder<DivisionCode> above = ImmutableList.builder();
    for (int depth = depth() - 1; depth >= 0; depth--) {
      above.add(new DivisionCode(value.substring(0, WIDTHS[depth])));
    }
    return above.build();
  }

  /**
   * Tells whether another code is this one or below it.
   *
   * @param other the other code
   * @return true if it starts with this code
   */
  public boolean covers(DivisionCode other) {
    return other.value.startsWith(value);
  }

  /**
   * Guesses the kind of town from the range of its three digits. It is a hint: the ranges are not
   * kept to everywhere.
   *
   * @return the hint, or empty above the town
   */
  public Optional<TownHint> townHint() {
    return depth() < 3
        ? Optional.empty()
        : Optional.of(TownHint.of(Integer.parseInt(value.substring(6, 9))));
  }

  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  /** Reads an id as a code; empty if it is none. */
  static Optional<DivisionCode> ofId(UnitId id) {
    return wellFormed(id.value()) ? Optional.of(new DivisionCode(id.value())) : Optional.empty();
  }

  /** Returns 0 for a province to 4 for a village. */
  int depth() {
    return depthOf(value.length());
  }

  /** Returns the number that sorts codes with each unit before those below it. */
  long key() {
    return ((Long.parseLong(value) * SCALES[depth()]) << 3) | depth();
  }

  static DivisionCode ofKey(long key) {
    int depth = depthOfKey(key);
    return new DivisionCode(Long.toString((key >>> 3) / SCALES[depth]));
  }

  static int depthOfKey(long key) {
    return (int) (key & 7);
  }

  /** Returns the key of the level above at the depth given. */
  static long ancestorKey(long key, int depth) {
    return (((key >>> 3) / SCALES[depth] * SCALES[depth]) << 3) | depth;
  }

  /** Returns the least key that is above those of a unit and all below it. */
  static long endKey(long key) {
    return ((key >>> 3) + SCALES[depthOfKey(key)]) << 3;
  }

  private static int depthOf(int width) {
    for (int depth = 0; depth < WIDTHS.length; depth++) {
      if (WIDTHS[depth] == width) {
        return depth;
      }
    }
    return -1;
  }

  private static boolean wellFormed(String value) {
    int depth = depthOf(value.length());
    if (depth < 0 || value.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    for (int part = 1; part <= depth; part++) {
      if (part != COUNTY && isZero(value, WIDTHS[part - 1], WIDTHS[part])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZero(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /** Tells what the range of a town's three digits suggests. */
  public enum TownHint {
    /** 001 to 099: a street 街道. */
    STREET,
    /** 100 to 199: a town 镇. */
    TOWN,
    /** 200 to 399: a township 乡. */
    TOWNSHIP,
    /** 400 to 599: something like a township, such as a farm or a development zone. */
    SIMILAR,
    /** Outside the ranges. */
    NONE;

    static TownHint of(int digits) {
      if (digits < 100) {
        return STREET;
      }
      if (digits < 200) {
        return TOWN;
      }
      if (digits < 400) {
        return TOWNSHIP;
      }
      return digits < 600 ? SIMILAR : NONE;
    }
  }
}
