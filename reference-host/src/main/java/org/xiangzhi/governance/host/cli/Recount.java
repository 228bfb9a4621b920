package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges a vote a second time, by its figures alone. It knows nothing of the library's own judge:
 * what both come to is not a mistake that one of them made.
 *
 * @param outcome what becomes of it
 * @param base how many the majority is a share of
 * @param winners who is chosen, most votes first
 * @param tied who has as many votes as each other for the last seat
 */
record Recount(String outcome, long base, List<String> winners, Set<String> tied) {
  static Recount of(JsonTree criteria, JsonTree turnout, JsonTree tally) {
    long entitled = turnout.number("eligible") - turnout.number("recused");
    long present = turnout.number("present");
    long cast = cast(tally);
    long base =
        switch (criteria.text("majorityOf")) {
          case "ELIGIBLE" -> entitled;
          case "PRESENT" -> present;
          case "CAST" -> cast;
          case "VALID" -> valid(tally);
          case "YES_AND_NO" -> decided(tally);
          default -> throw new JsonTree.UnreadableException("majorityOf");
        };
    JsonTree quorum = criteria.tree("quorum");
    if (entitled < 0 || present > entitled || cast > present) {
      throw new JsonTree.UnreadableException("turnout");
    }
    if (!reached(quorum.tree("share"), quorum.flag("voting") ? cast : present, entitled)) {
      return new Recount("NO_QUORUM", base, List.of(), Set.of());
    }
    return switch (tally.text("type")) {
      case "sealed" -> new Recount("NOT_COUNTED", base, List.of(), Set.of());
      case "motion" -> motion(criteria, tally, base);
      case "choice" -> choice(criteria, tally, base);
      default -> throw new JsonTree.UnreadableException("tally");
    };
  }

  private static Recount motion(JsonTree criteria, JsonTree tally, long base) {
    long yes = tally.tree("count").number("yes");
    long no = tally.tree("count").number("no");
    String outcome =
        valid(tally) == 0
            ? "NO_VOTES_CAST"
            : yes > 0 && reached(criteria.tree("majority"), yes, base)
                ? "PASSED"
                : yes == no ? "TIE" : "REJECTED";
    return new Recount(outcome, base, List.of(), Set.of());
  }

  /** Fills the seats one after the other, always by those who have the most votes of the rest. */
  private static Recount choice(JsonTree criteria, JsonTree tally, long base) {
    if (valid(tally) == 0) {
      return new Recount("NO_VOTES_CAST", base, List.of(), Set.of());
    }
    Map<String, Long> votes = tally.numbers("votes");
    List<String> left = new ArrayList<>(new TreeSet<>(votes.keySet()));
    left.removeIf(
        one ->
            votes.getOrDefault(one, 0L) == 0
                || !reached(criteria.tree("majority"), votes.getOrDefault(one, 0L), base));
    List<String> winners = new ArrayList<>();
    while (!left.isEmpty() && winners.size() < tally.number("seats")) {
      long most = left.stream().mapToLong(one -> votes.getOrDefault(one, 0L)).max().orElseThrow();
      List<String> level =
          left.stream().filter(one -> votes.getOrDefault(one, 0L) == most).toList();
      if (winners.size() + level.size() > tally.number("seats")) {
        boolean all = criteria.text("ties").equals("ALL_WIN");
        if (all) {
          winners.addAll(level);
        }
        return new Recount(all ? "PASSED" : "TIE", base, winners, new HashSet<>(level));
      }
      winners.addAll(level);
      left.removeAll(level);
    }
    return new Recount(winners.isEmpty() ? "REJECTED" : "PASSED", base, winners, Set.of());
  }

  private static boolean reached(JsonTree share, long part, long whole) {
    long left = Math.multiplyExact(part, share.number("denominator"));
    long right = Math.multiplyExact(whole, share.number("numerator"));
    return whole > 0 && (left > right || (left == right && !share.flag("strict")));
  }

  static long cast(JsonTree tally) {
    return tally.text("type").equals("sealed")
        ? tally.number("cast")
        : valid(tally) + tally.numbers("invalid").values().stream().mapToLong(n -> n).sum();
  }

  private static long valid(JsonTree tally) {
    return switch (tally.text("type")) {
      case "motion" -> decided(tally) + tally.tree("count").number("abstained");
      case "choice" -> decided(tally) + tally.number("abstained");
      default -> 0;
    };
  }

  private static long decided(JsonTree tally) {
    return switch (tally.text("type")) {
      case "motion" -> tally.tree("count").number("yes") + tally.tree("count").number("no");
      case "choice" -> tally.number("decided");
      default -> 0;
    };
  }
}
