package org.xiangzhi.governance.host.cli;

import org.xiangzhi.governance.host.simulate.Course;
import org.xiangzhi.governance.host.simulate.Generation;
import org.xiangzhi.governance.host.simulate.Plan;
import org.xiangzhi.governance.journal.LogId;

/** Is a county that is generated from a practice's definition. */
final class GeneratedSimulation implements Simulated {
  private final Console console;
  private final Plan plan;
  private final boolean forProgram;
  private Generation generation;

  GeneratedSimulation(Console console, Plan plan, boolean forProgram) {
    this.console = console;
    this.plan = plan;
    this.forProgram = forProgram;
    this.generation = Generation.of(plan);
  }

  @Override
  public LogId county() {
    return generation.county();
  }

  @Override
  public Course course() {
    generation = Generation.of(plan);
    return generation.course();
  }

  @Override
  public void print(SimulationRun run) {
    GeneratedReport report = new GeneratedReport(console, plan, generation, run);
    if (forProgram) {
      console.out().print(JsonLines.object(report::json) + "\n");
    } else {
      report.print();
    }
  }
}
