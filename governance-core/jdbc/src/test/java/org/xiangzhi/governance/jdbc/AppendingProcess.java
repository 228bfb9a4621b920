package org.xiangzhi.governance.jdbc;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xiangzhi.governance.journal.Append;
import org.xiangzhi.governance.journal.AppendResult;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.testkit.journal.Appends;

/**
 * Appends in a JVM of its own, so that it can be killed or traced, and prints one line for each
 * append that was acknowledged: {@code ack LOG COMMAND POSITION}.
 *
 * <p>Arguments: file, prefix of the commands, threads, appends for each thread. Each thread appends
 * by turns to the log that all share and to a log of its own.
 */
final class AppendingProcess {
  static final LogId SHARED = new LogId("522631/shared");

  private final Journal journal;
  private final String prefix;
  private final PrintStream out;

  private AppendingProcess(Journal journal, String prefix, PrintStream out) {
    this.journal = journal;
    this.prefix = prefix;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    int threads = Integer.parseInt(arguments[2]);
    int appends = Integer.parseInt(arguments[3]);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Journal journal = SqliteJournal.open(Path.of(arguments[0]))) {
      AppendingProcess process = new AppendingProcess(journal, arguments[1], System.out);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int thread = i;
        running.add(pool.submit(() -> process.appendAll(thread, appends)));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  /** Starts this class in another JVM. */
  static Process start(Path file, String prefix, int threads, int appends) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            AppendingProcess.class.getName(),
            file.toString(),
            prefix,
            Integer.toString(threads),
            Integer.toString(appends)));
    try {
      return new ProcessBuilder(command).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void appendAll(int thread, int appends) {
    LogId own = new LogId("522631/" + prefix + "-" + thread);
    for (int i = 0; i < appends; i++) {
      LogId log = i % 2 == 0 ? SHARED : own;
      String command = prefix + "-" + thread + "-" + i;
      Head end = journal.head(log);
      AppendResult result = new AppendResult.Conflict(end);
      while (result instanceof AppendResult.Conflict conflict) {
        result = journal.append(next(log, conflict.head(), command)).join();
      }
      long position = ((AppendResult.Appended) result).head().position();
      // One call of write(2) for each line, so that a kill leaves no half of two lines.
      out.print("ack " + log + " " + command + " " + position + "\n");
      out.flush();
    }
  }

  private static Append next(LogId log, Head end, String command) {
    return Appends.sealing(
        Appends.of(log, end, command, 2),
        Appends.entry(Appends.key(log, "p-" + command, "name"), "name of " + command));
  }

  /** Returns a callable that reads the acknowledgements of a process until it ends. */
  static Callable<List<Acknowledged>> acknowledgements(Process process, Runnable first) {
    return () -> {
      List<Acknowledged> all = new ArrayList<>();
      try (var lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] words = line.split(" ", -1);
          // The last line may be cut off by the kill; what was not told whole was not told.
          if (words.length == 4 && !words[3].isEmpty()) {
            all.add(new Acknowledged(new LogId(words[1]), words[2], Long.parseLong(words[3])));
            if (all.size() == 1) {
              first.run();
            }
          }
        }
      }
      return all;
    };
  }

  /** Is one line that the process printed. */
  record Acknowledged(LogId log, String command, long position) {}
}
