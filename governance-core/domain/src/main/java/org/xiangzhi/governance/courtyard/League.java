package org.xiangzhi.governance.courtyard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Ranks the accepted courtyards of a county by the points of their latest acceptance or check, and
 * its towns by the average of theirs.
 *
 * @param rows the courtyards, most points first; those with as many share a rank
 * @param towns the towns, highest average first
 */
public record League(ImmutableList<Row> rows, ImmutableList<Town> towns) {
  /**
   * Is one courtyard.
   *
   * @param rank 1 for the most points
   * @param site the courtyard
   * @param town the town of its village; empty if the county's units do not tell
   * @param standing its points line by line, and its stars
   */
  public record Row(int rank, Site site, Optional<UnitId> town, Standing standing) {}

  /**
   * Is one town: its average is {@code points} over {@code courtyards}, of which each line has its
   * part.
   *
   * @param town the town
   * @param courtyards how many accepted courtyards it has, 1 or more
   * @param points the points of all of them together
   * @param parts the points of each line of the sheet, together
   */
  public record Town(
      UnitId town, int courtyards, int points, ImmutableSortedMap<CriterionId, Integer> parts) {}

  /**
   * Ranks standings.
   *
   * @param standings the accepted courtyards
   * @param towns the town of each, as far as it is known
   * @return the table
   */
  public static League of(Map<Site, Standing> standings, Map<Site, UnitId> towns) {
    List<Map.Entry<Site, Standing>> sorted =
        standings.entrySet().stream()
            .filter(entry -> entry.getValue().accepted())
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Site, Standing> entry) -> -entry.getValue().score().total())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    Map<UnitId, Town> byTown = new TreeMap<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Site site = sorted.get(i).getKey();
      Standing standing = sorted.get(i).getValue();
      boolean tied =
          i > 0 && sorted.get(i - 1).getValue().score().total() == standing.score().total();
      rank = tied ? rank : i + 1;
      Optional<UnitId> town = Optional.ofNullable(towns.get(site));
      rows.add(new Row(rank, site, town, standing));
      town.ifPresent(
          t ->
              byTown.merge(
                  t,
                  new Town(t, 1, standing.score().total(), standing.score().points()),
                  League::sum));
    }
    return new League(
        rows.build(),
        byTown.values().stream()
            .sorted(Comparator.comparing(League::average).reversed().thenComparing(Town::town))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Fraction average(Town town) {
    return new Fraction(town.points(), town.courtyards());
  }

  private static Town sum(Town one, Town other) {
    Map<CriterionId, Integer> parts = new TreeMap<>(one.parts());
    other.parts().forEach((criterion, points) -> parts.merge(criterion, points, Integer::sum));
    return new Town(
        one.town(),
        one.courtyards() + other.courtyards(),
        one.points() + other.points(),
        ImmutableSortedMap.copyOf(parts));
  }

  /** Compares averages without dividing. */
  private record Fraction(long points, long courtyards) implements Comparable<Fraction> {
    @Override
    public int compareTo(Fraction other) {
      return Long.compare(points * other.courtyards, other.points * courtyards);
    }
  }
}
