package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Judges the courtyards of an export a second time: who consented, which stars follow from which
 * points, how a race was ranked and who was drawn. It reads bodies as plain JSON and uses none of
 * the library's rooms. The county's log stands before those of its villages.
 */
final class CourtyardAudit {
  /** Says what is wrong. */
  enum Fault {
    /** A household came in that had not consented, or there were more or fewer than allowed. */
    CONSENT,
    /** Stars do not follow from points, or an accepted courtyard had too few. */
    STARS,
    /** An entry of a race is not placed as was published. */
    RACE,
    /** Who takes part in a draw is not who is accepted. */
    ROSTER,
    /** The sample does not follow from the seed, or has the wrong size. */
    SAMPLE,
    /** An event is not what its type promises. */
    UNREADABLE
  }

  /**
   * Is a place at which something is wrong.
   *
   * @param log the log
   * @param position the position of the event
   * @param fault what
   * @param detail the courtyard, batch or year
   */
  record Finding(LogId log, long position, Fault fault, String detail) {}

  /**
   * Is what the audit of a file came to.
   *
   * @param established how many courtyards became units
   * @param scored how many acceptances and checks were judged again
   * @param placed how many entries of races were ranked again
   * @param draws how many draws were made again
   * @param findings what is wrong
   */
  record Report(
      int established, int scored, int placed, int draws, ImmutableList<Finding> findings) {}

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, JsonTree> practices = new HashMap<>();
  private final Map<String, String> practiceOf = new HashMap<>();
  private final Map<String, Set<String>> consents = new HashMap<>();
  private final Map<LogId, County> counties = new HashMap<>();
  private int established;
  private int scored;
  private int placed;
  private int drawn;

  /** Is what the log of one county has said so far. */
  private static final class County {
    final Map<String, JsonTree> batches = new HashMap<>();
    final Map<String, Map<String, Long>> entries = new HashMap<>();
    final Set<String> accepted = new TreeSet<>();
    final Map<Long, JsonTree> draws = new HashMap<>();

    Map<String, Long> entries(JsonTree body) {
      return Optional.ofNullable(entries.get(body.text("batch")))
          .orElseThrow(() -> new JsonTree.UnreadableException("batch"));
    }
  }

  /** Takes the next intact event of a log. */
  void take(StoredEvent event) {
    try {
      if (event.type().equals("practice.adopted/1")) {
        JsonTree body = JsonTree.parse(event.body());
        body.tree("definition")
            .maybe("courtyard")
            .ifPresent(rules -> practices.put(body.text("digest"), rules));
      } else if (event.type().startsWith("courtyard.")) {
        village(event, JsonTree.parse(event.body()));
        county(event, JsonTree.parse(event.body()));
      }
    } catch (JsonTree.UnreadableException | ArithmeticException e) {
      find(event, Fault.UNREADABLE, event.type() + " " + e.getMessage());
    }
  }

  Report report() {
    return new Report(established, scored, placed, drawn, ImmutableList.copyOf(findings));
  }

  private void find(StoredEvent event, Fault fault, String detail) {
    findings.add(new Finding(event.log(), event.position(), fault, detail));
  }

  private static String key(StoredEvent event, JsonTree body) {
    return event.log() + ":" + body.text("courtyard");
  }

  private void village(StoredEvent event, JsonTree body) {
    switch (event.type()) {
      case "courtyard.proposed/1" -> practiceOf.put(key(event, body), body.text("practice"));
      case "courtyard.succeeded/1" ->
          body.trees("parts")
              .forEach(part -> practiceOf.put(key(event, part), part.text("practice")));
      case "courtyard.consented/1" -> consents(event, body).add(body.text("household"));
      case "courtyard.consent-withdrawn/1" -> consents(event, body).remove(body.text("household"));
      case "courtyard.households-changed/1" ->
          body.texts("dropped").forEach(consents(event, body)::remove);
      case "courtyard.established/1" -> {
        established++;
        Set<String> households = new HashSet<>(body.texts("households"));
        boolean within =
            households.size() >= body.number("min") && households.size() <= body.number("max");
        if (!within || !households.equals(consents(event, body))) {
          find(event, Fault.CONSENT, body.text("courtyard"));
        }
      }
      case "courtyard.accepted/1" -> stars(event, body, true);
      case "courtyard.rechecked/1" -> stars(event, body, false);
      default -> {}
    }
  }

  private Set<String> consents(StoredEvent event, JsonTree body) {
    return consents.computeIfAbsent(key(event, body), courtyard -> new HashSet<>());
  }

  private void stars(StoredEvent event, JsonTree body, boolean acceptance) {
    Optional<JsonTree> rules =
        Optional.ofNullable(practiceOf.get(key(event, body))).map(practices::get);
    if (rules.isEmpty()) {
      return;
    }
    scored++;
    JsonTree standing = body.tree("standing");
    long points = sum(standing.tree("score"));
    long stars = 0;
    for (JsonTree band : rules.get().tree("acceptance").trees("bands")) {
      stars = points >= band.number("from") ? band.number("stars") : stars;
    }
    String sheet = rules.get().tree("acceptance").text("sheet");
    long pass =
        rules.get().trees("sheets").stream()
            .filter(one -> one.text("id").equals(sheet))
            .mapToLong(one -> one.number("pass"))
            .findFirst()
            .orElse(0);
    boolean passed = points >= pass;
    boolean remedy = !acceptance && body.maybe("remedy").isPresent();
    if (stars != standing.number("stars") || passed == remedy || (acceptance && !passed)) {
      find(event, Fault.STARS, body.text("courtyard") + " " + points);
    }
  }

  private static long sum(JsonTree score) {
    return score.numbers("points").values().stream().mapToLong(points -> points).sum();
  }

  private void county(StoredEvent event, JsonTree body) {
    County county = counties.computeIfAbsent(event.log(), log -> new County());
    switch (event.type()) {
      case "courtyard.batch-opened/1" -> {
        county.batches.put(body.text("batch"), body);
        county.entries.put(body.text("batch"), new TreeMap<>());
      }
      case "courtyard.entry-taken/1" ->
          county.entries(body).put(body.text("site"), sum(body.tree("score")));
      case "courtyard.entry-placed/1" -> place(event, body, county);
      case "courtyard.standing-noted/1" -> {
        if (body.tree("standing").flag("accepted")) {
          county.accepted.add(body.text("site"));
        } else {
          county.accepted.remove(body.text("site"));
        }
      }
      case "courtyard.draw-announced/1" -> {
        county.draws.put(body.number("year"), body);
        if (!county.accepted.equals(new TreeSet<>(body.texts("roster")))) {
          find(event, Fault.ROSTER, Long.toString(body.number("year")));
        }
      }
      case "courtyard.sample-drawn/1" -> draw(event, body, county);
      default -> {}
    }
  }

  private void place(StoredEvent event, JsonTree body, County county) {
    placed++;
    JsonTree opened = county.batches.get(body.text("batch"));
    Long own = county.entries(body).get(body.text("site"));
    if (opened == null || own == null) {
      throw new JsonTree.UnreadableException("site");
    }
    long better = county.entries(body).values().stream().filter(points -> points > own).count();
    long asGood = county.entries(body).values().stream().filter(own::equals).count();
    boolean all = opened.tree("race").text("ties").equals("ALL");
    long needed = all ? better + 1 : better + asGood;
    boolean taken = own >= opened.number("cutOff") && needed <= opened.number("places");
    JsonTree stated = body.tree("place");
    if (stated.number("rank") != better + 1
        || stated.number("points") != own
        || stated.flag("taken") != taken) {
      find(event, Fault.RACE, body.text("batch") + " " + body.text("site"));
    }
  }

  private void draw(StoredEvent event, JsonTree body, County county) {
    drawn++;
    JsonTree announced = county.draws.get(body.number("year"));
    if (announced == null) {
      throw new JsonTree.UnreadableException("year");
    }
    List<String> roster = announced.texts("roster");
    JsonTree share = announced.tree("share");
    long whole = roster.size() * share.number("numerator");
    long of = share.number("denominator");
    long size = share.flag("strict") ? whole / of + 1 : (whole + of - 1) / of;
    Set<String> first = new HashSet<>(announced.texts("first"));
    TreeMap<String, String> line = new TreeMap<>();
    for (String site : roster) {
      String ticket =
          Hashing.sha256()
              .hashString(
                  body.text("seed") + "\n" + body.number("year") + "\n" + site,
                  StandardCharsets.UTF_8)
              .toString();
      line.put((first.contains(site) ? "0" : "1") + ticket, site);
    }
    Set<String> sample = new TreeSet<>();
    line.values().stream().limit(size).forEach(sample::add);
    if (!sample.equals(new TreeSet<>(body.texts("sample")))) {
      find(event, Fault.SAMPLE, Long.toString(body.number("year")));
    }
  }
}
