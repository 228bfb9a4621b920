package org.xiangzhi.governance.journal;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Names one personal field of one person in the vault of a log.
 *
 * @param log the log whose events hold the commitment
 * @param person whose field it is
 * @param field the field, such as {@code name}
 */
public record VaultKey(LogId log, PersonId person, String field) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** Refuses a field name that is not of the form. */
  public VaultKey {
    Checks.matches("field", field, FORM, 40);
  }
}
