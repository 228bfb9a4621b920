package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Succession;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;

/** Is a made-up practice whose registrar keeps points. */
final class PointsPractice {
  static final BookId POINTS = BookId.of("POINTS");
  private static final Rule RULE = Rule.own("SAMPLE-POINTS", "积分", "points");

  private PointsPractice() {}

  static PracticeDefinition definition() {
    return definition(ImmutableList.of());
  }

  static PracticeDefinition definition(ImmutableList<Tariff> tariffs) {
    PracticeDefinition base = new FiveStepPractice().definition();
    Stream<ActRule> acts =
        Stream.of(
                "open-ledger",
                "open-accounts",
                "carry-out",
                "transfer",
                "feed",
                "reverse",
                "take-in-opening",
                "close-period",
                "merge-accounts",
                "offer-goods",
                "order",
                "hand-over",
                "cancel-order")
            .map(act -> ActRule.of("points." + act, OfficeRules.REGISTRAR));
    return base.toBuilder()
        .rules(Stream.concat(base.rules().stream(), Stream.of(RULE)).toList())
        .acts(Stream.concat(base.acts().stream(), acts).toList())
        .points(Optional.of(rules(tariffs)))
        .build();
  }

  private static PointsRules rules(ImmutableList<Tariff> tariffs) {
    Book book =
        Book.redeemable(POINTS, Text.of("积分", "points"), RULE.id())
            .resetOn(new Book.Reset(12, 31, RULE.id()));
    LedgerRules ledger =
        new LedgerRules(
            LedgerRules.Scale.WHOLE,
            ImmutableList.of(book),
            ImmutableSet.of(AccountKind.HOUSEHOLD),
            30,
            new Succession(Succession.Split.EQUAL, Succession.Move.CARRY, RULE.id()),
            new ContestRules(30, 30, ImmutableSet.of(OfficeRules.REGISTRAR), RULE.id()),
            Optional.of(
                new RedemptionRules(
                    POINTS,
                    100,
                    7,
                    7,
                    ImmutableSet.of(RedemptionRules.Way.PICK_UP),
                    0,
                    RULE.id())));
    return new PointsRules(RULE.id(), ledger, tariffs);
  }
}
