package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xiangzhi.governance.host.cli.PointsHistory.COUNTY;
import static org.xiangzhi.governance.host.cli.PointsHistory.DAY;
import static org.xiangzhi.governance.host.cli.PointsHistory.H2;
import static org.xiangzhi.governance.host.cli.PointsHistory.OTHER;
import static org.xiangzhi.governance.host.cli.PointsHistory.SPEND;
import static org.xiangzhi.governance.host.cli.PointsHistory.VILLAGE;
import static org.xiangzhi.governance.host.cli.PointsHistory.award;
import static org.xiangzhi.governance.host.cli.PointsHistory.chained;
import static org.xiangzhi.governance.host.cli.PointsHistory.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.host.cli.PointsAudit.Fault;
import org.xiangzhi.governance.host.cli.PointsHistory.Line;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Leg;

/**
 * Recomputes ledgers from their events. Each tampering writes one event anew and chains all of them
 * again, as somebody would who holds the whole file: the chain is whole, and the ledger is not.
 */
class PointsAuditTest {
  private final PointsHistory history = new PointsHistory();
  private final List<Line> lines = history.lines;

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
    history.post(
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
        .containsExactly(tuple(Fault.FLOOR, "e-10"));
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
