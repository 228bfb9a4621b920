package org.xiangzhi.governance.points;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers why an entry is there: the decision behind its tariff, the tariff, its rule, the
 * evidence, the entry, and what became of it.
 *
 * @param trace where the entry stands in the log
 * @param entry the entry
 * @param event the type of the event that brought it
 * @param on the day of that act
 * @param reason what whoever entered it said; empty if nothing
 * @param scale what the smallest unit is
 * @param decision the decision that adopted the tariff; empty for what no tariff stands behind
 * @param tariff the tariff; empty if none
 * @param rule the rule of the tariff; empty if none
 * @param reversal the entry that reversed it; empty if none has
 * @param objection the objection to it, open or decided; empty if there was none
 */
public record Explanation(
    EntryTrace trace,
    Entry entry,
    String event,
    LocalDate on,
    Optional<String> reason,
    LedgerRules.Scale scale,
    Optional<Basis> decision,
    Optional<LedgerEvent.TariffAdopted> tariff,
    Optional<TariffRule> rule,
    Optional<Reversal> reversal,
    Optional<Objection> objection) {

  /**
   * Is the decision that adopted a tariff.
   *
   * @param basis the ballot or clause
   * @param text what was asked in the ballot, or what the clause says
   * @param version the number of the compact's version; empty for a ballot
   * @param from the day on which that version came into force; empty for a ballot
   */
  public record Basis(
      TariffBasis basis, String text, Optional<Integer> version, Optional<LocalDate> from) {}

  /**
   * Is what reversed an entry.
   *
   * @param entry the entry that did so
   * @param day the day from which it counts
   * @param reason why; empty if none was given
   */
  public record Reversal(EntryId entry, LocalDate day, Optional<String> reason) {}
}
