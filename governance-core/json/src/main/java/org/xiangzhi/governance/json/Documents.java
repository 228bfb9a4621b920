package org.xiangzhi.governance.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses a text into nodes: {@link Members}, a {@code List}, a {@code String}, a {@code Long}, a
 * {@code Boolean} or one of {@link Odd}. A node tree is needed because {@code type} may stand
 * behind the fields whose meaning it decides.
 */
final class Documents {
  /** Says that objects and arrays are nested beyond the limit. */
  static final Text TOO_DEEP =
      Text.of("嵌套超过 " + JsonCodec.MAX_DEPTH + " 层", "nested deeper than " + JsonCodec.MAX_DEPTH);

  /** Parses and writes under the limits of this library. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonCodec.MAX_DEPTH)
                  // The document's own limit is enough; an overlong number is a wrong value, not
                  // malformed JSON, and it is never evaluated.
                  .maxNumberLength(JsonCodec.MAX_CHARACTERS)
                  .maxNameLength(JsonCodec.MAX_CHARACTERS)
                  .maxStringLength(JsonCodec.MAX_CHARACTERS)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(JsonCodec.MAX_DEPTH).build())
          .build();

  /** Digits of the longest number that can be a {@code long}, with its sign. */
  private static final int LONG_LENGTH = 20;

  private Documents() {}

  /** Lists the nodes that no type accepts as they are. */
  enum Odd {
    /** The literal null. */
    NULL,
    /** A whole number beyond 64 bits. */
    HUGE_NUMBER,
    /** A number with a fraction or an exponent, or minus zero. */
    FRACTION
  }

  /** Holds the fields of an object in the order in which they came, doubled ones included. */
  static final class Members {
    private static final int FIRST = 16;

    /** A name and its node by turns: there are many objects, and most have few fields. */
    private Object[] cells = new Object[FIRST];

    private int size;

    private void add(String name, Object node) {
      if (2 * size == cells.length) {
        cells = Arrays.copyOf(cells, 2 * cells.length);
      }
      cells[2 * size] = name;
      cells[2 * size + 1] = node;
      size++;
    }

    int size() {
      return size;
    }

    String name(int i) {
      return (String) cells[2 * i];
    }

    Object node(int i) {
      return cells[2 * i + 1];
    }

    /** Finds the first node of a name, or null. */
    @Nullable Object find(String name) {
      for (int i = 0; i < size; i++) {
        if (name(i).equals(name)) {
          return node(i);
        }
      }
      return null;
    }
  }

  /** Parses a whole document; null if it was refused. */
  static @Nullable Object parse(String json, Findings findings) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      try {
        JsonToken first = parser.nextToken();
        if (first == null) {
          return malformed(Text.of("内容为空", "empty"), parser, findings);
        }
        Object root = node(parser, first);
        return parser.nextToken() == null
            ? root
            : malformed(Text.of("多于一份文档", "more than one document"), parser, findings);
      } catch (StreamConstraintsException e) {
        return malformed(TOO_DEEP, parser, findings);
      } catch (UnexpectedEndOfInputException e) {
        return malformed(Text.of("提前结束", "it ends too early"), parser, findings);
      } catch (JacksonException e) {
        // Its message may repeat the input and names classes.
        return malformed(Text.of("有意外字符", "unexpected character"), parser, findings);
      }
    }
  }

  private static @Nullable Object malformed(Text what, JsonParser parser, Findings findings) {
    TokenStreamLocation place = parser.currentLocation();
    String at = " (" + place.getLineNr() + ":" + place.getColumnNr() + ")";
    Text reason = Text.of(what.zh() + at, what.en() + at);
    findings.refuse(RefusalCode.MALFORMED_JSON, JsonRules.JSON_DOCUMENT, "reason", reason);
    return null;
  }

  private static Object node(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> wholeNumber(parser);
      case VALUE_NUMBER_FLOAT -> Odd.FRACTION;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Odd.NULL;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value starts with " + token);
    };
  }

  private static Object wholeNumber(JsonParser parser) {
    if (parser.getStringLength() > LONG_LENGTH) {
      return Odd.HUGE_NUMBER;
    }
    return switch (parser.getNumberType()) {
      case INT, LONG -> {
        long value = parser.getLongValue();
        // "-0" is a spelling of 0 that is never written.
        yield value == 0 && parser.getStringLength() > 1 ? Odd.FRACTION : (Object) value;
      }
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> Odd.HUGE_NUMBER;
    };
  }

  private static Members members(JsonParser parser) {
    Members members = new Members();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      members.add(name, node(parser, parser.nextToken()));
    }
    return members;
  }

  private static List<Object> elements(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(node(parser, token));
    }
    return elements;
  }
}
