package org.xiangzhi.governance.kernel;

/**
 * States the rules of one practice: what its source says as the source's, what its plugin adds as
 * the plugin's own, what a law demands as the law's.
 *
 * @param source where the practice is described, 1 to 200 characters
 * @param plugin who adds to it, 1 to 200 characters
 */
public record RuleAuthor(String source, String plugin) {
  /** Refuses blank names. */
  public RuleAuthor {
    Checks.text("source", source, 200);
    Checks.text("plugin", plugin, 200);
  }

  /**
   * States what the source says.
   *
   * @param id the rule's name
   * @param zh the Chinese statement
   * @param en the English statement
   * @return the rule
   */
  public Rule says(String id, String zh, String en) {
    return new Rule(RuleId.of(id), Mark.SOURCE, source, Text.of(zh, en));
  }

  /**
   * States what the source does not say and the plugin proposes.
   *
   * @param id the rule's name
   * @param zh the Chinese statement
   * @param en the English statement
   * @return the rule
   */
  public Rule proposes(String id, String zh, String en) {
    return new Rule(RuleId.of(id), Mark.OWN, plugin, Text.of(zh, en));
  }
}
