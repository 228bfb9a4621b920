package org.xiangzhi.governance.testkit.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Band;
import org.xiangzhi.governance.points.Bands;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.CategoryId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.Period;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Repair;
import org.xiangzhi.governance.points.Repetition;
import org.xiangzhi.governance.points.Succession;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffId;
import org.xiangzhi.governance.points.TariffRule;
import org.xiangzhi.governance.points.TariffRuleId;

/** Makes up ledgers, tariffs and histories of points that a practice might have. */
public final class PointsArbitraries {
  private static final RuleId RULE = RuleId.of("RUN-POINTS");
  private static final BookId FIRST = BookId.of("FIRST");
  private static final BookId SECOND = BookId.of("SECOND");
  private static final OfficeId PROPOSER = OfficeId.of("PROPOSER");
  private static final OfficeId REVIEWER = OfficeId.of("REVIEWER");
  private static final OfficeId JUDGE = OfficeId.of("JUDGE");
  private static final TariffRuleId DEDUCTION = TariffRuleId.of("RULE-0");

  private PointsArbitraries() {}

  /**
   * Makes up how a practice deals with points: books with and without floor, reset, debt and funded
   * pool, each kind of succession, redemption or none; and one tariff with rules of every kind.
   *
   * @return rules with one tariff that fits them
   */
  public static Arbitrary<PointsRules> rules() {
    return Arbitraries.randomValue(PointsArbitraries::rules);
  }

  /**
   * Makes up what happens in a ledger.
   *
   * @param rules how the practice deals with points; its first tariff is played
   * @param acts how many acts
   * @return runs that were played
   */
  public static Arbitrary<PointsRun> histories(PointsRules rules, int acts) {
    return Arbitraries.longs()
        .map(seed -> new PointsRun(rules, rules.tariffs().get(0), seed).play(acts));
  }

  private static PointsRules rules(Random random) {
    LedgerRules ledger =
        new LedgerRules(
            random.nextBoolean() ? LedgerRules.Scale.WHOLE : LedgerRules.Scale.TENTHS,
            ImmutableList.of(book(FIRST, true, random), book(SECOND, false, random)),
            ImmutableSet.of(AccountKind.HOUSEHOLD, AccountKind.PERSON),
            random.nextInt(10),
            new Succession(
                one(Succession.Split.values(), random),
                one(Succession.Move.values(), random),
                RULE),
            new ContestRules(
                1 + random.nextInt(20), 1 + random.nextInt(20), ImmutableSet.of(JUDGE), RULE),
            random.nextInt(5) == 0 ? Optional.empty() : Optional.of(redemption(random)));
    return new PointsRules(RULE, ledger, ImmutableList.of(tariff(random)));
  }

  private static Book book(BookId id, boolean redeemable, Random random) {
    Book book =
        redeemable
            ? Book.redeemable(id, Text.of("积分", "points"), RULE)
            : Book.honour(id, Text.of("荣誉", "honour"), RULE);
    book = book.from(random.nextBoolean() ? 1000 : 0, -random.nextInt(60));
    book = random.nextBoolean() ? book.owing() : book;
    book = random.nextInt(3) == 0 ? book.fundedByPool() : book;
    return random.nextBoolean()
        ? book.resetOn(new Book.Reset(1 + random.nextInt(12), 1 + random.nextInt(28), RULE))
        : book;
  }

  private static RedemptionRules redemption(Random random) {
    return new RedemptionRules(
        FIRST,
        1 + random.nextInt(200),
        1 + random.nextInt(15),
        random.nextInt(15),
        ImmutableSet.copyOf(RedemptionRules.Way.values()),
        random.nextInt(200),
        RULE);
  }

  private static Tariff tariff(Random random) {
    CategoryId plain = CategoryId.of("PLAIN");
    CategoryId bounded = CategoryId.of("BOUNDED");
    List<TariffRule> rules = new ArrayList<>();
    rules.add(
        TariffRule.deduction(
            DEDUCTION.value(), plain, text(0), 1 + random.nextInt(20), SECOND, PROPOSER));
    int count = 4 + random.nextInt(10);
    for (int i = 1; i <= count; i++) {
      rules.add(rule(i, random.nextBoolean() ? plain : bounded, random));
    }
    return new Tariff(
        TariffId.of("RUN"),
        "1",
        Text.of("随机细则", "random tariff"),
        ImmutableList.of(
            new Tariff.Category(plain, Text.of("一般", "plain"), ImmutableList.of()),
            new Tariff.Category(bounded, Text.of("封顶", "bounded"), ImmutableList.of(cap(random)))),
        ImmutableList.copyOf(rules),
        ImmutableList.of(new Tariff.Stars(SECOND, bands(random, 5))));
  }

  private static Text text(int number) {
    return Text.of("第" + number + "项", "item " + number);
  }

  private static TariffRule rule(int number, CategoryId category, Random random) {
    String name = "RULE-" + number;
    int points = 1 + random.nextInt(20);
    BookId book = random.nextBoolean() ? FIRST : SECOND;
    boolean deduction = random.nextInt(4) == 0;
    TariffRule rule =
        deduction
            ? TariffRule.deduction(name, category, text(number), points, book, PROPOSER)
            : TariffRule.award(name, category, text(number), points, book, PROPOSER);
    rule = amounting(rule, points, random);
    rule = random.nextInt(4) == 0 ? rule.forPersons() : rule;
    rule = random.nextInt(6) == 0 ? rule.per(TariffRule.Per.YEAR) : rule;
    rule = random.nextInt(3) == 0 ? rule.capped(cap(random)) : rule;
    rule = random.nextInt(3) == 0 ? rule.in(FIRST, SECOND) : rule;
    rule =
        random.nextInt(4) == 0
            ? rule.repeated(new Repetition(one(Period.values(), random), 2, 4L * points))
            : rule;
    rule = random.nextInt(4) == 0 ? rule.asAlternative() : rule;
    rule = random.nextInt(3) == 0 ? rule.reviewed(REVIEWER) : rule;
    rule = random.nextInt(3) == 0 ? rule.proving(Evidence.Kind.PAPER) : rule;
    return deduction ? rule : only(rule, random);
  }

  private static TariffRule amounting(TariffRule rule, int points, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> rule.worth(new Amount.Range(points, points + random.nextInt(10)));
      case 1 -> rule.worth(new Amount.ByDecision(points + 30)).reviewed(REVIEWER);
      case 2 -> rule.worth(new Amount.ByBands(Text.of("数量", "quantity"), bands(random, 30)));
      default -> rule;
    };
  }

  /** Adds what awards alone may have. */
  private static TariffRule only(TariffRule award, Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> award.asGift();
      case 1 -> award.valid(bands(random, 4));
      case 2 -> award.repairing(new Repair(ImmutableSet.of(DEDUCTION), 1 + random.nextInt(30)));
      case 3 -> award.fed();
      case 4 ->
          new TariffRule(
                  award.id(),
                  award.category(),
                  award.text(),
                  award.effect(),
                  award.subject(),
                  award.per(),
                  award.amount(),
                  award.books(),
                  award.caps(),
                  award.repetition(),
                  award.alternatives(),
                  award.validMonths(),
                  award.repair(),
                  award.gift(),
                  award.evidence(),
                  ImmutableSet.of(OfficeRules.RESIDENT),
                  award.reviewedBy())
              .reviewed(REVIEWER);
      default -> award;
    };
  }

  private static Cap cap(Random random) {
    Period period = one(Period.values(), random);
    return random.nextBoolean()
        ? Cap.points(period, 10 + random.nextInt(60))
        : Cap.times(period, 1 + random.nextInt(5));
  }

  private static Bands bands(Random random, int greatest) {
    TreeSet<Long> seams = new TreeSet<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      seams.add((long) random.nextInt(60));
    }
    ImmutableList.Builder<Band> bands = ImmutableList.builder();
    Optional<Long> above = Optional.empty();
    for (long seam : seams) {
      bands.add(new Band(above, Optional.of(seam), random.nextInt(greatest)));
      above = Optional.of(seam);
    }
    return new Bands(
        bands.add(new Band(above, Optional.empty(), random.nextInt(greatest))).build());
  }

  private static <T> T one(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
