package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.host.sheet.SheetException;
import org.xiangzhi.governance.host.sheet.SheetFiles;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.LedgerColumn;
import org.xiangzhi.governance.matter.LedgerRow;
import org.xiangzhi.governance.matter.MatterImport;
import org.xiangzhi.governance.matter.MatterLedger;
import org.xiangzhi.governance.matter.MatterView;
import org.xiangzhi.governance.matter.Matters;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.BodyKey;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.village.Governance;
import org.xiangzhi.governance.village.Outcome;
import org.xiangzhi.governance.village.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the ledger of matters into a sheet, and takes an older one in from a sheet. */
@Command(name = "ledger", mixinStandardHelpOptions = true)
final class LedgerCommand implements Runnable {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  LedgerCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }

  /** Writes the ledger of a log. */
  @Command(name = "export", mixinStandardHelpOptions = true)
  int export(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--unit", paramLabel = "UNIT") Optional<UnitId> unit,
      @Option(names = "--open") boolean open,
      @Option(names = "--day", paramLabel = "DAY") Optional<LocalDate> asked,
      @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    try (Journal journal = database.openExisting()) {
      Governance governance = Governance.over(journal, new JsonCodec()).build();
      LocalDate day = asked.orElseGet(() -> ZonedDateTime.now(Act.ZONE).toLocalDate());
      MatterLedger ledger =
          MatterLedger.of(governance.read(log).matters(), day, governance.views(log, day).matter());
      List<LedgerRow> rows =
          ledger.rows(unit).stream().filter(row -> !open || row.state().isOpen()).toList();
      Locale locale = console.locale();
      SheetFiles.write(
          file,
          Sheet.of(
              Arrays.stream(LedgerColumn.values())
                  .map(column -> column.heading().in(locale))
                  .collect(ImmutableList.toImmutableList()),
              rows.stream().map(row -> row.cells(locale)).toList()));
      console.err().println(console.texts().get("ledger.written", rows.size(), file));
      return ExitStatus.DONE;
    } catch (SheetException e) {
      throw unreadable(e, file);
    }
  }

  /** Takes in an older ledger: all of it, or, if anything is wrong with any row, nothing. */
  @Command(name = "import", mixinStandardHelpOptions = true)
  int take(
      @Mixin DatabaseOption database,
      @Option(names = "--log", paramLabel = "LOG", required = true) LogId log,
      @Option(names = "--as", paramLabel = "PERSON", required = true) PersonId actor,
      @Option(names = "--ledger", paramLabel = "NAME", required = true) String name,
      @Option(names = "--clock", paramLabel = "system|lines", defaultValue = "SYSTEM")
          ClockMode clock,
      @Option(names = "--at", paramLabel = "INSTANT") Optional<Instant> given,
      @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    Instant at = given.orElseGet(Instant::now);
    try (Session session = Session.open(database.openExisting(), List.of(), clock)) {
      Act act = Act.of(actor, at);
      MatterView view = session.governance().views(log, act.day()).matter();
      LedgerReader reader = read(SheetFiles.read(file), view, session.governance());
      Matters matters = session.governance().read(log).matters();
      List<LedgerReader.Problem> problems = new ArrayList<>(reader.problems());
      MatterImport.check(reader.rows(), matters, act, view)
          .forEach(
              problem ->
                  problems.add(
                      new LedgerReader.Problem(reader.number(problem.row()), problem.refusal())));
      if (!problems.isEmpty()) {
        return refused(problems);
      }
      if (reader.rows().isEmpty()) {
        throw new SurroundingsException("ledger.EMPTY", file, 1);
      }
      RaisingCommand.TakeIn command = new RaisingCommand.TakeIn(reader.rows(), name);
      return handed(session, actor, request(log, at, command, file));
    } catch (SheetException e) {
      throw unreadable(e, file);
    }
  }

  private static LedgerReader read(Sheet sheet, MatterView view, Governance governance) {
    return LedgerReader.read(
        sheet,
        view.provided()
            .orElseThrow(() -> new SurroundingsException("ledger.no-matters", view.log()))
            .rules(),
        (department, unit, person) -> office(governance, view, department, unit, person));
  }

  private static Request request(LogId log, Instant at, RaisingCommand.TakeIn command, Path file)
      throws IOException {
    String id = "ledger:" + Digest.of(Files.readAllBytes(file)).value().substring(0, 40);
    return Request.of(id, log, at, command);
  }

  private int handed(Session session, PersonId actor, Request request) {
    byte[] line = session.codec().write(request).getBytes(StandardCharsets.UTF_8);
    LineResult result = session.executor().execute(actor, 1, line);
    if (result.outcome() instanceof Outcome.Accepted accepted) {
      console.err().println(console.texts().get("ledger.taken-in", accepted.events().size()));
      return ExitStatus.DONE;
    }
    Messages messages = Messages.in(console.locale());
    ((Outcome.Refused) result.outcome())
        .refusals()
        .forEach(refusal -> console.err().println(messages.render(refusal)));
    return ExitStatus.REFUSED;
  }

  private int refused(List<LedgerReader.Problem> problems) {
    Messages messages = Messages.in(console.locale());
    problems.stream()
        .sorted(Comparator.comparingInt(LedgerReader.Problem::row))
        .forEach(
            problem ->
                console
                    .err()
                    .println(
                        console
                            .texts()
                            .get(
                                "ledger.row",
                                problem.row(),
                                problem.refusal().pointer().orElse(""),
                                messages.render(problem.refusal()),
                                problem.refusal().code())));
    long rows = problems.stream().mapToInt(LedgerReader.Problem::row).distinct().count();
    console.err().println(console.texts().get("ledger.refused", rows));
    return ExitStatus.REFUSED;
  }

  private static Optional<OfficeId> office(
      Governance governance, MatterView view, BodyId department, UnitId unit, PersonId person) {
    return governance.read(view.log().county()).practices().adopted().stream()
        .flatMap(practice -> practice.offices().stream())
        .filter(office -> office.body().equals(department))
        .map(OfficeDefinition::id)
        .distinct()
        .filter(office -> view.holders(new BodyKey(unit, department), office).contains(person))
        .findFirst();
  }

  private static SurroundingsException unreadable(SheetException e, Path file) {
    return new SurroundingsException("ledger." + e.problem(), file, e.row());
  }
}
