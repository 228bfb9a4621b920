package org.xiangzhi.governance.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Checks;

/**
 * Is a row of a ledger 台账 that was kept before. Its state follows from what is filled in: struck
 * off, else done, else planned, else assigned, else at hand.
 *
 * @param matter its name
 * @param unit the unit where it is
 * @param summary what it is, 1 to 500 characters
 * @param topic what it is about
 * @param matterClass its class
 * @param source where it came from
 * @param responsible who answers for it
 * @param deadline the last day to handle it
 * @param doneOn the day on which it was done
 * @param result what was done, 1 to 1,000 characters
 * @param degree what whoever raised it said
 * @param rating the grade that it was given
 * @param waiver why it was not rated, by the practice's code
 * @param struckOffOn the day on which it was struck off
 */
public record MatterRow(
    MatterId matter,
    UnitId unit,
    @NotBlank @Size(max = MatterCommand.MAX_SUMMARY) String summary,
    TopicId topic,
    MatterClassId matterClass,
    Source source,
    Optional<Responsible> responsible,
    Optional<LocalDate> deadline,
    Optional<LocalDate> doneOn,
    Optional<@NotBlank @Size(max = Result.MAX_TEXT) String> result,
    Optional<Degree> degree,
    Optional<GradeId> rating,
    Optional<ReasonId> waiver,
    Optional<LocalDate> struckOffOn) {
  /** Refuses texts that are blank, too long, or hold an identity or mobile number. */
  public MatterRow {
    Checks.publicText("summary", summary, MatterCommand.MAX_SUMMARY);
    result.ifPresent(text -> Checks.publicText("result", text, Result.MAX_TEXT));
  }
}
