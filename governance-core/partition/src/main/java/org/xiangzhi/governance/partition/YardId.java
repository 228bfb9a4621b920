package org.xiangzhi.governance.partition;

import org.xiangzhi.governance.kernel.Checks;

/**
 * Names a traditional yard 传统院落, as the village calls it.
 *
 * @param value 1 to 64 characters
 */
public record YardId(String value) implements Comparable<YardId> {
  /** Refuses a blank or overlong name, and one with a personal number in it. */
  public YardId {
    Checks.publicText("yard", value, 64);
  }

  @Override
  public int compareTo(YardId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
