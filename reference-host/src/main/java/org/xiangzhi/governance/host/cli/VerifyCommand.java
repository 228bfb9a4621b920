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
    for (ExportVerifier.Verdict log : report.logs()) {
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
                              "verify.head",
                              log.log(),
                              log.head().position(),
                              log.head().digest())));
    }
    report
        .behind()
        .ifPresent(
            finding ->
                ink.line(
                    ink.bad(texts.get("verify.broken"))
                        + " "
                        + texts.get("verify." + finding.fault(), finding.line(), 0)));
    ink.line(texts.get(report.holds() ? "verify.all-hold" : "verify.not-all"));
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
          report
              .behind()
              .ifPresent(finding -> out.writeNumberProperty("moreBehindLine", finding.line()));
        });
  }
}
