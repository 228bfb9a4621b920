package org.xiangzhi.governance.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Is a whole number, an {@code int} or a {@code long}. */
final class IntegerShape implements Scalar {
  private final boolean narrow;
  private final long min;
  private final long max;

  /** Takes the bounds; {@code narrow} means an {@code int}. */
  IntegerShape(Bounds bounds, boolean narrow) {
    this.narrow = narrow;
    min = narrow ? Math.max(bounds.min(), Integer.MIN_VALUE) : bounds.min();
    max = narrow ? Math.min(bounds.max(), Integer.MAX_VALUE) : bounds.max();
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public Object wire(Object value) {
    return ((Number) value).longValue();
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (node == Documents.Odd.HUGE_NUMBER) {
      outOfBounds(Echo.WITHHELD, findings);
      return null;
    }
    if (!(node instanceof Long number)) {
      findings.wrongType("integer");
      return null;
    }
    if (!check(number, findings)) {
      return null;
    }
    return narrow ? (Object) number.intValue() : number;
  }

  @Override
  public boolean check(Object value, Findings findings) {
    long number = ((Number) value).longValue();
    if (number >= min && number <= max) {
      return true;
    }
    outOfBounds(Echo.of(Long.toString(number)), findings);
    return false;
  }

  private void outOfBounds(String value, Findings findings) {
    findings.refuse(
        RefusalCode.VALUE_OUT_OF_BOUNDS,
        Checks.VALUE_FORM,
        "field",
        findings.field(),
        "value",
        value,
        "min",
        min,
        "max",
        max);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    schema.put("minimum", min);
    schema.put("maximum", max);
    return schema;
  }
}
