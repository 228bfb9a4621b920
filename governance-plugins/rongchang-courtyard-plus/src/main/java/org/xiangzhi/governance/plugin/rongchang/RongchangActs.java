package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.COURTYARD_HEAD;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.INSTRUCTOR;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.LEDGER_KEEPER;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.SHOPKEEPER;
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
 * Says who may do what in the rooms of ballots, meetings and points. The source names no hand that
 * records an act: the division is the plugin's own.
 */
final class RongchangActs {
  private static final ImmutableSet<OfficeId> CHAIRS =
      ImmutableSet.of(COURTYARD_HEAD, INSTRUCTOR, VILLAGE_SECRETARY);
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

  static ImmutableList<ActRule> all() {
    ImmutableSet<OfficeId> residents = ImmutableSet.of(OfficeRules.RESIDENT);
    return Stream.of(
            by(CHAIRS, BALLOTS),
            by(joined(CHAIRS, YARD), MEETINGS),
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
        .flatMap(acts -> acts)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ActRule> by(ImmutableSet<OfficeId> offices, List<String> acts) {
    return acts.stream().map(act -> new ActRule(act, offices));
  }

  static ImmutableSet<OfficeId> joined(Collection<OfficeId> some, Collection<OfficeId> more) {
    return ImmutableSet.<OfficeId>builder().addAll(some).addAll(more).build();
  }
}
