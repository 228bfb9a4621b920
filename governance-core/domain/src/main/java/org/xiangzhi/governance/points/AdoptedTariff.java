package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is a tariff that was adopted, with its rules by name.
 *
 * @param event the adoption
 * @param places the place of each rule
 */
record AdoptedTariff(LedgerEvent.TariffAdopted event, ImmutableMap<TariffRuleId, Integer> places) {

  static AdoptedTariff of(LedgerEvent.TariffAdopted event) {
    ImmutableMap.Builder<TariffRuleId, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < event.tariff().rules().size(); i++) {
      places.put(event.tariff().rules().get(i).id(), i);
    }
    return new AdoptedTariff(event, places.buildOrThrow());
  }

  int number() {
    return event.number();
  }

  LocalDate from() {
    return event.from();
  }

  Optional<TariffRule> rule(TariffRuleId id) {
    return Optional.ofNullable(places.get(id)).map(place -> event.tariff().rules().get(place));
  }

  /** Returns the rule as a number that no other rule of the ledger has. */
  int code(TariffRuleId id) {
    return Entries.tariffRule(number(), Optional.ofNullable(places.get(id)).orElseThrow());
  }

  /** Tells whether it is in force on a day instead of another one. */
  boolean replaces(AdoptedTariff other, LocalDate day) {
    int order = from().compareTo(other.from());
    return event.tariff().id().equals(other.event.tariff().id())
        && !from().isAfter(day)
        && (order > 0 || (order == 0 && number() > other.number()));
  }
}
