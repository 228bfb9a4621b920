package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Handlers;
import org.xiangzhi.governance.kernel.PersistentMap;

/**
 * Is what the county's log keeps of the courtyards of its villages: how many are needed, the race,
 * the draws, and how each accepted one stands.
 */
public final class CountyRecord {
  static final CountyRecord EMPTY =
      new CountyRecord(
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty());

  private final PersistentMap<UnitId, CountyEvent.NeedStated> needs;
  private final PersistentMap<BatchId, Batch> batches;
  private final PersistentMap<Integer, Draw> draws;
  private final PersistentMap<Site, Standing> standings;

  /** Who has had a turn in the present rotation, and in which year. */
  private final PersistentMap<Site, Integer> turns;

  private CountyRecord(
      PersistentMap<UnitId, CountyEvent.NeedStated> needs,
      PersistentMap<BatchId, Batch> batches,
      PersistentMap<Integer, Draw> draws,
      PersistentMap<Site, Standing> standings,
      PersistentMap<Site, Integer> turns) {
    this.needs = needs;
    this.batches = batches;
    this.draws = draws;
    this.standings = standings;
    this.turns = turns;
  }

  /**
   * Returns how many courtyards ought to be built.
   *
   * @return what was stated last, by village
   */
  public ImmutableSortedMap<UnitId, CountyEvent.NeedStated> needs() {
    return sorted(needs);
  }

  /**
   * Finds a batch of the race.
   *
   * @param batch its name
   * @return the batch, or empty
   */
  public Optional<Batch> batch(BatchId batch) {
    return batches.get(batch);
  }

  /**
   * Finds the draw of a year.
   *
   * @param year the year
   * @return the draw, or empty
   */
  public Optional<Draw> draw(int year) {
    return draws.get(year);
  }

  /**
   * Streams all draws.
   *
   * @return the draws
   */
  public Stream<Draw> draws() {
    return draws.values();
  }

  /**
   * Returns how every courtyard stands that was ever accepted.
   *
   * @return its latest standing
   */
  public ImmutableSortedMap<Site, Standing> standings() {
    return sorted(standings);
  }

  /**
   * Lists the courtyards that are accepted now.
   *
   * @return the courtyards
   */
  public ImmutableSortedSet<Site> accepted() {
    return standings
        .entries()
        .filter(entry -> entry.getValue().accepted())
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Lists those of a roster who have not had their turn; all of them, if everybody has. */
  ImmutableSortedSet<Site> waiting(ImmutableSortedSet<Site> roster) {
    ImmutableSortedSet<Site> waiting =
        roster.stream()
            .filter(site -> !turns.containsKey(site))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    return waiting.isEmpty() ? roster : waiting;
  }

  CountyRecord evolve(CountyEvent event) {
    return EVOLVE.apply(event, this);
  }

  private static final Handlers<CountyEvent, CountyRecord, CountyRecord> EVOLVE =
      Handlers.<CountyEvent, CountyRecord, CountyRecord>of(CountyEvent.class)
          .on(CountyEvent.NeedStated.class, (e, x) -> x.withNeeds(x.needs.with(e.village(), e)))
          .on(
              CountyEvent.BatchOpened.class,
              (e, x) ->
                  x.with(
                      e.batch(),
                      new Batch(
                          e, ImmutableSortedMap.of(), ImmutableSortedMap.of(), Optional.empty())))
          .on(CountyEvent.EntryTaken.class, (e, x) -> x.entered(e))
          .on(CountyEvent.BatchClosed.class, (e, x) -> x.closed(e))
          .on(CountyEvent.EntryPlaced.class, (e, x) -> x)
          .on(
              CountyEvent.StandingNoted.class,
              (e, x) -> x.withStandings(x.standings.with(e.site(), e.standing())))
          .on(
              CountyEvent.DrawAnnounced.class,
              (e, x) ->
                  x.with(e.year(), new Draw(e, Optional.empty(), ImmutableSortedSet.of()), x.turns))
          .on(CountyEvent.SampleDrawn.class, (e, x) -> x.drawn(e))
          .on(CountyEvent.DrawTold.class, (e, x) -> x)
          .build();

  private CountyRecord entered(CountyEvent.EntryTaken e) {
    Batch batch = batches.get(e.batch()).orElseThrow();
    return with(
        e.batch(),
        new Batch(
            batch.opened(),
            ImmutableSortedMap.<Site, Score>naturalOrder()
                .putAll(batch.entries())
                .put(e.site(), e.score())
                .buildOrThrow(),
            batch.placings(),
            batch.closed()));
  }

  private CountyRecord closed(CountyEvent.BatchClosed e) {
    Batch batch = batches.get(e.batch()).orElseThrow();
    return with(
        e.batch(), new Batch(batch.opened(), batch.entries(), batch.ranked(), Optional.of(e.on())));
  }

  /** Whoever was drawn has had a turn; when the last waiting ones were drawn, all start anew. */
  private CountyRecord drawn(CountyEvent.SampleDrawn e) {
    Draw draw = draws.get(e.year()).orElseThrow();
    boolean last = e.sample().containsAll(draw.announced().first());
    boolean anew = draw.announced().first().equals(draw.announced().roster());
    PersistentMap<Site, Integer> had = last || anew ? PersistentMap.empty() : turns;
    for (Site site : e.sample()) {
      if (!last || !draw.announced().first().contains(site)) {
        had = had.with(site, e.year());
      }
    }
    return with(e.year(), new Draw(draw.announced(), Optional.of(e.seed()), e.sample()), had);
  }

  private CountyRecord withNeeds(PersistentMap<UnitId, CountyEvent.NeedStated> changed) {
    return new CountyRecord(changed, batches, draws, standings, turns);
  }

  private CountyRecord with(BatchId id, Batch batch) {
    return new CountyRecord(needs, batches.with(id, batch), draws, standings, turns);
  }

  private CountyRecord with(int year, Draw draw, PersistentMap<Site, Integer> had) {
    return new CountyRecord(needs, batches, draws.with(year, draw), standings, had);
  }

  private CountyRecord withStandings(PersistentMap<Site, Standing> changed) {
    return new CountyRecord(needs, batches, draws, changed, turns);
  }

  private static <K extends Comparable<K>, V> ImmutableSortedMap<K, V> sorted(
      PersistentMap<K, V> map) {
    return map.entries()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }
}
