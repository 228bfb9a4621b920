package org.xiangzhi.governance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.xiangzhi.governance.kernel.RuleId;

/**
 * Says what a practice demands of its bodies: who may not be in two of them at once.
 *
 * @param incompatibilities offices or bodies that exclude each other
 */
public record OrganisationRules(ImmutableList<Incompatibility> incompatibilities) {
  /** Demands nothing. */
  public static final OrganisationRules NONE = new OrganisationRules(ImmutableList.of());

  /**
   * Keeps the members of one body out of others.
   *
   * @param rule the rule
   * @param body the body
   * @param others the bodies whose members it may not have
   * @param relatives whether their near relatives are kept out as well
   */
  public record Incompatibility(
      RuleId rule, BodyId body, ImmutableSet<BodyId> others, boolean relatives) {}
}
