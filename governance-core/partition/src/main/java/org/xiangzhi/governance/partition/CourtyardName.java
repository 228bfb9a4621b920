package org.xiangzhi.governance.partition;

import org.xiangzhi.governance.kernel.Checks;

/**
 * Names a courtyard 小院 of a division: one that a person has named, or {@code C-001} and so on.
 *
 * @param value 1 to 64 characters
 */
public record CourtyardName(String value) implements Comparable<CourtyardName> {
  /** Refuses a blank or overlong name, and one with a personal number in it. */
  public CourtyardName {
    Checks.publicText("courtyard", value, 64);
  }

  @Override
  public int compareTo(CourtyardName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
