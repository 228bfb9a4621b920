package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Is a JSON object as it stands in a body, without any type of the library. */
record JsonTree(Map<String, Object> fields) {
  /** Tells that a body is not what its type's name promises. */
  static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String field) {
      super(field);
    }
  }

  static JsonTree parse(String body) {
    try (JsonParser parser = JsonLines.FACTORY.createParser(ObjectReadContext.empty(), body)) {
      parser.nextToken();
      if (value(parser) instanceof JsonTree tree) {
        return tree;
      }
    } catch (JacksonException e) {
      throw new UnreadableException(e.getOriginalMessage());
    }
    throw new UnreadableException("no object");
  }

  private static Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new JsonTree(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return elements;
    }
    return token == JsonToken.VALUE_NUMBER_INT
        ? (Object) parser.getLongValue()
        : String.valueOf(parser.getString());
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  Optional<JsonTree> maybe(String name) {
    return fields.get(name) instanceof JsonTree tree ? Optional.of(tree) : Optional.empty();
  }

  JsonTree tree(String name) {
    return maybe(name).orElseThrow(() -> new UnreadableException(name));
  }

  String text(String name) {
    if (fields.get(name) instanceof String text) {
      return text;
    }
    throw new UnreadableException(name);
  }

  boolean flag(String name) {
    return text(name).equals("true");
  }

  long number(String name) {
    if (fields.get(name) instanceof Long number && number >= 0) {
      return number;
    }
    throw new UnreadableException(name);
  }

  /** Reads a number that may be below zero. */
  long signed(String name) {
    if (fields.get(name) instanceof Long number) {
      return number;
    }
    throw new UnreadableException(name);
  }

  /** Reads a list of objects. */
  List<JsonTree> trees(String name) {
    if (fields.get(name) instanceof List<?> list
        && list.stream().allMatch(element -> element instanceof JsonTree)) {
      return list.stream().map(JsonTree.class::cast).toList();
    }
    throw new UnreadableException(name);
  }

  List<String> texts(String name) {
    if (fields.get(name) instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw new UnreadableException(name);
  }

  /** Reads an object whose values are numbers. */
  Map<String, Long> numbers(String name) {
    Map<String, Long> numbers = new TreeMap<>();
    JsonTree tree = tree(name);
    tree.fields().keySet().forEach(key -> numbers.put(key, tree.number(key)));
    return numbers;
  }
}
