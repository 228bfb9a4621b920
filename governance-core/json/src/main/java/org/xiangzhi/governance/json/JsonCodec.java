package org.xiangzhi.governance.json;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.kernel.RefusalCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes and reads records as strict JSON. A document that it reads is exactly one that it could
 * have written, but for the order of fields, white space, the escapes of a text, and the offset and
 * trailing zeros of an instant.
 *
 * <p>It neither converts nor guesses: an unknown, missing, doubled or null field, {@code 3.0} or
 * {@code "3"} for 3, a day that is not in the calendar are all refused, each with its JSON pointer.
 * A refusal never repeats what might be an identity or telephone number: names and numbers with six
 * digits or more are left out, and a pointer stops above a map key that has them.
 *
 * <p>Instances hold no state and may be shared between threads.
 */
public final class JsonCodec implements Codec {
  /**
   * The greatest number of characters (UTF-16 units) of a document: the frozen electorate of an
   * assembly of 100,000, with ids as long as they may be, is one of 6.7 million.
   */
  public static final int MAX_CHARACTERS = 1 << 23;

  /** The greatest number of objects and arrays within one another. */
  public static final int MAX_DEPTH = 64;

  /** Makes a codec. */
  public JsonCodec() {}

  /**
   * Writes a value as one line of JSON.
   *
   * @param value a record
   * @return the line, without line feed; equal values give equal lines
   * @throws CodecException if the value breaks the bounds that its type declares, so that it could
   *     not be read again
   * @throws IllegalArgumentException if the type has no JSON form
   */
  @Override
  public String write(Object value) {
    Shape shape = Shapes.of(value.getClass());
    Findings findings = new Findings();
    StringWriter line = new StringWriter(512);
    try (JsonGenerator out = Documents.FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      shape.write(value, out, findings);
    } catch (JacksonException e) {
      // The only limit that the generator knows is the depth.
      findings.refuse(
          RefusalCode.MALFORMED_JSON, JsonRules.JSON_DOCUMENT, "reason", Documents.TOO_DEEP);
    }
    if (line.getBuffer().length() > MAX_CHARACTERS) {
      findings.tooLarge(line.getBuffer().length(), MAX_CHARACTERS);
    }
    findings.throwIfAny();
    return line.toString();
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    Shape shape = Shapes.of(type);
    Findings findings = new Findings();
    if (json.length() > MAX_CHARACTERS) {
      findings.tooLarge(json.length(), MAX_CHARACTERS);
    }
    findings.throwIfAny();
    Object node = Documents.parse(json, findings);
    Object value = node == null ? null : findings.read(shape, node);
    findings.throwIfAny();
    return type.cast(Objects.requireNonNull(value));
  }

  /**
   * Reads a value from bytes.
   *
   * @param utf8 the document in UTF-8, without byte order mark
   * @param type the record or sealed interface to read
   * @param <T> its type
   * @return the value
   * @throws CodecException if the bytes are not UTF-8 or the document is not one of the type
   */
  public <T> T read(byte[] utf8, Class<T> type) {
    Findings findings = new Findings();
    // A UTF-16 unit takes at most three bytes: beyond that there is no need to decode.
    if (utf8.length > 3 * MAX_CHARACTERS) {
      findings.tooLarge(utf8.length, MAX_CHARACTERS);
    }
    findings.throwIfAny();
    String json = decode(utf8, findings);
    findings.throwIfAny();
    return read(json, type);
  }

  private static String decode(byte[] utf8, Findings findings) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(utf8);
    CharBuffer text = CharBuffer.allocate(utf8.length);
    if (decoder.decode(in, text, true).isError()) {
      findings.refuse(
          RefusalCode.INVALID_ENCODING, JsonRules.JSON_DOCUMENT, "index", in.position());
    }
    return text.flip().toString();
  }
}
