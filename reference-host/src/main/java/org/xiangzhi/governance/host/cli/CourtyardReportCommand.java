package org.xiangzhi.governance.host.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.courtyard.Bulletin;
import org.xiangzhi.governance.courtyard.Coverage;
import org.xiangzhi.governance.courtyard.Draw;
import org.xiangzhi.governance.courtyard.League;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.courtyard.Zones;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.village.CourtyardReports;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.NetworkReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports on courtyards: who is in which zone, what the network lacks, how a county stands. */
@Command(name = "courtyards", mixinStandardHelpOptions = true)
final class CourtyardReportCommand implements Runnable {
  private static final PersonId READER = PersonId.of("reader");

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CourtyardReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }

  /** Is what all of these commands take besides the database. */
  static final class Where {
    @Option(names = "--log", paramLabel = "LOG", required = true)
    LogId log = LogId.of("100000");

    @Option(names = "--at", paramLabel = "INSTANT")
    Optional<Instant> at = Optional.empty();

    @Option(names = "--format", paramLabel = "text|csv", defaultValue = "TEXT")
    ReportPaper.Format format = ReportPaper.Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    Optional<Path> out = Optional.empty();

    Act act() {
      return Act.of(READER, at.orElseGet(Instant::now));
    }
  }

  private interface Report {
    ImmutableList<ImmutableList<String>> rows(CourtyardReports reports, Governance governance);
  }

  private int table(
      DatabaseOption database, Where where, ImmutableList<String> header, Report report)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      Governance governance = Governance.over(journal, new JsonCodec()).build();
      CourtyardReports reports = new CourtyardReports(governance, where.log, where.act());
      return new ReportPaper(console)
          .table(where.out, where.format, header, report.rows(reports, governance));
    }
  }

  private ImmutableList<String> headings(String... keys) {
    return new ReportPaper(console).headings("courtyards", keys);
  }

  private SurroundingsException none(Where where) {
    return new SurroundingsException("print.none", "courtyards", where.log);
  }

  private String say(Text text) {
    return text.in(console.locale());
  }

  /** Says in which zone every household at home is. */
  @Command(name = "zones", mixinStandardHelpOptions = true)
  int zones(@Mixin DatabaseOption database, @Mixin Where where) throws IOException {
    return table(
        database,
        where,
        headings("household", "zone", "courtyard"),
        (reports, governance) -> {
          Zones zones = reports.zones().orElseThrow(() -> none(where));
          return zones.households().entrySet().stream()
              .map(
                  entry ->
                      ImmutableList.of(
                          entry.getKey().value(),
                          say(entry.getValue().zone().title()),
                          entry.getValue().courtyard().map(UnitId::value).orElse("")))
              .collect(ImmutableList.toImmutableList());
        });
  }

  /** Names every gap of the network. */
  @Command(name = "network", mixinStandardHelpOptions = true)
  int network(@Mixin DatabaseOption database, @Mixin Where where) throws IOException {
    return table(
        database,
        where,
        headings("gap", "unit", "rule", "what"),
        (reports, governance) -> {
          NetworkReport network = reports.network();
          console
              .err()
              .println(
                  console
                      .texts()
                      .get(
                          "courtyards.network",
                          network.households(),
                          network.whole(),
                          network.gaps().size()));
          return network.gaps().stream()
              .map(
                  gap ->
                      ImmutableList.of(
                          console.texts().get("courtyards.gap." + gap.kind()),
                          gap.unit().map(UnitId::value).orElse(""),
                          gap.rule().value(),
                          say(gap.what())))
              .collect(ImmutableList.toImmutableList());
        });
  }

  /** Says how far the courtyards that are needed are built. */
  @Command(name = "coverage", mixinStandardHelpOptions = true)
  int coverage(@Mixin DatabaseOption database, @Mixin Where where) throws IOException {
    return table(
        database,
        where,
        headings("year", "accepted", "needed", "goal", "reached"),
        (reports, governance) -> {
          Coverage coverage = reports.coverage().orElseThrow(() -> none(where));
          return coverage.years().stream()
              .map(
                  year ->
                      ImmutableList.of(
                          Integer.toString(year.year()),
                          Integer.toString(year.accepted()),
                          Integer.toString(coverage.needed()),
                          year.goal().toString(),
                          console
                              .texts()
                              .get(
                                  coverage.reached(year)
                                      ? "courtyards.reached"
                                      : year.over() ? "courtyards.missed" : "courtyards.open")))
              .collect(ImmutableList.toImmutableList());
        });
  }

  /** Ranks courtyards, and towns by the average of theirs. */
  @Command(name = "league", mixinStandardHelpOptions = true)
  int league(
      @Mixin DatabaseOption database,
      @Mixin Where where,
      @Option(names = "--towns", defaultValue = "false") boolean towns)
      throws IOException {
    return table(
        database,
        where,
        towns
            ? headings("town", "courtyards", "points", "parts")
            : headings("rank", "site", "title", "points", "stars", "parts"),
        (reports, governance) -> {
          League league = reports.league();
          return towns
              ? league.towns().stream()
                  .map(
                      town ->
                          ImmutableList.of(
                              town.town().value(),
                              Integer.toString(town.courtyards()),
                              town.points() + "/" + town.courtyards(),
                              parts(town.parts())))
                  .collect(ImmutableList.toImmutableList())
              : league.rows().stream()
                  .map(CourtyardReportCommand::row)
                  .collect(ImmutableList.toImmutableList());
        });
  }

  private static ImmutableList<String> row(League.Row row) {
    Standing standing = row.standing();
    return ImmutableList.of(
        Integer.toString(row.rank()),
        row.site().value(),
        standing.title(),
        Integer.toString(standing.score().total()),
        Integer.toString(standing.stars()),
        parts(standing.score().points()));
  }

  private static String parts(Map<?, Integer> parts) {
    return Joiner.on(", ").withKeyValueSeparator(" ").join(parts);
  }

  /** Writes the best-practice bulletin of a month. */
  @Command(name = "bulletin", mixinStandardHelpOptions = true)
  int bulletin(
      @Mixin DatabaseOption database,
      @Mixin Where where,
      @Option(names = "--month", paramLabel = "MONTH", required = true) YearMonth month)
      throws IOException {
    return table(
        database,
        where,
        headings("line", "points", "site"),
        (reports, governance) -> {
          Bulletin bulletin = reports.bulletin(month);
          List<ImmutableList<String>> rows = new ArrayList<>();
          bulletin
              .accepted()
              .forEach(site -> rows.add(line("courtyards.bulletin.accepted", "", site)));
          bulletin
              .best()
              .forEach(
                  (criterion, best) ->
                      best.sites()
                          .forEach(
                              site ->
                                  rows.add(
                                      ImmutableList.of(
                                          criterion.value(),
                                          Integer.toString(best.points()),
                                          site.value()))));
          bulletin
              .leaders()
              .forEach(site -> rows.add(line("courtyards.bulletin.leader", "", site)));
          return ImmutableList.copyOf(rows);
        });
  }

  private ImmutableList<String> line(String key, String points, Site site) {
    return ImmutableList.of(console.texts().get(key), points, site.value());
  }

  /** Shows the lots of a draw, so that anybody can draw again. */
  @Command(name = "draw", mixinStandardHelpOptions = true)
  int draw(
      @Mixin DatabaseOption database,
      @Mixin Where where,
      @Option(names = "--year", paramLabel = "YEAR", required = true) int year)
      throws IOException {
    return table(
        database,
        where,
        headings("turn", "lot", "site", "drawn"),
        (reports, governance) -> {
          Draw draw =
              governance
                  .read(where.log)
                  .courtyards()
                  .county()
                  .draw(year)
                  .filter(found -> found.seed().isPresent())
                  .orElseThrow(() -> none(where));
          String seed = draw.seed().orElseThrow();
          console
              .err()
              .println(
                  console
                      .texts()
                      .get(
                          "courtyards.draw",
                          seed,
                          draw.announced().source(),
                          draw.size(),
                          draw.announced().roster().size()));
          return draw.announced().roster().stream()
              .map(site -> lot(site, seed, draw))
              .sorted(
                  Comparator.comparing((ImmutableList<String> row) -> row.get(0))
                      .thenComparing(row -> row.get(1)))
              .collect(ImmutableList.toImmutableList());
        });
  }

  private ImmutableList<String> lot(Site site, String seed, Draw draw) {
    return ImmutableList.of(
        draw.announced().first().contains(site) ? "1" : "2",
        Draw.ticket(seed, draw.announced().year(), site).value(),
        site.value(),
        console
            .texts()
            .get(draw.sample().contains(site) ? "courtyards.drawn" : "courtyards.not-drawn"));
  }
}
