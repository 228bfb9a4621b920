package org.xiangzhi.governance.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.matter.MatterPlaces.Place;

/** Plays a village, its town and its county; letters between them are carried at once. */
final class MatterScene {
  static final LocalDate DAY = LocalDate.of(2022, 5, 9);
  static final MatterId M = MatterId.of("500120001201.1");
  static final MatterId N = MatterId.of("500120001201.2");
  static final MatterId O = MatterId.of("500120001201.3");

  final MatterPlaces places = new MatterPlaces();
  final List<MatterEvent> events = new ArrayList<>();
  final List<Map.Entry<Place, MatterEvent>> journal = new ArrayList<>();
  final List<Timer> fired = new ArrayList<>();
  private final Set<String> rung = new HashSet<>();
  LocalDate day = DAY;
  Place at = Place.VILLAGE;
  PersonId actor = MatterPlaces.SECRETARY;
  private final Map<Place, Matters> matters = new EnumMap<>(Place.class);

  MatterScene in(Place place, PersonId by) {
    at = place;
    actor = by;
    return this;
  }

  MatterScene on(LocalDate next) {
    day = next;
    return this;
  }

  MatterScene on(int month, int dayOfMonth) {
    return on(LocalDate.of(2022, month, dayOfMonth));
  }

  Matters matters(Place place) {
    return matters.getOrDefault(place, Matters.empty());
  }

  Matter matter(MatterId id) {
    return matters(at).find(id).orElseThrow();
  }

  MatterState state(Place place, MatterId id) {
    return matters(place).find(id).orElseThrow().state();
  }

  MatterView view(Place place) {
    return places.view(place);
  }

  Act act(PersonId by) {
    return Act.of(by, day.atTime(LocalTime.NOON).atZone(Act.ZONE).toInstant());
  }

  Decision<MatterEvent> decide(MatterCommand command) {
    return matters(at).decide(command, act(actor), view(at));
  }

  MatterScene accept(MatterCommand... commands) {
    for (MatterCommand command : commands) {
      Decision<MatterEvent> decision = decide(command);
      assertThat(decision.refusals()).as("%s", command).isEmpty();
      take(at, decision.events());
    }
    return this;
  }

  /** Takes events in and carries their letters; one that is turned down goes back. */
  private void take(Place place, List<MatterEvent> happened) {
    Deque<Map.Entry<Place, MatterEvent>> waiting = new ArrayDeque<>();
    happened.forEach(event -> waiting.add(Map.entry(place, event)));
    while (!waiting.isEmpty()) {
      Map.Entry<Place, MatterEvent> next = waiting.poll();
      MatterEvent event = next.getValue();
      events.add(event);
      journal.add(next);
      matters.put(next.getKey(), matters(next.getKey()).evolve(event));
      Matters.letter(event)
          .ifPresent(letter -> deliver(next.getKey(), letter).forEach(waiting::add));
    }
  }

  private List<Map.Entry<Place, MatterEvent>> deliver(Place from, Letter letter) {
    Place to = places.of(letter.to());
    Decision<MatterEvent> decision =
        places.closed.contains(to)
            ? Decision.refuse(RefusalCode.NOT_FOUND, MatterGuards.KNOWN, "kind", "log", "id", to)
            : unasked(to, (MatterCommand) letter.command());
    if (decision.refusals().isEmpty()) {
      return decision.events().stream().map(event -> Map.entry(to, event)).toList();
    }
    return Matters.turnedDown(letter.command(), decision.refusals()).stream()
        .map(back -> unasked(from, (MatterCommand) back))
        .flatMap(
            back -> {
              assertThat(back.refusals()).isEmpty();
              return back.events().stream().map(event -> Map.entry(from, event));
            })
        .toList();
  }

  private Decision<MatterEvent> unasked(Place place, MatterCommand command) {
    return matters(place).decide(command, act(MatterPlaces.ENGINE), view(place));
  }

  Refusal refuse(RefusalCode code, Rule rule, MatterCommand command) {
    Decision<MatterEvent> decision = decide(command);
    assertThat(decision.events()).as("%s", command).isEmpty();
    Refusal refusal = decision.refusals().get(0);
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.rule()).isEqualTo(rule.id());
    return refusal;
  }

  /** Fires every timer that is due, place by place, until none is left. */
  MatterScene fireAll() {
    for (Place place : Place.values()) {
      for (Timer timer : matters(place).due(day)) {
        fire(place, timer);
      }
    }
    return this;
  }

  void fire(Place place, Timer timer) {
    Decision<MatterEvent> decision = unasked(place, (MatterCommand) timer.command());
    assertThat(decision.refusals()).isEmpty();
    assertThat(rung.add(place + " " + timer.id())).as("%s %s", place, timer).isTrue();
    fired.add(timer);
    take(place, decision.events());
  }

  <E extends MatterEvent> E last(Class<E> type) {
    return events.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  <E extends MatterEvent> List<E> all(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  // Acts that many tests begin with.

  static RaisingCommand.Raise raise(MatterId id) {
    return new RaisingCommand.Raise(
        id,
        MatterPlaces.VILLAGE_UNIT,
        "路灯不亮",
        SampleRules.LIGHTS,
        SampleRules.MEETING,
        Optional.of("meeting-1"),
        Optional.of(new Source.Raiser(MatterPlaces.RAISER, false)));
  }

  static RaisingCommand.Classify classify(MatterId id, MatterClassId matterClass) {
    return new RaisingCommand.Classify(id, matterClass, Mode.ORDINARY);
  }

  static HandlingCommand.Finish finish(MatterId id) {
    return new HandlingCommand.Finish(id, "已修复", ImmutableList.of(), Optional.of(12_000L));
  }

  static ClosingCommand.Tell tell(MatterId id) {
    return new ClosingCommand.Tell(id, "当面告知");
  }

  static ClosingCommand.Confirm confirm(MatterId id) {
    return new ClosingCommand.Confirm(id, Degree.CONFIRMED, Optional.empty(), Optional.empty());
  }

  static ClosingCommand.Contest contest(MatterId id) {
    return new ClosingCommand.Contest(id, "仍不亮", Optional.empty());
  }

  static ClosingCommand.Rate rate(MatterId id, PersonId rater, GradeId grade) {
    return new ClosingCommand.Rate(id, rater, grade);
  }

  /** Raises and classes a matter in the village. */
  MatterScene atHand(MatterId id, MatterClassId matterClass) {
    return in(Place.VILLAGE, MatterPlaces.SECRETARY).accept(raise(id), classify(id, matterClass));
  }

  /** Brings a practical matter to the village's committee. */
  MatterScene assigned(MatterId id) {
    return atHand(id, SampleRules.PRACTICAL)
        .accept(new HandlingCommand.Assign(id, MatterPlaces.COMMITTEE_TAKES));
  }

  /** Brings a practical matter to its result. */
  MatterScene done(MatterId id) {
    return assigned(id).accept(finish(id));
  }

  /** Brings a practical matter to the point where its raiser is told. */
  MatterScene told(MatterId id) {
    return done(id).accept(tell(id));
  }

  /** Brings a practical matter to its confirmation. */
  MatterScene confirmed(MatterId id) {
    return told(id)
        .in(Place.VILLAGE, MatterPlaces.RAISER)
        .accept(confirm(id))
        .in(Place.VILLAGE, MatterPlaces.SECRETARY);
  }

  /** Brings a major matter up to the county. */
  MatterScene inCounty(MatterId id) {
    return atHand(id, SampleRules.MAJOR)
        .accept(new HandlingCommand.Refer(id, "需区级部门协调"))
        .in(Place.TOWN, MatterPlaces.TOWN_CLERK)
        .accept(new HandlingCommand.Refer(id, "镇级无权处理"))
        .in(Place.COUNTY, MatterPlaces.DISPATCHER);
  }

  /** Brings a major matter to the county's water bureau. */
  MatterScene withBureau(MatterId id) {
    return inCounty(id)
        .accept(new HandlingCommand.Publish(id))
        .in(Place.COUNTY, MatterPlaces.WATER_HEAD)
        .accept(new HandlingCommand.Claim(id, MatterPlaces.BUREAU_TAKES));
  }

  static ImmutableSortedSet<MatterId> ids(MatterId... ids) {
    return ImmutableSortedSet.copyOf(ids);
  }
}
