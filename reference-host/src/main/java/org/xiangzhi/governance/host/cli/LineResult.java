package org.xiangzhi.governance.host.cli;

import java.util.Optional;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.village.Outcome;
import tools.jackson.core.JsonGenerator;

/**
 * Is what became of one line.
 *
 * @param line the number of the line, from 1
 * @param id the command's id, if it could be read
 * @param outcome accepted or refused
 */
public record LineResult(long line, Optional<CommandId> id, Outcome outcome) {
  /**
   * Tells whether the line was refused.
   *
   * @return true if nothing was done, and never will be for this line as it stands
   */
  public boolean refused() {
    return outcome instanceof Outcome.Refused;
  }

  /**
   * Writes the result as one line of JSON.
   *
   * @param messages the language of the messages
   * @return the line, without line feed
   */
  public String json(Messages messages) {
    return JsonLines.object(
        out -> {
          out.writeNumberProperty("line", line);
          id.ifPresent(known -> out.writeStringProperty("id", known.value()));
          if (outcome instanceof Outcome.Accepted accepted) {
            write(accepted, out);
          } else if (outcome instanceof Outcome.Refused refused) {
            out.writeStringProperty("status", "refused");
            out.writeArrayPropertyStart("refusals");
            refused.refusals().forEach(refusal -> write(refusal, messages, out));
            out.writeEndArray();
          }
        });
  }

  private static void write(Outcome.Accepted accepted, JsonGenerator out) {
    out.writeStringProperty("status", "accepted");
    out.writeBooleanProperty("repeated", accepted.repeated());
    out.writeArrayPropertyStart("events");
    for (StoredEvent event : accepted.events()) {
      out.writeStartObject();
      out.writeNumberProperty("position", event.position());
      out.writeStringProperty("type", event.type());
      out.writeStringProperty("digest", event.digest().value());
      out.writeEndObject();
    }
    out.writeEndArray();
    Head head = accepted.head();
    out.writeObjectPropertyStart("head");
    out.writeNumberProperty("position", head.position());
    out.writeStringProperty("digest", head.digest().value());
    out.writeEndObject();
  }

  private static void write(Refusal refusal, Messages messages, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("code", refusal.code().name());
    out.writeNumberProperty("number", refusal.code().number());
    out.writeStringProperty("rule", refusal.rule().value());
    out.writeStringProperty("reference", refusal.reference());
    out.writeStringProperty("message", messages.render(refusal));
    out.writeObjectPropertyStart("arguments");
    refusal.arguments().forEach(out::writeStringProperty);
    out.writeEndObject();
    refusal.pointer().ifPresent(pointer -> out.writeStringProperty("pointer", pointer));
    out.writeEndObject();
  }
}
