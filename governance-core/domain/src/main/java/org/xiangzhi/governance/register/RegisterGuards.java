package org.xiangzhi.governance.register;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of registers that hold whatever the practice. */
public final class RegisterGuards {
  /** What is named is there, and is there once. */
  public static final Rule KNOWN =
      Rule.own(
          "REGISTER-KNOWN", "所指登记须在册，且只登记一次", "what is named is in the record, and is there once");

  /** The values of a record fit its form. */
  public static final Rule FORM =
      Rule.own(
          "REGISTER-FORM",
          "登记内容须合乎该种类的表式：栏目、类型、必填与数量",
          "the values of a record fit its form: fields, types, what is required, how many");

  /** A closed record does not change any more. */
  public static final Rule CLOSED =
      Rule.own("REGISTER-CLOSED", "已办结的登记不得再改动", "a closed record does not change any more");

  /** Changes of a record are dated in their order. */
  public static final Rule DAYS =
      Rule.own(
          "REGISTER-DAYS",
          "改动日期不得早于该登记最近一次改动",
          "no change of a record is dated before its latest one");

  /** A field of a step is filled in at that step. */
  public static final Rule FIELD_STEP =
      Rule.own(
          "REGISTER-FIELD-STEP",
          "属于某步骤的栏目只在该步骤填写和更改",
          "a field of a step is filled in and changed at that step alone");

  private RegisterGuards() {}
}
