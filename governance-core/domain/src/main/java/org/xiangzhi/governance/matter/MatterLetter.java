package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.TypeName;

/** Is what another log says about a matter. */
public sealed interface MatterLetter extends MatterCommand, ByLetter {
  /** Says what a letter is about. */
  enum Subject {
    /** Hands a matter to the level above. */
    REFERRAL,
    /** Hands the answer to the level below. */
    REPORT,
    /** Tells the level above that its answer is contested, or badly rated. */
    CONTEST,
    /** Tells the level above that the matter was struck off. */
    CONCLUSION
  }

  /**
   * Takes in a matter from the level below.
   *
   * @param dossier all that is known of it
   */
  @TypeName("matter.receive")
  record Receive(Dossier dossier) implements MatterLetter {
    @Override
    public MatterId matter() {
      return dossier.matter();
    }
  }

  /**
   * Takes in the answer of the level above.
   *
   * @param matter its name
   * @param from the log that answers
   * @param result what became of it there
   * @param solvedAt the level that gave the result
   * @param doneOn the day of the result
   */
  @TypeName("matter.report-back")
  record ReportBack(MatterId matter, LogId from, Result result, LevelId solvedAt, LocalDate doneOn)
      implements MatterLetter {}

  /**
   * Takes in that the answer is contested or badly rated; the matter is handled again.
   *
   * @param matter its name
   * @param from the log below that says so
   * @param reason why, 1 to 500 characters
   */
  @TypeName("matter.take-up-again")
  record TakeUpAgain(MatterId matter, LogId from, @NotBlank @Size(max = MAX_REASON) String reason)
      implements MatterLetter {
    /** Refuses a blank reason. */
    public TakeUpAgain {
      Checks.publicText("reason", reason, MAX_REASON);
    }
  }

  /**
   * Takes in that the matter was struck off where it was raised.
   *
   * @param matter its name
   * @param from the log below that says so
   * @param degree what whoever raised it said; empty if the time passed without a word
   * @param ratings how many gave which grade; empty if it was not rated
   * @param waiver why it was not rated; empty if it was
   * @param struckOffOn the day
   */
  @TypeName("matter.conclude")
  record Conclude(
      MatterId matter,
      LogId from,
      Optional<Degree> degree,
      @Size(max = 10) ImmutableList<Ratings.Count> ratings,
      Optional<ReasonId> waiver,
      LocalDate struckOffOn)
      implements MatterLetter {
    /** Refuses a list out of bounds. */
    public Conclude {
      Checks.within("ratings", ratings.size(), 0, 10);
    }

    Conclude by(LogId log) {
      return new Conclude(matter, log, degree, ratings, waiver, struckOffOn);
    }
  }

  /**
   * Takes a matter back whose letter the other log turned down.
   *
   * @param matter its name
   * @param subject what the letter was about
   * @param codes why it was turned down
   */
  @TypeName("matter.take-back")
  record TakeBack(MatterId matter, Subject subject, ImmutableSet<RefusalCode> codes)
      implements MatterLetter {}
}
