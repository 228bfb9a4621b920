package org.xiangzhi.governance.testkit.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Amount;
import org.xiangzhi.governance.points.Band;
import org.xiangzhi.governance.points.Bands;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.ContestCommand;
import org.xiangzhi.governance.points.ContestId;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.Mode;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsCommand;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffBasis;
import org.xiangzhi.governance.points.TariffRule;

/** Makes up one act after another by the tariff of a practice, and keeps what came of them. */
final class PointsPlay {
  static final LocalDate START = LocalDate.of(2024, 1, 10);
  private static final int HOUSEHOLDS = 6;
  private static final int GOODS = 3;
  private static final int DAYS = 9;
  private static final int BACK = 5;

  private final PointsRules rules;
  private final Tariff tariff;
  private final Random random;
  private final TinyVillage village;
  private final List<PointsEvent> events = new ArrayList<>();
  private final List<EntryId> names = new ArrayList<>();
  private final Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);
  private PointsLedger ledger = PointsLedger.empty();
  private LocalDate day = START;
  private int households = HOUSEHOLDS;
  private int next;

  PointsPlay(PointsRules rules, Tariff tariff, Random random) {
    this.rules = rules;
    this.tariff = tariff;
    this.random = random;
    this.village = new TinyVillage(rules, HOUSEHOLDS);
    must(clerk(), new LedgerCommand.OpenLedger());
    must(
        clerk(),
        new LedgerCommand.AdoptTariff(
            tariff, day, new TariffBasis.ByBallot(BallotId.of("tariff"))));
    for (int h = 0; h < HOUSEHOLDS; h++) {
      for (AccountKind kind : rules.ledger().holders()) {
        must(clerk(), new AccountCommand.OpenAccounts(ImmutableList.of(account(kind, h))));
      }
    }
    rules.ledger().books().forEach(this::fund);
    rules.ledger().redemption().ifPresent(redemption -> offer());
  }

  private void fund(Book book) {
    must(
        clerk(),
        new PostingCommand.Transfer(
            name("fund"),
            day,
            ImmutableList.of(new Leg(AccountId.ISSUE, AccountId.POOL, book.id(), 100_000)),
            "预算"));
  }

  private void offer() {
    for (int i = 0; i < GOODS; i++) {
      must(
          clerk(),
          new RedemptionCommand.OfferGoods(
              new Goods(
                  goods(i),
                  Text.of("商品" + i, "goods " + i),
                  new Price.InPoints(1 + 2L * i),
                  5,
                  i == 0 ? Optional.empty() : Optional.of(2))));
    }
  }

  List<PointsEvent> events() {
    return events;
  }

  Map<RefusalCode, Integer> refusals() {
    return refusals;
  }

  PointsLedger ledger() {
    return ledger;
  }

  LocalDate day() {
    return day;
  }

  void act() {
    int what = random.nextInt(100);
    if (what < 45) {
      claims();
    } else if (what < 55) {
      review();
    } else if (what < 62) {
      hand(clerk(), new PostingCommand.Reverse(name("r"), known(), "冲正"));
    } else if (what < 80) {
      redeem();
    } else if (what < 87) {
      contest();
    } else if (what < 91) {
      household();
    } else {
      time();
    }
  }

  private void claims() {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    int rows = 1 + random.nextInt(4);
    TariffRule rule = one(tariff.rules());
    for (int i = 0; i < rows; i++) {
      claims.add(claim(random.nextInt(4) == 0 ? one(tariff.rules()) : rule));
    }
    Mode mode = random.nextBoolean() ? Mode.EACH : Mode.WHOLE;
    boolean fed = rule.proposedBy().isEmpty();
    hand(
        proposer(rule),
        fed
            ? new PostingCommand.Feed(claims.build())
            : new PostingCommand.PostClaims(mode, claims.build()));
  }

  private Claim claim(TariffRule rule) {
    Optional<EntryId> repaired =
        rule.repair().isPresent() ? Optional.of(deduction()) : Optional.empty();
    AccountId account =
        repaired
            .flatMap(this::holder)
            .orElseGet(() -> account(rule.subject(), random.nextInt(households)));
    ImmutableList<Evidence> evidence =
        rule.evidence().stream()
            .filter(kind -> random.nextInt(20) > 0)
            .map(kind -> new Evidence(kind, "e", Optional.of(Digest.ofText("e"))))
            .collect(ImmutableList.toImmutableList());
    long quantity = rule.per() == TariffRule.Per.PERSON_TIME ? 1 + random.nextInt(3) : 1;
    Ground ground =
        new Ground(
            account,
            rule.id(),
            quantity,
            Optional.empty(),
            Optional.empty(),
            rule.alternatives() ? Optional.of("deed-" + random.nextInt(4)) : Optional.empty(),
            repaired,
            evidence,
            Optional.empty());
    EntryId name = random.nextInt(20) == 0 ? known() : name("e");
    return new Claim(name, day.minusDays(random.nextInt(BACK)), amounting(rule.amount(), ground));
  }

  private Ground amounting(Amount amount, Ground ground) {
    if (amount instanceof Amount.Range range) {
      return ground.amounting(
          Math.max(1, range.min() - 1 + random.nextLong(range.max() - range.min() + 3)));
    }
    if (amount instanceof Amount.ByDecision decision) {
      return ground.amounting(1 + random.nextLong(Math.min(decision.max(), 40)));
    }
    return amount instanceof Amount.ByBands measured
        ? ground.measuring(measure(measured.bands()))
        : ground;
  }

  /** Draws a figure at the edge of one of the bands, so that every band is met. */
  private long measure(Bands bands) {
    Band band = bands.bands().get(random.nextInt(bands.bands().size()));
    long top = band.upTo().orElse(band.above().orElse(0L) + 1);
    return Math.max(0, top - random.nextInt(2));
  }

  private void review() {
    List<Claim> waiting = ledger.claims().waiting().map(w -> w.claim()).toList();
    if (!waiting.isEmpty()) {
      Claim claim = one(waiting);
      TariffRule rule = tariff.rule(claim.ground().rule()).orElseThrow();
      hand(
          TinyVillage.holder(rule.reviewedBy().iterator().next()),
          new PostingCommand.ReviewClaims(
              ImmutableSet.of(claim.id()), random.nextInt(4) > 0, "审核"));
    }
  }

  private void redeem() {
    Optional<RedemptionRules> redemption = rules.ledger().redemption();
    if (redemption.isEmpty()) {
      return;
    }
    List<OrderId> orders = ledger.redemptions().orders().map(order -> order.id()).toList();
    int what = orders.isEmpty() ? 0 : random.nextInt(5);
    OrderId order = orders.isEmpty() ? OrderId.of("none") : one(orders);
    ImmutableList<RedemptionCommand.Line> lines =
        ImmutableList.of(
            new RedemptionCommand.Line(
                what < 2 ? goods(random.nextInt(GOODS)) : goods(order), 1 + random.nextInt(2)));
    PointsCommand command =
        switch (what) {
          case 0, 1 ->
              new RedemptionCommand.PlaceOrder(
                  OrderId.of("o" + next++),
                  account(one(rules.ledger().holders().asList()), random.nextInt(households)),
                  lines,
                  one(redemption.get().ways().asList()));
          case 2 -> new RedemptionCommand.HandOver(order, name("h"), lines);
          case 3 -> new RedemptionCommand.CancelOrder(order, "不要了");
          default ->
              new RedemptionCommand.Refund(order, name("b"), lines, random.nextBoolean(), "退货");
        };
    hand(TinyVillage.holder(TinyVillage.SHOPKEEPER), command);
  }

  private static GoodsId goods(int number) {
    return GoodsId.of("g" + number);
  }

  /** Mostly something that was ordered. */
  private GoodsId goods(OrderId order) {
    return random.nextInt(8) == 0
        ? goods(random.nextInt(GOODS))
        : one(ledger.redemptions().order(order).orElseThrow().placed().lines()).goods();
  }

  private void contest() {
    List<ContestId> open = ledger.contests().open().map(objection -> objection.id()).toList();
    PersonId judge = TinyVillage.holder(rules.ledger().contest().decidedBy().iterator().next());
    int what = open.isEmpty() ? 0 : random.nextInt(3);
    switch (what) {
      case 0 ->
          hand(
              TinyVillage.holder(TinyVillage.SHOPKEEPER),
              new ContestCommand.Contest(ContestId.of("c" + next++), known(), "不同意"));
      case 1 -> hand(judge, new ContestCommand.Hear(one(open), "已听取"));
      default ->
          hand(
              judge,
              new ContestCommand.Decide(
                  one(open),
                  random.nextBoolean() ? Optional.of(name("u")) : Optional.empty(),
                  "决定"));
    }
  }

  private void household() {
    AccountId one = account(AccountKind.HOUSEHOLD, random.nextInt(households));
    AccountId other = account(AccountKind.HOUSEHOLD, random.nextInt(households));
    if (random.nextBoolean()) {
      hand(
          clerk(),
          new AccountCommand.MergeAccounts(Optional.of(name("m")), ImmutableList.of(one), other));
    } else {
      AccountId fresh = account(AccountKind.HOUSEHOLD, households++);
      village.move(PersonId.of("new" + households), TinyVillage.household(households - 1));
      hand(clerk(), new AccountCommand.DivideAccount(name("d"), one, ImmutableList.of(one, fresh)));
    }
  }

  private void time() {
    day = day.plusDays(1 + random.nextInt(DAYS));
    for (Timer timer : ledger.due(day)) {
      hand(clerk(), (PointsCommand) timer.command());
    }
    if (random.nextInt(6) == 0) {
      hand(clerk(), new LedgerCommand.ClosePeriod(day.minusDays(1 + random.nextInt(20))));
    }
  }

  private PersonId proposer(TariffRule rule) {
    return rule.proposedBy().stream()
        .filter(office -> !office.equals(OfficeRules.RESIDENT))
        .findFirst()
        .map(TinyVillage::holder)
        .orElseGet(() -> TinyVillage.resident(random.nextInt(HOUSEHOLDS), 0));
  }

  private static PersonId clerk() {
    return TinyVillage.holder(OfficeId.of("CLERK_OF_THE_RUN"));
  }

  private static AccountId account(AccountKind kind, int household) {
    return kind == AccountKind.PERSON
        ? AccountId.of(TinyVillage.resident(household % HOUSEHOLDS, 0))
        : AccountId.of(TinyVillage.household(household));
  }

  private EntryId name(String kind) {
    EntryId name = EntryId.of(kind + next++);
    names.add(name);
    return name;
  }

  /** Mostly something that was deducted. */
  private EntryId deduction() {
    List<EntryId> deductions =
        events.stream()
            .flatMap(event -> event.entries().stream())
            .filter(entry -> entry.kind() == EntryKind.DEDUCTION)
            .map(Entry::id)
            .toList();
    return deductions.isEmpty() || random.nextInt(8) == 0 ? known() : one(deductions);
  }

  private Optional<AccountId> holder(EntryId name) {
    return events.stream()
        .flatMap(event -> event.entries().stream())
        .filter(entry -> entry.id().equals(name))
        .map(Entry::holder)
        .filter(account -> account.kind().isHolder())
        .findFirst();
  }

  private EntryId known() {
    return one(names);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Decision<PointsEvent> decide(PersonId by, PointsCommand command) {
    return ledger.decide(command, Act.of(by, now()), village);
  }

  private Instant now() {
    return day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant();
  }

  private void must(PersonId by, PointsCommand command) {
    Decision<PointsEvent> decision = decide(by, command);
    if (!decision.refusals().isEmpty()) {
      throw new IllegalArgumentException(command + ": " + decision.refusals());
    }
    take(decision);
  }

  private void hand(PersonId by, PointsCommand command) {
    Decision<PointsEvent> decision = decide(by, command);
    for (Refusal refusal : decision.refusals()) {
      refusals.merge(refusal.code(), 1, Integer::sum);
    }
    take(decision);
  }

  private void take(Decision<PointsEvent> decision) {
    for (PointsEvent event : decision.events()) {
      events.add(event);
      village.position++;
      ledger = ledger.evolve(event, village.position, now());
    }
  }
}
