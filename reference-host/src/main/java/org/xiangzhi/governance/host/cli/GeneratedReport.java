package org.xiangzhi.governance.host.cli;

import java.util.Locale;
import org.xiangzhi.governance.host.simulate.Generation;
import org.xiangzhi.governance.host.simulate.Plan;
import org.xiangzhi.governance.kernel.Text;
import tools.jackson.core.JsonGenerator;

/** Prints what a practice asked of people in a generated county. */
final class GeneratedReport {
  private final Plan plan;
  private final Generation generation;
  private final SimulationRun run;
  private final Texts texts;
  private final Ink ink;

  GeneratedReport(Console console, Plan plan, Generation generation, SimulationRun run) {
    this.plan = plan;
    this.generation = generation;
    this.run = run;
    this.texts = console.texts();
    this.ink = new Ink(console);
  }

  void print() {
    ink.heading(
        texts.get(
            "generated.title",
            plan.practice().name().in(texts.locale()),
            plan.county(),
            plan.households(),
            plan.first(),
            plan.last(),
            plan.seed()));
    ink.line("  " + generation.remark().in(texts.locale()));
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
    ink.heading(texts.get("generated.not-played"));
    generation.notPlayed().forEach(this::line);
    ink.line("  " + texts.get("simulate.digest", run.digest()));
  }

  private void line(Text text) {
    ink.line("  " + text.in(texts.locale()));
  }

  void json(JsonGenerator out) {
    out.writeStringProperty("practice", plan.practice().id().value());
  }
}
