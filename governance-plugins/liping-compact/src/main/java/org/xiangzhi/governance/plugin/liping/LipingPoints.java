package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.LipingOffices.OVERSEERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountKind;
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
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.practice.Reaction;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.register.FieldId;

/**
 * States a ledger that counts voluntary work as honour, for villages that open one. The source has
 * the work counted, published and commended, and no points: all of it is the plugin's own. Nothing
 * is redeemed, nothing is deducted and no benefit depends on it.
 */
final class LipingPoints {
  static final BookId HONOUR = BookId.of("HONOUR");

  private static final TariffRuleId WORK_DONE = TariffRuleId.of("VOLUNTARY-WORK-DONE");
  private static final RuleId RULE = RuleId.of("VOLUNTARY-HONOUR");
  private static final int BACK_DAYS = 30;
  private static final int CONTEST_DAYS = 30;
  private static final int DECIDE_DAYS = 15;

  private LipingPoints() {}

  static PointsRules rules() {
    return new PointsRules(
        RULE,
        new LedgerRules(
            LedgerRules.Scale.WHOLE,
            ImmutableList.of(Book.honour(HONOUR, Text.of("志愿荣誉", "honour of volunteers"), RULE)),
            ImmutableSet.of(AccountKind.PERSON),
            BACK_DAYS,
            new Succession(Succession.Split.FIRST, Succession.Move.CARRY, RULE),
            new ContestRules(CONTEST_DAYS, DECIDE_DAYS, OVERSEERS, RULE),
            Optional.empty()),
        ImmutableList.of(tariff()));
  }

  static Tariff tariff() {
    CategoryId voluntary = CategoryId.of("VOLUNTARY");
    return new Tariff(
        TariffId.of("VOLUNTARY"),
        "1",
        Text.of("志愿投劳荣誉细则", "honour of voluntary work"),
        ImmutableList.of(
            new Tariff.Category(voluntary, Text.of("志愿投劳", "voluntary work"), ImmutableList.of())),
        ImmutableList.of(
            TariffRule.award(
                    WORK_DONE.value(),
                    voluntary,
                    Text.of("参加志愿投劳一次", "voluntary work, each time"),
                    1,
                    HONOUR,
                    VILLAGE_SECRETARY)
                .forPersons()
                .proving(Evidence.Kind.RECORD)
                .fed()),
        ImmutableList.of());
  }

  /** Counts of itself whoever the register says took part. */
  static ImmutableList<Reaction> reactions() {
    return ImmutableList.of(
        new Reaction.EarnsByRecord(
            RULE,
            LipingRecords.WORK,
            FieldId.of("PEOPLE"),
            Optional.empty(),
            AccountKind.PERSON,
            WORK_DONE));
  }

  static ImmutableList<ActRule> acts() {
    return ImmutableList.of(
        ActRule.of("points.open-ledger", VILLAGE_SECRETARY),
        ActRule.of("points.adopt-tariff", VILLAGE_SECRETARY),
        ActRule.of("points.open-accounts", VILLAGE_SECRETARY),
        ActRule.of("points.close-account", VILLAGE_SECRETARY),
        ActRule.of("points.carry-out", VILLAGE_SECRETARY),
        ActRule.of("points.reverse", VILLAGE_SECRETARY),
        ActRule.of("points.close-period", VILLAGE_SECRETARY),
        ActRule.of("points.contest", OfficeRules.RESIDENT),
        new ActRule("points.hear-contest", OVERSEERS),
        new ActRule("points.decide-contest", OVERSEERS));
  }
}
