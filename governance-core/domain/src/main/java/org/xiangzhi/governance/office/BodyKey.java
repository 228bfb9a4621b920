package org.xiangzhi.governance.office;

import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Names one body: a kind of body at the unit to which it was attached first.
 *
 * @param unit the unit
 * @param body the kind of body
 */
public record BodyKey(UnitId unit, BodyId body) implements Comparable<BodyKey> {
  @Override
  public int compareTo(BodyKey other) {
    int byUnit = unit.compareTo(other.unit);
    return byUnit != 0 ? byUnit : body.compareTo(other.body);
  }

  @Override
  public String toString() {
    return unit + "/" + body;
  }
}
