package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.ChainCheck;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.JournalException;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes logs to a file that anyone can verify. What the vault holds stays there, and so do
 * receipts and their fingerprints. The file takes its name only once it is whole.
 */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DatabaseOption database = new DatabaseOption();

  @Option(names = "--log", paramLabel = "LOG", arity = "1..*")
  private List<LogId> chosen = List.of();

  @Parameters(paramLabel = "FILE", arity = "1")
  @SuppressWarnings("NullAway.Init")
  private String file;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (SqliteJournal journal = database.openExisting()) {
      ImmutableSortedSet<LogId> logs = logs(journal);
      if (file.equals("-")) {
        Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
        write(journal, logs, out);
        out.flush();
      } else {
        writeFile(journal, logs, Path.of(file).toAbsolutePath());
      }
    }
    return ExitStatus.DONE;
  }

  private ImmutableSortedSet<LogId> logs(Journal journal) {
    ImmutableSortedSet<LogId> all = journal.logs();
    for (LogId log : chosen) {
      if (!all.contains(log)) {
        throw new SurroundingsException("export.no-log", log);
      }
    }
    return chosen.isEmpty() ? all : ImmutableSortedSet.copyOf(chosen);
  }

  private void writeFile(Journal journal, ImmutableSortedSet<LogId> logs, Path target)
      throws IOException {
    Path directory = Optional.ofNullable(target.getParent()).orElse(target);
    if (!Files.isDirectory(directory)) {
      throw new SurroundingsException("file.missing", directory);
    }
    if (Files.isDirectory(target)) {
      throw new SurroundingsException("file.directory", target);
    }
    Path part = Files.createTempFile(directory, ".export-", ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(part)) {
        write(journal, logs, out);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void write(Journal journal, ImmutableSortedSet<LogId> logs, Writer out)
      throws IOException {
    out.write(ExportForm.first(ClockMode.isSimulated(journal), logs) + "\n");
    for (LogId log : logs) {
      LogCheck check = LogCheck.of(journal, log, event -> write(event, out));
      check.broken().ifPresent(ExportCommand::refuseBroken);
      out.write(ExportForm.end(log, check.head()) + "\n");
    }
  }

  private static void write(StoredEvent event, Writer out) {
    try {
      out.write(ExportForm.event(event) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A broken chain is no record; whoever needs its remains copies the database itself. */
  private static void refuseBroken(ChainCheck.Break at) {
    throw new JournalException(
        JournalException.Fault.CORRUPT, at.log() + "#" + at.position() + " " + at.fault());
  }
}
