package org.xiangzhi.governance.host.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines as bytes. A line ends with a line feed or with the input; one that is too long is
 * passed over without being held in memory.
 */
final class LineReader {
  private final InputStream in;
  private final int max;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private long length;
  private boolean ended;
  private byte[] line = new byte[0];

  /**
   * Reads from a stream.
   *
   * @param in the stream; left open
   * @param max the greatest length of a line, in bytes
   */
  LineReader(InputStream in, int max) {
    this.in = in;
    this.max = max;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    length = 0;
    ended = false;
    while (!ended && fill()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      length += at - from;
      if (length <= max) {
        bytes.write(buffer, from, at - from);
      } else {
        bytes.reset();
      }
      if (at < end) {
        at++;
        ended = true;
      }
    }
    line = bytes.toByteArray();
    if (!ended && length == 0) {
      return false;
    }
    number++;
    return true;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Returns the length of the line in bytes, also if it is too long. */
  long length() {
    return length;
  }

  /** Tells whether a line feed stands behind the line; only the last line may lack it. */
  boolean isEnded() {
    return ended;
  }

  boolean isTooLong() {
    return length > max;
  }

  /** Returns the line without its line feed; empty if it is too long. */
  byte[] line() {
    return line;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(in.read(buffer), 0);
    }
    return at < end;
  }
}
