package org.xiangzhi.governance.matter;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names where matters come from, such as {@code VISIT} 走访.
 *
 * @param value upper-case words joined by underscores, at most 64 characters
 */
public record OriginId(String value) implements Comparable<OriginId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a value that is not of the form. */
  public OriginId {
    Checks.matches("origin", value, FORM, 64);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static OriginId of(String value) {
    return new OriginId(value);
  }

  @Override
  public int compareTo(OriginId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
