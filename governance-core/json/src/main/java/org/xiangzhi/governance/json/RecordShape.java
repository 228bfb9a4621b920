package org.xiangzhi.governance.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Is a record: an object with a field for each component, and its type's name where it has one. */
final class RecordShape implements Shape {
  /** The field that holds the type's name. */
  static final String TYPE = "type";

  private final String name;
  private final boolean typed;
  private final MethodHandle constructor;
  private ImmutableList<Field> fields = ImmutableList.of();
  private ImmutableMap<String, Integer> indexes = ImmutableMap.of();

  /** Starts the shape; {@link #complete} follows, since a record may contain its own kind. */
  RecordShape(Class<?> type) {
    name = Names.of(type);
    typed = type.isAnnotationPresent(TypeName.class);
    constructor = Access.constructor(type);
  }

  /** Is one component. */
  record Field(
      String name,
      SerializedString encoded,
      boolean optional,
      Shape shape,
      Access.Getter accessor) {}

  /** Adds the fields, in order of the components. */
  void complete(List<Field> all) {
    fields = ImmutableList.copyOf(all);
    ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i).name();
      if (typed && field.equals(TYPE)) {
        throw new IllegalArgumentException(name + ": the field “type” is taken by the type's name");
      }
      byName.put(field, i);
    }
    indexes = byName.buildOrThrow();
  }

  String name() {
    return name;
  }

  @Override
  public void write(Object value, JsonGenerator out, Findings findings) {
    out.writeStartObject();
    if (typed) {
      out.writeStringProperty(TYPE, name);
    }
    for (Field field : fields) {
      writeField(field, field.accessor().get(value), out, findings);
    }
    out.writeEndObject();
  }

  private void writeField(
      Field field, @Nullable Object component, JsonGenerator out, Findings findings) {
    Object present = component;
    if (component instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return;
      }
      present = optional.get();
    }
    if (present == null) {
      // Only a constructor that lets null in can bring this about: an error of the program.
      throw new NullPointerException(name + "." + field.name());
    }
    findings.enter(field.name());
    out.writeName(field.encoded());
    field.shape().write(present, out, findings);
    findings.leave();
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof Documents.Members members)) {
      findings.wrongType("object");
      return null;
    }
    if (typed) {
      String type = typeOf(members, findings);
      if (type == null) {
        return null;
      }
      if (!type.equals(name)) {
        unknownType(type, name, findings);
        return null;
      }
    }
    return readMembers(members, findings);
  }

  /** Returns the text in the field {@code type}; null if it was refused. */
  static @Nullable String typeOf(Documents.Members members, Findings findings) {
    Object type = members.find(TYPE);
    if (type instanceof String text) {
      return text;
    }
    findings.enter(TYPE);
    if (type == null) {
      findings.refuse(RefusalCode.MISSING_FIELD, JsonRules.JSON_FIELDS, "field", TYPE);
    } else if (type == Documents.Odd.NULL) {
      findings.refuse(RefusalCode.NULL_FIELD, JsonRules.JSON_FIELDS, "field", TYPE);
    } else {
      findings.wrongType("string");
    }
    findings.leave();
    return null;
  }

  /** Refuses the name of a type that is not expected here. */
  static void unknownType(String type, String expected, Findings findings) {
    findings.enter(TYPE);
    findings.refuse(
        RefusalCode.UNKNOWN_TYPE, JsonRules.JSON_TYPE, "expected", expected, "type", Echo.of(type));
    findings.leave();
  }

  /** Reads the fields of an object whose type is settled. */
  @Nullable Object readMembers(Documents.Members members, Findings findings) {
    int before = findings.count();
    @Nullable Object[] arguments = new @Nullable Object[fields.size()];
    boolean[] seen = new boolean[fields.size()];
    boolean typeSeen = !typed;
    int next = 0;
    for (int i = 0; i < members.size(); i++) {
      String member = members.name(i);
      int index = indexOf(member, next);
      if (index >= 0 && !seen[index]) {
        next = index + 1;
        seen[index] = true;
        arguments[index] = readField(fields.get(index), members.node(i), findings);
      } else if (typed && !typeSeen && member.equals(TYPE)) {
        typeSeen = true;
      } else {
        refuseField(member, index >= 0 || (typed && member.equals(TYPE)), findings);
      }
    }
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        arguments[i] = absent(fields.get(i), findings);
      }
    }
    return findings.count() > before
        ? null
        : construct(constructor, arguments, name, indexes.keySet(), findings);
  }

  /** Finds a field by name; -1 if there is none. Fields mostly come in their order. */
  private int indexOf(String member, int expected) {
    if (expected < fields.size() && fields.get(expected).name().equals(member)) {
      return expected;
    }
    return indexes.getOrDefault(member, -1);
  }

  private static @Nullable Object readField(Field field, Object node, Findings findings) {
    findings.enter(field.name());
    Object value = findings.read(field.shape(), node);
    findings.leave();
    return field.optional() ? Optional.ofNullable(value) : value;
  }

  private static @Nullable Object absent(Field field, Findings findings) {
    if (field.optional()) {
      return Optional.empty();
    }
    findings.enter(field.name());
    findings.refuse(RefusalCode.MISSING_FIELD, JsonRules.JSON_FIELDS, "field", field.name());
    findings.leave();
    return null;
  }

  private void refuseField(String member, boolean known, Findings findings) {
    findings.enter(member);
    if (known) {
      findings.refuse(RefusalCode.DUPLICATE_FIELD, JsonRules.JSON_FIELDS, "field", member);
    } else {
      findings.refuse(
          RefusalCode.UNKNOWN_FIELD,
          JsonRules.JSON_FIELDS,
          "field",
          Echo.of(member),
          "fields",
          Joiner.on(", ").join(required(true)));
    }
    findings.leave();
  }

  /** Constructs a record; the constructor is the last wall, and its exception a refusal. */
  static @Nullable Object construct(
      MethodHandle constructor,
      @Nullable Object[] arguments,
      String name,
      ImmutableSet<String> components,
      Findings findings) {
    try {
      return Access.construct(constructor, arguments);
    } catch (InvalidValueException e) {
      findings.fromConstructor(e.refusal(), components);
    } catch (RuntimeException e) {
      // It says nothing that may be passed on: its message is made for programmers.
      findings.refuse(
          RefusalCode.VALUE_FORM, Checks.VALUE_FORM, "field", findings.field(), "form", name);
    }
    return null;
  }

  /** Lists the names of the fields, all of them or only those that must be there. */
  private List<String> required(boolean all) {
    List<String> names = new ArrayList<>();
    if (typed) {
      names.add(TYPE);
    }
    fields.stream().filter(f -> all || !f.optional()).map(Field::name).forEach(names::add);
    return names;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, this, () -> describe(definitions));
  }

  private Map<String, Object> describe(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (typed) {
      properties.put(TYPE, Map.of("const", name));
    }
    for (Field field : fields) {
      properties.put(field.name(), field.shape().schema(definitions));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required(false));
    schema.put("additionalProperties", false);
    return schema;
  }
}
