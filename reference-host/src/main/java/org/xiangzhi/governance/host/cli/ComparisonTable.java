package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeComparison;
import org.xiangzhi.governance.practice.PracticeComparison.Column;
import org.xiangzhi.governance.practice.PracticeComparison.Entry;
import org.xiangzhi.governance.practice.PracticeComparison.Row;
import tools.jackson.core.JsonGenerator;

/** Prints practices side by side. What all of them say is marked. */
final class ComparisonTable {
  private static final int ALL = 200;
  private static final int FIRST = 18;
  private static final int NARROWEST = 24;
  private static final int WIDEST = 72;
  private static final String NOTHING = "–";

  private final PracticeComparison comparison;
  private final Texts texts;
  private final Ink ink;
  private final int width;
  private final Columns columns;

  ComparisonTable(Console console, PracticeComparison comparison) {
    this.comparison = comparison;
    this.texts = console.texts();
    this.ink = new Ink(console);
    int practices = comparison.practices().size();
    this.width = Math.max(NARROWEST, Math.min(WIDEST, (ALL - FIRST) / practices - 2));
    this.columns = Columns.of(FIRST, practices, width);
  }

  void print() {
    ink.heading(texts.get("compare.title"));
    List<List<String>> head = new ArrayList<>();
    head.add(List.of(""));
    comparison.practices().forEach(practice -> head.add(head(practice)));
    columns.lines(head).forEach(line -> ink.line(ink.bold(line)));
    comparison.rows().forEach(this::print);
    long same = comparison.rows().stream().filter(Row::same).count();
    ink.line("");
    ink.line(texts.get("compare.marks", same, comparison.rows().size()));
  }

  private List<String> head(Column practice) {
    List<String> lines = Columns.wrap(practice.name().in(texts.locale()), width);
    List<String> all = new ArrayList<>(lines);
    all.addAll(Columns.wrap(practice.id() + " " + practice.version(), width));
    return all;
  }

  private void print(Row row) {
    List<List<String>> cells = new ArrayList<>();
    String mark = row.same() ? "= " : "≠ ";
    cells.add(Columns.wrap(mark + row.aspect().title().in(texts.locale()), FIRST));
    row.cells().forEach(cell -> cells.add(lines(row, cell)));
    ink.line(ink.faint("-".repeat(FIRST + comparison.practices().size() * (width + 2))));
    columns.lines(cells).forEach(ink::line);
  }

  private List<String> lines(Row row, List<Entry> cell) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : cell) {
      Text text = entry.text();
      boolean shared = comparison.practices().size() > 1 && row.shared().contains(text);
      lines.addAll(
          Columns.wrap((shared ? "= " : "· ") + text.in(texts.locale()) + rules(entry), width));
    }
    return cell.isEmpty() ? List.of(NOTHING) : lines;
  }

  private static String rules(Entry entry) {
    return entry.rules().isEmpty()
        ? ""
        : entry.rules().stream().map(RuleId::value).collect(Collectors.joining(" ", " [", "]"));
  }

  void json(JsonGenerator out) {
    out.writeArrayPropertyStart("practices");
    for (Column practice : comparison.practices()) {
      out.writeStartObject();
      out.writeStringProperty("id", practice.id().value());
      out.writeStringProperty("version", practice.version());
      json("name", practice.name(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("rows");
    comparison.rows().forEach(row -> json(row, out));
    out.writeEndArray();
  }

  private static void json(Row row, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("aspect", row.aspect().name());
    json("title", row.aspect().title(), out);
    out.writeBooleanProperty("same", row.same());
    out.writeArrayPropertyStart("cells");
    for (List<Entry> cell : row.cells()) {
      out.writeStartArray();
      for (Entry entry : cell) {
        out.writeStartObject();
        json("text", entry.text(), out);
        out.writeArrayPropertyStart("rules");
        entry.rules().forEach(rule -> out.writeString(rule.value()));
        out.writeEndArray();
        out.writeBooleanProperty("shared", row.shared().contains(entry.text()));
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void json(String name, Text text, JsonGenerator out) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("zh", text.zh());
    out.writeStringProperty("en", text.en());
    out.writeEndObject();
  }
}
