package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.TypeName;

/** Is something that happened to a matter behind its result. */
public sealed interface ClosingEvent extends MatterEvent {
  /**
   * Happened when whoever raised a matter was told what became of it.
   *
   * @param matter its name
   * @param raisers who was told, with those of its duplicates
   * @param how in which way
   * @param clocks until when they may confirm or contest
   * @param reopenUntil the last day on which a bad rating reopens it; empty for any day
   * @param by who told them
   * @param on the day
   */
  @TypeName("matter.told/1")
  record Told(
      MatterId matter,
      ImmutableSortedSet<PersonId> raisers,
      String how,
      ImmutableList<Clock> clocks,
      Optional<LocalDate> reopenUntil,
      PersonId by,
      LocalDate on)
      implements ClosingEvent {}

  /**
   * Happened when the result was confirmed.
   *
   * @param matter its name
   * @param degree whether the whole or a part
   * @param remark what is left
   * @param evidence the digest of a note, where an office entered the raiser's word
   * @param by who confirmed or entered it
   * @param on the day
   */
  @TypeName("matter.confirmed/1")
  record Confirmed(
      MatterId matter,
      Degree degree,
      Optional<String> remark,
      Optional<Digest> evidence,
      PersonId by,
      LocalDate on)
      implements ClosingEvent {}

  /**
   * Happened when the result was contested, or a bad rating reopened the matter. Where a level
   * above gave the result, the letter is in it.
   *
   * @param matter its name
   * @param cause why
   * @param reason what was said
   * @param evidence the digest of a note, where an office entered the raiser's word
   * @param up the log above that handles it again; empty if it is handled here
   * @param log this log, for the letter; empty if it is handled here
   * @param rule the rule that reopens after a bad rating; empty for a contest
   * @param latest the latest deadline from now on; empty for any, or if it is handled above
   * @param clocks the clocks that run from now on
   * @param by who contested or reopened it
   * @param on the day
   */
  @TypeName("matter.reopened/1")
  record Reopened(
      MatterId matter,
      Cause cause,
      String reason,
      Optional<Digest> evidence,
      Optional<LogId> up,
      Optional<LogId> log,
      Optional<RuleId> rule,
      Optional<LocalDate> latest,
      ImmutableList<Clock> clocks,
      PersonId by,
      LocalDate on)
      implements ClosingEvent {}

  /** Says why a matter was reopened. */
  enum Cause {
    /** Whoever raised it contested the result. */
    CONTESTED,
    /** Residents rated the result badly. */
    RATED
  }

  /**
   * Happened when one resident rated.
   *
   * @param matter its name
   * @param rater who rated
   * @param grade the grade
   * @param by who entered it
   * @param on the day
   */
  @TypeName("matter.rated/1")
  record Rated(MatterId matter, PersonId rater, GradeId grade, PersonId by, LocalDate on)
      implements ClosingEvent {}

  /**
   * Happened when a meeting rated.
   *
   * @param matter its name
   * @param meeting the meeting
   * @param counts how many gave which grade
   * @param by who entered it
   * @param on the day
   */
  @TypeName("matter.rated-in-meeting/1")
  record RatedInMeeting(
      MatterId matter,
      String meeting,
      ImmutableSortedMap<GradeId, Integer> counts,
      PersonId by,
      LocalDate on)
      implements ClosingEvent {}

  /**
   * Happened when the rating was left out.
   *
   * @param matter its name
   * @param reason the code of the reason
   * @param rule the rule that allows it
   * @param text why
   * @param by who left it out
   * @param on the day
   */
  @TypeName("matter.rating-waived/1")
  record RatingWaived(
      MatterId matter, ReasonId reason, RuleId rule, String text, PersonId by, LocalDate on)
      implements ClosingEvent {}

  /**
   * Happened when a matter was struck off. Where a level above handled it, the letter is in it.
   *
   * @param matter its name
   * @param degree what whoever raised it said; empty if the time passed without a word
   * @param ratings how many gave which grade
   * @param waiver why it was not rated; empty if it was
   * @param up the log above that is told; empty if it was handled here
   * @param log this log, for the letter; empty if it was handled here
   * @param by who struck it off
   * @param on the day
   */
  @TypeName("matter.struck-off/1")
  record StruckOff(
      MatterId matter,
      Optional<Degree> degree,
      ImmutableList<Ratings.Count> ratings,
      Optional<ReasonId> waiver,
      Optional<LogId> up,
      Optional<LogId> log,
      PersonId by,
      LocalDate on)
      implements ClosingEvent {}
}
