package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.LipingOffices.CONVENERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.ELECTION_STEWARD;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.GROUP_HEAD;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_REVIEWER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Says who may do what in the rooms of ballots, elections and disclosures. Neither law nor source
 * names the hand that records an act: the division is the plugin's own.
 */
final class LipingActs {
  private static final ImmutableSet<OfficeId> RESIDENTS = ImmutableSet.of(OfficeRules.RESIDENT);
  private static final ImmutableSet<OfficeId> STEWARDS = ImmutableSet.of(ELECTION_STEWARD);
  private static final ImmutableSet<OfficeId> CHAIRS =
      joined(joined(CONVENERS, OVERSEERS, GROUP_HEAD), STEWARDS, ELECTION_STEWARD);
  private static final ImmutableSet<OfficeId> POSTERS =
      joined(LipingOffices.COMMITTEES, CONVENERS, GROUP_HEAD);

  private static final ImmutableList<String> OF_CHAIRS =
      ImmutableList.of(
          "ballot.open",
          "ballot.check-in",
          "ballot.leave",
          "ballot.recuse",
          "ballot.grant-proxy",
          "ballot.revoke-proxy",
          "ballot.publish-proxies",
          "ballot.count-hands",
          "ballot.issue-papers",
          "ballot.close",
          "ballot.count-papers",
          "ballot.count-votes");

  private static final ImmutableList<String> OF_STEWARDS =
      ImmutableList.of(
          "election.announce",
          "election.leave-committee",
          "election.join-committee",
          "election.admit-voter",
          "election.exclude-voter",
          "election.post-list",
          "election.decide-objection",
          "election.close-list",
          "election.nominate",
          "election.answer-nomination",
          "election.post-candidates",
          "election.record-hustings",
          "election.set-polling-day",
          "election.declare-result",
          "election.hear-member",
          "election.call-recall-vote",
          "election.declare-recall");

  private static final ImmutableList<String> OF_RESIDENTS =
      ImmutableList.of(
          "ballot.cast",
          "ballot.cast-secret",
          "election.declare-participation",
          "election.raise-objection",
          "election.demand-meeting",
          "election.petition-recall",
          "disclosure.ask");

  private static final ImmutableList<String> OF_POSTERS =
      ImmutableList.of(
          "disclosure.post",
          "disclosure.correct",
          "disclosure.take-down",
          "disclosure.report-missing",
          "disclosure.record-event",
          "disclosure.answer");

  private LipingActs() {}

  static ImmutableList<ActRule> all() {
    return Stream.of(
            by(CHAIRS, OF_CHAIRS),
            by(STEWARDS, OF_STEWARDS),
            by(RESIDENTS, OF_RESIDENTS),
            by(POSTERS, OF_POSTERS),
            by(CONVENERS, List.of("election.convene-demanded-meeting")),
            by(OVERSEERS, List.of("disclosure.confirm")),
            by(ImmutableSet.of(TOWN_REVIEWER), List.of("election.void-result")),
            by(
                joined(STEWARDS, LipingOffices.VETTERS, TOWN_REVIEWER),
                List.of("election.vet-candidate")),
            LipingPoints.acts().stream(),
            LipingRecognition.acts().stream())
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ActRule> by(ImmutableSet<OfficeId> offices, List<String> acts) {
    return acts.stream().map(act -> new ActRule(act, offices));
  }

  private static ImmutableSet<OfficeId> joined(
      Collection<OfficeId> some, Collection<OfficeId> more, OfficeId last) {
    return ImmutableSet.<OfficeId>builder().addAll(some).addAll(more).add(last).build();
  }
}
