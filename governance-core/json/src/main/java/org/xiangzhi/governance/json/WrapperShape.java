package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableSet;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Is a record of one component {@code value}, and looks like that component. */
final class WrapperShape implements Scalar {
  private final String name;
  private final Scalar inner;
  private final MethodHandle constructor;
  private final Access.Getter accessor;

  WrapperShape(Class<?> type, Scalar inner) {
    this.name = Names.of(type);
    this.inner = inner;
    this.constructor = Access.constructor(type);
    this.accessor = Access.accessor(type.getRecordComponents()[0]);
  }

  private Object unwrap(Object value) {
    return Objects.requireNonNull(accessor.get(value), name);
  }

  @Override
  public void write(Object value, JsonGenerator out, Findings findings) {
    inner.write(unwrap(value), out, findings);
  }

  @Override
  public boolean text() {
    return inner.text();
  }

  @Override
  public Object wire(Object value) {
    return inner.wire(unwrap(value));
  }

  @Override
  public boolean check(Object value, Findings findings) {
    return inner.check(unwrap(value), findings);
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    Object value = inner.read(node, findings);
    return value == null
        ? null
        : RecordShape.construct(
            constructor, new @Nullable Object[] {value}, name, ImmutableSet.of(), findings);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, this, () -> inner.schema(definitions));
  }
}
