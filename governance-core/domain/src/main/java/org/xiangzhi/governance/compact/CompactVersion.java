package org.xiangzhi.governance.compact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is a compact that is, was or will be in force.
 *
 * @param number 1 for the village's first
 * @param title what it is called
 * @param text its text
 * @param adoptedBy the case that adopted it; empty if it was taken in as found
 * @param papers what shows the adoption of one taken in as found
 * @param effectiveFrom the first day in force
 * @param effectiveUntil the last day in force; empty while no later version is known
 * @param corrections the town's orders of correction since it was promulgated; the next version is
 *     to follow them
 */
public record CompactVersion(
    int number,
    String title,
    CompactText text,
    Optional<CaseId> adoptedBy,
    ImmutableList<Paper> papers,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveUntil,
    ImmutableList<CaseEvent.CorrectionOrdered> corrections) {

  /**
   * Tells whether it is in force on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom)
        && effectiveUntil.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Ends it the day before another comes into force, unless it ends earlier. */
  CompactVersion endedBefore(LocalDate next) {
    LocalDate last =
        effectiveUntil.filter(until -> until.isBefore(next)).orElseGet(() -> next.minusDays(1));
    return new CompactVersion(
        number, title, text, adoptedBy, papers, effectiveFrom, Optional.of(last), corrections);
  }

  CompactVersion with(CaseEvent.CorrectionOrdered order) {
    return new CompactVersion(
        number,
        title,
        text,
        adoptedBy,
        papers,
        effectiveFrom,
        effectiveUntil,
        ImmutableList.<CaseEvent.CorrectionOrdered>builder()
            .addAll(corrections)
            .add(order)
            .build());
  }
}
