package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.TypeName;

/** Asks for something behind the result: told, confirmed, rated, struck off. */
public sealed interface ClosingCommand extends MatterCommand {
  /**
   * Tells whoever raised a matter, and whoever raised its duplicates, what became of it 反馈.
   *
   * @param matter its name
   * @param how in which way, 1 to 500 characters
   */
  @TypeName("matter.tell")
  record Tell(MatterId matter, @NotBlank @Size(max = MAX_REASON) String how)
      implements ClosingCommand {
    /** Refuses a blank way. */
    public Tell {
      Checks.publicText("how", how, MAX_REASON);
    }
  }

  /**
   * Confirms what became of a matter, or a part of it.
   *
   * @param matter its name
   * @param degree whether the whole or a part is confirmed
   * @param remark what is left, 1 to 500 characters; needed if only a part is confirmed
   * @param evidence the digest of a note or recording, where an office enters the raiser's word
   */
  @TypeName("matter.confirm")
  record Confirm(
      MatterId matter,
      Degree degree,
      Optional<@NotBlank @Size(max = MAX_REASON) String> remark,
      Optional<Digest> evidence)
      implements ClosingCommand {
    /** Refuses a blank remark. */
    public Confirm {
      remark.ifPresent(text -> Checks.publicText("remark", text, MAX_REASON));
    }
  }

  /**
   * Contests what became of a matter; it is handled again, by the level that handled it.
   *
   * @param matter its name
   * @param reason why, 1 to 500 characters
   * @param evidence the digest of a note or recording, where an office enters the raiser's word
   */
  @TypeName("matter.contest")
  record Contest(
      MatterId matter, @NotBlank @Size(max = MAX_REASON) String reason, Optional<Digest> evidence)
      implements ClosingCommand {
    /** Refuses a blank reason. */
    public Contest {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Enters the rating of one resident; each has one.
   *
   * @param matter its name
   * @param rater who rates
   * @param grade the grade
   */
  @TypeName("matter.rate")
  record Rate(MatterId matter, PersonId rater, GradeId grade) implements ClosingCommand {}

  /**
   * Enters the ratings of a meeting, counted.
   *
   * @param matter its name
   * @param meeting the name of the meeting, 1 to 100 characters; each is entered once
   * @param counts how many gave which grade, at least one in all
   */
  @TypeName("matter.rate-in-meeting")
  record RateInMeeting(
      MatterId matter,
      @NotBlank @Size(max = Source.MAX_REFERENCE) String meeting,
      @Size(min = 1, max = 10) ImmutableSortedMap<GradeId, @PositiveOrZero Integer> counts)
      implements ClosingCommand {
    /** Refuses negative counts. */
    public RateInMeeting {
      Checks.publicText("meeting", meeting, Source.MAX_REFERENCE);
      Checks.within("counts", counts.size(), 1, 10);
      counts.values().forEach(count -> Checks.within("counts", count, 0, Integer.MAX_VALUE));
    }
  }

  /**
   * Leaves the rating of a matter out, for a reason of the practice.
   *
   * @param matter its name
   * @param reason the code of the reason
   * @param text why, 1 to 500 characters
   */
  @TypeName("matter.waive-rating")
  record WaiveRating(
      MatterId matter, ReasonId reason, @NotBlank @Size(max = MAX_REASON) String text)
      implements ClosingCommand {
    /** Refuses a blank reason. */
    public WaiveRating {
      Checks.publicText("text", text, MAX_REASON);
    }
  }

  /**
   * Reopens a matter whose rating is bad.
   *
   * @param matter its name
   * @param reason what has to be done, 1 to 500 characters
   */
  @TypeName("matter.reopen")
  record Reopen(MatterId matter, @NotBlank @Size(max = MAX_REASON) String reason)
      implements ClosingCommand {
    /** Refuses a blank reason. */
    public Reopen {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Strikes a matter off the ledger 销号.
   *
   * @param matter its name
   */
  @TypeName("matter.strike-off")
  record StrikeOff(MatterId matter) implements ClosingCommand {}
}
