package org.xiangzhi.governance.json;

import java.util.Map;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Bounds the number of entries, both ends included. */
record SizeBounds(int min, int max) {
  /** Refuses a number of entries outside the bounds. */
  void check(int size, Findings findings) {
    if (size < min || size > max) {
      findings.refuse(
          RefusalCode.SIZE_OUT_OF_BOUNDS,
          Checks.VALUE_FORM,
          "field",
          findings.field(),
          "size",
          size,
          "min",
          min,
          "max",
          max == Integer.MAX_VALUE ? "∞" : max);
    }
  }

  /** Adds the bounds to a schema. */
  void describe(Map<String, Object> schema, String least, String most) {
    if (min > 0) {
      schema.put(least, min);
    }
    if (max < Integer.MAX_VALUE) {
      schema.put(most, max);
    }
  }
}
