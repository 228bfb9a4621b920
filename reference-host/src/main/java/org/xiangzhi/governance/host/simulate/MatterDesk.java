package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.matter.ClosingCommand;
import org.xiangzhi.governance.matter.Degree;
import org.xiangzhi.governance.matter.HandlingCommand;
import org.xiangzhi.governance.matter.Matter;
import org.xiangzhi.governance.matter.MatterCommand;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.MatterRules;
import org.xiangzhi.governance.matter.Mode;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.Responsible;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;

/** Takes each open matter of a log one step further. */
final class MatterDesk {
  private static final int WORK_DAYS = 6;
  private static final int ON_THE_SPOT = 3;

  /** Of ten matters so many belong to the lowest level, and so many to the one above it. */
  private static final int LOWEST = 7;

  private static final int NEXT = 9;

  private final MatterRules rules;

  MatterDesk(MatterRules rules) {
    this.rules = rules;
  }

  void sit(UnitId unit, Hand hand) {
    List<Matter> open = hand.model().matters().open().toList();
    open.forEach(matter -> step(matter, unit, hand));
  }

  private void step(Matter matter, UnitId home, Hand hand) {
    UnitId unit = hand.log().isCounty() ? home : at(matter, home, hand);
    MatterId id = matter.id();
    switch (matter.state()) {
      case RAISED ->
          hand.give(unit, new RaisingCommand.Classify(id, sort(matter).id(), Mode.ORDINARY));
      case RECEIVED -> review(matter, unit, hand);
      case AT_HAND -> handle(matter, unit, hand);
      case PUBLISHED -> assign(matter, unit, hand);
      case ASSIGNED -> plan(matter, hand);
      case PLANNED -> finish(matter, hand);
      case DONE -> hand.give(unit, new ClosingCommand.Tell(id, "当面告知"));
      case TOLD -> confirm(matter, unit, hand);
      case CONFIRMED -> close(matter, unit, hand);
      case REFERRED, ANSWERED, STRUCK_OFF, MERGED, SPLIT, RETURNED -> {}
    }
  }

  /** Matters of a village are dealt with where they arose, those from below by the unit itself. */
  private static UnitId at(Matter matter, UnitId home, Hand hand) {
    return matter.facts().from().isPresent()
        ? home
        : hand.cast().line(matter.facts().unit()).contains(home) ? matter.facts().unit() : home;
  }

  private MatterRules.MatterClass sort(Matter matter) {
    int chance = Math.floorMod(matter.id().value().hashCode(), 10);
    int place = chance < LOWEST ? 0 : chance < NEXT ? 1 : 2;
    List<MatterRules.MatterClass> classes = rules.classes();
    return classes.get(Math.min(place, classes.size() - 1));
  }

  private boolean belongsAbove(Matter matter) {
    LevelId handled = matter.facts().handledAt().orElse(matter.facts().level());
    return rules.stationOf(handled) > rules.stationOf(matter.facts().level());
  }

  private void review(Matter matter, UnitId unit, Hand hand) {
    if (belongsAbove(matter)) {
      hand.give(unit, new HandlingCommand.Refer(matter.id(), "需上级解决"));
    } else {
      hand.give(
          unit,
          new HandlingCommand.Keep(
              matter.id(),
              matter.facts().matterClass().orElse(sort(matter).id()),
              matter.facts().mode()));
    }
  }

  private void handle(Matter matter, UnitId unit, Hand hand) {
    if (belongsAbove(matter)) {
      hand.give(unit, new HandlingCommand.Refer(matter.id(), "本级无力解决"));
    } else if (Math.floorMod(matter.id().value().hashCode(), ON_THE_SPOT) == 0) {
      hand.give(
          unit,
          new HandlingCommand.SolveOnSpot(
              matter.id(), "当场解决", ImmutableList.of(), Optional.empty()));
    } else if (publishes(matter)) {
      hand.give(unit, new HandlingCommand.Publish(matter.id()));
    } else {
      assign(matter, unit, hand);
    }
  }

  private boolean publishes(Matter matter) {
    int station = rules.stationOf(matter.facts().level());
    return station >= 0 && rules.stations().get(station).publishes();
  }

  private void assign(Matter matter, UnitId unit, Hand hand) {
    Optional<Responsible> responsible = responsible(matter, unit, hand);
    if (responsible.isEmpty()) {
      hand.skip(Text.of("事项派账：无承办人", "assigning matters: no handler"));
      return;
    }
    hand.give(unit, new HandlingCommand.Assign(matter.id(), responsible.get()));
  }

  /** Handlers take turns. */
  private static Optional<Responsible> responsible(Matter matter, UnitId unit, Hand hand) {
    PracticeDefinition practice = hand.practice();
    Set<OfficeId> may =
        practice.acts().stream()
            .filter(rule -> rule.act().equals("matter.finish"))
            .map(ActRule::by)
            .flatMap(Set::stream)
            .filter(office -> practice.office(office).isPresent())
            .collect(Collectors.toSet());
    List<Cast.Seat> here =
        hand.cast().at(unit).filter(seat -> may.contains(seat.office())).toList();
    List<Cast.Seat> seats =
        here.isEmpty() ? hand.cast().upwards(may, unit).limit(1).toList() : here;
    if (seats.isEmpty()) {
      return Optional.empty();
    }
    Cast.Seat seat = seats.get(Math.floorMod(matter.id().value().hashCode() / 7, seats.size()));
    OfficeDefinition office = practice.office(seat.office()).orElseThrow();
    return Optional.of(new Responsible(office.body(), seat.unit(), seat.office(), seat.person()));
  }

  private void plan(Matter matter, Hand hand) {
    LocalDate latest = matter.handling().latest().orElse(hand.day().plusDays(15));
    LocalDate deadline = latest.isBefore(hand.day()) ? hand.day() : latest;
    if (matter.handling().latest().filter(deadline::isAfter).isEmpty()) {
      by(matter, new HandlingCommand.Plan(matter.id(), "查看现场后办理", deadline), hand);
    } else {
      done(matter, hand);
    }
  }

  private void finish(Matter matter, Hand hand) {
    if (matter.since().plusDays(WORK_DAYS).isBefore(hand.day())) {
      done(matter, hand);
    }
  }

  private static void done(Matter matter, Hand hand) {
    by(
        matter,
        new HandlingCommand.Finish(matter.id(), "已办理", ImmutableList.of(), Optional.empty()),
        hand);
  }

  private static void by(Matter matter, MatterCommand command, Hand hand) {
    Responsible one = matter.handling().responsible().orElseThrow();
    hand.give(new Cast.Seat(one.office(), one.unit(), one.person()), command);
  }

  private static void confirm(Matter matter, UnitId unit, Hand hand) {
    answer(
        matter,
        unit,
        new ClosingCommand.Confirm(
            matter.id(),
            Degree.CONFIRMED,
            Optional.of("已核实办结"),
            raiser(matter).isPresent()
                ? Optional.empty()
                : Optional.of(Digest.ofText(matter.id().value()))),
        "matter.confirm",
        hand);
  }

  /** The first of the grades is given: what people think is not simulated. */
  private void close(Matter matter, UnitId unit, Hand hand) {
    Optional<PersonId> raiser = raiser(matter);
    if (raiser.isPresent() && !rules.rating().grades().isEmpty()) {
      answer(
          matter,
          unit,
          new ClosingCommand.Rate(matter.id(), raiser.get(), rules.rating().grades().get(0).id()),
          "matter.rate",
          hand);
    } else if (!rules.rating().waivers().isEmpty()) {
      hand.give(
          unit,
          new ClosingCommand.WaiveRating(
              matter.id(), rules.rating().waivers().get(0).id(), "无人可评价"));
    }
    hand.give(unit, new ClosingCommand.StrikeOff(matter.id()));
  }

  private static Optional<PersonId> raiser(Matter matter) {
    return matter.facts().sources().stream()
        .flatMap(source -> source.raiser().stream())
        .map(raiser -> raiser.person())
        .findFirst();
  }

  /** Whoever raised it answers, where residents may; otherwise somebody of an office. */
  private static void answer(
      Matter matter, UnitId unit, MatterCommand command, String act, Hand hand) {
    Optional<PersonId> raiser = raiser(matter);
    boolean resident =
        hand.practice().acts().stream()
            .anyMatch(rule -> rule.act().equals(act) && rule.by().contains(OfficeRules.RESIDENT));
    if (resident && raiser.isPresent()) {
      hand.give(new Cast.Seat(OfficeRules.RESIDENT, unit, raiser.get()), command);
    } else {
      hand.give(unit, command);
    }
  }
}
