package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.PersonId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads the lines of an export without trust in whoever wrote them: a line counts only if it is,
 * byte for byte, what {@link ExportForm} writes for what was read.
 */
final class ExportReader {
  private ExportReader() {}

  /** Is one line behind the first. */
  sealed interface Line {
    /** Returns the log to which the line belongs. */
    LogId log();
  }

  /** Is an event. */
  record Event(StoredEvent event) implements Line {
    @Override
    public LogId log() {
      return event.log();
    }
  }

  /** Is the end of a log. */
  record End(LogId log, Head head) implements Line {}

  /** Is the first line. */
  record First(boolean simulated, ImmutableList<LogId> logs) {}

  /** Reads the first line; empty if this is no export, or one of another version. */
  static Optional<First> first(byte[] line) {
    return parsed(
        line,
        fields -> {
          ImmutableList.Builder<LogId> logs = ImmutableList.builder();
          if (fields.get("logs") instanceof List<?> names) {
            names.forEach(name -> logs.add(LogId.of(String.valueOf(name))));
          }
          return new First(Boolean.TRUE.equals(fields.get("simulated")), logs.build());
        },
        first -> ExportForm.first(first.simulated(), first.logs()));
  }

  /** Reads another line; empty if it is not exactly of the form. */
  static Optional<Line> line(byte[] line) {
    return parsed(
        line,
        fields -> fields.containsKey("end") ? end(fields) : new Event(event(fields)),
        ExportReader::written);
  }

  private static String written(Line line) {
    return line instanceof End end
        ? ExportForm.end(end.log(), end.head())
        : ExportForm.event(((Event) line).event());
  }

  private static End end(Map<String, Object> fields) {
    return new End(
        LogId.of(text(fields, "end")), new Head(number(fields, "count"), digest(fields, "head")));
  }

  private static StoredEvent event(Map<String, Object> fields) {
    return new StoredEvent(
        LogId.of(text(fields, "log")),
        number(fields, "position"),
        text(fields, "type"),
        CommandId.of(text(fields, "command")),
        PersonId.of(text(fields, "actor")),
        LocalDate.parse(text(fields, "day")),
        Instant.parse(text(fields, "recordedAt")),
        digest(fields, "rules"),
        text(fields, "body"),
        digest(fields, "previous"),
        digest(fields, "digest"));
  }

  private static Digest digest(Map<String, Object> fields, String name) {
    return new Digest(text(fields, name));
  }

  private static String text(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof String text ? text : "";
  }

  private static long number(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof Long number ? number : 0;
  }

  private interface Maker<T> {
    T make(Map<String, Object> fields);
  }

  private interface Form<T> {
    String write(T value);
  }

  private static <T> Optional<T> parsed(byte[] line, Maker<T> maker, Form<T> form) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      T value = maker.make(fields(text));
      return form.write(value).equals(text) ? Optional.of(value) : Optional.empty();
    } catch (CharacterCodingException
        | JacksonException
        | InvalidValueException
        | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Parses a flat object; what is left out or misread here does not survive the comparison. */
  private static Map<String, Object> fields(String text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    try (JsonParser parser = JsonLines.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          Object value = value(parser, parser.nextToken());
          if (value != null) {
            fields.put(name, value);
          }
        }
      }
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    if (token == JsonToken.START_ARRAY) {
      List<String> texts = new ArrayList<>();
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        texts.add(parser.getString());
      }
      return texts;
    }
    if (token == JsonToken.VALUE_TRUE) {
      return true;
    }
    parser.skipChildren();
    return null;
  }
}
