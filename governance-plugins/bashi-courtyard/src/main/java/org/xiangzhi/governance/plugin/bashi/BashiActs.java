package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.plugin.bashi.BashiOffices.COURTYARD_HEAD;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.DISTRICT;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.KEEPERS;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.TOWN;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.TOWN_OFFICER;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.VILLAGE;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.YARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Says who may do what belongs to no step. The source names no hand that records an act: the
 * division is the plugin's own.
 */
final class BashiActs {
  private static final ImmutableSet<OfficeId> RESIDENTS = ImmutableSet.of(OfficeRules.RESIDENT);
  private static final ImmutableSet<OfficeId> CHAIRS =
      joined(YARD, Sets.union(VILLAGE, ImmutableSet.of(BashiOffices.GRID_SECRETARY)));

  private static final ImmutableList<String> BALLOTS =
      ImmutableList.of(
          "ballot.open",
          "ballot.check-in",
          "ballot.leave",
          "ballot.recuse",
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
          "election.vet-candidate",
          "election.post-candidates",
          "election.record-hustings",
          "election.set-polling-day",
          "election.declare-result",
          "election.hear-member",
          "election.call-recall-vote",
          "election.declare-recall");

  private static final ImmutableList<String> MEETINGS =
      ImmutableList.of(
          "meeting.call",
          "meeting.give-notice",
          "meeting.cancel",
          "meeting.check-in",
          "meeting.leave",
          "meeting.open",
          "meeting.close",
          "meeting.add-item",
          "meeting.take-up-item",
          "meeting.conclude-item",
          "meeting.move",
          "meeting.open-deliberation",
          "meeting.close-deliberation",
          "meeting.put-to-vote",
          "meeting.record-speeches",
          "meeting.draft-minutes",
          "meeting.approve-minutes");

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

  private static final ImmutableList<String> AWARDS =
      ImmutableList.of(
          "recognition.open-round",
          "recognition.put-award-to-vote",
          "recognition.declare-winners",
          "recognition.abandon-round",
          "recognition.publish-winners",
          "recognition.deliver-honour",
          "recognition.open-revocation",
          "recognition.hear-winner");

  private static final ImmutableList<String> LISTS =
      ImmutableList.of(
          "recognition.give-guidance",
          "recognition.propose-praise",
          "recognition.end-case",
          "recognition.take-up-case",
          "recognition.give-list-notice",
          "recognition.hear-case",
          "recognition.put-listing-to-vote",
          "recognition.settle-case",
          "recognition.lift-listing");

  private BashiActs() {}

  static ImmutableList<ActRule> all() {
    return Stream.of(
            by(CHAIRS, BALLOTS),
            by(VILLAGE, ELECTIONS),
            by(ImmutableSet.of(TOWN_OFFICER), List.of("election.void-result")),
            by(
                RESIDENTS,
                List.of(
                    "election.declare-participation",
                    "election.raise-objection",
                    "election.petition-recall")),
            by(CHAIRS, MEETINGS),
            by(joined(KEEPERS, Sets.union(TOWN, OVERSEERS)), HANDLING),
            by(
                joined(KEEPERS, Sets.union(TOWN, RESIDENTS)),
                List.of("matter.raise", "matter.confirm", "matter.contest", "matter.rate")),
            courtyards(),
            recognition())
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }

  /** Rechecks are not there: the source provides none. */
  private static Stream<ActRule> courtyards() {
    return Stream.of(
            by(ImmutableSet.of(VILLAGE_SECRETARY), List.of("courtyard.propose")),
            by(
                joined(VILLAGE, RESIDENTS),
                List.of("courtyard.join", "courtyard.leave", "courtyard.approve-size")),
            by(DISTRICT, List.of("courtyard.exit", "courtyard.state-need")),
            by(DISTRICT, List.of("courtyard.open-batch", "courtyard.close-batch")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> recognition() {
    return Stream.of(
            by(joined(YARD, VILLAGE), AWARDS),
            by(
                RESIDENTS,
                List.of(
                    "recognition.nominate",
                    "recognition.answer-nomination",
                    "recognition.withdraw-consent",
                    "recognition.consent-to-display",
                    "recognition.appeal")),
            by(OVERSEERS, List.of("recognition.decide-revocation")),
            by(joined(VILLAGE, ImmutableSet.of(COURTYARD_HEAD)), LISTS),
            by(
                ImmutableSet.of(TOWN_OFFICER),
                List.of("recognition.decide-appeal", "recognition.review-rights")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> by(ImmutableSet<OfficeId> offices, List<String> acts) {
    return acts.stream().map(act -> new ActRule(act, offices));
  }

  private static ImmutableSet<OfficeId> joined(Set<OfficeId> some, Set<OfficeId> more) {
    return Sets.union(some, more).immutableCopy();
  }
}
