package org.xiangzhi.governance.host.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.xiangzhi.governance.hierarchy.DivisionCode;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.host.plugin.HostVersion;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.practice.PracticeId;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Is the command line: it takes the words apart, runs one command and says how it ended. */
public final class Cli {
  private static final String LANG = "--lang";

  private Cli() {}

  /**
   * Runs one command.
   *
   * @param given what the command talks to; its locale holds unless the words name a language
   * @param args the words
   * @return one of {@link ExitStatus}; nothing is thrown
   */
  public static int run(Console given, String... args) {
    Console console = given.in(language(args, given.locale()));
    Problems problems = new Problems(console);
    try {
      warnOfEncoding(console);
      int status = commandLine(console, problems).execute(args);
      return console.out().checkError() && status == ExitStatus.DONE
          ? problems.surroundings(new SurroundingsException("out.closed"))
          : status;
    } catch (Throwable e) {
      return problems.any(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private static CommandLine commandLine(Console console, Problems problems) {
    CommandLine line = commands(console);
    line.getCommandSpec().version("governance " + HostVersion.current());
    return reading(line)
        .setResourceBundle(console.texts().bundle())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(writer(console.out()), true))
        .setErr(new PrintWriter(writer(console.err()), true))
        .setParameterExceptionHandler(problems::usage)
        .setExecutionExceptionHandler((e, command, parsed) -> problems.any(e));
  }

  private static CommandLine commands(Console console) {
    CommandLine practices =
        new CommandLine(new PracticesCommand())
            .addSubcommand(new PracticesListCommand(console))
            .addSubcommand(new PracticesShowCommand(console))
            .addSubcommand(new PracticesCheckCommand(console))
            .addSubcommand(new PracticesCompareCommand(console));
    CommandLine imports =
        new CommandLine(new ImportCommand()).addSubcommand(new ImportDivisionsCommand(console));
    CommandLine points =
        new CommandLine(new PointsReportCommand(console))
            .addSubcommand(new PointsPostCommand(console))
            .addSubcommand(new PointsOpeningCommand(console));
    CommandLine courtyards =
        new CommandLine(new CourtyardReportCommand(console))
            .addSubcommand(new PartitionCommand(console));
    return new CommandLine(new RootCommand())
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new SimulateCommand(console))
        .addSubcommand(new ExecCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .addSubcommand(practices)
        .addSubcommand(imports)
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new PrintCommand(console))
        .addSubcommand(new LedgerCommand(console))
        .addSubcommand(points)
        .addSubcommand(courtyards)
        .addSubcommand(new ErrandsCommand(console));
  }

  /** Says how words become values. */
  private static CommandLine reading(CommandLine line) {
    return line.registerConverter(PersonId.class, PersonId::of)
        .registerConverter(LogId.class, LogId::of)
        .registerConverter(PracticeId.class, PracticeId::of)
        .registerConverter(Digest.class, Digest::new)
        .registerConverter(UnitId.class, UnitId::of)
        .registerConverter(AccountId.class, AccountId::new)
        .registerConverter(BookId.class, BookId::of)
        .registerConverter(EntryId.class, EntryId::of)
        .registerConverter(Instant.class, Instant::parse)
        .registerConverter(LocalDate.class, LocalDate::parse)
        .registerConverter(YearMonth.class, YearMonth::parse)
        .registerConverter(DivisionCode.class, DivisionCode::parse);
  }

  private static Writer writer(java.io.PrintStream stream) {
    return new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  /** The language is needed before the words are taken apart, for the help is in it too. */
  private static Locale language(String[] args, Locale otherwise) {
    List<String> words = List.of(args);
    for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
      String word = words.get(i);
      String value =
          word.startsWith(LANG + "=")
              ? word.substring(LANG.length() + 1)
              : word.equals(LANG) && i + 1 < words.size() ? words.get(i + 1) : "";
      if (value.equals("zh") || value.equals("en")) {
        return Locale.forLanguageTag(value);
      }
    }
    return otherwise;
  }

  /** File names are read by the locale; the program's own output is UTF-8 in any case. */
  private static void warnOfEncoding(Console console) {
    String encoding = System.getProperty("native.encoding", "UTF-8");
    boolean startedByScript = System.getProperty("governance.home") != null;
    if (!startedByScript && !isUtf8(encoding)) {
      console.err().println("governance: " + console.texts().get("locale.encoding", encoding));
    }
  }

  private static boolean isUtf8(String encoding) {
    return Charset.isSupported(encoding)
        && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
  }
}
