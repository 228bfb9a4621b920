package org.xiangzhi.governance.village;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.courtyard.Bulletin;
import org.xiangzhi.governance.courtyard.CountyEvent;
import org.xiangzhi.governance.courtyard.CountyRecord;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CourtyardView;
import org.xiangzhi.governance.courtyard.Coverage;
import org.xiangzhi.governance.courtyard.CoverageRules;
import org.xiangzhi.governance.courtyard.League;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.courtyard.Zones;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyChain;
import org.xiangzhi.governance.office.Coverage.HolderLoad;
import org.xiangzhi.governance.office.LinkRules;
import org.xiangzhi.governance.office.OfficeReports;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Reports on the courtyards of a village or county, from its logs as they are. */
public final class CourtyardReports {
  private final Governance governance;
  private final LogId log;
  private final Act act;

  /**
   * Looks at a log as of a day.
   *
   * @param governance the engine
   * @param log the log of a village or county
   * @param act on whose behalf and when
   */
  public CourtyardReports(Governance governance, LogId log, Act act) {
    this.governance = governance;
    this.log = log;
    this.act = act;
  }

  /**
   * Says in which zone each household of the village is.
   *
   * @return the zones, or empty if the practice in use has none
   */
  public Optional<Zones> zones() {
    return Zones.of(
        governance.read(log).courtyards(), governance.views(log, act.day()).courtyard(), act.day());
  }

  /**
   * Says what the network of the village lacks.
   *
   * @return every gap, by household, link and body
   */
  public NetworkReport network() {
    OfficeReports offices = governance.officeReports(log, act);
    HierarchyView units = governance.units(log);
    UnitId home = UnitId.of(log.unit());
    List<NetworkReport.Gap> gaps = new ArrayList<>();
    int households = 0;
    int whole = 0;
    for (Unit unit : units.below(home, act.day())) {
      if (unit.level().equals(LevelId.HOUSEHOLD)) {
        households++;
        List<NetworkReport.Gap> found = chainGaps(unit, offices);
        whole += found.isEmpty() ? 1 : 0;
        gaps.addAll(found);
      } else {
        addDuties(unit.id(), offices, gaps);
      }
    }
    addDuties(home, offices, gaps);
    practice().ifPresent(p -> p.organisation().links().forEach(l -> addLinks(l, offices, gaps)));
    return new NetworkReport(act.day(), households, whole, ImmutableList.copyOf(gaps));
  }

  private Optional<PracticeDefinition> practice() {
    return governance
        .read(log)
        .practices()
        .selected()
        .flatMap(selected -> governance.read(log.county()).practices().adopted(selected.digest()));
  }

  private static List<NetworkReport.Gap> chainGaps(Unit household, OfficeReports offices) {
    List<NetworkReport.Gap> gaps = new ArrayList<>();
    for (BodyChain chain : offices.chains(household.id())) {
      for (BodyChain.Rung rung : chain.rungs()) {
        rung.gap()
            .ifPresent(
                gap ->
                    gaps.add(
                        new NetworkReport.Gap(
                            NetworkReport.Kind.CHAIN,
                            Optional.of(household.id()),
                            chain.rule(),
                            missing(gap, rung.link().level()))));
      }
    }
    return gaps;
  }

  private static Text missing(BodyChain.Gap gap, LevelId level) {
    return switch (gap) {
      case NO_UNIT -> Text.of("不属任何 " + level, "belongs to no " + level);
      case NO_BODY ->
          Text.of(level + " 一级没有组织，也无人代行", "no body at " + level + ", and nobody stands in");
      case NOT_PLACED ->
          Text.of(
              level + " 一级的组织未挂靠上一级", "the body at " + level + " is placed under none above it");
    };
  }

  private static void addDuties(UnitId unit, OfficeReports offices, List<NetworkReport.Gap> gaps) {
    offices
        .unmet(unit)
        .forEach(
            duty ->
                gaps.add(
                    new NetworkReport.Gap(
                        NetworkReport.Kind.DUTY, Optional.of(unit), duty.rule(), duty.what())));
  }

  private static void addLinks(
      LinkRules link, OfficeReports offices, List<NetworkReport.Gap> gaps) {
    org.xiangzhi.governance.office.Coverage coverage = offices.coverage(link.id()).orElseThrow();
    for (UnitId unit : coverage.leftOut()) {
      gaps.add(
          new NetworkReport.Gap(
              NetworkReport.Kind.LINK,
              Optional.of(unit),
              link.rule(),
              Text.of("无人" + link.name().zh(), "nobody answers for it by " + link.name().en())));
    }
    for (HolderLoad load : coverage.loads()) {
      if (load.mayAnswer() && (load.above() || load.below())) {
        LinkRules.Load bounds = load.bounds().orElseThrow();
        gaps.add(
            new NetworkReport.Gap(
                NetworkReport.Kind.LOAD,
                Optional.empty(),
                link.rule(),
                Text.of(
                    load.holder()
                        + "联系 "
                        + load.count()
                        + " 个，应为 "
                        + bounds.min()
                        + " 至 "
                        + bounds.max(),
                    load.holder()
                        + " answers for "
                        + load.count()
                        + "; from "
                        + bounds.min()
                        + " to "
                        + bounds.max()
                        + " are wanted")));
      }
    }
  }

  /**
   * Says how far the county has come with what ought to be built.
   *
   * @return the years with their goals, or empty if no practice of the county has goals or nothing
   *     was stated to be needed
   */
  public Optional<Coverage> coverage() {
    CountyRecord county = governance.read(log).courtyards().county();
    Optional<CoverageRules> rules =
        governance
            .views(log, act.day())
            .courtyard()
            .provided()
            .map(CourtyardView.Provided::rules)
            .flatMap(CourtyardRules::coverage);
    Optional<LocalDate> first =
        county.needs().values().stream()
            .map(CountyEvent.NeedStated::on)
            .min(Comparator.naturalOrder());
    return rules.flatMap(r -> first.map(on -> coverage(r, on.getYear(), county)));
  }

  private Coverage coverage(CoverageRules rules, int first, CountyRecord county) {
    ImmutableList.Builder<Coverage.Year> years = ImmutableList.builder();
    int year = first;
    for (Threshold goal : rules.goals()) {
      years.add(
          new Coverage.Year(year, acceptedBy(year, county), goal, act.day().getYear() > year));
      year++;
    }
    return new Coverage(
        rules.rule(),
        county.needs().values().stream().mapToInt(CountyEvent.NeedStated::courtyards).sum(),
        years.build());
  }

  private static int acceptedBy(int year, CountyRecord county) {
    return Math.toIntExact(
        county.standings().values().stream()
            .filter(Standing::accepted)
            .filter(standing -> standing.acceptedOn().getYear() <= year)
            .count());
  }

  /**
   * Ranks the accepted courtyards of the county.
   *
   * @return the table
   */
  public League league() {
    HierarchyView units = governance.units(log);
    Map<Site, Standing> standings = governance.read(log).courtyards().county().standings();
    Map<Site, UnitId> towns = new TreeMap<>();
    for (Site site : standings.keySet()) {
      units
          .firstAbove(
              UnitId.of(site.village().unit()), act.day(), up -> up.level().equals(LevelId.TOWN))
          .ifPresent(town -> towns.put(site, town.id()));
    }
    return League.of(standings, towns);
  }

  /**
   * Writes the bulletin of a month of the county.
   *
   * @param month the month
   * @return the bulletin
   */
  public Bulletin bulletin(YearMonth month) {
    return Bulletin.of(month, governance.read(log).courtyards().county().standings());
  }
}
