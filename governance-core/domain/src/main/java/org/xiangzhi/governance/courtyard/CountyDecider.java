package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.SEED_PUBLISHED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/** Decides in the county's log what concerns the courtyards of all its villages. */
final class CountyDecider {
  private final CourtyardContext x;

  CountyDecider(CourtyardContext x) {
    this.x = x;
  }

  private static final Handlers<CountyCommand, CountyDecider, Decision<CourtyardEvent>> DECIDE =
      Handlers.<CountyCommand, CountyDecider, Decision<CourtyardEvent>>of(CountyCommand.class)
          .on(CountyCommand.StateNeed.class, (c, d) -> d.need(c))
          .on(
              CountyCommand.OpenBatch.class,
              (c, d) -> d.x.provided(c, provided -> d.open(c, provided.rules())))
          .on(CountyCommand.CloseBatch.class, (c, d) -> d.close(c))
          .on(
              CountyCommand.AnnounceDraw.class,
              (c, d) -> d.x.provided(c, provided -> d.announce(c, provided.rules())))
          .on(CountyCommand.PublishSeed.class, (c, d) -> d.publish(c))
          .build();

  Decision<CourtyardEvent> decide(CountyCommand command) {
    return DECIDE.apply(command, this);
  }

  private Decision<CourtyardEvent> need(CountyCommand.StateNeed c) {
    return x.view().unit(c.village()).filter(u -> u.level().equals(LevelId.VILLAGE)).isPresent()
        ? Decision.accept(new CountyEvent.NeedStated(c.village(), c.courtyards(), x.day()))
        : Decision.refuse(List.of(CourtyardContext.unknown("village", c.village())));
  }

  private Decision<CourtyardEvent> open(CountyCommand.OpenBatch c, CourtyardRules rules) {
    if (rules.race().isEmpty()) {
      return x.notProvided(c);
    }
    if (x.state().county().batch(c.batch()).isPresent()) {
      return Decision.refuse(
          ALREADY_EXISTS, CourtyardGuards.KNOWN, "kind", "batch", "id", c.batch());
    }
    RaceRules race = rules.race().get();
    ScoreSheet sheet = rules.sheet(race.sheet()).orElseThrow();
    return c.cutOff() > sheet.max()
        ? Decision.refuse(
            VALUE_OUT_OF_BOUNDS,
            CourtyardGuards.RACE,
            "field",
            "cutOff",
            "value",
            c.cutOff(),
            "min",
            0,
            "max",
            sheet.max())
        : Decision.accept(
            new CountyEvent.BatchOpened(
                c.batch(), race, sheet, c.places(), c.cutOff(), c.publishedAt(), x.day()));
  }

  private Decision<CourtyardEvent> close(CountyCommand.CloseBatch c) {
    Optional<Batch> found = x.state().county().batch(c.batch());
    if (found.isEmpty()) {
      return Decision.refuse(List.of(CourtyardContext.unknown("batch", c.batch())));
    }
    Batch batch = found.get();
    if (batch.closed().isPresent()) {
      return Decision.refuse(ALREADY_ENDED, CourtyardGuards.RACE, "kind", "batch", "id", c.batch());
    }
    LocalDate first = batch.opened().on().plusDays(batch.opened().race().publishedDays());
    if (x.day().isBefore(first)) {
      return early(CourtyardGuards.RACE, Text.of("截止本批", "closing the batch"), first);
    }
    ImmutableSortedMap<Site, Placing> ranked = batch.ranked();
    List<CourtyardEvent> events = new ArrayList<>();
    events.add(
        new CountyEvent.BatchClosed(
            c.batch(),
            ranked.size(),
            Math.toIntExact(ranked.values().stream().filter(Placing::taken).count()),
            x.day()));
    ranked.forEach(
        (site, place) -> events.add(new CountyEvent.EntryPlaced(c.batch(), site, place)));
    return Decision.acceptAll(events);
  }

  private Decision<CourtyardEvent> announce(CountyCommand.AnnounceDraw c, CourtyardRules rules) {
    if (rules.recheck().isEmpty()) {
      return x.notProvided(c);
    }
    Optional<Refusal> order = outOfTurn(c.year());
    if (order.isPresent()) {
      return Decision.refuse(List.of(order.get()));
    }
    RecheckRules recheck = rules.recheck().get();
    LocalDate first = x.day().plusDays(recheck.seedDays());
    if (c.seedDay().isBefore(first)) {
      return Decision.refuse(
          TOO_EARLY,
          CourtyardGuards.SAMPLE,
          "what",
          Text.of("种子产生", "the seed"),
          "first",
          first,
          "day",
          c.seedDay());
    }
    ImmutableSortedSet<Site> roster = x.state().county().accepted();
    return roster.isEmpty()
        ? Decision.refuse(List.of(CourtyardContext.unknown("accepted courtyard", "–")))
        : Decision.accept(
            new CountyEvent.DrawAnnounced(
                c.year(),
                recheck.rule(),
                recheck.share(),
                roster,
                x.state().county().waiting(roster),
                c.source(),
                c.seedDay(),
                x.day()));
  }

  /** One draw at a time, one year after the other: else nobody could tell whose turn it is. */
  private Optional<Refusal> outOfTurn(int year) {
    Optional<Draw> latest =
        x.state()
            .county()
            .draws()
            .max(Comparator.comparing((Draw draw) -> draw.announced().year()));
    if (latest.isEmpty()) {
      return Optional.empty();
    }
    if (latest.get().seed().isEmpty()) {
      return Optional.of(
          Refusal.of(ACT_ORDER, CourtyardGuards.SAMPLE, "first", "courtyard.publish-seed"));
    }
    int first = latest.get().announced().year() + 1;
    return year >= first
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                CourtyardGuards.SAMPLE,
                "field",
                "year",
                "value",
                year,
                "min",
                first,
                "max",
                9999));
  }

  private Decision<CourtyardEvent> publish(CountyCommand.PublishSeed c) {
    Optional<Draw> found = x.state().county().draw(c.year());
    if (found.isEmpty()) {
      return Decision.refuse(List.of(CourtyardContext.unknown("draw", c.year())));
    }
    Draw draw = found.get();
    if (draw.seed().isPresent()) {
      return Decision.refuse(
          SEED_PUBLISHED,
          CourtyardGuards.SAMPLE,
          "year",
          c.year(),
          "seed",
          draw.seed().get(),
          "other",
          c.seed());
    }
    LocalDate first = draw.announced().seedDay();
    if (x.day().isBefore(first)) {
      return early(CourtyardGuards.SAMPLE, Text.of("公布种子", "publishing the seed"), first);
    }
    ImmutableSortedSet<Site> sample = draw.drawn(c.seed());
    List<CourtyardEvent> events = new ArrayList<>();
    events.add(new CountyEvent.SampleDrawn(c.year(), c.seed(), sample, x.day()));
    sample.forEach(site -> events.add(new CountyEvent.DrawTold(c.year(), site)));
    return Decision.acceptAll(events);
  }

  private Decision<CourtyardEvent> early(Rule rule, Text what, LocalDate first) {
    return Decision.refuse(TOO_EARLY, rule, "what", what, "first", first, "day", x.day());
  }
}
