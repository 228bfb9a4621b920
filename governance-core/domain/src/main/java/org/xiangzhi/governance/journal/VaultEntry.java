package org.xiangzhi.governance.journal;

import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Keeps one personal field with the salt of its commitment. Events hold the commitment alone; when
 * the entry is erased the commitment tells nothing, and the chain stays whole.
 *
 * @param key whose field it is
 * @param salt 32 random bytes as 64 hexadecimal digits
 * @param value the field in clear, 1 to 500 characters
 */
public record VaultEntry(VaultKey key, String salt, String value) {
  /** Refuses an overlong value. */
  public VaultEntry {
    Checks.text("value", value, 500);
    Checks.text("salt", salt, 64);
  }

  /**
   * Computes the commitment that an event holds: the SHA-256 of salt, line feed and value.
   *
   * @return the commitment
   */
  public Digest commitment() {
    return Digest.ofText(salt + "\n" + value);
  }

  /** Prints the key alone, never the value. */
  @Override
  public String toString() {
    return "VaultEntry[" + key + "]";
  }
}
