package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.host.cli.PointsAudit.Fault;
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

/**
 * Recomputes ledgers from their events. Each tampering writes one event anew and chains all of them
 * again, as somebody would who holds the whole file: the chain is whole, and the ledger is not.
 */
class PointsAuditTest {
  private static final LogId COUNTY = LogId.of("522631");
  private static final LogId VILLAGE = LogId.of("522631/522631106200");
  private static final LogId OTHER = LogId.of("522631/522631106201");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final PersonId CLERK = PersonId.of("clerk");
  private static final RuleId RULE = RuleId.of("SAMPLE");
  private static final BookId SPEND = BookId.of("SPEND");
  private static final BookId OWING = BookId.of("OWING");
  private static final AccountId H1 = new AccountId("household/h-1");
  private static final AccountId H2 = new AccountId("household/h-2");
  private static final AccountId H3 = new AccountId("household/h-3");
  private static final AccountId THERE = new AccountId("household/h-9");

  private final JsonCodec codec = new JsonCodec();
  private final List<Line> lines = new ArrayList<>();
  private final Map<LogId, PointsLedger> ledgers = new HashMap<>();
  private final Map<LogId, Head> heads = new HashMap<>();

  /** Is an event before it is chained. */
  private record Line(LogId log, String type, String body) {}

  PointsAuditTest() {
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

  private static StoredEvent chained(Head head, Line line, int number) {
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

  private static Entry entry(String id, EntryKind kind, LocalDate day, Leg... legs) {
    return Entry.of(EntryId.of(id), kind, day, ImmutableList.copyOf(legs));
  }

  private static Leg award(AccountId account, BookId book, long amount) {
    return new Leg(AccountId.ISSUE, account, book, amount);
  }

  private void post(Entry... entries) {
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

  private static PointsAudit.Report audit(List<Line> all) {
    return audit(all, COUNTY, VILLAGE, OTHER);
  }

  private static PointsAudit.Report audit(List<Line> all, LogId... logs) {
    PointsAudit audit = new PointsAudit();
    for (LogId log : logs) {
      Head head = Head.EMPTY;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).log().equals(log)) {
          StoredEvent stored = chained(head, all.get(i), i + 1);
          head = stored.head();
          audit.take(stored);
        }
      }
    }
    return audit.report();
  }

  private List<Fault> tampered(String holds, UnaryOperator<String> change) {
    List<Line> changed = new ArrayList<>();
    int found = 0;
    for (Line line : lines) {
      String body = line.body().contains(holds) ? change.apply(line.body()) : line.body();
      found += body.equals(line.body()) ? 0 : 1;
      changed.add(new Line(line.log(), line.type(), body));
    }
    assertThat(found).as("events changed").isEqualTo(1);
    return audit(changed).findings().stream().map(PointsAudit.Finding::fault).distinct().toList();
  }

  @Test
  void trueLedgersHold() {
    PointsAudit.Report report = audit(lines);
    assertThat(report.findings()).isEmpty();
    assertThat(report.transit()).isZero();
    assertThat(report.ledgers()).extracting(ledger -> ledger.log() + " " + ledger).hasSize(2);
    PointsAudit.Ledger village = report.ledgers().get(0);
    assertThat(village.accounts()).isEqualTo(9);
    assertThat(village.entries()).isEqualTo(12);
    assertThat(village.periods()).isEqualTo(2);
    assertThat(village.holders()).containsEntry("SPEND", 20L).containsEntry("OWING", 0L);
    assertThat(report.ledgers().get(1).holders()).containsEntry("SPEND", 50L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "e-1 | \"amount\":50 | \"amount\":0 | LEG",
        "e-1 | \"amount\":50 | \"amount\":-50 | LEG",
        "e-1 | \"amount\":50 | \"amount\":1000000001 | LEG",
        "e-1 | \"from\":\"issue\",\"to\":\"household/h-1\" | \"from\":\"pool\",\"to\":\"pool\" | LEG",
        "e-1 | \"to\":\"household/h-1\" | \"to\":\"household/h-7\" | LEG",
        "e-1 | \"book\":\"SPEND\",\"amount\":50 | \"book\":\"OTHER\",\"amount\":50 | LEG",
        "e-1 | \"id\":\"e-2\" | \"id\":\"e-1\" | ENTRY_TWICE",
        "r-3 | \"amount\":10 | \"amount\":9 | REVERSAL",
        "r-3 | \"to\":\"issue\" | \"to\":\"pool\" | REVERSAL",
        "r-3 | \"about\":\"e-3\" | \"about\":\"e-9\" | REVERSAL",
        "r-4 | \"about\":\"e-4\" | \"about\":\"r-3\" | REVERSAL",
        "r-4 | \"about\":\"e-4\" | \"about\":\"e-3\" | REVERSAL",
        "back-2 | \"amount\":20 | \"amount\":21 | REVERSAL",
        "h-1 | \"amount\":20 | \"amount\":31 | HOLD",
        "h-1 | \"quantity\":2 | \"quantity\":4 | HOLD",
        "f-1 | \"quantity\":1 | \"quantity\":3 | HOLD",
        "h-1 | \"to\":\"shop\" | \"to\":\"reserve\" | HOLD",
        "不要了 | o-1 | o-2 | HOLD",
        "s-1 | \"day\":\"2026-03-02\" | \"day\":\"2026-02-25\" | PERIOD",
        "e-1 | \"amount\":50 | \"amount\":51 | CLOSING",
        "e-1 | \"day\":\"2026-01-31\" | \"day\":\"2026-02-20\" | CLOSING",
        "out-1 | \"amount\":50 | \"amount\":49 | TRANSIT",
        "out-1 | \"as\":\"household/h-9\" | \"as\":\"household/h-8\" | TRANSIT",
        "out-1 | \"id\":\"out-1\" | \"id\":\"out-3\" | TRANSIT",
        "s-1 | \"legs\" | \"lags\" | UNREADABLE"
      })
  void tamperingIsFound(String event, String from, String to, Fault fault) {
    List<Fault> found = tampered(marked(event), body -> body.replace(from, to));
    assertThat(found).contains(fault);
  }

  /** Finds the event by the name of its entry, or by its words. */
  private static String marked(String event) {
    return event.contains("-") ? "\"id\":\"" + event + "\"" : event;
  }

  @Test
  void balanceBelowItsFloorIsFound() {
    List<Fault> found =
        tampered(
            "\"id\":\"e-4\"",
            body -> {
              int last = body.lastIndexOf("\"amount\":10");
              return body.substring(0, last) + "\"amount\":11" + body.substring(last + 11);
            });
    assertThat(found).contains(Fault.FLOOR);
  }

  @Test
  void heldPointsThatWereUsedForSomethingElseAreFound() {
    post(
        entry("e-5", EntryKind.AWARD, DAY, award(H2, SPEND, 5)),
        entry("e-6", EntryKind.DEDUCTION, DAY, new Leg(H2, AccountId.RESERVE, SPEND, 5)));
    Line spent = lines.remove(lines.size() - 1);
    List<Line> later = new ArrayList<>(lines);
    later.add(spent);
    assertThat(audit(later).findings()).isEmpty();
    Line order =
        lines.stream()
            .filter(line -> line.type().equals("points.ordered/1"))
            .findFirst()
            .orElseThrow();
    String body = spent.body().replace("e-5", "e-7").replace("e-6", "e-8");
    later.add(
        new Line(
            VILLAGE,
            order.type(),
            order.body().replace("o-1", "o-2").replace("\"price\":10", "\"price\":6")));
    later.add(new Line(VILLAGE, spent.type(), body));
    assertThat(audit(later).findings()).isEmpty();
    later.add(
        new Line(
            VILLAGE,
            spent.type(),
            body.replace("e-7", "e-9")
                .replace("e-8", "e-10")
                .replace("\"amount\":5", "\"amount\":4")
                .replaceFirst("\"amount\":4", "\"amount\":1")));
    assertThat(audit(later).findings())
        .extracting(PointsAudit.Finding::fault, PointsAudit.Finding::detail)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.FLOOR, "e-10"));
  }

  @ParameterizedTest
  @CsvSource({
    "openingPosition",
    "openingDigest",
    "closingPosition",
    "closingDigest",
    "entries",
    "trialBalance"
  })
  void everyFigureOfAClosingIsRecomputed(String field) {
    List<Fault> found =
        tampered(
            "\"number\":2,",
            body ->
                body.contains("\"county\"")
                    ? body.replaceFirst(
                        "(\"" + field + "\":\"?)[0-9a-f]",
                        body.contains(field + "\":\"") ? "$1g" : "$19")
                    : body);
    assertThat(found).contains(Fault.CLOSING, Fault.ANCHOR);
  }

  @Test
  void anchorOfTheCountyIsCompared() {
    List<Fault> found =
        tampered(
            "\"number\":2,",
            body ->
                body.contains("\"county\"") ? body : body.replace("\"entries\":", "\"entries\":1"));
    assertThat(found).containsExactly(Fault.ANCHOR);
    List<Line> cut = new ArrayList<>(lines);
    cut.removeIf(
        line ->
            line.type().equals("points.period-closed/1") && line.body().contains("\"number\":2,"));
    assertThat(audit(cut).findings()).extracting(PointsAudit.Finding::fault).contains(Fault.ANCHOR);
  }

  @Test
  void balanceThatArrivesTwiceOrOutOfNothingIsFound() {
    List<Line> without = new ArrayList<>(lines);
    without.removeIf(line -> line.body().contains("\"id\":\"out-1\""));
    assertThat(audit(without).findings())
        .extracting(PointsAudit.Finding::fault)
        .containsExactly(Fault.TRANSIT);
    List<Line> open = new ArrayList<>(lines);
    open.removeIf(line -> line.type().equals("points.carried-in/1"));
    assertThat(audit(open).findings()).isEmpty();
    assertThat(audit(open).transit()).isEqualTo(1);
  }

  @Test
  void villageIsJudgedWithoutTheOtherLogs() {
    assertThat(audit(lines, VILLAGE).findings()).isEmpty();
    assertThat(audit(lines, VILLAGE).transit()).isEqualTo(1);
    assertThat(audit(lines, OTHER, COUNTY).findings()).isEmpty();
  }
}
