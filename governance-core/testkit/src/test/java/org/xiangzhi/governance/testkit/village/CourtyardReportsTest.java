package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.courtyard.Bulletin;
import org.xiangzhi.governance.courtyard.CountyCommand;
import org.xiangzhi.governance.courtyard.Coverage;
import org.xiangzhi.governance.courtyard.League;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.Score;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.courtyard.Zone;
import org.xiangzhi.governance.courtyard.Zones;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OrganisationRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.CourtyardReports;
import org.xiangzhi.governance.village.NetworkReport;

/** Reports on courtyards follow from the record alone. */
class CourtyardReportsTest {
  private static final UnitId YARD = UnitId.of("yard-1");
  private static final LogId VILLAGE = LogId.of("500153/500153001201");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  private final CourtyardVillage x = new CourtyardVillage(CourtyardPractice.of(3, 5, true), 16);

  private CourtyardReports reports(LogId log) {
    return new CourtyardReports(
        x.village.governance(), log, Act.of(x.village.registrar(), x.village.clock().instant()));
  }

  @Test
  void eachHouseholdAtHomeIsInExactlyOneZone() {
    x.found(YARD, 0, 4, 9, 9);
    x.accept(new LifeCommand.Attach(YARD, x.households(4, 6)));
    Zones zones = reports(x.village.log()).zones().orElseThrow();
    assertThat(zones.households().keySet()).doesNotContainAnyElementsOf(zones.away());
    assertThat(zones.households().size() + zones.away().size()).isEqualTo(16);
    assertThat(zones.away()).as("every fourth household is away").hasSize(4);
    assertThat(zones.count(Zone.CORE)).as("one of the four is away").isEqualTo(3);
    assertThat(zones.count(Zone.DRAWN_ALONG)).isEqualTo(2);
    assertThat(zones.count(Zone.REACHED)).isEqualTo(7);
    UnitId near = x.village.households().get(4);
    assertThat(zones.households())
        .containsEntry(near, new Zones.Place(Zone.DRAWN_ALONG, Optional.of(YARD)));
  }

  @Test
  void coverageCountsWhatIsAcceptedOfWhatIsNeeded() {
    assertThat(reports(x.county()).coverage()).isEmpty();
    x.accept(x.village.registrar(), x.county(), new CountyCommand.StateNeed(x.home, 2));
    x.found(YARD, 0, 3, 9, 9);
    Coverage coverage = reports(x.county()).coverage().orElseThrow();
    assertThat(coverage.needed()).isEqualTo(2);
    assertThat(coverage.years()).hasSize(2);
    assertThat(coverage.years().get(0).accepted()).isEqualTo(1);
    assertThat(coverage.reached(coverage.years().get(0))).isTrue();
    assertThat(coverage.reached(coverage.years().get(1))).isFalse();
    assertThat(coverage.years().get(0).over()).isFalse();
  }

  @Test
  void theTableRanksTiesAlikeAndTownsByTheirAverage() {
    Map<Site, Standing> standings = new TreeMap<>();
    Map<Site, UnitId> towns = new TreeMap<>();
    List<Integer> points = List.of(18, 15, 18, 9);
    for (int i = 0; i < points.size(); i++) {
      Site site = Site.of(VILLAGE, UnitId.of("yard-" + i));
      standings.put(site, standing(site, points.get(i), DAY, i != 3));
      towns.put(site, UnitId.of(i == 1 ? "town-b" : "town-a"));
    }
    League league = League.of(standings, towns);
    assertThat(league.rows()).extracting(League.Row::rank).containsExactly(1, 1, 3);
    assertThat(league.towns())
        .extracting(town -> town.town().value())
        .containsExactly("town-a", "town-b");
    League.Town first = league.towns().get(0);
    assertThat(first.courtyards()).isEqualTo(2);
    assertThat(first.points()).isEqualTo(36);
    assertThat(first.parts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(36);
    x.found(YARD, 0, 3, 9, 9);
    assertThat(reports(x.county()).league().rows().get(0).town()).isPresent();
  }

  private static Standing standing(Site site, int points, LocalDate on, boolean accepted) {
    return new Standing(
        site.courtyard(),
        "院",
        on,
        new Score(
            CourtyardPractice.STANDARD,
            ImmutableSortedMap.of(
                CourtyardPractice.NEAT, points / 2, CourtyardPractice.KIND, points - points / 2),
            on),
        3,
        accepted);
  }

  @Test
  void theBulletinNamesTheBestOfTheMonthInEachLine() {
    Site best = Site.of(VILLAGE, UnitId.of("yard-1"));
    Site second = Site.of(VILLAGE, UnitId.of("yard-2"));
    Site earlier = Site.of(VILLAGE, UnitId.of("yard-3"));
    Bulletin bulletin =
        Bulletin.of(
            YearMonth.from(DAY),
            Map.of(
                best, standing(best, 18, DAY, true),
                second, standing(second, 15, DAY, true),
                earlier, standing(earlier, 20, DAY.minusMonths(1), true)));
    assertThat(bulletin.scored()).isEqualTo(2);
    assertThat(bulletin.leaders()).containsExactly(best);
    assertThat(bulletin.accepted()).containsExactly(best, second);
    assertThat(bulletin.best())
        .containsEntry(CourtyardPractice.NEAT, new Bulletin.Best(9, ImmutableSortedSet.of(best)));
    assertThat(Bulletin.of(YearMonth.of(2020, 1), Map.of()).leaders()).isEmpty();
  }

  @Test
  void aNetworkWithoutDemandsHasNoGaps() {
    NetworkReport network = reports(x.village.log()).network();
    assertThat(network.households()).isEqualTo(16);
    assertThat(network.whole()).isEqualTo(16);
    assertThat(network.gaps().stream().filter(gap -> gap.kind() == NetworkReport.Kind.CHAIN))
        .isEmpty();
    assertThat(Optional.of(network.day())).contains(x.village.today());
  }

  @Test
  void everyGapOfTheNetworkIsNamed() {
    PracticeDefinition practice = CourtyardPractice.of(3, 5, true);
    RuleId rule = practice.courtyard().orElseThrow().rule();
    LinkRules contact =
        new LinkRules(
            LinkKindId.of("CONTACT"),
            Text.of("包联", "contact"),
            rule,
            ImmutableSet.of(CourtyardPractice.TOWN),
            false,
            ImmutableSet.of(),
            LevelId.COURTYARD,
            LinkRules.Cardinality.MANY_TO_ONE,
            Optional.empty(),
            Mark.OWN);
    OrganisationRules.Chain chain =
        new OrganisationRules.Chain(
            rule,
            ImmutableList.of(
                new OrganisationRules.Chain.Link(
                    LevelId.VILLAGE,
                    ImmutableSet.of(BodyId.of("VILLAGE_OFFICE")),
                    ImmutableSet.of()),
                new OrganisationRules.Chain.Link(
                    LevelId.COURTYARD,
                    ImmutableSet.of(),
                    ImmutableSet.of(OfficeId.of("VILLAGE_HEAD")))));
    CourtyardVillage y =
        new CourtyardVillage(
            practice.toBuilder()
                .organisation(
                    OrganisationRules.NONE.withLinks(List.of(contact)).withChains(List.of(chain)))
                .build(),
            16);
    y.found(YARD, 0, 3, 9, 9);
    NetworkReport network =
        new CourtyardReports(
                y.village.governance(),
                y.village.log(),
                Act.of(y.village.registrar(), y.village.clock().instant()))
            .network();
    assertThat(network.whole()).isZero();
    assertThat(network.gaps())
        .filteredOn(gap -> gap.kind() == NetworkReport.Kind.CHAIN)
        .as("thirteen belong to no courtyard, and nobody heads that of the other three")
        .hasSize(16);
    assertThat(network.gaps())
        .filteredOn(gap -> gap.kind() == NetworkReport.Kind.LINK)
        .extracting(NetworkReport.Gap::unit)
        .containsExactly(Optional.of(YARD));
  }
}
