package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.election.ElectionRules;
import org.xiangzhi.governance.office.OfficeDefinition;

/** Checks the part of a definition that is about the election of one body. */
final class ElectionCheck {
  private final DefinitionCheck names;
  private final ElectionRules election;
  private final List<BallotRules> ballots;
  private final List<OfficeDefinition> offices;

  ElectionCheck(
      DefinitionCheck names,
      ElectionRules election,
      List<BallotRules> ballots,
      List<OfficeDefinition> offices) {
    this.names = names;
    this.election = election;
    this.ballots = ballots;
    this.offices = offices;
  }

  void check() {
    names.rules(Set.of(election.rule()), "elections");
    names.bodies(Set.of(election.body()), election.rule());
    names.offices(election.offices(), election.rule());
    names.offices(
        election.representatives().map(ImmutableList::of).orElse(ImmutableList.of()),
        election.rule());
    names.unique("office of " + election.rule(), election.offices());
    names.known(
        "ballot",
        Set.of(election.ballot()),
        ballots.stream().map(BallotRules::id).toList(),
        election.rule());
    if (election.offices().isEmpty()) {
      names.problem(election.rule() + " elects nobody");
    }
    offices.stream()
        .filter(office -> election.offices().contains(office.id()))
        .filter(office -> !office.body().equals(election.body()))
        .forEach(
            office ->
                names.problem(election.rule() + " elects " + office.id() + " of another body"));
    kind();
  }

  /** The law's own kind of ballot is for the villagers' committee alone. */
  private void kind() {
    Optional<BallotRules> ballot =
        ballots.stream().filter(one -> one.id().equals(election.ballot())).findFirst();
    if (ballot.isPresent()
        && (ballot.get().kind() == BallotKind.ELECTION) != election.statutory()) {
      names.problem(
          election.rule()
              + (election.statutory()
                  ? " is governed by the law and needs a ballot of kind ELECTION"
                  : " has figures of its own and no ballot of kind ELECTION"));
    }
  }
}
