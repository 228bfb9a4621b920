package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.InMemoryJournal;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;
import org.xiangzhi.governance.village.Simulation.Day;
import org.xiangzhi.governance.village.Simulation.Order;
import org.xiangzhi.governance.village.Simulation.Turn;

/** Plays a year on one thread. */
final class Played {
  private final InMemoryJournal journal = new InMemoryJournal();
  private final List<String> refused = new ArrayList<>();
  private final Governance governance;
  private Instant now = Instant.EPOCH;

  private Played() {
    journal.keep(DivisionTable.fiveCounties().toBytes());
    ThreeLevelYardMeeting practice = new ThreeLevelYardMeeting();
    Governance.Builder builder =
        Governance.over(journal, new JsonCodec()).offer(practice.definition()).clock(() -> now);
    practice.earlier().forEach(builder::offer);
    this.governance = builder.build();
  }

  static Played of(Order order) {
    Played played = new Played();
    new YardSimulation().days(order).forEach(played::play);
    return played;
  }

  private void play(Day day) {
    for (Turn turn : day.turns()) {
      turn.requests(() -> governance.read(turn.log())).forEach(request -> handle(turn, request));
    }
    now = day.day().atTime(23, 0).atZone(Act.ZONE).toInstant();
    governance
        .runErrands(SampleCounty.COUNTY)
        .stuck()
        .forEach(stuck -> refused.add(stuck.toString()));
  }

  private void handle(Turn turn, Request request) {
    now = request.at().isAfter(now) ? request.at() : now;
    if (governance.handle(turn.actor(), request) instanceof Outcome.Refused no) {
      refused.add(request + " " + no.refusals());
    }
  }

  Governance governance() {
    return governance;
  }

  List<String> refused() {
    return refused;
  }

  static Stream<Turn> turns(Order order) {
    return new YardSimulation().days(order).flatMap(day -> day.turns().stream());
  }

  /** Lists the commands that do not depend on what the log says. */
  static ImmutableList<Command> commands(Order order) {
    ImmutableList.Builder<Command> all = ImmutableList.builder();
    turns(order).forEach(turn -> all.addAll(unread(turn)));
    return all.build();
  }

  private static List<Command> unread(Turn turn) {
    try {
      return turn
          .requests(
              () -> {
                throw new UnsupportedOperationException();
              })
          .stream()
          .map(Request::command)
          .toList();
    } catch (UnsupportedOperationException e) {
      return List.of();
    }
  }
}
