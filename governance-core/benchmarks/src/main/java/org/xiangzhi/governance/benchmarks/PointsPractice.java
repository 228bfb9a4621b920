package org.xiangzhi.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.CategoryId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.Period;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Succession;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffId;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;

/**
 * Is the practice that points are measured with: that of the compacts, which adopts a tariff by a
 * clause, with one book whose points the village's pool gives out, and a tariff of four rules.
 */
final class PointsPractice {
  static final BookId BOOK = BookId.of("POINTS");

  /** A rule without bounds: what it costs does not grow with what an account has had. */
  static final TariffRuleId WORK = TariffRuleId.of("WORK");

  /** Rules as practices have them, at most so often a month and so many points a category. */
  static final ImmutableList<TariffRuleId> BOUNDED =
      ImmutableList.of(
          TariffRuleId.of("YARD"), TariffRuleId.of("WASTE"), TariffRuleId.of("NEIGHBOUR"));

  private static final OfficeId SECRETARY = OfficeId.of(Village.OFFICES.get(0));
  private static final RuleId RULE = RuleId.of("BENCH-POINTS");
  private static final CategoryId CATEGORY = CategoryId.of("VILLAGE");

  private static final ImmutableList<String> ACTS =
      ImmutableList.of(
          "points.open-ledger",
          "points.adopt-tariff",
          "points.open-accounts",
          "points.post-claims",
          "points.transfer",
          "points.reverse",
          "points.offer-goods",
          "points.order",
          "points.hand-over");

  private PointsPractice() {}

  static PracticeDefinition definition() {
    PracticeDefinition compact = County.practice();
    return compact.toBuilder()
        .rules(
            Stream.concat(
                    compact.rules().stream(),
                    Stream.of(Rule.own(RULE.value(), "积分", "points are kept in a ledger")))
                .toList())
        .acts(
            Stream.concat(
                    compact.acts().stream().filter(act -> !ACTS.contains(act.act())),
                    ACTS.stream().map(act -> ActRule.of(act, SECRETARY)))
                .toList())
        .reactions(ImmutableList.of())
        .points(Optional.of(new PointsRules(RULE, ledger(), ImmutableList.of(tariff()))))
        .build();
  }

  static LedgerRules ledger() {
    return new LedgerRules(
        LedgerRules.Scale.WHOLE,
        ImmutableList.of(Book.redeemable(BOOK, Text.of("积分", "points"), RULE).fundedByPool()),
        ImmutableSet.of(AccountKind.HOUSEHOLD),
        31,
        new Succession(Succession.Split.EQUAL, Succession.Move.LAPSE, RULE),
        new ContestRules(30, 30, ImmutableSet.of(SECRETARY), RULE),
        Optional.of(
            new RedemptionRules(
                BOOK, 10, 15, 7, ImmutableSet.of(RedemptionRules.Way.PICK_UP), 0, RULE)));
  }

  static Tariff tariff() {
    ImmutableList.Builder<TariffRule> rules = ImmutableList.builder();
    rules.add(rule(WORK));
    BOUNDED.forEach(id -> rules.add(rule(id).capped(Cap.times(Period.MONTH, 4))));
    return new Tariff(
        TariffId.of("BENCH"),
        "1",
        Text.of("细则", "tariff"),
        ImmutableList.of(
            new Tariff.Category(CATEGORY, Text.of("乡风", "village life"), ImmutableList.of())),
        rules.build(),
        ImmutableList.of());
  }

  /** Tells what a rule is worth. */
  static long points(TariffRuleId rule) {
    return rule.equals(WORK) ? 5 : 3;
  }

  private static TariffRule rule(TariffRuleId id) {
    return TariffRule.award(
        id.value(), CATEGORY, Text.of("参加劳动", "work was done"), points(id), BOOK, SECRETARY);
  }
}
