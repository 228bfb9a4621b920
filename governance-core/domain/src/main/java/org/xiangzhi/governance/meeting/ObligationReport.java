package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.metric.Metric;

/**
 * Is how the obligations to hold meetings stand on a day 开会责任落实情况.
 *
 * @param day the day of asking
 * @param dues every seat, unit and period, in the order of their last days
 */
public record ObligationReport(LocalDate day, ImmutableList<MeetingDue> dues) {
  private static final Comparator<MeetingDue> ORDER =
      Comparator.comparing(MeetingDue::lastDay)
          .thenComparing(MeetingDue::obligation)
          .thenComparing(MeetingDue::unit)
          .thenComparing(MeetingDue::office)
          .thenComparing(MeetingDue::seat)
          .thenComparing(MeetingDue::holder);

  /**
   * Counts the obligations of one level, or of all.
   *
   * @param met those that are met
   * @param due those whose time is not over
   * @param overdue those that were missed
   */
  public record Coverage(int met, int due, int overdue) {
    static final Coverage NONE = new Coverage(0, 0, 0);

    /**
     * Adds up.
     *
     * @return all of them
     */
    public int all() {
      return met + due + overdue;
    }

    Coverage plus(MeetingDue one) {
      return switch (one.state()) {
        case MET -> new Coverage(met + 1, due, overdue);
        case DUE -> new Coverage(met, due + 1, overdue);
        case OVERDUE -> new Coverage(met, due, overdue + 1);
      };
    }

    /**
     * States the share that is met.
     *
     * @return met out of all
     */
    public Metric metric() {
      return new Metric(
          "meeting-coverage",
          Text.of("开会覆盖率", "coverage by meetings"),
          met,
          all(),
          ImmutableList.of("meeting.closed/1"));
    }
  }

  static ObligationReport of(LocalDate day, Stream<MeetingDue> dues) {
    return new ObligationReport(day, dues.sorted(ORDER).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Counts all obligations.
   *
   * @return the counts
   */
  public Coverage coverage() {
    Coverage sum = Coverage.NONE;
    for (MeetingDue one : dues) {
      sum = sum.plus(one);
    }
    return sum;
  }

  /**
   * Counts the obligations by the level on whose offices they lie.
   *
   * @return the counts by level
   */
  public ImmutableSortedMap<LevelId, Coverage> byLevel() {
    Map<LevelId, Coverage> levels = new TreeMap<>();
    for (MeetingDue one : dues) {
      levels.put(one.seatLevel(), levels.getOrDefault(one.seatLevel(), Coverage.NONE).plus(one));
    }
    return ImmutableSortedMap.copyOf(levels);
  }

  /**
   * Lists what is still to be held: the calendar 开会日历.
   *
   * @return those that are due, in the order of their last days
   */
  public ImmutableList<MeetingDue> calendar() {
    return in(MeetingDue.State.DUE);
  }

  /**
   * Lists what was missed.
   *
   * @return those that are overdue, in the order of their last days
   */
  public ImmutableList<MeetingDue> overdue() {
    return in(MeetingDue.State.OVERDUE);
  }

  private ImmutableList<MeetingDue> in(MeetingDue.State state) {
    return dues.stream()
        .filter(one -> one.state() == state)
        .collect(ImmutableList.toImmutableList());
  }
}
