package org.xiangzhi.governance.testkit.courtyard;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xiangzhi.governance.courtyard.BatchId;
import org.xiangzhi.governance.courtyard.CountyEvent;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.courtyard.Placing;
import org.xiangzhi.governance.courtyard.RaceRules;
import org.xiangzhi.governance.courtyard.Remedy;
import org.xiangzhi.governance.courtyard.Score;
import org.xiangzhi.governance.courtyard.Site;
import org.xiangzhi.governance.courtyard.Standing;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Audits the courtyards of one log from its events alone: it counts, ranks and draws again, and
 * shares no code with what decided them. Each finding begins with the name of the invariant.
 */
public final class CourtyardAudit {
  /** A household is in one proposal at most. */
  public static final String ONE = "INV-COURTYARD-ONE";

  /** Only households that consented come into a courtyard, as many as were asked for. */
  public static final String CONSENT = "INV-COURTYARD-CONSENT";

  /** More points never mean fewer stars, and the same points the same. */
  public static final String STARS = "INV-COURTYARD-STARS";

  /** Nobody gives a plaque back by order before a remedy has run out. */
  public static final String REMEDY = "INV-COURTYARD-REMEDY";

  /** A race is ranked and cut off as was published. */
  public static final String RACE = "INV-COURTYARD-RACE";

  /** A sample has the right size, follows from its seed, and nobody is drawn out of turn. */
  public static final String SAMPLE = "INV-COURTYARD-SAMPLE";

  private final List<String> findings = new ArrayList<>();
  private final Map<UnitId, UnitId> proposedIn = new HashMap<>();
  private final Map<UnitId, Set<UnitId>> consents = new HashMap<>();
  private final TreeMap<Integer, Integer> starsByPoints = new TreeMap<>();
  private final Map<UnitId, Map<Remedy.Reason, Remedy>> remedies = new HashMap<>();
  private final Set<UnitId> drawn = new HashSet<>();
  private final Map<BatchId, CountyEvent.BatchOpened> batches = new HashMap<>();
  private final Map<BatchId, Map<Site, Score>> entries = new HashMap<>();
  private final Map<Integer, CountyEvent.DrawAnnounced> draws = new HashMap<>();
  private final Set<Site> accepted = new TreeSet<>();
  private Set<Site> had = new TreeSet<>();

  private CourtyardAudit() {}

  /**
   * Audits the events of one log.
   *
   * @param events the events, in order
   * @return the audit
   */
  public static CourtyardAudit of(List<? extends CourtyardEvent> events) {
    CourtyardAudit audit = new CourtyardAudit();
    for (CourtyardEvent event : events) {
      if (event instanceof CreationEvent e) {
        audit.creation(e);
      } else if (event instanceof LifeEvent e) {
        audit.life(e);
      } else {
        audit.county((CountyEvent) event);
      }
    }
    return audit;
  }

  /**
   * Lists what is wrong.
   *
   * @return the findings; empty if everything is in order
   */
  public ImmutableList<String> findings() {
    return ImmutableList.copyOf(findings);
  }

  private void demand(boolean holds, String invariant, Object what) {
    if (!holds) {
      findings.add(invariant + ": " + what);
    }
  }

  private void creation(CreationEvent event) {
    if (event instanceof CreationEvent.Proposed e) {
      e.households().forEach(household -> proposed(household, e.courtyard(), e));
    } else if (event instanceof CreationEvent.HouseholdsChanged e) {
      e.dropped().forEach(household -> out(household, e.courtyard()));
      e.added().forEach(household -> proposed(household, e.courtyard(), e));
    } else if (event instanceof CreationEvent.Consented e) {
      demand(e.courtyard().equals(proposedIn.get(e.household())), CONSENT, e);
      demand(consents(e.courtyard()).add(e.household()), CONSENT, e);
    } else if (event instanceof CreationEvent.ConsentWithdrawn e) {
      out(e.household(), e.courtyard());
    } else if (event instanceof CreationEvent.Abandoned e) {
      proposedIn.values().removeIf(e.courtyard()::equals);
    } else if (event instanceof CreationEvent.Established e) {
      demand(consents(e.courtyard()).equals(new HashSet<>(e.households())), CONSENT, e);
      int count = e.households().size();
      demand(count >= e.min() && count <= e.max(), CONSENT, e);
      proposedIn.values().removeIf(e.courtyard()::equals);
    } else if (event instanceof CreationEvent.Accepted e) {
      stars(e.standing());
    }
  }

  private Set<UnitId> consents(UnitId courtyard) {
    return consents.computeIfAbsent(courtyard, key -> new HashSet<>());
  }

  private void proposed(UnitId household, UnitId courtyard, CourtyardEvent event) {
    demand(proposedIn.put(household, courtyard) == null, ONE, event);
  }

  private void out(UnitId household, UnitId courtyard) {
    proposedIn.remove(household, courtyard);
    consents(courtyard).remove(household);
  }

  private void stars(Standing standing) {
    int total = 0;
    for (int points : standing.score().points().values()) {
      total += points;
    }
    Map.Entry<Integer, Integer> below = starsByPoints.floorEntry(total);
    Map.Entry<Integer, Integer> above = starsByPoints.ceilingEntry(total);
    demand(below == null || below.getValue() <= standing.stars(), STARS, standing);
    demand(above == null || above.getValue() >= standing.stars(), STARS, standing);
    starsByPoints.put(total, standing.stars());
  }

  private Map<Remedy.Reason, Remedy> open(UnitId courtyard) {
    return remedies.computeIfAbsent(courtyard, key -> new HashMap<>());
  }

  private void life(LifeEvent event) {
    if (event instanceof LifeEvent.Drawn e) {
      drawn.add(e.courtyard());
    } else if (event instanceof LifeEvent.Rechecked e) {
      Remedy before = open(e.courtyard()).remove(Remedy.Reason.RECHECK);
      demand(drawn.remove(e.courtyard()) || before != null, SAMPLE, e);
      stars(e.standing());
      e.remedy()
          .ifPresent(
              remedy -> {
                demand(before == null || before.due().equals(remedy.due()), REMEDY, e);
                demand(remedy.count() < remedy.min(), REMEDY, e);
                open(e.courtyard()).put(Remedy.Reason.RECHECK, remedy);
              });
    } else if (event instanceof LifeEvent.SizeLeft e) {
      int count = e.remedy().count();
      demand(count < e.remedy().min() || count > e.remedy().max(), REMEDY, e);
      demand(open(e.courtyard()).put(Remedy.Reason.SIZE, e.remedy()) == null, REMEDY, e);
    } else if (event instanceof LifeEvent.SizeRestored e) {
      demand(open(e.courtyard()).remove(Remedy.Reason.SIZE) != null, REMEDY, e);
    } else if (event instanceof LifeEvent.RemedyOverdue e) {
      demand(e.on().isAfter(e.due()), REMEDY, e);
    } else if (event instanceof LifeEvent.Exited e) {
      demand(e.onRequest() || ranOut(e.courtyard(), e.on()), REMEDY, e);
      open(e.courtyard()).remove(Remedy.Reason.RECHECK);
      drawn.remove(e.courtyard());
    }
  }

  private boolean ranOut(UnitId courtyard, LocalDate day) {
    return open(courtyard).values().stream().anyMatch(remedy -> remedy.due().isBefore(day));
  }

  private void county(CountyEvent event) {
    if (event instanceof CountyEvent.BatchOpened e) {
      batches.put(e.batch(), e);
      entries.put(e.batch(), new TreeMap<>());
    } else if (event instanceof CountyEvent.EntryTaken e) {
      demand(of(entries, e.batch()).put(e.site(), e.score()) == null, RACE, e);
    } else if (event instanceof CountyEvent.EntryPlaced e) {
      demand(e.place().equals(place(e.batch(), e.site())), RACE, e);
    } else if (event instanceof CountyEvent.StandingNoted e) {
      if (e.standing().accepted()) {
        accepted.add(e.site());
      } else {
        accepted.remove(e.site());
      }
    } else if (event instanceof CountyEvent.DrawAnnounced e) {
      announced(e);
    } else if (event instanceof CountyEvent.SampleDrawn e) {
      sampled(e);
    }
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), () -> "nothing for " + key);
  }

  private Placing place(BatchId batch, Site site) {
    CountyEvent.BatchOpened opened = of(batches, batch);
    int own = of(of(entries, batch), site).total();
    int better = 0;
    int asGood = 0;
    for (Score score : of(entries, batch).values()) {
      better += score.total() > own ? 1 : 0;
      asGood += score.total() == own ? 1 : 0;
    }
    int needed = opened.race().ties() == RaceRules.Ties.ALL ? better + 1 : better + asGood;
    return new Placing(
        better + 1,
        of(entries, batch).size(),
        own,
        own >= opened.cutOff() && needed <= opened.places());
  }

  private void announced(CountyEvent.DrawAnnounced e) {
    demand(draws.put(e.year(), e) == null, SAMPLE, e);
    demand(new TreeSet<>(e.roster()).equals(accepted), SAMPLE, "roster of " + e.year());
    demand(e.seedDay().isAfter(e.on()), SAMPLE, e);
    Set<Site> waiting = new TreeSet<>(e.roster());
    waiting.removeAll(had);
    if (waiting.isEmpty()) {
      had = new TreeSet<>();
      waiting.addAll(e.roster());
    }
    demand(waiting.equals(new TreeSet<>(e.first())), SAMPLE, "turns of " + e.year());
  }

  private void sampled(CountyEvent.SampleDrawn e) {
    CountyEvent.DrawAnnounced announced = of(draws, e.year());
    int n = announced.roster().size();
    int numerator = announced.share().numerator();
    int denominator = announced.share().denominator();
    int size =
        announced.share().strict()
            ? n * numerator / denominator + 1
            : (n * numerator + denominator - 1) / denominator;
    demand(e.sample().size() == Math.min(n, size), SAMPLE, "size of " + e.year());
    List<Site> line = new ArrayList<>(announced.roster());
    line.sort(
        (one, other) -> {
          boolean first = announced.first().contains(one);
          return first == announced.first().contains(other)
              ? ticket(e, one).compareTo(ticket(e, other))
              : first ? -1 : 1;
        });
    Set<Site> expected = new TreeSet<>(line.subList(0, Math.min(n, size)));
    demand(expected.equals(new TreeSet<>(e.sample())), SAMPLE, "sample of " + e.year());
    if (expected.containsAll(announced.first())) {
      had = new TreeSet<>(expected);
      had.removeAll(announced.first());
    } else {
      had.addAll(expected);
    }
  }

  private static BigInteger ticket(CountyEvent.SampleDrawn e, Site site) {
    try {
      String text = e.seed() + "\n" + e.year() + "\n" + site.value();
      return new BigInteger(
          1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none);
    }
  }
}
