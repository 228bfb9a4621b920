package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.CHAIRS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.ELECTION_STEWARD;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.TOWN;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Says who may do what in the rooms of ballots, elections, meetings and matters. Neither law nor
 * source names the hand that records an act: the division is the plugin's own.
 */
final class ChunhuaActs {
  private static final ImmutableSet<OfficeId> RESIDENTS = ImmutableSet.of(OfficeRules.RESIDENT);
  private static final ImmutableSet<OfficeId> STEWARDS = ImmutableSet.of(ELECTION_STEWARD);
  private static final ImmutableSet<OfficeId> BALLOT_CHAIRS =
      ChunhuaRecords.joined(CHAIRS, STEWARDS, ChunhuaOffices.OVERSEERS);
  private static final ImmutableSet<OfficeId> MEETING_CHAIRS =
      ChunhuaRecords.joined(CHAIRS, ChunhuaOffices.OVERSEERS, ChunhuaOffices.MANAGERS);
  private static final ImmutableSet<OfficeId> HANDLERS =
      ChunhuaRecords.joined(ChunhuaRecords.KEEPERS, ChunhuaOffices.OVERSEERS, TOWN);

  private static final ImmutableList<String> BALLOTS =
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

  private static final ImmutableList<String> ELECTIONS =
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
          "election.declare-recall",
          "election.vet-candidate");

  private static final ImmutableList<String> OF_RESIDENTS =
      ImmutableList.of(
          "ballot.cast",
          "ballot.cast-secret",
          "election.declare-participation",
          "election.raise-objection",
          "election.demand-meeting",
          "election.petition-recall",
          "meeting.request-to-speak",
          "meeting.withdraw-request");

  private static final ImmutableList<String> MEETINGS =
      ImmutableList.of(
          "meeting.call",
          "meeting.give-notice",
          "meeting.cancel",
          "meeting.check-in",
          "meeting.leave",
          "meeting.complete-part",
          "meeting.open",
          "meeting.declare-no-quorum",
          "meeting.adjourn",
          "meeting.resume",
          "meeting.close",
          "meeting.add-item",
          "meeting.take-up-item",
          "meeting.conclude-item",
          "meeting.recuse",
          "meeting.move",
          "meeting.open-deliberation",
          "meeting.close-deliberation",
          "meeting.put-to-vote",
          "meeting.reopen-motion",
          "meeting.start-speech",
          "meeting.pause-speech",
          "meeting.resume-speech",
          "meeting.stop-speech",
          "meeting.record-speeches",
          "meeting.draft-minutes",
          "meeting.approve-minutes",
          "meeting.correct-minutes",
          "meeting.attach");

  private static final ImmutableList<String> HANDLING =
      ImmutableList.of(
          "matter.classify",
          "matter.amend",
          "matter.merge",
          "matter.split",
          "matter.solve-on-spot",
          "matter.refer",
          "matter.keep",
          "matter.return",
          "matter.publish",
          "matter.claim",
          "matter.assign",
          "matter.plan",
          "matter.enter-progress",
          "matter.follow-up",
          "matter.set-mode",
          "matter.hand-over",
          "matter.finish",
          "matter.refuse",
          "matter.tell",
          "matter.rate-in-meeting",
          "matter.waive-rating",
          "matter.reopen",
          "matter.strike-off");

  private ChunhuaActs() {}

  static ImmutableList<ActRule> all() {
    return Stream.of(
            by(BALLOT_CHAIRS, BALLOTS),
            by(STEWARDS, ELECTIONS),
            by(ImmutableSet.of(ChunhuaOffices.TOWN_OFFICER), List.of("election.void-result")),
            by(CHAIRS, List.of("election.convene-demanded-meeting")),
            by(RESIDENTS, OF_RESIDENTS),
            by(MEETING_CHAIRS, MEETINGS),
            by(HANDLERS, HANDLING),
            by(
                ChunhuaRecords.joined(HANDLERS, RESIDENTS, RESIDENTS),
                List.of("matter.raise", "matter.confirm", "matter.contest", "matter.rate")),
            by(VILLAGE, List.of("matter.migrate", "matter.take-in")),
            ChunhuaPoints.acts().stream(),
            ChunhuaRecognition.acts().stream())
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ActRule> by(ImmutableSet<OfficeId> offices, List<String> acts) {
    return acts.stream().map(act -> new ActRule(act, offices));
  }
}
