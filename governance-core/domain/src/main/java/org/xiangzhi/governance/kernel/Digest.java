package org.xiangzhi.governance.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Is a SHA-256 digest.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Digest(String value) implements Comparable<Digest> {
  private static final int LENGTH = 64;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");
  private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digest::sha256);

  /** Refuses anything but 64 lower-case hexadecimal digits. */
  public Digest {
    // Every event makes some: the pattern is asked only when there is something to refuse.
    if (!wellFormed(value)) {
      Checks.matches("digest", value, FORM, LENGTH);
    }
  }

  /**
   * Digests bytes.
   *
   * @param parts the bytes, read one array after the other
   * @return their digest
   */
  public static Digest of(byte[]... parts) {
    MessageDigest sha256 = SHA_256.get();
    sha256.reset();
    for (byte[] part : parts) {
      sha256.update(part);
    }
    return new Digest(HexFormat.of().formatHex(sha256.digest()));
  }

  /**
   * Digests the UTF-8 bytes of a text.
   *
   * @param text the text
   * @return its digest
   */
  public static Digest ofText(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public int compareTo(Digest other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean wellFormed(String value) {
    if (value.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
