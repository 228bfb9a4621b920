package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.RefusalCode;
import tools.jackson.core.JsonGenerator;

/** Is a map whose keys are texts in JSON, written in the order of their keys. */
final class MapShape implements Shape {
  private final boolean sorted;
  private final Scalar key;
  private final Shape element;
  private final SizeBounds size;

  MapShape(boolean sorted, Scalar key, Shape element, Bounds bounds) {
    this.sorted = sorted;
    this.key = key;
    this.element = element;
    this.size = new SizeBounds(bounds.sizeMin(), bounds.sizeMax());
  }

  @Override
  public void write(Object value, JsonGenerator out, Findings findings) {
    Map<?, ?> map = (Map<?, ?>) value;
    size.check(map.size(), findings);
    List<? extends Map.Entry<?, ?>> entries =
        map.entrySet().stream()
            .sorted((a, b) -> name(a.getKey()).compareTo(name(b.getKey())))
            .toList();
    out.writeStartObject();
    for (Map.Entry<?, ?> entry : entries) {
      String name = name(entry.getKey());
      findings.enter(name);
      key.check(entry.getKey(), findings);
      out.writeName(name);
      element.write(entry.getValue(), out, findings);
      findings.leave();
    }
    out.writeEndObject();
  }

  private String name(Object value) {
    return (String) key.wire(value);
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof Documents.Members members)) {
      findings.wrongType("object");
      return null;
    }
    int before = findings.count();
    size.check(members.size(), findings);
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      String name = members.name(i);
      findings.enter(name);
      Object readKey = key.read(name, findings);
      Object value = findings.read(element, members.node(i));
      if (readKey != null && value != null && map.put(readKey, value) != null) {
        findings.refuse(RefusalCode.DUPLICATE_FIELD, JsonRules.JSON_FIELDS, "field", Echo.of(name));
      }
      findings.leave();
    }
    if (findings.count() > before) {
      return null;
    }
    return sorted ? ImmutableSortedMap.copyOf(map, ArrayShape.natural()) : ImmutableMap.copyOf(map);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", key.schema(definitions));
    schema.put("additionalProperties", element.schema(definitions));
    size.describe(schema, "minProperties", "maxProperties");
    return schema;
  }
}
