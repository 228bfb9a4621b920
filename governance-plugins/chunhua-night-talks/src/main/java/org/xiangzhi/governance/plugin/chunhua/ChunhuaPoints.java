package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.BOARD_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.COMMITTEE_HEAD;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.MANAGERS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.chunhua.ChunhuaOffices.VILLAGE_SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Band;
import org.xiangzhi.governance.points.Bands;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.CategoryId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.Succession;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffId;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * States a ledger of honour for what residents give 投工投劳, in tenths of a point, for villages that
 * open one. The source has no points: all of it is the plugin's own, and nothing is redeemed.
 */
final class ChunhuaPoints {
  static final BookId HONOUR = BookId.of("HONOUR");

  private static final RuleId RULE = RuleId.of("LABOUR-HONOUR");
  private static final int BACK_DAYS = 30;
  private static final int CONTEST_DAYS = 30;
  private static final int DECIDE_DAYS = 15;

  private ChunhuaPoints() {}

  static PointsRules rules() {
    return new PointsRules(
        RULE,
        new LedgerRules(
            LedgerRules.Scale.TENTHS,
            ImmutableList.of(Book.honour(HONOUR, Text.of("投工荣誉", "honour of givers"), RULE)),
            ImmutableSet.of(AccountKind.HOUSEHOLD),
            BACK_DAYS,
            new Succession(Succession.Split.EQUAL, Succession.Move.CARRY, RULE),
            new ContestRules(CONTEST_DAYS, DECIDE_DAYS, OVERSEERS, RULE),
            Optional.empty()),
        ImmutableList.of(tariff()));
  }

  /** A tenth of a day is worth a tenth of a point, up to three days. */
  static Tariff tariff() {
    CategoryId given = CategoryId.of("GIVEN");
    return new Tariff(
        TariffId.of("GIVEN"),
        "1",
        Text.of("投工投劳荣誉细则", "honour of labour"),
        ImmutableList.of(new Tariff.Category(given, Text.of("投工投劳", "labour"), ImmutableList.of())),
        ImmutableList.of(
            TariffRule.award(
                    "LABOUR-GIVEN",
                    given,
                    Text.of("投工投劳（按工日）", "labour given, by days"),
                    1,
                    HONOUR,
                    COMMITTEE_HEAD)
                .worth(
                    new Amount.ByBands(
                        Text.of("工日（十分之一日）", "labour in tenths of a day"),
                        new Bands(
                            ImmutableList.of(
                                new Band(Optional.empty(), Optional.of(5L), 5),
                                new Band(Optional.of(5L), Optional.of(10L), 10),
                                new Band(Optional.of(10L), Optional.empty(), 15)))))
                .proving(Evidence.Kind.RECORD)
                .reviewed(BOARD_HEAD)),
        ImmutableList.of());
  }

  static ImmutableList<ActRule> acts() {
    return ImmutableList.of(
        ActRule.of("points.open-ledger", VILLAGE_SECRETARY),
        ActRule.of("points.adopt-tariff", VILLAGE_SECRETARY),
        new ActRule("points.open-accounts", MANAGERS),
        new ActRule("points.post-claims", MANAGERS),
        new ActRule("points.review-claims", OVERSEERS),
        ActRule.of("points.reverse", VILLAGE_SECRETARY),
        ActRule.of("points.close-period", VILLAGE_SECRETARY),
        ActRule.of("points.contest", OfficeRules.RESIDENT),
        new ActRule("points.hear-contest", OVERSEERS),
        new ActRule("points.decide-contest", OVERSEERS));
  }
}
