package org.xiangzhi.governance.host.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xiangzhi.governance.hierarchy.HierarchyView;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.Unit;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.Minutes;
import org.xiangzhi.governance.meeting.MinutesNames;
import org.xiangzhi.governance.recognition.ListCaseId;
import org.xiangzhi.governance.recognition.PlaqueRegister;
import org.xiangzhi.governance.recognition.PublicList;
import org.xiangzhi.governance.recognition.RecognitionNames;
import org.xiangzhi.governance.recognition.RecognitionPapers;
import org.xiangzhi.governance.recognition.Recognitions;
import org.xiangzhi.governance.recognition.RoundId;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RegisterRecord;
import org.xiangzhi.governance.register.RegisterView;
import org.xiangzhi.governance.register.VoluntaryWork;
import org.xiangzhi.governance.register.WorkCard;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints papers that people hold in their hands. Persons appear by the ids of the record: the host
 * does not open the vault for a paper.
 */
@Command(name = "print", mixinStandardHelpOptions = true)
final class PrintCommand implements Runnable {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  PrintCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }

  /** Prints the minutes of a meeting, as text or, into a file that ends in .html, as a page. */
  @Command(name = "minutes", mixinStandardHelpOptions = true)
  int minutes(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Parameters(paramLabel = "MEETING") String meeting)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      Governance governance = Governance.over(journal, new JsonCodec()).build();
      Meeting found =
          governance
              .read(log)
              .meetings()
              .find(MeetingId.of(meeting))
              .orElseThrow(() -> new SurroundingsException("print.none", meeting, log));
      LocalDate day = found.called().on();
      Minutes minutes = Minutes.of(found, governance.views(log, day).meeting());
      MinutesNames names = new MinutesNames(PersonId::toString, units(governance, log, day));
      boolean page = to.filter(PrintCommand::isPage).isPresent();
      write(
          to, page ? minutes.page(console.locale(), names) : minutes.text(console.locale(), names));
    }
    return ExitStatus.DONE;
  }

  /** Prints a work card as a page. */
  @Command(name = "work-card", mixinStandardHelpOptions = true)
  int workCard(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Option(names = "--day", paramLabel = "DAY", required = true) LocalDate day,
      @Parameters(paramLabel = "RECORD") String record)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      Governance governance = Governance.over(journal, new JsonCodec()).build();
      RegisterRecord found =
          governance
              .read(log)
              .registers()
              .find(RecordId.of(record))
              .orElseThrow(() -> new SurroundingsException("print.none", record, log));
      RegisterView view = governance.views(log, day).register();
      RecordKind kind = view.kind(found.practice(), found.kind());
      String village = units(governance, log, day).apply(UnitId.of(log.unit()));
      write(to, WorkCard.page(found, kind, Text.of(village, village), PersonId::toString, day));
    }
    return ExitStatus.DONE;
  }

  /** Prints the certificate of an award. */
  @Command(name = "award-certificate", mixinStandardHelpOptions = true)
  int awardCertificate(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Option(names = "--winner", paramLabel = "ID", required = true) String winner,
      @Parameters(paramLabel = "ROUND") String round)
      throws IOException {
    return honour(
        database,
        log,
        to,
        winner,
        asked ->
            asked.awards().find(RoundId.of(round)).stream()
                .flatMap(
                    found ->
                        found
                            .won()
                            .map(award -> award.won().winner())
                            .filter(one -> one.id().equals(winner))
                            .flatMap(
                                one ->
                                    RecognitionPapers.awardCertificate(
                                        found, one, asked.names(LocalDate.MAX))
                                        .stream()))
                .findFirst());
  }

  /** Prints the notice of a listing, for whom it is about. */
  @Command(name = "list-notice", mixinStandardHelpOptions = true)
  int listNotice(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Option(names = "--day", paramLabel = "DAY", required = true) LocalDate day,
      @Parameters(paramLabel = "CASE") String listCase)
      throws IOException {
    return honour(
        database,
        log,
        to,
        listCase,
        asked ->
            asked
                .awards()
                .find(ListCaseId.of(listCase))
                .flatMap(one -> RecognitionPapers.listNotice(one, asked.names(day), day)));
  }

  /** Prints what everyone may see of the lists. */
  @Command(name = "public-list", mixinStandardHelpOptions = true)
  int publicList(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Option(names = "--day", paramLabel = "DAY", required = true) LocalDate day)
      throws IOException {
    return honour(
        database,
        log,
        to,
        log.toString(),
        asked ->
            Optional.of(
                RecognitionPapers.publicList(
                    PublicList.of(asked.awards(), day), asked.village(day), asked.names(day))));
  }

  /** Prints the register of plaques and certificates. */
  @Command(name = "plaque-register", mixinStandardHelpOptions = true)
  int plaqueRegister(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Option(names = "--day", paramLabel = "DAY", required = true) LocalDate day)
      throws IOException {
    return honour(
        database,
        log,
        to,
        log.toString(),
        asked ->
            Optional.of(
                RecognitionPapers.plaqueRegister(
                    PlaqueRegister.of(asked.awards()), asked.village(day), asked.names(day))));
  }

  /** Prints a certificate of voluntary work. */
  @Command(name = "voluntary-certificate", mixinStandardHelpOptions = true)
  int voluntaryCertificate(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--to", paramLabel = "FILE") Optional<Path> to,
      @Option(names = "--day", paramLabel = "DAY", required = true) LocalDate day,
      @Parameters(paramLabel = "RECORD") String record)
      throws IOException {
    return honour(
        database,
        log,
        to,
        record,
        asked ->
            asked
                .model()
                .registers()
                .find(RecordId.of(record))
                .flatMap(
                    found ->
                        VoluntaryWork.certificate(
                            found,
                            asked.model().registers(),
                            asked.village(day),
                            PersonId::toString)));
  }

  /** Is what a page of honours or lists is made from. */
  private record Asked(Governance governance, LogId log) {
    Model model() {
      return governance.read(log);
    }

    Recognitions awards() {
      return model().recognitions();
    }

    String village(LocalDate day) {
      return units(governance, log, day).apply(UnitId.of(log.unit()));
    }

    /** A household may bear its householder's name: it appears by its id. */
    RecognitionNames names(LocalDate day) {
      HierarchyView units = governance.units(log);
      return new RecognitionNames(
          PersonId::toString,
          id ->
              units
                  .unit(id, day)
                  .filter(unit -> !unit.level().equals(LevelId.HOUSEHOLD))
                  .map(Unit::name)
                  .orElse(id.value()));
    }
  }

  private int honour(
      DatabaseOption database,
      LogId log,
      Optional<Path> to,
      String what,
      Function<Asked, Optional<String>> page)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      Governance governance = Governance.over(journal, new JsonCodec()).build();
      write(
          to,
          page.apply(new Asked(governance, log))
              .orElseThrow(() -> new SurroundingsException("print.none", what, log)));
    }
    return ExitStatus.DONE;
  }

  private static Function<UnitId, String> units(Governance governance, LogId log, LocalDate day) {
    HierarchyView units = governance.units(log);
    return unit -> units.unit(unit, day).map(Unit::name).orElse(unit.value());
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".html");
  }

  private void write(Optional<Path> to, String paper) throws IOException {
    if (to.isPresent()) {
      Files.writeString(to.get(), paper);
      return;
    }
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    out.write(paper);
    out.flush();
  }
}
