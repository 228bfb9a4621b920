package org.xiangzhi.governance.points;

import com.google.common.base.Joiner;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Names one entry 记账 of a ledger for ever; whoever hands it in gives it, so that handing it in
 * again is harmless.
 *
 * @param value letters, digits, dots, underscores and hyphens, at most 60 characters
 */
public record EntryId(String value) implements Comparable<EntryId> {
  /** Begins the names that the library makes; nobody else may give such a name. */
  static final String OWN = "sys.";

  private static final int OWN_DIGITS = 40;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a value that is not of the form. */
  public EntryId {
    Checks.matches("entry", value, FORM, 60);
  }

  /**
   * Makes the name.
   *
   * @param value the id
   * @return the id
   * @throws InvalidValueException if the value is not of the form
   */
  public static EntryId of(String value) {
    return new EntryId(value);
  }

  /**
   * Names an entry that the library makes: the same for the same cause, and none that anybody else
   * can give.
   *
   * @param cause what brings it about, so that no other entry has the same cause
   * @return the id
   */
  public static EntryId ofCause(Object... cause) {
    String digest = Digest.ofText(Joiner.on('/').join(cause)).value();
    return new EntryId(OWN + digest.substring(0, OWN_DIGITS));
  }

  boolean isOwn() {
    return value.startsWith(OWN);
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
