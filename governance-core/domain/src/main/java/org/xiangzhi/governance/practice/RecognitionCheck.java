package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.law.RightsWords;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyDefinition.Nature;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.recognition.AwardRules;
import org.xiangzhi.governance.recognition.Deciders;
import org.xiangzhi.governance.recognition.ListRules;
import org.xiangzhi.governance.recognition.RecognitionRules;

/**
 * Checks that what a practice says of awards and lists names nothing unknown, that lists are
 * decided by bodies of self-governance, appeals by others, and that nobody is listed unless a
 * village switches it on.
 */
final class RecognitionCheck {
  /** Bodies that residents elect, as far as their nature says. */
  private static final ImmutableSet<Nature> ELECTED =
      Sets.immutableEnumSet(
          Nature.VILLAGERS_COMMITTEE,
          Nature.OVERSIGHT,
          Nature.GROUP_COMMITTEE,
          Nature.GROUP_SUPERVISION,
          Nature.SELF_GOVERNANCE);

  private static final ImmutableSet<BallotKind> OTHER_KINDS =
      Sets.immutableEnumSet(BallotKind.ELECTION, BallotKind.RECALL);

  private final DefinitionCheck names;
  private final RecognitionRules rules;
  private final List<BallotRules> ballots;
  private final Map<BodyId, Nature> natures;
  private final Map<OfficeId, BodyId> bodyOf;

  RecognitionCheck(
      DefinitionCheck names,
      RecognitionRules rules,
      List<BallotRules> ballots,
      List<BodyDefinition> bodies,
      List<OfficeDefinition> offices) {
    this.names = names;
    this.rules = rules;
    this.ballots = ballots;
    this.natures =
        bodies.stream()
            .collect(Collectors.toMap(BodyDefinition::id, BodyDefinition::nature, (a, b) -> a));
    this.bodyOf =
        offices.stream()
            .collect(Collectors.toMap(OfficeDefinition::id, OfficeDefinition::body, (a, b) -> a));
  }

  void check() {
    names.rules(Set.of(rules.rule()), "recognition");
    names.unique("award", rules.awards().stream().map(AwardRules::id).toList());
    names.unique("list", rules.lists().stream().map(ListRules::id).toList());
    rules.awards().forEach(this::award);
    rules.lists().forEach(this::list);
  }

  private void award(AwardRules award) {
    names.rules(Set.of(award.rule()), award.id());
    names.offices(award.nominators(), award.id());
    award.when().ifPresent(names::choice);
    voting(award.voting(), award.id());
    award.criteria().stream()
        .flatMap(criterion -> RightsWords.entitlement(criterion.text()).stream())
        .forEach(
            found ->
                names.problem(
                    "the award " + award.id() + " looks at what the law gives: " + found.words()));
  }

  private void voting(Deciders voting, Object where) {
    names.bodies(voting.bodies(), where);
    Optional<BallotRules> ballot =
        ballots.stream().filter(one -> one.id().equals(voting.ballot())).findFirst();
    if (ballot.isEmpty()) {
      names.problem(where + " names the unknown ballot " + voting.ballot());
    } else if (OTHER_KINDS.contains(ballot.get().kind())
        || ballot.get().quorum(voting.basis()).isEmpty()) {
      names.problem(where + " cannot be decided by the ballot " + voting.ballot());
    }
    if ((voting.basis() == Basis.MEMBERS) == voting.bodies().isEmpty()) {
      names.problem(where + " names bodies where members decide, and nowhere else");
    }
  }

  private void list(ListRules list) {
    names.rules(ImmutableSet.of(list.rule(), list.appeal().rule()), list.id());
    names.offices(list.appeal().decidedBy(), list.id());
    voting(list.voting(), list.id());
    list.when().ifPresent(names::choice);
    if (!list.voting().bodies().stream()
            .allMatch(
                body -> ELECTED.contains(natures.getOrDefault(body, Nature.VILLAGERS_COMMITTEE)))
        || list.voting().basis() != Basis.MEMBERS) {
      names.problem("the list " + list.id() + " is decided by an elected body alone");
    }
    if (list.appeal().decidedBy().stream()
        .map(bodyOf::get)
        .anyMatch(list.voting().bodies()::contains)) {
      names.problem("an appeal against the list " + list.id() + " is decided by another body");
    }
    if (list.colour().isBurden() && !list.when().map(names::isOffByItself).orElse(false)) {
      names.problem(
          "the list " + list.id() + " needs an option that does not switch it on of itself");
    }
    if (!list.colour().isBurden() && list.blocksHonours()) {
      names.problem("the red list " + list.id() + " blocks honours");
    }
  }
}
