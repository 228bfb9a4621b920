package org.xiangzhi.governance.host.cli;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Writes answers for programs: one JSON object on one line. */
final class JsonLines {
  /** Holds what one event can hold at most, with its escapes. */
  static final int MAX_TEXT = 1 << 24;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100)
                  .maxStringLength(MAX_TEXT)
                  .build())
          .build();

  private JsonLines() {}

  /** Writes one object; the fields are up to the caller. */
  static String object(Consumer<JsonGenerator> fields) {
    StringWriter line = new StringWriter(512);
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      out.writeStartObject();
      fields.accept(out);
      out.writeEndObject();
    }
    return line.toString();
  }
}
