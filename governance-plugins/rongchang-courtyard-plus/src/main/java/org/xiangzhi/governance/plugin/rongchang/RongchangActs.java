package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.COURTYARD_HEAD;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.DISTRICT;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.INSTRUCTOR;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.LEDGER_KEEPER;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.SHOPKEEPER;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.TOWN;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.YARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Says who may do what belongs to no step. The source names no hand that records an act: the
 * division is the plugin's own.
 */
final class RongchangActs {
  private static final ImmutableSet<OfficeId> CHAIRS =
      ImmutableSet.of(COURTYARD_HEAD, INSTRUCTOR, VILLAGE_SECRETARY);
  private static final ImmutableSet<OfficeId> RESIDENTS = ImmutableSet.of(OfficeRules.RESIDENT);
  private static final ImmutableSet<OfficeId> KEEPER = ImmutableSet.of(LEDGER_KEEPER);
  private static final ImmutableSet<OfficeId> SHOP = ImmutableSet.of(SHOPKEEPER);

  private static final ImmutableList<String> BALLOTS =
      ImmutableList.of(
          "ballot.open",
          "ballot.check-in",
          "ballot.leave",
          "ballot.recuse",
          "ballot.count-hands",
          "ballot.close",
          "ballot.count-votes");

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

  private static final ImmutableList<String> OF_RESIDENTS =
      ImmutableList.of(
          "recognition.nominate",
          "recognition.answer-nomination",
          "recognition.withdraw-consent",
          "recognition.consent-to-display",
          "recognition.appeal");

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

  private static final ImmutableList<String> ACCOUNTS =
      ImmutableList.of(
          "points.open-accounts",
          "points.close-account",
          "points.freeze-account",
          "points.thaw-account",
          "points.merge-accounts",
          "points.divide-account",
          "points.carry-out",
          "points.transfer",
          "points.take-in-opening",
          "points.close-period");

  private static final ImmutableList<String> GOODS =
      ImmutableList.of(
          "points.offer-goods",
          "points.restock-goods",
          "points.withdraw-goods",
          "points.hand-over",
          "points.refund");

  private RongchangActs() {}

  static ImmutableList<ActRule> all(RongchangVersion version) {
    Stream<ActRule> before =
        Stream.of(by(CHAIRS, BALLOTS), by(joined(CHAIRS, YARD), MEETINGS), courtyards())
            .flatMap(acts -> acts);
    Stream<ActRule> later =
        Stream.of(
                recheck(version.graded()),
                version.planned() ? race() : Stream.<ActRule>empty(),
                version.planned() ? points() : Stream.<ActRule>empty(),
                version.planned() ? matters() : Stream.<ActRule>empty(),
                version.planned() ? recognition() : Stream.<ActRule>empty())
            .flatMap(acts -> acts);
    return Stream.concat(before, later).collect(ImmutableList.toImmutableList());
  }

  private static Stream<ActRule> courtyards() {
    return Stream.of(
            by(joined(RESIDENTS, VILLAGE), List.of("courtyard.propose")),
            by(joined(RESIDENTS, VILLAGE), List.of("courtyard.join", "courtyard.leave")),
            by(ImmutableSet.of(RongchangOffices.TOWN_LEADER), List.of("courtyard.approve-size")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> recheck(boolean graded) {
    return graded
        ? Stream.concat(
            by(DISTRICT, List.of("courtyard.announce-draw", "courtyard.publish-seed")),
            by(DISTRICT, List.of("courtyard.recheck", "courtyard.exit")))
        : Stream.empty();
  }

  private static Stream<ActRule> race() {
    return Stream.concat(
        by(
            DISTRICT,
            List.of("courtyard.open-batch", "courtyard.close-batch", "courtyard.state-need")),
        by(VILLAGE, List.of("courtyard.attach", "courtyard.detach")));
  }

  private static Stream<ActRule> matters() {
    ImmutableSet<OfficeId> handlers = joined(joined(YARD, VILLAGE), TOWN);
    return Stream.concat(
        by(handlers, HANDLING),
        by(
            joined(handlers, RESIDENTS),
            List.of("matter.raise", "matter.confirm", "matter.contest", "matter.rate")));
  }

  private static Stream<ActRule> recognition() {
    return Stream.of(
            by(joined(YARD, VILLAGE), AWARDS),
            by(RESIDENTS, OF_RESIDENTS),
            by(OVERSEERS, List.of("recognition.decide-revocation")),
            by(joined(YARD, VILLAGE), LISTS),
            by(
                ImmutableSet.of(RongchangOffices.TOWN_OFFICER),
                List.of("recognition.decide-appeal", "recognition.review-rights")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> points() {
    ImmutableSet<OfficeId> residents = RESIDENTS;
    return Stream.of(
            by(
                ImmutableSet.of(VILLAGE_SECRETARY),
                List.of("points.open-ledger", "points.adopt-tariff")),
            by(KEEPER, ACCOUNTS),
            by(joined(joined(residents, YARD), VILLAGE), List.of("points.post-claims")),
            by(joined(joined(YARD, VILLAGE), OVERSEERS), List.of("points.review-claims")),
            by(VILLAGE, List.of("points.reverse")),
            by(SHOP, GOODS),
            by(joined(residents, SHOP), List.of("points.order", "points.cancel-order")),
            by(joined(residents, YARD), List.of("points.contest")),
            by(OVERSEERS, List.of("points.hear-contest", "points.decide-contest")))
        .flatMap(acts -> acts);
  }

  private static Stream<ActRule> by(ImmutableSet<OfficeId> offices, List<String> acts) {
    return acts.stream().map(act -> new ActRule(act, offices));
  }

  static ImmutableSet<OfficeId> joined(Collection<OfficeId> some, Collection<OfficeId> more) {
    return ImmutableSet.<OfficeId>builder().addAll(some).addAll(more).build();
  }
}
