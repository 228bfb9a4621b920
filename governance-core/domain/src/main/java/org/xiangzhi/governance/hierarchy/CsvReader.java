package org.xiangzhi.governance.hierarchy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads comma-separated values in UTF-8, strictly as RFC 4180 has them, except that a line may end
 * with a line feed alone and a byte-order mark in front is passed over. After a faulty line it goes
 * on with the next one.
 */
final class CsvReader {
  private static final int MAX_ROW = 8192;
  private static final int MAX_FIELDS = 64;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int limit;

  private final byte[] row = new byte[MAX_ROW];
  private int length;
  private final int[] ends = new int[MAX_FIELDS];
  private int fields;
  private boolean faulty;
  private long line = 1;
  private long rowLine;

  CsvReader(InputStream in) throws IOException {
    this.in = in;
    limit = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
    if (limit >= BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length)) {
      position = BOM.length;
    }
  }

  /** Goes to the next row; empty lines are passed over. */
  boolean next() throws IOException {
    int b = read();
    while (b == '\n' || b == '\r') {
      line += b == '\n' ? 1 : 0;
      b = read();
    }
    if (b < 0) {
      return false;
    }
    rowLine = line;
    length = 0;
    fields = 0;
    faulty = false;
    while (true) {
      b = b == '"' ? quoted() : plain(b);
      endField();
      if (b != ',' || faulty) {
        break;
      }
      b = read();
    }
    endRow(b);
    return true;
  }

  /** Returns the line on which the row starts, counted from 1. */
  long line() {
    return rowLine;
  }

  /** Tells whether the row is not of the form; its fields are not to be used then. */
  boolean isFaulty() {
    return faulty;
  }

  int size() {
    return fields;
  }

  String field(int index) throws CharacterCodingException {
    int from = index == 0 ? 0 : ends[index - 1];
    return decoder.decode(ByteBuffer.wrap(row, from, ends[index] - from)).toString();
  }

  private int plain(int first) throws IOException {
    int b = first;
    while (b >= 0 && b != ',' && b != '\n' && b != '\r') {
      faulty |= b == '"';
      append(b);
      b = read();
    }
    return b;
  }

  private int quoted() throws IOException {
    while (!faulty) {
      int b = read();
      if (b == '"') {
        b = read();
        if (b != '"') {
          faulty |= b >= 0 && b != ',' && b != '\n' && b != '\r';
          return b;
        }
      } else if (b < 0) {
        faulty = true;
        return b;
      } else if (b == '\n') {
        line++;
      }
      append(b);
    }
    return 0;
  }

  private void endField() {
    if (fields == MAX_FIELDS) {
      faulty = true;
    } else {
      ends[fields++] = length;
    }
  }

  private void endRow(int last) throws IOException {
    int b = last;
    if (b == '\r' && !faulty) {
      b = read();
      faulty = b >= 0 && b != '\n';
    }
    while (b >= 0 && b != '\n') {
      b = read();
    }
    line++;
  }

  private void append(int b) {
    if (length == MAX_ROW) {
      faulty = true;
    } else {
      row[length++] = (byte) b;
    }
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = in.read(buffer, 0, buffer.length);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    return buffer[position++] & 0xFF;
  }
}
