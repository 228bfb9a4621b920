package org.xiangzhi.governance.points;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names what can be had for points.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 40 characters
 */
public record GoodsId(String value) implements Comparable<GoodsId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public GoodsId {
    Checks.matches("goods", value, FORM, 40);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static GoodsId of(String value) {
    return new GoodsId(value);
  }

  @Override
  public int compareTo(GoodsId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
