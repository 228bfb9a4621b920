package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.metric.Median;
import org.xiangzhi.governance.metric.Metric;

/**
 * Counts what became of the matters that were raised in a log. A matter is counted where it was
 * raised, once: one that came from below counts there, a duplicate as the matter into which it was
 * merged, a split one as its parts.
 */
public final class MatterMetrics {
  private static final ImmutableList<String> RAISED =
      ImmutableList.of("matter.raised/1", "matter.split/1", "matter.taken-in/1");
  private static final ImmutableList<String> RESULTS =
      ImmutableList.of("matter.finished/1", "matter.reported-back/1", "matter.taken-in/1");
  private static final ImmutableList<String> DEADLINES =
      ImmutableList.of("matter.assigned/1", "matter.planned/1", "matter.finished/1");
  private static final ImmutableList<String> RATINGS =
      ImmutableList.of("matter.rated/1", "matter.rated-in-meeting/1", "matter.taken-in/1");

  private final ImmutableList<Matter> counted;
  private final LocalDate day;
  private final MatterView view;

  private MatterMetrics(ImmutableList<Matter> counted, LocalDate day, MatterView view) {
    this.counted = counted;
    this.day = day;
    this.view = view;
  }

  /**
   * Counts the matters of a log.
   *
   * @param matters its matters
   * @param day the day of asking, by which something is overdue
   * @param view what the other rooms know
   * @return the metrics
   */
  public static MatterMetrics of(Matters matters, LocalDate day, MatterView view) {
    return new MatterMetrics(
        matters
            .all()
            .filter(matter -> matter.facts().from().isEmpty())
            .filter(matter -> matter.state() != MatterState.MERGED)
            .filter(matter -> matter.state() != MatterState.SPLIT)
            .collect(ImmutableList.toImmutableList()),
        day,
        view);
  }

  /**
   * Counts everything.
   *
   * @return all shares but those by level
   */
  public ImmutableList<Metric> all() {
    return ImmutableList.of(solvedOnSpot(), completion(), overdue(), approval());
  }

  /**
   * Counts what was solved on the spot 就地解决率, of all that was solved.
   *
   * @return the share
   */
  public Metric solvedOnSpot() {
    return share(
        "solved-on-spot",
        Text.of("就地解决率", "solved on the spot"),
        solved(),
        matter -> matter.closing().onSpot(),
        RESULTS);
  }

  /**
   * Counts what was solved 办结率, of all that was raised.
   *
   * @return the share
   */
  public Metric completion() {
    return share(
        "completion",
        Text.of("办结率", "completion"),
        counted,
        MatterMetrics::isSolved,
        ImmutableList.<String>builder().addAll(RAISED).addAll(RESULTS).build());
  }

  /**
   * Counts what is or was done behind its deadline 超期率, of all that had one here.
   *
   * @return the share
   */
  public Metric overdue() {
    return share(
        "overdue",
        Text.of("超期率", "overdue"),
        counted.stream().filter(matter -> matter.handling().deadline().isPresent()).toList(),
        this::wasLate,
        DEADLINES);
  }

  private boolean wasLate(Matter matter) {
    LocalDate deadline = matter.handling().deadline().orElseThrow();
    return matter.closing().doneOn().orElse(day).isAfter(deadline);
  }

  /**
   * Counts the ratings that approve 满意率, of all ratings.
   *
   * @return the share
   */
  public Metric approval() {
    long approving = 0;
    long all = 0;
    for (Matter matter : counted) {
      Optional<MatterRules> rules = view.rules(matter.facts().practice());
      Ratings ratings = matter.closing().ratings();
      approving += rules.map(found -> found.rating().approvals(ratings)).orElse(0L);
      all += ratings.total();
    }
    return new Metric("approval", Text.of("满意率", "approval"), approving, all, RATINGS);
  }

  /**
   * Counts what a level solved, of all that was solved: small matters stay in the yard, large ones
   * go to the village and beyond.
   *
   * @param level the level
   * @return the share
   */
  public Metric solvedAt(LevelId level) {
    return share(
        "solved-at-" + level,
        Text.of(level + " 解决占比", "solved at " + level),
        solved(),
        matter -> matter.closing().solvedAt().equals(Optional.of(level)),
        RESULTS);
  }

  /**
   * Finds the middle of the days from raising to the result 办理天数中位数, of all that was solved.
   *
   * @return the median, in calendar days
   */
  public Median medianDays() {
    return Median.of(
        "median-days",
        Text.of("办理天数中位数", "median days to a result"),
        solved().stream().map(MatterMetrics::days).toList(),
        RESULTS);
  }

  private static long days(Matter matter) {
    return ChronoUnit.DAYS.between(
        matter.facts().sources().get(0).on(), matter.closing().doneOn().orElseThrow());
  }

  private List<Matter> solved() {
    return counted.stream().filter(MatterMetrics::isSolved).toList();
  }

  private static boolean isSolved(Matter matter) {
    return matter
        .closing()
        .result()
        .filter(result -> result.outcome() == Result.Outcome.SOLVED)
        .isPresent();
  }

  private static Metric share(
      String id, Text name, List<Matter> of, Predicate<Matter> part, ImmutableList<String> events) {
    return new Metric(id, name, of.stream().filter(part).count(), of.size(), events);
  }
}
