package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.TreeMap;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is how residents rated what became of a matter since it was last done.
 *
 * @param single the grades that single residents gave
 * @param meetings the counts of meetings, by the meeting
 */
public record Ratings(
    ImmutableSortedMap<PersonId, GradeId> single,
    ImmutableSortedMap<String, ImmutableSortedMap<GradeId, Integer>> meetings) {
  /** Is no rating. */
  public static final Ratings NONE = new Ratings(ImmutableSortedMap.of(), ImmutableSortedMap.of());

  /**
   * Says how many gave a grade.
   *
   * @param grade the grade
   * @param count how many, 0 or more
   */
  public record Count(GradeId grade, @PositiveOrZero int count) {
    /** Refuses a negative count. */
    public Count {
      Checks.within("count", count, 0, Integer.MAX_VALUE);
    }
  }

  /**
   * Tells whether anybody rated.
   *
   * @return true if there is no rating
   */
  public boolean isEmpty() {
    return counts().isEmpty();
  }

  /**
   * Adds everything up.
   *
   * @return how many gave which grade, by the name of the grade; grades that nobody gave are left
   *     out
   */
  public ImmutableList<Count> counts() {
    TreeMap<GradeId, Integer> sums = new TreeMap<>();
    single.values().forEach(grade -> sums.merge(grade, 1, Math::addExact));
    meetings
        .values()
        .forEach(counts -> counts.forEach((grade, n) -> sums.merge(grade, n, Math::addExact)));
    return sums.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Adds everybody up.
   *
   * @return how many rated
   */
  public long total() {
    return counts().stream().mapToLong(Count::count).sum();
  }

  Ratings with(PersonId rater, GradeId grade) {
    return new Ratings(added(single, rater, grade), meetings);
  }

  Ratings with(String meeting, ImmutableSortedMap<GradeId, Integer> counts) {
    return new Ratings(single, added(meetings, meeting, counts));
  }

  private static <K extends Comparable<K>, V> ImmutableSortedMap<K, V> added(
      Map<K, V> map, K key, V value) {
    return ImmutableSortedMap.<K, V>naturalOrder().putAll(map).put(key, value).buildOrThrow();
  }
}
