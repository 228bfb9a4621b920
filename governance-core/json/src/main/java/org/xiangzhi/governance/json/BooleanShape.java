package org.xiangzhi.governance.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is true or false. */
final class BooleanShape implements Scalar {
  @Override
  public boolean text() {
    return false;
  }

  @Override
  public Object wire(Object value) {
    return value;
  }

  @Override
  public boolean check(Object value, Findings findings) {
    return true;
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (node instanceof Boolean) {
      return node;
    }
    findings.wrongType("boolean");
    return null;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "boolean");
  }
}
