package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.FollowUpRule;
import org.xiangzhi.governance.matter.Limit;
import org.xiangzhi.governance.matter.MatterClocks;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.RatingRules;
import org.xiangzhi.governance.matter.Reason;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OrganisationRules;

/** Checks that what a practice says of matters names nothing unknown and can be carried out. */
final class MatterCheck {
  private static final String WHERE = "matters";

  private final DefinitionCheck names;
  private final MatterRules rules;
  private final OrganisationRules organisation;

  MatterCheck(DefinitionCheck names, MatterRules rules, OrganisationRules organisation) {
    this.names = names;
    this.rules = rules;
    this.organisation = organisation;
  }

  void check() {
    rule(rules.rule());
    stations();
    classes();
    names.unique("topic", rules.topics().stream().map(MatterRules.Topic::id).toList());
    names.unique("origin", rules.origins().stream().map(MatterRules.Origin::id).toList());
    rules.origins().forEach(this::origin);
    names.unique("follow-up", rules.followUps().stream().map(FollowUpRule::mode).toList());
    rules.followUps().forEach(this::followUp);
    reasons("refusal", rules.refusals());
    limits(rules.clocks()).forEach(limit -> rule(limit.rule()));
    rating(rules.rating());
  }

  private void rule(RuleId rule) {
    names.rules(Set.of(rule), WHERE);
  }

  private void stations() {
    names.unique("station", rules.stations().stream().map(MatterRules.Station::level).toList());
    rules.stations().forEach(station -> rule(station.rule()));
  }

  private void classes() {
    names.unique("class", rules.classes().stream().map(MatterRules.MatterClass::id).toList());
    for (MatterRules.MatterClass one : rules.classes()) {
      rule(one.rule());
      one.days().ifPresent(limit -> rule(limit.rule()));
      if (rules.stationOf(one.level()) < 0) {
        names.problem(
            "the class " + one.id() + " is handled at " + one.level() + ", which handles nothing");
      }
    }
  }

  private void origin(MatterRules.Origin one) {
    rule(one.rule());
    names.offices(one.by(), one.id());
    if (one.by().isEmpty()) {
      names.problem("nobody may raise a matter of the origin " + one.id());
    }
  }

  private void followUp(FollowUpRule one) {
    rule(one.rule());
    names.offices(one.offices(), one.rule());
    names.unique(
        "department under oversight",
        one.oversight().stream().map(FollowUpRule.Oversight::department).toList());
    for (FollowUpRule.Oversight oversight : one.oversight()) {
      names.bodies(Set.of(oversight.department()), one.rule());
      names.offices(oversight.offices(), one.rule());
    }
    one.link()
        .ifPresent(
            link ->
                names.known(
                    "link",
                    Set.of(link),
                    organisation.links().stream()
                        .map(LinkRules::id)
                        .collect(ImmutableSet.toImmutableSet()),
                    one.rule()));
  }

  private void reasons(String kind, List<Reason> reasons) {
    names.unique(kind, reasons.stream().map(Reason::id).toList());
    reasons.forEach(reason -> rule(reason.rule()));
  }

  private static ImmutableList<Limit> limits(MatterClocks clocks) {
    return Stream.of(
            clocks.review(),
            clocks.claim(),
            clocks.plan(),
            clocks.remind(),
            clocks.escalate(),
            clocks.confirm(),
            clocks.reopen())
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private void rating(RatingRules rating) {
    rule(rating.rule());
    names.unique("grade", rating.grades().stream().map(RatingRules.Grade::id).toList());
    reasons("waiver", rating.waivers());
    int approved = rating.indexOf(rating.approvedDownTo());
    if (approved < 0) {
      names.problem("there is no grade " + rating.approvedDownTo());
    }
    rating.reopening().ifPresent(reopening -> reopening(reopening, rating, approved));
  }

  private void reopening(RatingRules.Reopening reopening, RatingRules rating, int approved) {
    rule(reopening.rule());
    int from = rating.indexOf(reopening.from());
    if (from < 0) {
      names.problem("there is no grade " + reopening.from());
    } else if (from <= approved) {
      names.problem("the grade " + reopening.from() + " approves and reopens");
    }
    if (reopening.share().numerator() == 0 && !reopening.share().strict()) {
      names.problem("every rating would reopen");
    }
  }
}
