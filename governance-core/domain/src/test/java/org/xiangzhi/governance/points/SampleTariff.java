package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/** States rules and a tariff in which each feature stands once. */
final class SampleTariff {
  static final RuleId RULE = RuleId.of("SAMPLE-POINTS");
  static final OfficeId CLERK = OfficeId.of("CLERK");
  static final OfficeId CHECKER = OfficeId.of("CHECKER");
  static final OfficeId JUDGE = OfficeId.of("JUDGE");
  static final BookId POINTS = BookId.of("POINTS");
  static final BookId HONOUR = BookId.of("HONOUR");
  static final CategoryId WORK = CategoryId.of("WORK");
  static final CategoryId CONDUCT = CategoryId.of("CONDUCT");

  static final Book POINTS_BOOK =
      Book.redeemable(POINTS, Text.of("兑换积分", "redeemable points"), RULE)
          .resetOn(new Book.Reset(12, 31, RULE));
  static final Book HONOUR_BOOK =
      Book.honour(HONOUR, Text.of("荣誉积分", "honour points"), RULE).from(1000, -500);

  static final LedgerRules LEDGER =
      new LedgerRules(
          LedgerRules.Scale.WHOLE,
          ImmutableList.of(POINTS_BOOK, HONOUR_BOOK),
          ImmutableSet.of(AccountKind.HOUSEHOLD, AccountKind.PERSON),
          30,
          new Succession(Succession.Split.BY_MEMBERS, Succession.Move.CARRY, RULE),
          new ContestRules(30, 10, ImmutableSet.of(JUDGE), RULE),
          Optional.of(
              new RedemptionRules(
                  POINTS, 10, 7, 7, ImmutableSet.copyOf(RedemptionRules.Way.values()), 100, RULE)));

  static final Tariff TARIFF =
      new Tariff(
          TariffId.of("SAMPLE"),
          "2022",
          Text.of("示例细则", "sample tariff"),
          ImmutableList.of(
              new Tariff.Category(WORK, Text.of("劳动", "work"), ImmutableList.of()),
              new Tariff.Category(
                  CONDUCT,
                  Text.of("文明", "conduct"),
                  ImmutableList.of(Cap.points(Period.MONTH, 50)))),
          ImmutableList.of(
              award("SERVICE", WORK, 1).worth(new Amount.ByDecision(100_000)),
              award("FIXED", WORK, 5).in(POINTS, HONOUR),
              award("CAPPED", WORK, 5).capped(Cap.points(Period.MONTH, 12)),
              award("TWICE", WORK, 5).capped(Cap.times(Period.DAY, 2)),
              award("YEARLY", WORK, 10).per(TariffRule.Per.YEAR),
              award("RANGED", CONDUCT, 1).worth(new Amount.Range(10, 30)),
              award("MEASURED", WORK, 1)
                  .worth(
                      new Amount.ByBands(
                          Text.of("公斤", "kilograms"),
                          new Bands(
                              ImmutableList.of(
                                  new Band(Optional.empty(), Optional.of(10L), 0),
                                  new Band(Optional.of(10L), Optional.of(20L), 3),
                                  new Band(Optional.of(20L), Optional.empty(), 8))))),
              award("SMALL-DEED", CONDUCT, 10).asAlternative(),
              award("LARGE-DEED", CONDUCT, 20).asAlternative(),
              award("VALID", WORK, 10)
                  .worth(new Amount.ByDecision(1000))
                  .valid(
                      new Bands(
                          ImmutableList.of(
                              new Band(Optional.empty(), Optional.of(50L), 1),
                              new Band(Optional.of(50L), Optional.empty(), 2)))),
              award("GIFT", WORK, 20).asGift(),
              award("REVIEWED", WORK, 15).reviewed(CHECKER),
              award("MEETING", WORK, 2).proving(Evidence.Kind.MEETING),
              award("PERSONAL", WORK, 2).forPersons(),
              award("FED", WORK, 3).fed(),
              award("REPAIR", CONDUCT, 5)
                  .worth(new Amount.ByDecision(20))
                  .repairing(new Repair(ImmutableSet.of(TariffRuleId.of("LITTER")), 10)),
              deduction("LITTER", 10).repeated(new Repetition(Period.YEAR, 2, 35))),
          ImmutableList.of(
              new Tariff.Stars(
                  HONOUR,
                  new Bands(
                      ImmutableList.of(
                          new Band(Optional.empty(), Optional.of(1000L), 1),
                          new Band(Optional.of(1000L), Optional.of(1040L), 2),
                          new Band(Optional.of(1040L), Optional.of(1060L), 3),
                          new Band(Optional.of(1060L), Optional.empty(), 4))))));

  static final PointsRules RULES = new PointsRules(RULE, LEDGER, ImmutableList.of(TARIFF));

  private SampleTariff() {}

  static TariffRule award(String id, CategoryId category, long points) {
    return TariffRule.award(id, category, Text.of("做了" + id, "did " + id), points, POINTS, CLERK);
  }

  private static TariffRule deduction(String id, long points) {
    return TariffRule.deduction(
        id, CONDUCT, Text.of("乱扔垃圾", "threw litter"), points, HONOUR, CLERK);
  }

  static LedgerRules with(Book... books) {
    return new LedgerRules(
        LEDGER.scale(),
        ImmutableList.copyOf(books),
        LEDGER.holders(),
        LEDGER.backDays(),
        LEDGER.succession(),
        LEDGER.contest(),
        LEDGER.redemption());
  }
}
