package org.xiangzhi.governance.journal;

/**
 * Writes and reads events, commands and definitions in one JSON form. It is strict: a document that
 * it reads is exactly one that it could have written.
 */
public interface Codec {
  /**
   * Writes a value as one line of JSON.
   *
   * @param value a record, or a value below a sealed interface of records
   * @return the line, without line feed; equal values give equal lines
   */
  String write(Object value);

  /**
   * Reads a value.
   *
   * @param json the document
   * @param type the record or sealed interface to read
   * @param <T> its type
   * @return the value
   * @throws CodecException if the document is not one of the type, with refusals and their JSON
   *     pointers
   */
  <T> T read(String json, Class<T> type);
}
