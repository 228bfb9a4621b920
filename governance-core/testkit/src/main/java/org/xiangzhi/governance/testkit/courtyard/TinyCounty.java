package org.xiangzhi.governance.testkit.courtyard;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xiangzhi.governance.courtyard.Courtyard;
import org.xiangzhi.governance.courtyard.CourtyardCommand;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.Courtyards;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.LifeCommand;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Keeps the logs of a county and its villages as the engine does: units in step with courtyards,
 * and letters delivered at once.
 */
final class TinyCounty {
  static final LogId COUNTY = LogId.of("500153");

  private final Map<LogId, Place> places = new LinkedHashMap<>();
  private final Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);
  LocalDate day = LocalDate.of(2022, 3, 1);

  /** Is one log with what its room sees. */
  static final class Place {
    final TinyVillage village;
    final List<CourtyardEvent> events = new ArrayList<>();
    Courtyards courtyards = Courtyards.empty();

    Place(TinyVillage village) {
      this.village = village;
    }
  }

  TinyCounty(PracticeDefinition definition, int villages, int households) {
    places.put(COUNTY, new Place(new TinyVillage(COUNTY, definition, 0)));
    for (int v = 1; v <= villages; v++) {
      places.put(village(v), new Place(new TinyVillage(village(v), definition, households)));
    }
  }

  static LogId village(int number) {
    return LogId.of("500153/50015300120" + number);
  }

  Set<LogId> logs() {
    return places.keySet();
  }

  Place place(LogId log) {
    return Objects.requireNonNull(places.get(log));
  }

  Map<RefusalCode, Integer> refusals() {
    return refusals;
  }

  /** Goes on to a later day, on which everything that is due of itself is done. */
  void wait(int days) {
    day = day.plusDays(days);
    for (Place place : places.values()) {
      for (Timer timer : place.courtyards.due(day)) {
        must(place, (CourtyardCommand) timer.command());
      }
    }
  }

  /** Has every courtyard looked at that a change of units concerns. */
  void review(Place village) {
    for (Courtyard courtyard : village.courtyards.all().toList()) {
      if (village.courtyards.needsReview(courtyard.id(), act(registrar()), village.village)) {
        must(village, new LifeCommand.Review(courtyard.id()));
      }
    }
  }

  private Act act(PersonId by) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant();
    return Act.of(by, noon);
  }

  void hand(Place place, PersonId by, CourtyardCommand command) {
    Decision<CourtyardEvent> decision = place.courtyards.decide(command, act(by), place.village);
    for (Refusal refusal : decision.refusals()) {
      refusals.merge(refusal.code(), 1, Integer::sum);
    }
    take(place, decision);
  }

  private ImmutableList<Refusal> must(Place place, CourtyardCommand command) {
    Decision<CourtyardEvent> decision =
        place.courtyards.decide(command, act(registrar()), place.village);
    if (!decision.refusals().isEmpty() && !(command instanceof ByLetter)) {
      throw new IllegalStateException(command + ": " + decision.refusals());
    }
    take(place, decision);
    return decision.refusals();
  }

  private void take(Place place, Decision<CourtyardEvent> decision) {
    for (CourtyardEvent event : decision.events()) {
      place.events.add(event);
      place.courtyards = place.courtyards.evolve(event);
      follow(place, event);
    }
    for (CourtyardEvent event : decision.events()) {
      Courtyards.letter(event).ifPresent(letter -> deliver(place, letter));
    }
  }

  /** Keeps the units in step, as the engine does in the same append. */
  private void follow(Place place, CourtyardEvent event) {
    if (event instanceof CreationEvent.Established e) {
      place.village.establish(e.courtyard(), e.title());
      e.households().forEach(household -> place.village.move(household, e.courtyard()));
      review(place);
    } else if (event instanceof LifeEvent.Joined e) {
      place.village.move(e.household(), e.courtyard());
      review(place);
    } else if (event instanceof LifeEvent.Left e) {
      place.village.move(e.household(), e.to());
      review(place);
    }
  }

  private void deliver(Place from, Letter letter) {
    Place to = place(letter.to());
    ImmutableList<Refusal> why = must(to, (CourtyardCommand) letter.command());
    if (!why.isEmpty()) {
      why.forEach(refusal -> refusals.merge(refusal.code(), 1, Integer::sum));
      Courtyards.turnedDown(letter.command(), why)
          .ifPresent(told -> must(from, (CourtyardCommand) told));
    }
  }

  private static PersonId registrar() {
    return TinyVillage.holder(OfficeRules.REGISTRAR);
  }
}
