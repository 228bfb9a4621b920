package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;
import tools.jackson.core.JsonGenerator;

/** Is a list or a set. A set's elements are scalars, written in their own order. */
final class ArrayShape implements Shape {
  private final Class<?> type;
  private final Shape element;
  private final SizeBounds size;

  ArrayShape(Class<?> type, Shape element, Bounds bounds) {
    this.type = type;
    this.element = element;
    this.size = new SizeBounds(bounds.sizeMin(), bounds.sizeMax());
  }

  private boolean set() {
    return type != ImmutableList.class;
  }

  @Override
  public void write(Object value, JsonGenerator out, Findings findings) {
    Collection<?> elements = (Collection<?>) value;
    size.check(elements.size(), findings);
    if (element instanceof Scalar scalar && set() && elements.size() > 1) {
      elements = elements.stream().sorted(order(scalar)).toList();
    }
    out.writeStartArray();
    int index = 0;
    for (Object each : elements) {
      findings.enter(index++);
      element.write(each, out, findings);
      findings.leave();
    }
    out.writeEndArray();
  }

  /** Orders by the form in JSON, which equal values share, whatever order a set was made in. */
  @SuppressWarnings("unchecked") // a scalar's form is a text, a long or a truth value
  static Comparator<Object> order(Scalar scalar) {
    return Comparator.comparing(each -> (Comparable<Object>) scalar.wire(each));
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof List<?> nodes)) {
      findings.wrongType("array");
      return null;
    }
    int before = findings.count();
    size.check(nodes.size(), findings);
    ImmutableList.Builder<Object> values = ImmutableList.builderWithExpectedSize(nodes.size());
    Set<Object> seen = new HashSet<>();
    int index = 0;
    for (Object each : nodes) {
      findings.enter(index++);
      Object value = findings.read(element, each);
      if (value != null) {
        values.add(value);
        if (set() && !seen.add(value)) {
          findings.refuse(
              RefusalCode.VALUE_FORM,
              Checks.VALUE_FORM,
              "field",
              findings.field(),
              "form",
              "each element once");
        }
      }
      findings.leave();
    }
    return findings.count() > before ? null : collect(values.build());
  }

  private ImmutableCollection<?> collect(ImmutableList<Object> values) {
    if (type == ImmutableList.class) {
      return values;
    }
    return type == ImmutableSet.class
        ? ImmutableSet.copyOf(values)
        : ImmutableSortedSet.copyOf(natural(), values);
  }

  /** Compares values whose type was seen to be comparable. */
  @SuppressWarnings("unchecked")
  static Comparator<Object> natural() {
    return (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", element.schema(definitions));
    size.describe(schema, "minItems", "maxItems");
    if (set()) {
      schema.put("uniqueItems", true);
    }
    return schema;
  }
}
