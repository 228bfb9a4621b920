package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.law.Claim;
import org.xiangzhi.governance.law.Comparison;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.law.FloorVerdict;
import org.xiangzhi.governance.law.Provision;
import org.xiangzhi.governance.law.Regulation;
import org.xiangzhi.governance.practice.LawCheck;
import tools.jackson.core.JsonGenerator;

/** Prints how a practice stands to the law: one row for each figure. */
final class FloorTable {
  private static final String NOTHING = "–";

  private final LawCheck check;
  private final Texts texts;
  private final Ink ink;

  FloorTable(Console console, LawCheck check) {
    this.check = check;
    this.texts = console.texts();
    this.ink = new Ink(console);
  }

  /** Returns the status with which a command ends that compared. */
  int status() {
    return check.refusals().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  void print() {
    Floor floor = check.floor();
    String laws =
        floor.layers().stream()
            .map(law -> law.id() + " " + law.name().in(texts.locale()))
            .collect(Collectors.joining(", "));
    ink.heading(texts.get("law.title", floor.day()));
    ink.line(texts.get("law.layers", laws.isEmpty() ? NOTHING : laws));
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        List.of(
            texts.get("law.rule"),
            texts.get("law.practice"),
            texts.get("law.floor"),
            texts.get("law.verdict"),
            texts.get("law.source")));
    check.rows().forEach(row -> cells.add(cells(row)));
    Columns columns = Columns.fitting(cells);
    for (int i = 0; i < cells.size(); i++) {
      String line = columns.line(cells.get(i));
      boolean refused = i > 0 && check.rows().get(i - 1).verdict().refuses();
      ink.line(i == 0 ? ink.bold(line) : refused ? ink.bad(line) : line);
    }
    Messages messages = Messages.in(texts.locale());
    for (Refusal refusal : check.refusals()) {
      ink.line(ink.bad(texts.get("law.refused")) + " " + messages.render(refusal));
    }
    ink.line(
        check.refusals().isEmpty()
            ? ink.good(texts.get("law.kept"))
            : ink.bad(texts.get("law.broken", check.refusals().size())));
  }

  private List<String> cells(Comparison row) {
    return List.of(
        row.subject().rule().value(),
        row.claim().map(claim -> figure(claim, texts.locale())).orElse(NOTHING),
        row.floor().map(counting -> counting.figure().toString()).orElse(NOTHING),
        texts.get("law." + row.verdict()),
        row.floor().map(counting -> source(counting.provision())).orElse(NOTHING));
  }

  private static String figure(Claim claim, Locale locale) {
    return claim.standard().figure()
        + claim.otherBase().map(base -> " " + base.in(locale)).orElse("");
  }

  private String source(Provision provision) {
    return texts.get("law.from", provision.citation(), provision.regulation().from());
  }

  void json(JsonGenerator out) {
    out.writeStringProperty("practice", check.definition().id().value());
    out.writeStringProperty("version", check.definition().version());
    out.writeStringProperty("day", check.floor().day().toString());
    out.writeArrayPropertyStart("laws");
    check.floor().layers().stream().map(Regulation::id).forEach(out::writeString);
    out.writeEndArray();
    out.writeStringProperty("status", check.refusals().isEmpty() ? "accepted" : "refused");
    out.writeArrayPropertyStart("rows");
    check.rows().forEach(row -> json(row, out));
    out.writeEndArray();
  }

  private static void json(Comparison row, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("rule", row.subject().rule().value());
    out.writeStringProperty("subject", row.subject().name());
    row.claim()
        .ifPresent(
            claim -> {
              out.writeStringProperty("practice", figure(claim, Locale.ENGLISH));
              out.writeStringProperty("practiceRule", claim.standard().rule().id().value());
            });
    Optional<Floor.Counting> floor = row.floor();
    floor.ifPresent(
        counting -> {
          Provision provision = counting.provision();
          out.writeStringProperty("floor", counting.figure().toString());
          out.writeStringProperty("law", provision.regulation().id());
          out.writeStringProperty("article", provision.rule().article());
          out.writeStringProperty("from", provision.regulation().from().toString());
        });
    FloorVerdict verdict = row.verdict();
    out.writeStringProperty("verdict", verdict.name());
    out.writeEndObject();
  }
}
