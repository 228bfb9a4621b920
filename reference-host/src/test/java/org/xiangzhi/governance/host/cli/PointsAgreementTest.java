package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.journal.CommandId;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.PointsRules;
import org.xiangzhi.governance.testkit.points.PointsArbitraries;
import org.xiangzhi.governance.testkit.points.PointsRun;
import org.xiangzhi.governance.village.GovernanceTypes;

/**
 * Whatever the ledger does by whatever tariff, whoever recomputes it from its events has nothing to
 * find. The histories are played without a log: the digests of their closings are put in here.
 */
class PointsAgreementTest {
  private static final LogId LOG = LogId.of("522631/522631106200");
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final int HISTORIES = 40;

  private final JsonCodec codec = new JsonCodec();

  @Test
  void playedHistoriesHold() {
    TreeSet<EntryKind> kinds = new TreeSet<>();
    for (int seed = 0; seed < HISTORIES; seed++) {
      PointsRules rules = PointsArbitraries.rules().generator(1000).next(new Random(seed)).value();
      List<PointsEvent> events =
          new PointsRun(rules, rules.tariffs().get(0), seed).play(200).events();
      PointsAudit.Report report = audit(events);
      assertThat(report.findings()).as("seed %d", seed).isEmpty();
      assertThat(report.ledgers().get(0).entries())
          .isEqualTo(events.stream().mapToLong(event -> event.entries().size()).sum());
      events.stream()
          .flatMap(event -> event.entries().stream())
          .map(Entry::kind)
          .forEach(kinds::add);
    }
    assertThat(kinds)
        .containsAll(
            ImmutableSet.of(
                EntryKind.AWARD,
                EntryKind.DEDUCTION,
                EntryKind.REVERSAL,
                EntryKind.REDEMPTION,
                EntryKind.REFUND,
                EntryKind.SUCCESSION,
                EntryKind.RESET));
  }

  private PointsAudit.Report audit(List<PointsEvent> events) {
    PointsAudit audit = new PointsAudit();
    Head head = Head.EMPTY;
    Head closed = Head.EMPTY;
    for (PointsEvent event : events) {
      String type = GovernanceTypes.EVENTS.nameOf(event);
      String body = codec.write(event);
      if (type.equals("points.period-closed/1")) {
        body = with(with(body, "openingDigest", closed), "closingDigest", head);
        closed = head;
      }
      StoredEvent stored =
          StoredEvent.chain(
              head,
              LOG,
              type,
              CommandId.of("c-" + head.position()),
              event.by(),
              event.on(),
              NOW,
              StoredEvent.NO_RULES,
              body);
      audit.take(stored);
      head = stored.head();
    }
    return audit.report();
  }

  private static String with(String body, String field, Head head) {
    return body.replaceFirst(
        "\"" + field + "\":\"[0-9a-f]{64}\"", "\"" + field + "\":\"" + head.digest() + "\"");
  }
}
