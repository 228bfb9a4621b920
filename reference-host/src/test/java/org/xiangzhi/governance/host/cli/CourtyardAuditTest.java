package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyEvent;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.Criterion;
import org.xiangzhi.governance.courtyard.CriterionId;
import org.xiangzhi.governance.courtyard.Draw;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.courtyard.Placing;
import org.xiangzhi.governance.courtyard.RaceRules;
import org.xiangzhi.governance.courtyard.Remedy;
import org.xiangzhi.governance.courtyard.Score;
import org.xiangzhi.governance.courtyard.ScoreSheet;
import org.xiangzhi.governance.courtyard.SheetId;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.host.cli.CourtyardAudit.Fault;
import org.xiangzhi.governance.host.cli.PointsHistory.Line;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.village.GovernanceTypes;

/**
 * Judges courtyards again from their events. Each tampering writes one event anew and chains all of
 * them again: the chain is whole, and what it says is not.
 */
class CourtyardAuditTest {
  private static final LogId COUNTY = LogId.of("500153");
  private static final LogId VILLAGE = LogId.of("500153/500153001201");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final UnitId YARD = UnitId.of("yard-1");
  private static final Digest PRACTICE = Digest.ofText("practice");
  private static final PersonId CLERK = PersonId.of("clerk");
  private static final SheetId SHEET = SheetId.of("STANDARD");
  private static final CriterionId NEAT = CriterionId.of("NEAT");
  private static final RuleId RULE = RuleId.of("SAMPLE");
  private static final BatchId BATCH = BatchId.of("b-1");

  private final JsonCodec codec = new JsonCodec();
  private final List<Line> lines = new ArrayList<>();

  CourtyardAuditTest() {
    adopted();
    race();
    draw();
    village();
  }

  private void add(LogId log, CourtyardEvent event) {
    lines.add(new Line(log, GovernanceTypes.EVENTS.nameOf(event), codec.write(event)));
  }

  /** Only what the audit reads of a definition. */
  private void adopted() {
    lines.add(
        new Line(
            COUNTY,
            "practice.adopted/1",
            """
            {"digest":"%s","definition":{"courtyard":{"acceptance":{"sheet":"STANDARD",\
            "bands":[{"from":6,"stars":3},{"from":9,"stars":5}]},\
            "sheets":[{"id":"STANDARD","pass":6}]}}}"""
                .formatted(PRACTICE)));
  }

  private void race() {
    ScoreSheet sheet =
        new ScoreSheet(
            SHEET,
            Text.of("评分表", "sheet"),
            RULE,
            ImmutableList.of(new Criterion(NEAT, Text.of("整洁", "neat"), 10, Mark.OWN)),
            6);
    RaceRules rules = new RaceRules(RULE, SHEET, RaceRules.Ties.ALL, 3);
    add(COUNTY, new CountyEvent.BatchOpened(BATCH, rules, sheet, 1, 5, "网站", DAY));
    add(COUNTY, new CountyEvent.EntryTaken(BATCH, site(1), score(7)));
    add(COUNTY, new CountyEvent.EntryTaken(BATCH, site(2), score(8)));
    add(COUNTY, new CountyEvent.BatchClosed(BATCH, 2, 1, DAY));
    add(COUNTY, new CountyEvent.EntryPlaced(BATCH, site(1), new Placing(2, 2, 7, false)));
    add(COUNTY, new CountyEvent.EntryPlaced(BATCH, site(2), new Placing(1, 2, 8, true)));
  }

  private void draw() {
    ImmutableSortedSet<Site> roster =
        IntStream.rangeClosed(1, 7)
            .mapToObj(CourtyardAuditTest::site)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Site::compareTo));
    roster.forEach(
        site -> add(COUNTY, new CountyEvent.StandingNoted(site, standing(7, 3, true), DAY)));
    CountyEvent.DrawAnnounced announced =
        new CountyEvent.DrawAnnounced(
            2026, RULE, Threshold.atLeast(3, 10), roster, roster, "公开摇奖", DAY.plusDays(7), DAY);
    add(COUNTY, announced);
    ImmutableSortedSet<Site> sample =
        new Draw(announced, Optional.empty(), ImmutableSortedSet.of()).drawn("03 11 17");
    assertThat(sample).hasSize(3);
    add(COUNTY, new CountyEvent.SampleDrawn(2026, "03 11 17", sample, DAY.plusDays(7)));
  }

  private void village() {
    UnitId first = UnitId.of("h-1");
    UnitId second = UnitId.of("h-2");
    StepId step = StepId.of("APPLICATION");
    add(
        VILLAGE,
        new CreationEvent.Proposed(
            YARD,
            "一院",
            UnitId.of("v"),
            ImmutableSortedSet.of(first, second),
            "整治",
            PRACTICE,
            step,
            DAY));
    add(VILLAGE, new CreationEvent.Consented(YARD, first, CLERK, Optional.empty(), DAY));
    add(VILLAGE, new CreationEvent.Consented(YARD, second, CLERK, Optional.empty(), DAY));
    add(
        VILLAGE,
        new CreationEvent.Established(
            YARD,
            "一院",
            LevelId.COURTYARD,
            UnitId.of("v"),
            ImmutableSortedSet.of(first, second),
            2,
            5,
            DAY));
    add(VILLAGE, new CreationEvent.Accepted(YARD, VILLAGE, COUNTY, standing(9, 5, true)));
    add(
        VILLAGE,
        new LifeEvent.Rechecked(
            YARD,
            VILLAGE,
            COUNTY,
            standing(4, 0, true),
            5,
            Optional.of(new Remedy(Remedy.Reason.RECHECK, 4, 6, 10, DAY, DAY.plusDays(30), false)),
            ImmutableList.of(),
            "抽查",
            CLERK));
  }

  private static Site site(int number) {
    return Site.of(VILLAGE, UnitId.of("yard-" + number));
  }

  private static Score score(int points) {
    return new Score(SHEET, ImmutableSortedMap.of(NEAT, points), DAY);
  }

  private static Standing standing(int points, int stars, boolean accepted) {
    return new Standing(YARD, "一院", DAY, score(points), stars, accepted);
  }

  private static CourtyardAudit.Report audit(List<Line> all) {
    CourtyardAudit audit = new CourtyardAudit();
    for (LogId log : List.of(LogId.of("500113"), COUNTY, VILLAGE)) {
      Head head = Head.EMPTY;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).log().equals(log)) {
          StoredEvent stored = PointsHistory.chained(head, all.get(i), i + 1);
          head = stored.head();
          audit.take(stored);
        }
      }
    }
    return audit.report();
  }

  @Test
  void whatIsTrueHolds() {
    CourtyardAudit.Report report = audit(lines);
    assertThat(report.findings()).isEmpty();
    assertThat(report.established()).isEqualTo(1);
    assertThat(report.scored()).isEqualTo(2);
    assertThat(report.placed()).isEqualTo(2);
    assertThat(report.draws()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "courtyard.established/1 | \"h-1\",\"h-2\" | \"h-1\",\"h-3\" | CONSENT",
        "courtyard.established/1 | \"min\":2 | \"min\":3 | CONSENT",
        "courtyard.established/1 | \"max\":5 | \"max\":1 | CONSENT",
        "courtyard.accepted/1 | \"stars\":5 | \"stars\":4 | STARS",
        "courtyard.accepted/1 | \"NEAT\":9 | \"NEAT\":8 | STARS",
        "courtyard.rechecked/1 | \"NEAT\":4 | \"NEAT\":6 | STARS",
        "courtyard.batch-opened/1 | \"places\":1 | \"places\":2 | RACE",
        "courtyard.batch-opened/1 | \"cutOff\":5 | \"cutOff\":9 | RACE",
        "courtyard.sample-drawn/1 | 03 11 17 | 03 11 18 | SAMPLE",
        "courtyard.draw-announced/1 | \"numerator\":3 | \"numerator\":5 | SAMPLE",
        "courtyard.sample-drawn/1 | \"seed\" | \"sees\" | UNREADABLE",
      })
  void whatWasTamperedWithIsFound(String type, String what, String by, Fault fault) {
    List<Line> changed = new ArrayList<>();
    for (Line line : lines) {
      String body = line.type().equals(type) ? line.body().replace(what, by) : line.body();
      changed.add(new Line(line.log(), line.type(), body));
    }
    assertThat(changed).as("something was changed").isNotEqualTo(lines);
    assertThat(audit(changed).findings()).extracting(CourtyardAudit.Finding::fault).contains(fault);
  }

  @Test
  void anotherCountyHasARosterOfItsOwn() {
    LogId other = LogId.of("500113");
    List<Line> changed = new ArrayList<>(lines);
    for (Line line : lines) {
      if (line.type().equals("courtyard.standing-noted/1") && line.body().contains("yard-7")) {
        changed.add(0, new Line(other, line.type(), line.body()));
      }
    }
    assertThat(changed).hasSize(lines.size() + 1);
    assertThat(audit(changed).findings()).isEmpty();
    changed.removeIf(line -> line.log().equals(COUNTY) && line.body().contains("yard-7"));
    assertThat(audit(changed).findings()).isNotEmpty();
  }

  @Test
  void aRosterThatLeavesSomebodyOutIsFound() {
    List<Line> changed = new ArrayList<>(lines);
    changed.removeIf(
        line -> line.type().equals("courtyard.standing-noted/1") && line.body().contains("yard-7"));
    assertThat(audit(changed).findings())
        .extracting(CourtyardAudit.Finding::fault)
        .contains(Fault.ROSTER);
  }
}
