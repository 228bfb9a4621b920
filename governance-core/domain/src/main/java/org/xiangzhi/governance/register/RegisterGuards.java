package org.xiangzhi.governance.register;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of registers that hold whatever the practice. */
public final class RegisterGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "REGISTER-KNOWN", "所指登记须在册，且只登记一次", "what is named is in the record, and is there once");

  private RegisterGuards() {}
}
