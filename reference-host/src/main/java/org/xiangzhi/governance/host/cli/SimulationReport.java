package org.xiangzhi.governance.host.cli;

import java.util.Locale;
import org.xiangzhi.governance.village.Simulation;

/** Prints what a simulated year came to, from its record. */
final class SimulationReport {
  private final SimulationRun run;
  private final Simulation simulation;
  private final Simulation.Order order;
  private final Texts texts;
  private final Ink ink;

  SimulationReport(
      Console console, SimulationRun run, Simulation simulation, Simulation.Order order) {
    this.run = run;
    this.simulation = simulation;
    this.order = order;
    this.texts = console.texts();
    this.ink = new Ink(console);
  }

  void print() {
    ink.heading(
        texts.get(
            "simulate.title", simulation.practice(), order.year(), order.seed(), order.villages()));
    ink.line("  " + simulation.remark().in(texts.locale()));
    ink.line(
        "  "
            + texts.get(
                "simulate.played",
                run.logs().size(),
                run.commands(),
                run.errands(),
                run.events(),
                String.format(Locale.ROOT, "%.1f", run.seconds()),
                Math.round(run.events() / run.seconds())));
    run.refused().forEach((what, count) -> ink.line("  " + ink.bad(count + "  " + what)));
    ink.line("  " + texts.get("simulate.digest", run.digest()));
  }
}
