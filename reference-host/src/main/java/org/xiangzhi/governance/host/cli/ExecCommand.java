package org.xiangzhi.governance.host.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Messages;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.village.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Executes lines of JSON, one request each, and answers each with a line. An answer is given out
 * only when what it says is durable.
 */
@Command(name = "exec", mixinStandardHelpOptions = true)
final class ExecCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Mixin private PluginsOption plugins = new PluginsOption();

  @Option(names = "--as", paramLabel = "PERSON")
  private Optional<PersonId> actor = Optional.empty();

  @Option(names = "--clock", paramLabel = "system|lines")
  private ClockMode clock = ClockMode.SYSTEM;

  @Option(names = "--json")
  private boolean forProgram;

  @Parameters(paramLabel = "FILE", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private String file;

  private long accepted;
  private long repeated;
  private long refused;

  ExecCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PersonId principal = principal();
    try (InputStream in = open();
        PracticePlugins loaded = plugins.load(console);
        Session session = Session.open(database.openOrCreate(), loaded.versions(), clock)) {
      run(session.executor(), principal, new LineReader(in, LineExecutor.MAX_LINE_BYTES));
    }
    if (!forProgram) {
      console.err().println(console.texts().get("exec.done", accepted, repeated, refused));
    }
    return refused > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private void run(LineExecutor executor, PersonId principal, LineReader lines) throws IOException {
    Messages messages = Messages.in(console.locale());
    while (lines.next()) {
      LineResult result;
      try {
        result =
            lines.isTooLong()
                ? executor.tooLong(lines.number(), lines.length())
                : executor.execute(principal, lines.number(), lines.line());
      } catch (JournalException e) {
        console.err().println("governance: " + console.texts().get("exec.at", lines.number()));
        throw e;
      }
      count(result);
      console.out().print(result.json(messages) + "\n");
      if (console.out().checkError()) {
        throw new SurroundingsException("out.closed");
      }
    }
  }

  private void count(LineResult result) {
    if (result.outcome() instanceof Outcome.Accepted known) {
      accepted++;
      repeated += known.repeated() ? 1 : 0;
    } else {
      refused++;
    }
  }

  private InputStream open() throws IOException {
    if (file.equals("-")) {
      return new FilterInputStream(console.in()) {
        @Override
        public void close() {
          // Standard input is not ours to close.
        }
      };
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new SurroundingsException("file.directory", path);
    }
    return Files.newInputStream(path);
  }

  /** Without {@code --as} the principal is the user whom the operating system has let in. */
  private PersonId principal() {
    String user = System.getProperty("user.name", "");
    try {
      return actor.isPresent() ? actor.get() : PersonId.of(user);
    } catch (InvalidValueException e) {
      throw new UsageException(spec, console.texts().get("exec.user", user));
    }
  }
}
