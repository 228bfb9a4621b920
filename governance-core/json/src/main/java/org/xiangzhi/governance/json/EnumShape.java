package org.xiangzhi.governance.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Is the name of an enum constant. */
final class EnumShape implements Scalar {
  private final String name;
  private final ImmutableMap<String, Object> constants;

  EnumShape(Class<?> type) {
    name = Names.of(type);
    ImmutableMap.Builder<String, Object> byName = ImmutableMap.builder();
    for (Object constant : type.getEnumConstants()) {
      byName.put(((Enum<?>) constant).name(), constant);
    }
    constants = byName.buildOrThrow();
  }

  @Override
  public Object wire(Object value) {
    return ((Enum<?>) value).name();
  }

  @Override
  public boolean check(Object value, Findings findings) {
    return true;
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof String text)) {
      findings.wrongType("string");
      return null;
    }
    Object constant = constants.get(text);
    if (constant == null) {
      findings.refuse(
          RefusalCode.VALUE_FORM,
          Checks.VALUE_FORM,
          "field",
          findings.field(),
          "form",
          Joiner.on('|').join(constants.keySet()));
    }
    return constant;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, this, () -> Map.of("enum", List.copyOf(constants.keySet())));
  }
}
