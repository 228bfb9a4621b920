package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.host.simulate.Course;
import org.xiangzhi.governance.host.simulate.PlayedDay;
import org.xiangzhi.governance.host.simulate.Task;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.village.Request;
import org.xiangzhi.governance.village.Simulation;
import org.xiangzhi.governance.village.Simulation.Day;
import org.xiangzhi.governance.village.Simulation.Turn;

/** Is the sample year that a plugin brings along. */
final class SampleSimulation implements Simulated {
  private final Console console;
  private final Simulation simulation;
  private final Simulation.Order order;

  SampleSimulation(Console console, Simulation simulation, Simulation.Order order) {
    this.console = console;
    this.simulation = simulation;
    this.order = order;
  }

  @Override
  public LogId county() {
    return simulation.county();
  }

  @Override
  public Course course() {
    // Made up beforehand, so that only the playing is measured.
    List<PlayedDay> days = simulation.days(order).map(SampleSimulation::played).toList();
    return new Course(
        simulation.county(), DivisionTable.fiveCounties(), order.seed(), days.stream());
  }

  private static PlayedDay played(Day day) {
    return new PlayedDay(
        day.day(),
        day.turns().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Turn::log, SampleSimulation::task)));
  }

  private static Task task(Turn turn) {
    return desk -> {
      for (Request request : turn.requests(() -> desk.governance().read(turn.log()))) {
        desk.handle(turn.actor(), request);
      }
    };
  }

  @Override
  public void print(SimulationRun run) {
    new SimulationReport(console, run, simulation, order).print();
  }
}
