package org.xiangzhi.governance.host.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Is what the events of one vote say of who came and what was given, reckoned from the events
 * alone.
 */
final class VoteRecord {
  private final Map<String, String> voteOf = new HashMap<>();
  private final Map<String, String> present = new HashMap<>();
  private final Set<String> voted = new HashSet<>();
  private final Set<String> recused = new HashSet<>();

  /** Figures of the tally by name: yes, no, abstained, decided, votes.x, invalid.X. */
  private final Map<String, Long> sums = new TreeMap<>();

  private long eligible;
  private long slips;

  /** Opens the vote of a ballot. */
  static VoteRecord of(JsonTree opened) {
    VoteRecord record = new VoteRecord();
    JsonTree electorate = opened.tree("electorate");
    if (electorate.text("type").equals("persons")) {
      List<String> persons = electorate.texts("persons");
      persons.forEach(person -> record.voteOf.put(person, person));
      record.eligible = persons.size();
    } else {
      record.households(electorate);
    }
    return record;
  }

  /** Opens the vote of an assembly on a compact. */
  static VoteRecord ofAssembly(JsonTree opened) {
    VoteRecord record = new VoteRecord();
    if (opened.text("basis").equals("HOUSEHOLDS")) {
      record.households(opened);
    } else {
      opened.tree("adults").fields().keySet().forEach(one -> record.voteOf.put(one, one));
      record.eligible = record.voteOf.size();
    }
    return record;
  }

  private void households(JsonTree roll) {
    JsonTree adults = roll.tree("adults");
    adults.fields().keySet().forEach(adult -> voteOf.put(adult, adults.text(adult)));
    eligible = roll.texts("households").size();
  }

  void take(String type, JsonTree body) {
    switch (type) {
      case "ballot.checked-in/1" ->
          body.texts("persons").forEach(one -> present.put(vote(one), one));
      case "ballot.left/1" -> body.texts("persons").forEach(one -> present.remove(vote(one)));
      case "ballot.recused/1" -> recuse(body.text("person"));
      case "ballot.hands-counted/1" -> add(body.tree("tally"));
      case "ballot.papers-issued/1" -> body.texts("voters").forEach(one -> voted.add(vote(one)));
      case "ballot.papers-counted/1" -> add(body.tree("papers").tree("tally"));
      case "ballot.vote-cast/1" -> {
        voted.add(vote(body.text("voter")));
        cast(body.texts("chosen"));
      }
      case "ballot.voter-marked/1" -> {
        voted.add(vote(body.text("voter")));
        slips++;
      }
      case "compact.attendees-checked-in/1" ->
          body.tree("attendees").fields().keySet().forEach(one -> present.put(vote(one), one));
      default -> {
        // Proxies, publication and closing change no figure.
      }
    }
  }

  private void recuse(String person) {
    recused.add(vote(person));
    present.remove(vote(person));
  }

  private String vote(String person) {
    String vote = voteOf.get(person);
    if (vote == null) {
      throw new JsonTree.UnreadableException(person);
    }
    return vote;
  }

  private void cast(List<String> chosen) {
    if (chosen.isEmpty()) {
      plus("abstained", 1);
      return;
    }
    if (List.of("yes", "no").containsAll(chosen)) {
      plus(chosen.get(0), 1);
    } else if (chosen.equals(List.of("abstain"))) {
      plus("abstained", 1);
    } else {
      plus("decided", 1);
      chosen.forEach(one -> plus("votes." + one, 1));
    }
  }

  private void plus(String name, long number) {
    if (number != 0) {
      sums.merge(name, number, Math::addExact);
    }
  }

  /** Adds up a tally, figure by figure. */
  private void add(JsonTree tally) {
    figures(tally).forEach(this::plus);
  }

  private static Map<String, Long> figures(JsonTree tally) {
    Map<String, Long> figures = new TreeMap<>();
    if (tally.text("type").equals("sealed")) {
      figures.put("cast", tally.number("cast"));
      return figures;
    }
    if (tally.text("type").equals("motion")) {
      JsonTree count = tally.tree("count");
      count.fields().keySet().forEach(name -> figures.put(name, count.number(name)));
    } else {
      figures.put("abstained", tally.number("abstained"));
      figures.put("decided", tally.number("decided"));
      tally.numbers("votes").forEach((one, number) -> figures.put("votes." + one, number));
    }
    tally.numbers("invalid").forEach((why, number) -> figures.put("invalid." + why, number));
    figures.values().removeIf(number -> number == 0);
    return figures;
  }

  /** Tells whether a verdict's turnout is what the events add up to. */
  boolean hasTurnout(JsonTree turnout) {
    Set<String> tookPart = new HashSet<>(present.keySet());
    tookPart.addAll(voted);
    return turnout.number("eligible") == eligible
        && turnout.number("recused") == recused.size()
        && turnout.number("present") == tookPart.size();
  }

  /** Tells whether a ballot's tally is what the events add up to, the urn's total included. */
  boolean hasTally(JsonTree counted) {
    JsonTree tally = counted.tree("verdict").tree("tally");
    if (tally.text("type").equals("sealed")) {
      return !counted.has("urn") && tally.number("cast") == outside() + slips;
    }
    Map<String, Long> all = new TreeMap<>(sums);
    long urn = counted.maybe("urn").map(Recount::cast).orElse(0L);
    counted
        .maybe("urn")
        .ifPresent(box -> figures(box).forEach((name, n) -> all.merge(name, n, Math::addExact)));
    return urn == slips && all.equals(figures(tally));
  }

  private long outside() {
    return sums.entrySet().stream()
        .filter(sum -> !sum.getKey().startsWith("votes."))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
