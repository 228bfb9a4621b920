package org.xiangzhi.governance.host.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Verifies an export, with nothing but the file. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--head", paramLabel = "LOG=DIGEST", arity = "1")
  private Map<LogId, Digest> heads = new LinkedHashMap<>();

  @Option(names = "--json")
  private boolean forProgram;

  @Parameters(paramLabel = "FILE", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(file)) {
      throw new SurroundingsException("file.directory", file);
    }
    Optional<ExportVerifier.Report> found;
    try (InputStream in = Files.newInputStream(file)) {
      found = new ExportVerifier(heads).verify(in);
    }
    ExportVerifier.Report report =
        found.orElseThrow(() -> new SurroundingsException("verify.no-export", file));
    if (forProgram) {
      console.out().print(json(report) + "\n");
    } else {
      print(report);
    }
    return report.holds() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void print(ExportVerifier.Report report) {
    Texts texts = console.texts();
    Ink ink = new Ink(console);
    if (report.simulated()) {
      ink.line(texts.get("verify.simulated"));
    }
    report.logs().forEach(log -> print(log, texts, ink));
    report
        .behind()
        .ifPresent(
            finding ->
                ink.line(
                    ink.bad(texts.get("verify.broken"))
                        + " "
                        + texts.get("verify." + finding.fault(), finding.line(), 0)));
    for (VerdictCheck.Checked vote : report.votes()) {
      print(vote, texts, ink);
    }
    print(report.points(), texts, ink);
    print(report.courtyards(), texts, ink);
    ink.line(texts.get(report.holds() ? "verify.all-hold" : "verify.not-all"));
  }

  private static void print(ExportVerifier.Verdict log, Texts texts, Ink ink) {
    ink.line(
        log.finding()
            .map(
                finding ->
                    ink.bad(texts.get("verify.broken"))
                        + " "
                        + log.log()
                        + "  "
                        + texts.get(
                            "verify." + finding.fault(), finding.line(), finding.position()))
            .orElseGet(
                () ->
                    ink.good(texts.get("verify.holds"))
                        + " "
                        + texts.get(
                            "verify.head", log.log(), log.head().position(), log.head().digest())));
  }

  private static void print(PointsAudit.Report points, Texts texts, Ink ink) {
    for (PointsAudit.Ledger ledger : points.ledgers()) {
      boolean whole = points.findings().stream().noneMatch(one -> one.log().equals(ledger.log()));
      ink.line(
          (whole ? ink.good(texts.get("verify.holds")) : ink.bad(texts.get("verify.broken")))
              + " "
              + texts.get(
                  "verify.points",
                  ledger.log(),
                  ledger.accounts(),
                  ledger.entries(),
                  ledger.periods(),
                  ledger.holders()));
    }
    if (points.transit() > 0) {
      ink.line("     " + texts.get("verify.points.transit", points.transit()));
    }
    for (PointsAudit.Finding finding : points.findings()) {
      ink.line(
          ink.bad(texts.get("verify.broken"))
              + " "
              + texts.get(
                  "verify.points.at",
                  finding.log(),
                  finding.position(),
                  finding.detail(),
                  texts.get("verify.points." + finding.fault())));
    }
  }

  private static void print(CourtyardAudit.Report courtyards, Texts texts, Ink ink) {
    if (courtyards.established() + courtyards.placed() + courtyards.draws() > 0) {
      boolean whole = courtyards.findings().isEmpty();
      ink.line(
          (whole ? ink.good(texts.get("verify.holds")) : ink.bad(texts.get("verify.broken")))
              + " "
              + texts.get(
                  "verify.courtyards",
                  courtyards.established(),
                  courtyards.scored(),
                  courtyards.placed(),
                  courtyards.draws()));
    }
    for (CourtyardAudit.Finding finding : courtyards.findings()) {
      ink.line(
          ink.bad(texts.get("verify.broken"))
              + " "
              + texts.get(
                  "verify.points.at",
                  finding.log(),
                  finding.position(),
                  finding.detail(),
                  texts.get("verify.courtyards." + finding.fault())));
    }
  }

  private static void courtyards(CourtyardAudit.Report courtyards, JsonGenerator out) {
    out.writeObjectPropertyStart("courtyards");
    out.writeNumberProperty("established", courtyards.established());
    out.writeNumberProperty("scored", courtyards.scored());
    out.writeNumberProperty("placed", courtyards.placed());
    out.writeNumberProperty("draws", courtyards.draws());
    out.writeArrayPropertyStart("findings");
    for (CourtyardAudit.Finding finding : courtyards.findings()) {
      out.writeStartObject();
      out.writeStringProperty("log", finding.log().value());
      out.writeNumberProperty("position", finding.position());
      out.writeStringProperty("fault", finding.fault().name());
      out.writeStringProperty("detail", finding.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void points(PointsAudit.Report points, JsonGenerator out) {
    out.writeArrayPropertyStart("points");
    for (PointsAudit.Ledger ledger : points.ledgers()) {
      out.writeStartObject();
      out.writeStringProperty("log", ledger.log().value());
      out.writeNumberProperty("accounts", ledger.accounts());
      out.writeNumberProperty("entries", ledger.entries());
      out.writeNumberProperty("periods", ledger.periods());
      out.writeObjectPropertyStart("holders");
      ledger.holders().forEach(out::writeNumberProperty);
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("pointsFindings");
    for (PointsAudit.Finding finding : points.findings()) {
      out.writeStartObject();
      out.writeStringProperty("log", finding.log().value());
      out.writeNumberProperty("position", finding.position());
      out.writeStringProperty("fault", finding.fault().name());
      out.writeStringProperty("detail", finding.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void print(VerdictCheck.Checked vote, Texts texts, Ink ink) {
    ink.line(
        (vote.problem().isEmpty()
                ? ink.good(texts.get("verify.holds"))
                : ink.bad(texts.get("verify.broken")))
            + " "
            + texts.get(
                "verify.vote",
                vote.log(),
                vote.position(),
                vote.vote(),
                vote.stated(),
                vote.found(),
                vote.problem().orElse("–")));
    ink.line("     " + vote.figures());
    ink.line("     " + texts.get("verify.rules", vote.rules()));
  }

  private static void votes(ExportVerifier.Report report, JsonGenerator out) {
    out.writeArrayPropertyStart("votes");
    for (VerdictCheck.Checked vote : report.votes()) {
      out.writeStartObject();
      out.writeStringProperty("log", vote.log().value());
      out.writeNumberProperty("position", vote.position());
      out.writeStringProperty("vote", vote.vote());
      out.writeStringProperty("rules", vote.rules());
      out.writeStringProperty("stated", vote.stated());
      out.writeStringProperty("found", vote.found());
      out.writeStringProperty("figures", vote.figures());
      vote.problem().ifPresent(problem -> out.writeStringProperty("problem", problem));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String json(ExportVerifier.Report report) {
    return JsonLines.object(
        out -> {
          out.writeBooleanProperty("holds", report.holds());
          out.writeBooleanProperty("simulated", report.simulated());
          out.writeArrayPropertyStart("logs");
          for (ExportVerifier.Verdict log : report.logs()) {
            out.writeStartObject();
            out.writeStringProperty("log", log.log().value());
            out.writeNumberProperty("count", log.head().position());
            out.writeStringProperty("head", log.head().digest().value());
            log.finding()
                .ifPresent(
                    finding -> {
                      out.writeStringProperty("fault", finding.fault().name());
                      out.writeNumberProperty("line", finding.line());
                      out.writeNumberProperty("position", finding.position());
                    });
            out.writeEndObject();
          }
          out.writeEndArray();
          votes(report, out);
          points(report.points(), out);
          courtyards(report.courtyards(), out);
          report
              .behind()
              .ifPresent(finding -> out.writeNumberProperty("moreBehindLine", finding.line()));
        });
  }
}
