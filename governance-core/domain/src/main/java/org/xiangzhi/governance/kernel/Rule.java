package org.xiangzhi.governance.kernel;

/**
 * States one rule with its origin. The rules of the core are constants beside the code that applies
 * them; those of a practice are data of its definition.
 *
 * @param id its name
 * @param mark whether source, law or a proposal of its author
 * @param reference article, source or author, 1 to 200 characters
 * @param statement what it demands
 */
public record Rule(RuleId id, Mark mark, String reference, Text statement) {
  /** Refuses a blank reference. */
  public Rule {
    Checks.text("reference", reference, 200);
  }

  /**
   * States a rule of the library's own.
   *
   * @param id its name
   * @param zh the Chinese statement
   * @param en the English statement
   * @return the rule
   */
  public static Rule own(String id, String zh, String en) {
    return new Rule(RuleId.of(id), Mark.OWN, "governance-core", Text.of(zh, en));
  }

  /**
   * States a rule that the law gives.
   *
   * @param id its name
   * @param article law, version and article, such as {@code ORG-2025 Art. 31}
   * @param zh the Chinese statement
   * @param en the English statement
   * @return the rule
   */
  public static Rule law(String id, String article, String zh, String en) {
    return new Rule(RuleId.of(id), Mark.LAW, article, Text.of(zh, en));
  }
}
