package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Is the best-practice bulletin 最佳实践通报 of one month, from the record: who was accepted, who had the
 * most points in each line among those scored that month, and who was the best of all.
 *
 * @param month the month
 * @param accepted the courtyards accepted in it
 * @param scored how many were scored in it, by acceptance or check
 * @param best for each line the most points of the month and who had them
 * @param leaders who had the most points altogether
 */
public record Bulletin(
    YearMonth month,
    ImmutableSortedSet<Site> accepted,
    int scored,
    ImmutableSortedMap<CriterionId, Best> best,
    ImmutableSortedSet<Site> leaders) {
  /**
   * Is the best of one line.
   *
   * @param points the points
   * @param sites who had them
   */
  public record Best(int points, ImmutableSortedSet<Site> sites) {}

  /**
   * Writes the bulletin of a month.
   *
   * @param month the month
   * @param standings how all courtyards stand
   * @return the bulletin
   */
  public static Bulletin of(YearMonth month, Map<Site, Standing> standings) {
    Map<Site, Score> scores = new TreeMap<>();
    standings.forEach(
        (site, standing) -> {
          if (standing.accepted() && YearMonth.from(standing.score().on()).equals(month)) {
            scores.put(site, standing.score());
          }
        });
    Map<CriterionId, Best> best = new TreeMap<>();
    scores.values().stream()
        .flatMap(score -> score.points().keySet().stream())
        .distinct()
        .forEach(
            line -> best.put(line, best(scores, score -> score.points().getOrDefault(line, 0))));
    return new Bulletin(
        month,
        standings.entrySet().stream()
            .filter(entry -> YearMonth.from(entry.getValue().acceptedOn()).equals(month))
            .map(Map.Entry::getKey)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
        scores.size(),
        ImmutableSortedMap.copyOf(best),
        best(scores, Score::total).sites());
  }

  private static Best best(Map<Site, Score> scores, ToIntFunction<Score> points) {
    int most = scores.values().stream().mapToInt(points).max().orElse(0);
    return new Best(
        most,
        scores.entrySet().stream()
            .filter(entry -> points.applyAsInt(entry.getValue()) == most)
            .map(Map.Entry::getKey)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }
}
