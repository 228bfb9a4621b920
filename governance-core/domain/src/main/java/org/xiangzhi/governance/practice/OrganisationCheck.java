package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.office.OrganisationRules.Chain;
import org.xiangzhi.governance.office.OrganisationRules.Least;

/**
 * Checks that demands on bodies and offices name nothing unknown and do not contradict each other.
 */
final class OrganisationCheck {
  private final DefinitionCheck names;
  private final OrganisationRules demands;

  OrganisationCheck(DefinitionCheck names, OrganisationRules demands) {
    this.names = names;
    this.demands = demands;
  }

  void check() {
    demands.incompatibilities().forEach(this::check);
    demands.combinations().forEach(this::check);
    demands.compositions().forEach(this::check);
    demands.fillings().forEach(this::check);
    demands.chains().forEach(this::check);
    demands.partyUnits().forEach(this::check);
    demands.links().forEach(this::check);
    names.unique("link", demands.links().stream().map(LinkRules::id).toList());
    demands.answers().ifPresent(office -> names.offices(Set.of(office), "organisation"));
  }

  private void rule(RuleId rule) {
    names.rules(Set.of(rule), "organisation");
  }

  private void check(OrganisationRules.Incompatibility one) {
    rule(one.rule());
    names.bodies(Set.of(one.body()), one.rule());
    names.bodies(one.others(), one.rule());
    if (one.others().contains(one.body()) && !one.relatives()) {
      names.problem(one.rule() + " keeps the members of " + one.body() + " out of it");
    }
  }

  private void check(OrganisationRules.Combination one) {
    rule(one.rule());
    names.offices(ImmutableSet.of(one.office(), one.with()), one.rule());
    boolean contradicted =
        demands.combinations().stream()
            .filter(other -> other.verdict() != one.verdict())
            .anyMatch(
                other ->
                    ImmutableSet.of(other.office(), other.with())
                        .equals(ImmutableSet.of(one.office(), one.with())));
    if (contradicted || one.office().equals(one.with())) {
      names.problem(one.rule() + " cannot say so of " + one.office() + " and " + one.with());
    }
  }

  private void check(OrganisationRules.Composition one) {
    rule(one.rule());
    names.bodies(Set.of(one.body()), one.rule());
    names.offices(Set.of(one.answers()), one.rule());
    names.unique(
        "kind of member in " + one.body(), one.least().stream().map(Least::trait).toList());
    one.least().stream()
        .filter(least -> least.count() > one.max())
        .forEach(
            least ->
                names.problem(one.rule() + " demands more " + least.trait() + " than members"));
  }

  private void check(OrganisationRules.Filling one) {
    rule(one.rule());
    names.offices(Set.of(one.office()), one.rule());
    one.actingBy().ifPresent(office -> names.offices(Set.of(office), one.rule()));
    if (one.manners().isEmpty()) {
      names.problem(one.rule() + " leaves no way into " + one.office());
    }
  }

  private void check(OrganisationRules.Chain one) {
    rule(one.rule());
    for (Chain.Link link : one.links()) {
      names.bodies(link.bodies(), one.rule());
      names.offices(link.offices(), one.rule());
    }
  }

  private void check(OrganisationRules.PartyUnits one) {
    rule(one.rule());
    names.offices(ImmutableSet.of(one.instructor(), one.answers()), one.rule());
    names.bodies(Set.of(one.joint()), one.rule());
  }

  private void check(LinkRules one) {
    rule(one.rule());
    names.offices(one.offices(), one.rule());
    names.bodies(one.bodies(), one.rule());
    one.bounds().ifPresent(load -> names.offices(Set.of(load.approver()), one.rule()));
    if (one.offices().isEmpty() && one.bodies().isEmpty() && !one.partyMembers()) {
      names.problem(one.rule() + " says of nobody who answers by " + one.id());
    }
  }
}
