package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is all that a higher level needs to handle a matter.
 *
 * @param matter its name
 * @param practice the digest of the practice whose rules it keeps
 * @param from the log that sends it and to which the answer goes
 * @param unit the unit where it is
 * @param summary what it is, 1 to 500 characters
 * @param topic what it is about
 * @param matterClass its class
 * @param mode how it is followed up
 * @param sources where it came from, 1 to 200
 * @param history where it has been, at most 20 stops
 */
public record Dossier(
    MatterId matter,
    Digest practice,
    LogId from,
    UnitId unit,
    @NotBlank @Size(max = MatterCommand.MAX_SUMMARY) String summary,
    TopicId topic,
    MatterClassId matterClass,
    Mode mode,
    @Size(min = 1, max = MAX_SOURCES) ImmutableList<Source> sources,
    @Size(max = MAX_STOPS) ImmutableList<Stop> history) {
  static final int MAX_SOURCES = 200;
  static final int MAX_STOPS = 20;

  /** Refuses texts or lists out of bounds. */
  public Dossier {
    Checks.publicText("summary", summary, MatterCommand.MAX_SUMMARY);
    Checks.within("sources", sources.size(), 1, MAX_SOURCES);
    Checks.within("history", history.size(), 0, MAX_STOPS);
  }

  /**
   * Is a level at which a matter has been.
   *
   * @param level the level
   * @param log its log
   * @param from the day on which it came there
   * @param until the day on which it left
   * @param reason why it left, 1 to 500 characters
   */
  public record Stop(
      LevelId level,
      LogId log,
      LocalDate from,
      LocalDate until,
      @NotBlank @Size(max = MatterCommand.MAX_REASON) String reason) {
    /** Refuses a blank reason. */
    public Stop {
      Checks.publicText("reason", reason, MatterCommand.MAX_REASON);
    }
  }
}
