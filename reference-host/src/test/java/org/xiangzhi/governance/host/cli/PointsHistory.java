package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.points.AccountEvent;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.AccountKind;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.ContestRules;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Goods;
import org.xiangzhi.governance.points.GoodsId;
import org.xiangzhi.governance.points.LedgerEvent;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.OrderId;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsLedger;
import org.xiangzhi.governance.points.PointsLetter;
import org.xiangzhi.governance.points.PostingEvent;
import org.xiangzhi.governance.points.Price;
import org.xiangzhi.governance.points.RedemptionCommand;
import org.xiangzhi.governance.points.RedemptionEvent;
import org.xiangzhi.governance.points.RedemptionRules;
import org.xiangzhi.governance.points.Succession;
import org.xiangzhi.governance.points.TrialBalance;
import org.xiangzhi.governance.village.GovernanceTypes;

/** Is the history of two villages and their county on which ledgers are recomputed. */
final class PointsHistory {
  static final LogId COUNTY = LogId.of("522631");
  static final LogId VILLAGE = LogId.of("522631/522631106200");
  static final LogId OTHER = LogId.of("522631/522631106201");
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  static final PersonId CLERK = PersonId.of("clerk");
  private static final RuleId RULE = RuleId.of("SAMPLE");
  static final BookId SPEND = BookId.of("SPEND");
  static final BookId OWING = BookId.of("OWING");
  static final AccountId H1 = new AccountId("household/h-1");
  static final AccountId H2 = new AccountId("household/h-2");
  static final AccountId H3 = new AccountId("household/h-3");
  static final AccountId THERE = new AccountId("household/h-9");

  private final JsonCodec codec = new JsonCodec();
  final List<Line> lines = new ArrayList<>();
  private final Map<LogId, PointsLedger> ledgers = new HashMap<>();
  private final Map<LogId, Head> heads = new HashMap<>();

  /** Is an event before it is chained. */
  record Line(LogId log, String type, String body) {}

  PointsHistory() {
    village();
    carry();
  }

  private void add(LogId log, PointsEvent event) {
    Line line = new Line(log, GovernanceTypes.EVENTS.nameOf(event), codec.write(event));
    lines.add(line);
    StoredEvent stored = chained(heads.getOrDefault(log, Head.EMPTY), line, lines.size());
    heads.put(log, stored.head());
    ledgers.put(
        log,
        ledgers
            .getOrDefault(log, PointsLedger.empty())
            .evolve(event, stored.position(), stored.recordedAt()));
  }

  static StoredEvent chained(Head head, Line line, int number) {
    return StoredEvent.chain(
        head,
        line.log(),
        line.type(),
        CommandId.of("c-" + number),
        CLERK,
        DAY,
        NOW,
        StoredEvent.NO_RULES,
        line.body());
  }

  private void open(LogId log, AccountId... accounts) {
    add(
        log,
        new LedgerEvent.LedgerOpened(
            Digest.ofText("practice"),
            new LedgerRules(
                LedgerRules.Scale.WHOLE,
                ImmutableList.of(
                    Book.redeemable(SPEND, Text.of("积分", "points"), RULE),
                    Book.honour(OWING, Text.of("荣誉", "honour"), RULE).owing()),
                ImmutableSet.of(AccountKind.HOUSEHOLD),
                30,
                new Succession(Succession.Split.EQUAL, Succession.Move.CARRY, RULE),
                new ContestRules(30, 10, ImmutableSet.of(OfficeId.of("CLERK")), RULE),
                Optional.empty()),
            CLERK,
            DAY.minusDays(40)));
    add(log, new AccountEvent.AccountsOpened(ImmutableList.copyOf(accounts), CLERK, DAY));
  }

  static Entry entry(String id, EntryKind kind, LocalDate day, Leg... legs) {
    return Entry.of(EntryId.of(id), kind, day, ImmutableList.copyOf(legs));
  }

  static Leg award(AccountId account, BookId book, long amount) {
    return new Leg(AccountId.ISSUE, account, book, amount);
  }

  void post(Entry... entries) {
    add(
        VILLAGE,
        new PostingEvent.ClaimsTaken(
            ImmutableList.copyOf(entries),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            CLERK,
            DAY));
  }

  private void reverse(String id, String about, Leg leg) {
    add(
        VILLAGE,
        new PostingEvent.Reversed(
            ImmutableList.of(
                Entry.about(
                    EntryId.of(id),
                    EntryKind.REVERSAL,
                    DAY,
                    ImmutableList.of(leg),
                    EntryId.of(about))),
            "误记",
            CLERK,
            DAY));
  }

  private PointsLetter.Closing close(LocalDate until) {
    PointsLedger ledger = ledgers.getOrDefault(VILLAGE, PointsLedger.empty());
    Head head = heads.getOrDefault(VILLAGE, Head.EMPTY);
    Optional<PointsLetter.Closing> last = ledger.closings().last();
    PointsLetter.Closing closing =
        new PointsLetter.Closing(
            last.map(PointsLetter.Closing::number).orElse(0) + 1,
            until,
            last.map(PointsLetter.Closing::closingPosition).orElse(0L),
            last.map(PointsLetter.Closing::closingDigest).orElse(Head.EMPTY.digest()),
            head.position(),
            head.digest(),
            ledger.size(),
            TrialBalance.of(ledger, until).digest());
    add(VILLAGE, new LedgerEvent.PeriodClosed(COUNTY, VILLAGE, closing, CLERK, DAY));
    return closing;
  }

  /** Closes two periods; the county has anchored both. */
  private void village() {
    open(VILLAGE, H1, H2, H3);
    post(
        entry("e-1", EntryKind.AWARD, DAY.minusDays(30), award(H1, SPEND, 50)),
        entry("e-2", EntryKind.AWARD, DAY.minusDays(20), award(H2, SPEND, 30)));
    add(COUNTY, new LedgerEvent.Anchored(VILLAGE, close(DAY.minusDays(25)), CLERK, DAY));
    post(
        entry("e-3", EntryKind.AWARD, DAY.minusDays(9), award(H3, OWING, 10)),
        entry(
            "e-4",
            EntryKind.DEDUCTION,
            DAY.minusDays(8),
            new Leg(H3, AccountId.RESERVE, OWING, 10)));
    reverse("r-3", "e-3", new Leg(H3, AccountId.ISSUE, OWING, 10));
    order();
    add(COUNTY, new LedgerEvent.Anchored(VILLAGE, close(DAY.minusDays(5)), CLERK, DAY));
    add(
        VILLAGE,
        new AccountEvent.AccountsSucceeded(
            ImmutableList.of(H3),
            ImmutableList.of(H2),
            ImmutableList.of(1),
            ImmutableList.of(entry("s-1", EntryKind.SUCCESSION, DAY, new Leg(H2, H3, OWING, 10))),
            RULE,
            CLERK,
            DAY));
    reverse("r-4", "e-4", new Leg(AccountId.RESERVE, H2, OWING, 10));
  }

  private void order() {
    GoodsId soap = GoodsId.of("SOAP");
    OrderId order = OrderId.of("o-1");
    add(
        VILLAGE,
        new RedemptionEvent.GoodsOffered(
            new Goods(soap, Text.of("肥皂", "soap"), new Price.InPoints(10), 9, Optional.empty()),
            CLERK,
            DAY));
    add(
        VILLAGE,
        new RedemptionEvent.Ordered(
            order,
            H2,
            SPEND,
            ImmutableList.of(new RedemptionEvent.PricedLine(soap, 3, 10)),
            RedemptionRules.Way.PICK_UP,
            DAY.plusDays(3),
            CLERK,
            DAY));
    add(
        VILLAGE,
        new RedemptionEvent.HandedOver(
            order,
            ImmutableList.of(new RedemptionCommand.Line(soap, 2)),
            ImmutableList.of(
                entry("h-1", EntryKind.REDEMPTION, DAY, new Leg(H2, AccountId.SHOP, SPEND, 20))),
            CLERK,
            DAY));
    add(
        VILLAGE,
        new RedemptionEvent.OrderReleased(
            order, Optional.of("不要了"), ImmutableList.of(), CLERK, DAY));
    add(
        VILLAGE,
        new RedemptionEvent.Refunded(
            order,
            ImmutableList.of(new RedemptionCommand.Line(soap, 1)),
            true,
            ImmutableList.of(
                entry("f-1", EntryKind.REFUND, DAY, new Leg(AccountId.SHOP, H2, SPEND, 10))),
            "破损",
            CLERK,
            DAY));
  }

  /** Lets one balance go to another village, and another one come back. */
  private void carry() {
    open(OTHER, new AccountId("household/h-8"));
    carryOut("out-1", H1, 50);
    String name = "sys." + Digest.ofText("carry-in/" + VILLAGE + "/out-1").value().substring(0, 40);
    add(
        OTHER,
        new AccountEvent.CarriedIn(
            THERE,
            VILLAGE,
            ImmutableList.of(
                entry(
                    name, EntryKind.CARRIED_IN, DAY, new Leg(AccountId.TRANSIT, THERE, SPEND, 50))),
            CLERK,
            DAY));
    carryOut("out-2", H2, 20);
    add(
        VILLAGE,
        new AccountEvent.TakenBack(
            H2,
            ImmutableList.of(
                Entry.about(
                    EntryId.of("back-2"),
                    EntryKind.REVERSAL,
                    DAY,
                    ImmutableList.of(new Leg(AccountId.TRANSIT, H2, SPEND, 20)),
                    EntryId.of("out-2"))),
            ImmutableSet.of(RefusalCode.NOT_FOUND),
            CLERK,
            DAY));
  }

  private void carryOut(String id, AccountId account, long amount) {
    add(
        VILLAGE,
        new AccountEvent.CarriedOut(
            account,
            VILLAGE,
            OTHER,
            THERE,
            true,
            LedgerRules.Scale.WHOLE,
            ImmutableList.of(
                entry(
                    id,
                    EntryKind.CARRIED_OUT,
                    DAY,
                    new Leg(account, AccountId.TRANSIT, SPEND, amount))),
            RULE,
            CLERK,
            DAY));
  }
}
