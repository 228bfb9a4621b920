package org.xiangzhi.governance.host.cli;

import java.util.Optional;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Looks for the id in a line that was refused, so that its sender can tell which it was. */
final class CommandIds {
  private CommandIds() {}

  /** Finds the first field {@code id} of the outermost object, if it can be an id. */
  static Optional<CommandId> in(byte[] json) {
    try (JsonParser parser = JsonLines.FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (name.equals("id")) {
          return value == JsonToken.VALUE_STRING
              ? Optional.of(CommandId.of(parser.getString()))
              : Optional.empty();
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (JacksonException | InvalidValueException e) {
      return Optional.empty();
    }
  }
}
