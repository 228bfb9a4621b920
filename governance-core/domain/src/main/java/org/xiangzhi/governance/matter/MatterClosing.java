package org.xiangzhi.governance.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;

/**
 * Says what became of a matter, and what people said of it.
 *
 * @param result what became of it; empty until it is done
 * @param onSpot whether it was solved on the spot
 * @param solvedAt the level that gave the result; empty until it is done
 * @param doneOn the day; empty until it is done
 * @param toldOn when whoever raised it was told; empty until then
 * @param reopenUntil the last day on which a bad rating reopens it; empty for any day
 * @param degree what whoever raised it said; empty until then, or for ever
 * @param unanswered whether the time to confirm or contest passed without a word
 * @param ratings how residents rated it
 * @param waiver why it was not rated; empty if it was, or until then
 * @param reopenings how often it was contested or reopened
 */
public record MatterClosing(
    Optional<Result> result,
    boolean onSpot,
    Optional<LevelId> solvedAt,
    Optional<LocalDate> doneOn,
    Optional<LocalDate> toldOn,
    Optional<LocalDate> reopenUntil,
    Optional<Degree> degree,
    boolean unanswered,
    Ratings ratings,
    Optional<ReasonId> waiver,
    int reopenings) {
  static final MatterClosing NONE = none(0);

  static MatterClosing none(int reopenings) {
    return new MatterClosing(
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Ratings.NONE,
        Optional.empty(),
        reopenings);
  }

  MatterClosing done(Result what, boolean spot, LevelId level, LocalDate on) {
    return new MatterClosing(
        Optional.of(what),
        spot,
        Optional.of(level),
        Optional.of(on),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Ratings.NONE,
        Optional.empty(),
        reopenings);
  }

  MatterClosing told(LocalDate on, Optional<LocalDate> until) {
    return new MatterClosing(
        result,
        onSpot,
        solvedAt,
        doneOn,
        Optional.of(on),
        until,
        degree,
        unanswered,
        ratings,
        waiver,
        reopenings);
  }

  MatterClosing confirmed(Optional<Degree> how) {
    return new MatterClosing(
        result,
        onSpot,
        solvedAt,
        doneOn,
        toldOn,
        reopenUntil,
        how,
        how.isEmpty(),
        ratings,
        waiver,
        reopenings);
  }

  MatterClosing rated(Ratings all) {
    return new MatterClosing(
        result,
        onSpot,
        solvedAt,
        doneOn,
        toldOn,
        reopenUntil,
        degree,
        unanswered,
        all,
        waiver,
        reopenings);
  }

  MatterClosing waived(Optional<ReasonId> reason) {
    return new MatterClosing(
        result,
        onSpot,
        solvedAt,
        doneOn,
        toldOn,
        reopenUntil,
        degree,
        unanswered,
        ratings,
        reason,
        reopenings);
  }
}
