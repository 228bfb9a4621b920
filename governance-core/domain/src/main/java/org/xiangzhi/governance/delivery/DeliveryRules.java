package org.xiangzhi.governance.delivery;

import org.xiangzhi.governance.kernel.Rule;

/** States the rules of letters between logs. */
public final class DeliveryRules {
  /** A letter is taken in once, by the log that it is for, as its sender wrote it. */
  public static final Rule LETTER_ONCE =
      Rule.own(
          "LETTER-ONCE",
          "日志之间的函件以发出方日志所载为准，由收件方日志收一次",
          "a letter between logs is what its sender's log says, and the log that it is for takes it"
              + " in once");

  /** The sender hears what became of every letter. */
  public static final Rule LETTER_SETTLED =
      Rule.own(
          "LETTER-SETTLED",
          "函件收妥或者退回，均须回告发出方并记入其日志",
          "whether a letter was taken in or turned down comes back to its sender's log");

  /** Some things are only brought about by a letter. */
  public static final Rule LETTER_ONLY =
      Rule.own(
          "LETTER-ONLY",
          "应由其他日志来函办理的事项，不得由个人直接提交",
          "what a letter of another log brings about cannot be asked for by a person");

  private DeliveryRules() {}
}
