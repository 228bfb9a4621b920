package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xiangzhi.governance.host.simulate.Generation;
import org.xiangzhi.governance.host.simulate.LoadReport;
import org.xiangzhi.governance.host.simulate.LoadReport.Figure;
import org.xiangzhi.governance.host.simulate.LoadReport.OfOffice;
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
    assumed();
    LoadReport load = generation.load(run.governance());
    villages(load);
    offices(load);
    ink.heading(texts.get("generated.not-played"));
    generation.notPlayed().forEach(this::line);
    if (generation.notPlayed().isEmpty()) {
      ink.line("  " + texts.get("generated.nothing"));
    }
    ink.line("");
    ink.line("  " + texts.get("simulate.digest", run.digest()));
  }

  private void assumed() {
    ink.heading(texts.get("generated.assumed"));
    generation.assumptions().forEach(this::line);
  }

  private void line(Text text) {
    ink.line("  " + text.in(texts.locale()));
  }

  private void villages(LoadReport load) {
    ink.heading(texts.get("generated.villages"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            texts.get("generated.median"),
            texts.get("generated.most"),
            texts.get("generated.sum")));
    for (Figure figure : load.villages()) {
      rows.add(
          List.of(
              figure.name().in(texts.locale()),
              Long.toString(figure.median()),
              Long.toString(figure.most()),
              Long.toString(figure.sum())));
    }
    print(rows);
  }

  /** Offices whose holders had nothing to do are left out. */
  private void offices(LoadReport load) {
    ink.heading(texts.get("generated.offices"));
    List<List<String>> rows = new ArrayList<>();
    for (OfOffice office : load.offices()) {
      if (rows.isEmpty()) {
        List<String> head = new ArrayList<>(List.of("", texts.get("generated.holders")));
        office.figures().forEach(figure -> head.add(figure.name().in(texts.locale())));
        rows.add(head);
      }
      if (office.figures().stream().anyMatch(figure -> figure.most() > 0)) {
        List<String> row =
            new ArrayList<>(
                List.of(office.name().in(texts.locale()), Integer.toString(office.holders())));
        office.figures().forEach(figure -> row.add(figure.median() + " / " + figure.most()));
        rows.add(row);
      }
    }
    print(rows);
  }

  private void print(List<List<String>> rows) {
    if (!rows.isEmpty()) {
      Columns columns = Columns.fitting(rows);
      rows.forEach(row -> ink.line("  " + columns.line(row)));
    }
  }

  void json(JsonGenerator out) {
    out.writeStringProperty("practice", plan.practice().id().value());
    out.writeStringProperty("version", plan.practice().version());
    out.writeStringProperty("county", plan.county().value());
    out.writeNumberProperty("households", plan.households());
    out.writeStringProperty("from", plan.first().toString());
    out.writeStringProperty("to", plan.last().toString());
    out.writeNumberProperty("seed", plan.seed());
    out.writeNumberProperty("commands", run.commands());
    out.writeNumberProperty("events", run.events());
    out.writeStringProperty("digest", run.digest().value());
    out.writeObjectPropertyStart("refused");
    run.refused().forEach(out::writeNumberProperty);
    out.writeEndObject();
    texts("assumed", generation.assumptions(), out);
    texts("notPlayed", generation.notPlayed(), out);
    LoadReport load = generation.load(run.governance());
    out.writeArrayPropertyStart("villages");
    load.villages().forEach(figure -> json(figure, out));
    out.writeEndArray();
    out.writeArrayPropertyStart("offices");
    for (OfOffice office : load.offices()) {
      out.writeStartObject();
      out.writeStringProperty("office", office.office().value());
      out.writeNumberProperty("holders", office.holders());
      out.writeArrayPropertyStart("figures");
      office.figures().forEach(figure -> json(figure, out));
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectPropertyStart("acts");
    load.acts().forEach(out::writeNumberProperty);
    out.writeEndObject();
  }

  private static void json(Figure figure, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("zh", figure.name().zh());
    out.writeStringProperty("en", figure.name().en());
    out.writeNumberProperty("median", figure.median());
    out.writeNumberProperty("most", figure.most());
    out.writeNumberProperty("sum", figure.sum());
    out.writeEndObject();
  }

  private static void texts(String name, List<Text> texts, JsonGenerator out) {
    out.writeArrayPropertyStart(name);
    for (Text text : texts) {
      out.writeStartObject();
      out.writeStringProperty("zh", text.zh());
      out.writeStringProperty("en", text.en());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
