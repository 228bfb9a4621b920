package org.xiangzhi.governance.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Describes types as JSON Schema 2020-12, for forms, editors and other programs. What the codec
 * accepts, the schema accepts.
 *
 * <p>The codec is stricter where the schema language has no words, and only there:
 *
 * <ul>
 *   <li>a field that stands twice in an object, bytes that are not UTF-8, half of a surrogate pair,
 *       a document beyond the limits of {@link JsonCodec};
 *   <li>days that no calendar has, such as {@code 2026-02-30};
 *   <li>whole numbers spelled {@code 3.0}, {@code 3e0} or {@code -0}, which a schema takes for
 *       integers;
 *   <li>lengths of texts: the greatest is counted in UTF-16 units here, in characters there;
 *   <li>texts that are blank by way of other white space than ASCII;
 *   <li>whatever a constructor checks beyond its annotations: the form of an id, the order of two
 *       days, the sum of a count.
 * </ul>
 */
public final class JsonSchemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchemas() {}

  /**
   * Returns the schema of a type. The same type always gives the same text.
   *
   * @param type a record, sealed interface or enum
   * @return the schema, with each type that it reaches under {@code $defs}
   * @throws IllegalArgumentException if the type has no JSON form, or two types that it reaches
   *     share a name
   */
  public static String schema(Class<?> type) {
    Definitions definitions = new Definitions();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.putAll(Shapes.of(type).schema(definitions));
    schema.put("$defs", definitions.schemas());
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Documents.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(schema, out);
    }
    return text.toString();
  }

  private static void write(Object node, JsonGenerator out) {
    if (node instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, value) -> {
            out.writeName((String) name);
            write(value, out);
          });
      out.writeEndObject();
    } else if (node instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(element -> write(element, out));
      out.writeEndArray();
    } else if (node instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (node instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      out.writeString((String) node);
    }
  }
}
