package org.xiangzhi.governance.host.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.jdbc.SqliteJournal;
import org.xiangzhi.governance.journal.InMemoryJournal;

/**
 * Measures a simulation against bare inserts of its very rows: into a SQLite file of the same
 * schema, with the same settings and as many transactions, and into a database in memory.
 */
final class SimulationBenchmark {
  private final SimulateCommand command;
  private final Console console;
  private final Path file;

  SimulationBenchmark(SimulateCommand command, Console console, Path file) {
    this.command = command;
    this.console = console;
    this.file = file;
  }

  int run(PracticePlugins loaded, Simulated simulated) throws IOException {
    SimulationRun durable;
    BareInserts bare;
    try (SqliteJournal journal = SqliteJournal.open(file)) {
      durable = command.run(loaded, simulated, journal);
      bare = BareInserts.of(file, journal.commits());
      simulated.print(durable);
    }
    double bareSeconds = bare.into(file.resolveSibling("bare.db"));
    print("simulate.durable", durable, bareSeconds, bare);
    SimulationRun memory;
    try (InMemoryJournal journal = new InMemoryJournal()) {
      memory = command.run(loaded, simulated, journal);
    }
    print("simulate.memory", memory, bare.intoMemory(), bare);
    Texts texts = console.texts();
    boolean same = durable.digest().equals(memory.digest());
    new Ink(console).line("  " + texts.get(same ? "simulate.same" : "simulate.differs"));
    return same && durable.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void print(String key, SimulationRun run, double bareSeconds, BareInserts bare) {
    double ours = run.events() / run.seconds();
    double theirs = bare.events() / bareSeconds;
    new Ink(console)
        .line(
            "  "
                + console
                    .texts()
                    .get(
                        key,
                        Math.round(ours),
                        Math.round(theirs),
                        String.format(Locale.ROOT, "%.2f", ours / theirs),
                        bare.transactions()));
  }
}
