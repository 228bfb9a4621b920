package org.xiangzhi.governance.disclosure;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of disclosures that hold whatever the practice. */
public final class DisclosureGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "DISCLOSURE-KNOWN",
          "所指公开须在册，且只登记一次",
          "what is named is in the record, and is there once");

  private DisclosureGuards() {}
}
