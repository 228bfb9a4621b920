package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.hierarchy.HierarchyCommand;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.NewUnit;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.hierarchy.UnitKind;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.points.Account;
import org.xiangzhi.governance.points.AccountCommand;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerCommand;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.PostingCommand;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.TariffRuleId;
import org.xiangzhi.governance.points.TrialBalance;
import org.xiangzhi.governance.practice.PracticeCommand;
import org.xiangzhi.governance.testkit.invariant.History;
import org.xiangzhi.governance.testkit.invariant.Invariants;
import org.xiangzhi.governance.testkit.invariant.Replay;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;

/** Keeps points through the engine: many hands at once, letters, timers, households that merge. */
class PointsVillageTest {
  private static final GoodsId SOAP = GoodsId.of("soap");

  private final SampleVillage village =
      SampleVillage.of(PointsPractice.definition()).households(4).build();
  private final List<AccountId> accounts =
      village.households().stream().map(AccountId::of).toList();

  @BeforeEach
  void openTheLedger() {
    open(village.log(), accounts);
  }

  private void open(LogId log, List<AccountId> wanted) {
    accept(log, new LedgerCommand.OpenLedger());
    accept(log, new AccountCommand.OpenAccounts(ImmutableList.copyOf(wanted)));
  }

  private void accept(LogId log, Command command) {
    Outcome outcome = village.handle(village.registrar(), village.request(log, command));
    assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Accepted.class);
  }

  private void errands() {
    assertThat(village.governance().runErrands(village.log().county()).stuck()).isEmpty();
  }

  private PointsLedger ledger() {
    return village.governance().read(village.log()).points();
  }

  private void endow(long points) {
    ImmutableList.Builder<PostingCommand.Opening> rows = ImmutableList.builder();
    for (int i = 0; i < accounts.size(); i++) {
      rows.add(
          new PostingCommand.Opening(
              EntryId.of("opening-" + i), accounts.get(i), PointsPractice.POINTS, points));
    }
    accept(
        village.log(),
        new PostingCommand.TakeInOpening(
            village.today(), rows.build(), ImmutableList.of(Digest.ofText("旧台账"))));
  }

  private void assertInOrder(LogId log) {
    Invariants.assertHold(History.of(village.journal(), village.codec(), log));
    Replay.assertEqual(village.governance(), village.journal(), village.codec(), log);
    assertThat(TrialBalance.of(village.governance().read(log).points(), village.today()).sum())
        .isZero();
  }

  @Test
  void ofManyBuyersAtOnceAsManyAreServedAsThereIsStockAndNobodyGoesBelowZero() throws Exception {
    endow(5);
    accept(
        village.log(),
        new RedemptionCommand.OfferGoods(
            new Goods(SOAP, Text.of("香皂", "soap"), new Price.InPoints(2), 7, Optional.empty())));
    Governance other =
        Governance.over(village.journal(), village.codec())
            .offer(village.definition())
            .clock(village.clock())
            .build();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Integer>> threads = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      int thread = t;
      Governance engine = t % 2 == 0 ? village.governance() : other;
      threads.add(pool.submit(() -> buy(engine, thread)));
    }
    int served = 0;
    for (Future<Integer> thread : threads) {
      served += thread.get();
    }
    pool.shutdown();
    assertThat(served).isEqualTo(7);
    for (AccountId account : accounts) {
      assertThat(ledger().available(account, PointsPractice.POINTS)).isIn(1L, 3L, 5L);
    }
    assertInOrder(village.log());
  }

  /** Two threads each, one in each engine, buy for one household until nothing is left. */
  private int buy(Governance engine, int thread) {
    int served = 0;
    for (int i = 0; i < 6; i++) {
      Request request =
          Request.of(
              "buy-" + thread + "-" + i,
              village.log(),
              village.clock().instant(),
              new RedemptionCommand.PlaceOrder(
                  OrderId.of("order-" + thread + "-" + i),
                  accounts.get(thread / 2),
                  ImmutableList.of(new RedemptionCommand.Line(SOAP, 1)),
                  RedemptionRules.Way.PICK_UP));
      Outcome outcome = engine.handle(village.registrar(), request);
      if (outcome instanceof Outcome.Accepted) {
        served++;
      } else {
        assertThat(((Outcome.Refused) outcome).refusals().get(0).code())
            .isIn(RefusalCode.OUT_OF_STOCK, RefusalCode.POINTS_SHORT);
      }
    }
    return served;
  }

  @Test
  void pointsFollowHouseholdsThatAreMerged() {
    endow(5);
    UnitId one = village.households().get(0);
    UnitId two = village.households().get(1);
    Unit first = village.governance().units(village.log()).unit(one, village.today()).orElseThrow();
    UnitId merged = UnitId.of("h-merged");
    accept(
        village.log(),
        new HierarchyCommand.MergeUnits(
            ImmutableList.of(one, two),
            NewUnit.of(merged, LevelId.HOUSEHOLD, "合户", first.parent().orElseThrow())));
    assertThat(ledger().balance(AccountId.of(merged), PointsPractice.POINTS)).isEqualTo(10);
    assertThat(ledger().account(accounts.get(0)).orElseThrow().state())
        .isEqualTo(Account.State.CLOSED);
    assertInOrder(village.log());
  }

  @Test
  void aMergerIsRefusedWhereThePointsCannotFollow() {
    endow(5);
    Unit first =
        village
            .governance()
            .units(village.log())
            .unit(village.households().get(0), village.today())
            .orElseThrow();
    // The third household keeps its name and takes over; its account is not open any more.
    UnitId gone = village.households().get(3);
    LogId there = LogId.of(village.log().county() + "/" + secondVillage());
    AccountId theirs = AccountId.of(UnitId.of("h-there"));
    open(there, List.of(theirs));
    accept(
        village.log(),
        new AccountCommand.CarryOut(EntryId.of("out"), AccountId.of(gone), there, theirs));
    Outcome outcome =
        village.handle(
            village.registrar(),
            new HierarchyCommand.MergeUnits(
                ImmutableList.of(village.households().get(0), gone),
                NewUnit.of(gone, LevelId.HOUSEHOLD, "合户", first.parent().orElseThrow())));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).refusals().get(0).code())
        .isEqualTo(RefusalCode.ACCOUNT_STATE);
  }

  private UnitId secondVillage() {
    UnitId here = UnitId.of(village.log().unit());
    UnitId town =
        village
            .governance()
            .units(village.log())
            .unit(here, village.today())
            .flatMap(Unit::parent)
            .orElseThrow();
    Unit other =
        village.governance().units(village.log().county()).below(town, village.today()).stream()
            .filter(unit -> unit.level().equals(LevelId.VILLAGE) && !unit.id().equals(here))
            .findFirst()
            .orElseThrow();
    LogId log = LogId.of(village.log().county() + "/" + other.id());
    accept(
        log,
        new HierarchyCommand.OpenVillage(
            other.id(), other.code().orElseThrow(), other.name(), UnitKind.VILLAGE));
    accept(
        log,
        new PracticeCommand.Select(
            village.definition().id(),
            village.definition().version(),
            ImmutableSortedMap.of(),
            "同样办理"));
    accept(
        log,
        new HierarchyCommand.EstablishUnits(
            ImmutableList.of(
                NewUnit.of(UnitId.of("h-there"), LevelId.HOUSEHOLD, "迁入户", other.id()))));
    return other.id();
  }

  @Test
  void balancesMoveToAnotherVillageByLetterAndTheCountyStaysBalanced() {
    endow(5);
    LogId there = LogId.of(village.log().county() + "/" + secondVillage());
    AccountId theirs = AccountId.of(UnitId.of("h-there"));
    open(there, List.of(theirs));
    accept(
        village.log(),
        new AccountCommand.CarryOut(EntryId.of("out"), accounts.get(0), there, theirs));
    errands();
    PointsLedger arrived = village.governance().read(there).points();
    assertThat(arrived.balance(theirs, PointsPractice.POINTS)).isEqualTo(5);
    assertThat(
            arrived.balance(AccountId.TRANSIT, PointsPractice.POINTS)
                + ledger().balance(AccountId.TRANSIT, PointsPractice.POINTS))
        .isZero();
    assertInOrder(village.log());
    assertInOrder(there);
  }

  @Test
  void whatTheOtherVillageTurnsDownComesBack() {
    endow(5);
    LogId there = LogId.of(village.log().county() + "/" + secondVillage());
    // No ledger is open there.
    accept(
        village.log(),
        new AccountCommand.CarryOut(
            EntryId.of("out"), accounts.get(0), there, AccountId.of(UnitId.of("h-there"))));
    assertThat(ledger().balance(accounts.get(0), PointsPractice.POINTS)).isZero();
    errands();
    assertThat(ledger().balance(accounts.get(0), PointsPractice.POINTS)).isEqualTo(5);
    assertThat(ledger().account(accounts.get(0)).orElseThrow().state())
        .isEqualTo(Account.State.OPEN);
    assertInOrder(village.log());
  }

  @Test
  void aClosedPeriodIsAnchoredInTheCountysLog() {
    endow(5);
    village.waitDays(1);
    LocalDate yesterday = village.today().minusDays(1);
    accept(village.log(), new LedgerCommand.ClosePeriod(yesterday));
    errands();
    PointsLedger county = village.governance().read(village.log().county()).points();
    assertThat(county.closings().anchored(village.log()))
        .isEqualTo(ledger().closings().periods().toList());
    long position = county.closings().anchored(village.log()).get(0).closingPosition();
    assertThat(village.journal().read(village.log(), position - 1, 1).get(0).digest())
        .isEqualTo(county.closings().anchored(village.log()).get(0).closingDigest());
    assertInOrder(village.log());
  }

  @Test
  void balancesStartAnewByAnErrandOnTheirDay() {
    endow(5);
    LocalDate reset = LocalDate.of(village.today().getYear(), 12, 31);
    village.waitDays(ChronoUnit.DAYS.between(village.today(), reset) - 1);
    errands();
    assertThat(ledger().balance(accounts.get(0), PointsPractice.POINTS)).isEqualTo(5);
    village.waitDays(1);
    errands();
    errands();
    assertThat(ledger().balance(accounts.get(0), PointsPractice.POINTS)).isZero();
    assertThat(ledger().balance(AccountId.RESERVE, PointsPractice.POINTS)).isEqualTo(20);
    assertInOrder(village.log());
  }

  @Test
  void whatFollowsOfItselfIsNobodysToAskFor() {
    Claim claim =
        new Claim(
            EntryId.of("e"),
            village.today(),
            Ground.of(accounts.get(0), TariffRuleId.of("ANY"), 1));
    Outcome outcome =
        village.handle(village.registrar(), new PostingCommand.Feed(ImmutableList.of(claim)));
    assertThat(((Outcome.Refused) outcome).refusals())
        .extracting(Refusal::code)
        .containsExactly(RefusalCode.ACT_NOT_PROVIDED);
  }

  @Test
  void theLegsOfATransferGoTogether() {
    Outcome outcome =
        village.handle(
            village.registrar(),
            new PostingCommand.Transfer(
                EntryId.of("t"),
                village.today(),
                ImmutableList.of(
                    new Leg(AccountId.ISSUE, AccountId.POOL, PointsPractice.POINTS, 5),
                    new Leg(AccountId.SHOP, AccountId.POOL, PointsPractice.POINTS, 1)),
                "调拨"));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(ledger().balance(AccountId.POOL, PointsPractice.POINTS)).isZero();
  }
}
