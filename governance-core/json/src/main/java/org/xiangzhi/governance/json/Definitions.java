package org.xiangzhi.governance.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects the named types of one schema, each described once. */
final class Definitions {
  private final Map<String, Object> schemas = new TreeMap<>();
  private final Map<String, Shape> shapes = new LinkedHashMap<>();

  /** Returns a reference to a named type, and describes the type when it is first met. */
  Map<String, Object> refer(String name, Shape shape, Supplier<Map<String, Object>> description) {
    Shape known = shapes.putIfAbsent(name, shape);
    if (known == null) {
      schemas.put(name, description.get());
    } else if (known != shape) {
      throw new IllegalArgumentException("two types share the name " + name);
    }
    return Map.of("$ref", "#/$defs/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /** Returns the descriptions, in order of the names. */
  Map<String, Object> schemas() {
    return schemas;
  }
}
