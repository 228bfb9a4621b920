package org.xiangzhi.governance.host.cli;

import java.util.Collection;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Writes the lines of an export, each in exactly one way: its fields in this order, without blanks.
 * The first line says what the file is and which logs follow, in which order; then come each log's
 * events and its end.
 */
final class ExportForm {
  static final String FORMAT = "governance-export/1";

  private ExportForm() {}

  static String first(boolean simulated, Collection<LogId> logs) {
    return JsonLines.object(
        out -> {
          out.writeStringProperty("format", FORMAT);
          out.writeStringProperty(
              "digest",
              "SHA-256 over the lines previous, log, position, type, command, actor, day,"
                  + " recordedAt, rules, body, each with its line feed, in UTF-8");
          out.writeBooleanProperty("simulated", simulated);
          out.writeArrayPropertyStart("logs");
          logs.forEach(log -> out.writeString(log.value()));
          out.writeEndArray();
        });
  }

  static String event(StoredEvent event) {
    return JsonLines.object(
        out -> {
          out.writeStringProperty("log", event.log().value());
          out.writeNumberProperty("position", event.position());
          out.writeStringProperty("type", event.type());
          out.writeStringProperty("command", event.command().value());
          out.writeStringProperty("actor", event.actor().value());
          out.writeStringProperty("day", event.day().toString());
          out.writeStringProperty("recordedAt", event.recordedAt().toString());
          out.writeStringProperty("rules", event.rules().value());
          out.writeStringProperty("body", event.body());
          out.writeStringProperty("previous", event.previous().value());
          out.writeStringProperty("digest", event.digest().value());
        });
  }

  static String end(LogId log, Head head) {
    return JsonLines.object(
        out -> {
          out.writeStringProperty("end", log.value());
          out.writeNumberProperty("count", head.position());
          out.writeStringProperty("head", head.digest().value());
        });
  }
}
