package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Is a sealed interface: one of the records below it, told apart by the field {@code type}. */
final class UnionShape implements Shape {
  private final String name;
  private ImmutableMap<String, RecordShape> byName = ImmutableMap.of();
  private ImmutableMap<Class<?>, RecordShape> byClass = ImmutableMap.of();

  /** Starts the shape; {@link #complete} follows. */
  UnionShape(Class<?> type) {
    name = Names.of(type);
  }

  /** Adds the records. */
  void complete(Map<Class<?>, RecordShape> leaves) {
    byClass = ImmutableMap.copyOf(leaves);
    ImmutableMap.Builder<String, RecordShape> names = ImmutableMap.builder();
    leaves.values().forEach(leaf -> names.put(leaf.name(), leaf));
    byName = names.buildOrThrow();
  }

  @Override
  public void write(Object value, JsonGenerator out, Findings findings) {
    RecordShape leaf = byClass.get(value.getClass());
    if (leaf == null) {
      throw new IllegalArgumentException(value.getClass().getName() + " is not below " + name);
    }
    leaf.write(value, out, findings);
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof Documents.Members members)) {
      findings.wrongType("object");
      return null;
    }
    String type = RecordShape.typeOf(members, findings);
    if (type == null) {
      return null;
    }
    RecordShape leaf = byName.get(type);
    if (leaf == null) {
      RecordShape.unknownType(type, name, findings);
      return null;
    }
    return leaf.readMembers(members, findings);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, this, () -> describe(definitions));
  }

  private Map<String, Object> describe(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    // Under a "type" of its own, a validator reports the alternatives only for objects.
    schema.put("type", "object");
    schema.put(
        "oneOf", List.copyOf(byName.values().stream().map(l -> l.schema(definitions)).toList()));
    return schema;
  }
}
