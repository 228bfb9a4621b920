package org.xiangzhi.governance.journal;

import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Names one urn: where the slips of one secret ballot lie, apart from who voted.
 *
 * @param log the log of the ballot
 * @param ballot the ballot, letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record Urn(LogId log, String ballot) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Refuses a name that is not of the form. */
  public Urn {
    Checks.matches("ballot", ballot, FORM, 64);
  }
}
