package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.journal.JournalException;

/** Whatever fails around the program ends it with a clear line and the right status. */
final class SurroundingsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void start() {
    terminal = new Terminal(directory);
  }

  @Test
  void corruptDatabase() throws IOException {
    Files.writeString(terminal.database, "these are not the rows you look for\n".repeat(200));
    assertFails(terminal.exec(Lines.openCounty("c1")), "damaged");
    assertFails(terminal.run("export", "--database", terminal.database.toString(), "-"), "damaged");
  }

  @Test
  void newerDatabase() throws SQLException {
    terminal.withTable();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + terminal.database);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, execution_time, success)"
              + " VALUES (9, '9', 'later', 'SQL', 'V9__later.sql', 1, '', 1, 1)");
    }
    assertFails(terminal.exec(Lines.openCounty("c1")), "newer");
  }

  @Test
  void readOnlyDatabase() throws IOException, InterruptedException {
    terminal.withTable();
    Path locked = Files.createDirectory(directory.resolve("locked"));
    Path database = Files.copy(terminal.database, locked.resolve("governance.db"));
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    // The superuser may write everywhere; then a mount says it, where one is allowed.
    boolean mount = Files.isWritable(database);
    try {
      Assumptions.assumeTrue(!mount || mounted("--bind", locked.toString(), locked));
      Assumptions.assumeTrue(!mount || mounted("-o", "remount,bind,ro", locked));
      assertFails(
          terminal.run("exec", "--as", "a", "--database", database.toString(), "-"), "written");
    } finally {
      if (mount) {
        run("umount", locked.toString());
      }
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void fullDatabaseKeepsWhatItAcknowledged() throws IOException, InterruptedException {
    Path small = Files.createDirectory(directory.resolve("small"));
    Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=3m", "none", small.toString()));
    try {
      String database = small.resolve("governance.db").toString();
      assertThat(terminal.run("import", "divisions", "--shipped", "--database", database).status())
          .isEqualTo(ExitStatus.DONE);
      String lines =
          Lines.openCounty("c1")
              + "\n"
              + Lines.openVillage("c2")
              + IntStream.range(0, 20_000)
                  .mapToObj(i -> "\n" + Lines.group("g" + i, "g" + i))
                  .collect(Collectors.joining());
      Terminal.Ran full =
          terminal.run(
              lines.getBytes(StandardCharsets.UTF_8),
              "exec",
              "--as",
              Lines.REGISTRAR,
              "--clock",
              "lines",
              "--database",
              database,
              "-");
      assertFails(full, "room");
      Path export = directory.resolve("export.jsonl");
      assertThat(terminal.run("export", "--database", database, export.toString()).status())
          .isEqualTo(ExitStatus.DONE);
      assertThat(terminal.run("verify", export.toString()).status()).isEqualTo(ExitStatus.DONE);
      long kept =
          Files.readAllLines(export).stream().filter(line -> line.contains("\"command\"")).count();
      assertThat(kept).isGreaterThanOrEqualTo(full.lines().size());
    } finally {
      run("umount", small.toString());
    }
  }

  private static boolean mounted(String option, String what, Path where)
      throws IOException, InterruptedException {
    return run("mount", option, what, where.toString());
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  @Test
  void damagedRowsEndTheCommandAndNameTheLine() throws SQLException {
    terminal.withTable().exec(Lines.openCounty("c1"), Lines.openVillage("c2"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + terminal.database);
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE event SET actor = 'someone-else' WHERE position = 2");
    }
    Terminal.Ran ran = terminal.exec(Lines.openCounty("c9"));
    assertFails(ran, "damaged");
    assertThat(ran.err()).contains("line 1");
    assertThat(ran.out()).isEmpty();
    assertFails(terminal.run("export", "--database", terminal.database.toString(), "-"), "damaged");
  }

  @Test
  void databaseInNoDirectoryOrIsOne() {
    assertFails(
        terminal.run("exec", "--as", "a", "--database", directory + "/no/such.db", "-"), "no");
    assertFails(
        terminal.run("exec", "--as", "a", "--database", directory.toString(), "-"), "directory");
  }

  @Test
  void missingPluginsDirectory() {
    String nowhere = directory.resolve("nowhere").toString();
    for (String[] args :
        new String[][] {
          {"exec", "--as", "a", "--database", terminal.database.toString(), "-"},
          {"practices", "list"},
          {"practices", "show", "liping-compact"},
          {"demo"}
        }) {
      String[] more = java.util.Arrays.copyOf(args, args.length + 2);
      more[args.length] = "--plugins";
      more[args.length + 1] = nowhere;
      assertFails(terminal.run(more), "nowhere");
    }
    assertThat(Files.exists(terminal.database)).as("nothing was begun").isFalse();
  }

  @Test
  void missingFiles() {
    String nowhere = directory.resolve("nowhere").toString();
    String database = terminal.database.toString();
    assertFails(terminal.run("exec", "--as", "a", "--database", database, nowhere), "nowhere");
    assertFails(
        terminal.run("exec", "--as", "a", "--database", database, directory.toString()),
        "directory");
    assertFails(terminal.run("export", "--database", nowhere, "-"), "nowhere");
    assertFails(
        terminal.run(
            "import",
            "divisions",
            nowhere,
            "--source",
            "a",
            "--as-of",
            "2023-06-30",
            "--database",
            database),
        "nowhere");
  }

  @Test
  void demonstrationNeedsAPlugin() {
    assertFails(terminal.run("demo"), "demonstration");
  }

  @Test
  void everyFaultOfADatabaseHasItsWords() {
    for (JournalException.Fault fault : JournalException.Fault.values()) {
      for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
        SurroundingsException problem = Problems.of(new JournalException(fault, "the-place"));
        assertThat(problem.in(Texts.in(locale))).contains("the-place");
      }
    }
  }

  /** A fault of the program shows an id; the stack trace is in a file of its own. */
  @Test
  void faultOfTheProgramIsKeptInAFile() throws IOException {
    terminal.withTable();
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a secret");
          }

          @Override
          public int read(byte[] into, int from, int length) {
            return read();
          }
        };
    Terminal.Ran ran =
        terminal.run(faulty, "exec", "--as", "a", "--database", terminal.database.toString(), "-");
    assertThat(ran.status()).isEqualTo(ExitStatus.FAULT);
    assertThat(ran.err()).doesNotContain("Exception", "secret", "\tat ");
    Matcher place =
        Pattern.compile("fault of the program, ([0-9a-f]{8}).* (\\S+)").matcher(ran.err());
    assertThat(place.find()).isTrue();
    Path file = Path.of(place.group(2));
    assertThat(Files.readString(file)).contains(place.group(1), "a secret", "\tat ");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Files.delete(file);
  }

  private static void assertFails(Terminal.Ran ran, String word) {
    assertThat(ran.status()).isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(ran.err()).startsWith("governance: ").contains(word);
    assertThat(ran.err()).doesNotContain("Exception", "\tat ");
  }
}
