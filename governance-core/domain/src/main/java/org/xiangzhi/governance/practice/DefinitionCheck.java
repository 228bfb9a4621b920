package org.xiangzhi.governance.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.disclosure.DisclosureItem;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.When;
import org.xiangzhi.governance.recognition.RecognitionRules;
import org.xiangzhi.governance.register.RecordKind;

/** Checks that a definition names nothing that it or the core does not define. */
final class DefinitionCheck {
  private final Set<BodyId> bodies;
  private final Set<OfficeId> offices;
  private final Set<RuleId> rules;
  private final Map<String, OptionDefinition> options;
  private final List<String> problems = new ArrayList<>();

  private DefinitionCheck(
      List<BodyDefinition> bodies,
      List<OfficeDefinition> offices,
      List<Rule> rules,
      List<OptionDefinition> options) {
    this.bodies = bodies.stream().map(BodyDefinition::id).collect(Collectors.toSet());
    this.offices =
        Stream.concat(
                offices.stream().map(OfficeDefinition::id),
                Stream.of(OfficeRules.REGISTRAR, OfficeRules.RESIDENT))
            .collect(Collectors.toSet());
    this.rules = rules.stream().map(Rule::id).collect(Collectors.toSet());
    this.options =
        options.stream()
            .collect(Collectors.toMap(OptionDefinition::id, o -> o, (first, second) -> first));
  }

  /** Starts with the parts that the others refer to. */
  static DefinitionCheck of(
      List<LevelDefinition> levels,
      List<BodyDefinition> bodies,
      List<OfficeDefinition> offices,
      List<Rule> rules,
      List<OptionDefinition> options) {
    DefinitionCheck check = new DefinitionCheck(bodies, offices, rules, options);
    check.unique("level", levels.stream().map(LevelDefinition::id).toList());
    check.unique("body", bodies.stream().map(BodyDefinition::id).toList());
    check.unique("office", offices.stream().map(OfficeDefinition::id).toList());
    check.unique("rule", rules.stream().map(Rule::id).toList());
    check.unique("option", options.stream().map(OptionDefinition::id).toList());
    offices.forEach(office -> check.bodies(Set.of(office.body()), office.id()));
    options.stream()
        .filter(option -> !option.has(option.standard()))
        .forEach(
            option ->
                check.problem("the option " + option.id() + " has no choice " + option.standard()));
    return check;
  }

  DefinitionCheck acts(List<ActRule> acts) {
    unique("act", acts.stream().map(ActRule::act).toList());
    acts.forEach(act -> offices(act.by(), act.act()));
    return this;
  }

  DefinitionCheck figures(List<Stated> figures) {
    for (Stated figure : figures) {
      rules(Set.of(figure.rule()), figure.subject());
      figure.when().ifPresent(this::choice);
    }
    return this;
  }

  DefinitionCheck organisation(OrganisationRules organisation) {
    new OrganisationCheck(this, organisation).check();
    return this;
  }

  DefinitionCheck compact(Optional<CompactRules> compact) {
    compact.ifPresent(c -> new CompactCheck(this, c).check());
    return this;
  }

  DefinitionCheck ballots(List<BallotRules> ballots) {
    unique("ballot", ballots.stream().map(BallotRules::id).toList());
    ballots.forEach(ballot -> new BallotCheck(this, ballot).check());
    return this;
  }

  DefinitionCheck elections(
      List<ElectionRules> elections, List<BallotRules> ballots, List<OfficeDefinition> all) {
    unique("election of", elections.stream().map(ElectionRules::body).toList());
    elections.forEach(election -> new ElectionCheck(this, election, ballots, all).check());
    return this;
  }

  DefinitionCheck records(List<RecordKind> records, List<DisclosureItem> disclosures) {
    unique("record", records.stream().map(RecordKind::id).toList());
    records.forEach(kind -> new RecordKindCheck(this, kind, records, disclosures).check());
    return this;
  }

  DefinitionCheck disclosures(List<DisclosureItem> disclosures) {
    unique("disclosure", disclosures.stream().map(DisclosureItem::id).toList());
    for (DisclosureItem item : disclosures) {
      rules(Set.of(item.rule()), item.id());
      offices(item.postedBy(), item.id());
      item.when().ifPresent(this::choice);
    }
    return this;
  }

  DefinitionCheck meetings(
      MeetingRules meetings, List<BallotRules> ballots, OrganisationRules organisation) {
    new MeetingCheck(this, meetings, ballots, organisation.links()).check();
    return this;
  }

  DefinitionCheck matters(Optional<MatterRules> matters, OrganisationRules organisation) {
    matters.ifPresent(m -> new MatterCheck(this, m, organisation).check());
    return this;
  }

  DefinitionCheck points(Optional<PointsRules> points) {
    points.ifPresent(p -> new PointsCheck(this, p).check());
    return this;
  }

  DefinitionCheck courtyard(
      Optional<CourtyardRules> courtyard, List<LevelDefinition> levels, List<RecordKind> records) {
    courtyard.ifPresent(c -> new CourtyardCheck(this, c).check(levels, records));
    return this;
  }

  DefinitionCheck recognition(
      Optional<RecognitionRules> recognition,
      List<BallotRules> ballots,
      List<BodyDefinition> all,
      List<OfficeDefinition> held) {
    recognition.ifPresent(r -> new RecognitionCheck(this, r, ballots, all, held).check());
    return this;
  }

  DefinitionCheck reactions(
      List<Reaction> reactions,
      List<RecordKind> records,
      Optional<MatterRules> matters,
      MeetingRules meetings,
      Optional<PointsRules> points) {
    ReactionCheck check = new ReactionCheck(this, records, matters, meetings, points);
    reactions.forEach(check::check);
    return this;
  }

  /** Refuses the definition if there is any problem. */
  void refuse(PracticeId id) {
    if (!problems.isEmpty()) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.PRACTICE_INVALID,
              PracticeRules.PRACTICE_VALID,
              "practice",
              id,
              "reason",
              String.join("; ", problems)));
    }
  }

  void problem(String what) {
    problems.add(what);
  }

  void unique(String kind, List<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> problem("the " + kind + " " + id + " is defined twice"));
  }

  void bodies(Collection<BodyId> named, Object where) {
    known("body", named, bodies, where);
  }

  void offices(Collection<OfficeId> named, Object where) {
    known("office", named, offices, where);
  }

  void rules(Collection<RuleId> named, Object where) {
    known("rule", named, rules, where);
  }

  void choice(When when) {
    OptionDefinition option = options.get(when.option());
    if (option == null || !when.choices().stream().allMatch(option::has)) {
      problem("there is no option " + when.option() + " with " + when.choices());
    }
  }

  /** Tells whether something does not apply unless a village chooses it. */
  boolean isOffByItself(When when) {
    OptionDefinition option = options.get(when.option());
    return option != null && !when.choices().contains(option.standard());
  }

  void known(String kind, Collection<?> named, Collection<?> known, Object where) {
    named.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> problem(where + " names the unknown " + kind + " " + name));
  }
}
