package org.xiangzhi.governance.law;

import org.xiangzhi.governance.kernel.Rule;

/**
 * Is one figure of a law together with the law that sets it.
 *
 * @param regulation the law or measure
 * @param rule the figure and its article
 */
public record Provision(Regulation regulation, FloorRule rule) {
  /**
   * Cites law, version and article.
   *
   * @return such as {@code ORG-2025 Art. 35}
   */
  public String citation() {
    return regulation.id() + " " + rule.article();
  }

  /**
   * States it as a rule.
   *
   * @return the rule, whose reference is the citation
   */
  public Rule asRule() {
    return Rule.law(rule.id().value(), citation(), rule.statement().zh(), rule.statement().en());
  }
}
