package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExecTest {
  private static final String[] GOOD = {
    Lines.openCounty("c1"), Lines.openVillage("c2"), Lines.group("c3", "g1")
  };

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void start() {
    terminal = new Terminal(directory).withTable();
  }

  @Test
  void acceptedLineNamesItsEventsAndTheHead() {
    Terminal.Ran ran = terminal.exec(GOOD);
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.at("id").asString()).isEqualTo("c1");
    assertThat(ran.at("status").asString()).isEqualTo("accepted");
    assertThat(ran.at("repeated").asBoolean()).isFalse();
    int last = ran.at("events").size() - 1;
    assertThat(ran.at("events", last, "type").asString()).isEqualTo("office.appointed/1");
    assertThat(ran.at("events", last, "digest")).isEqualTo(ran.at("head", "digest"));
    assertThat(ran.at("events", last, "position")).isEqualTo(ran.at("head", "position"));
    assertThat(ran.err()).contains("accepted 3 (of these repeated 0), refused 0");
  }

  @Test
  void sameLinesAgainChangeNothing() {
    Terminal.Ran before = terminal.exec(GOOD);
    byte[] record = Terminal.bytes(terminal.export());
    Terminal.Ran again = terminal.exec(GOOD);
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    assertThat(again.out())
        .isEqualTo(before.out().replace("\"repeated\":false", "\"repeated\":true"));
    assertThat(Terminal.bytes(terminal.export())).isEqualTo(record);
  }

  @Test
  void sameIdForAnotherContentIsRefused() {
    terminal.exec(GOOD);
    Terminal.Ran ran = terminal.exec(Lines.group("c3", "g2"));
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.out()).contains("COMMAND_ID_REUSED");
  }

  @Test
  void messagesAreInTheLanguageThatIsAskedFor() {
    Terminal.Ran ran =
        terminal.run(
            "nonsense\n".getBytes(StandardCharsets.UTF_8),
            "exec",
            "--lang",
            "zh",
            "--as=a",
            "--database",
            terminal.database.toString(),
            "-");
    assertThat(ran.out()).contains("不是一份完整的 JSON");
    assertThat(ran.err()).contains("接受 0", "拒绝 1");
  }

  @Test
  void fileIsReadAndJsonLeavesOutTheSummary() throws IOException {
    Path file = directory.resolve("请求.jsonl");
    Files.write(file, List.of(GOOD));
    Terminal.Ran ran =
        terminal.run(
            "exec",
            "--json",
            "--as",
            Lines.REGISTRAR,
            "--clock",
            "lines",
            "--database",
            "jdbc:sqlite:" + terminal.database,
            file.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).hasSize(3);
  }

  /** Gives the good lines one by one, each only once all before it are answered. */
  private static final class AnswerFirst extends InputStream {
    private final StringBuilder seen;
    private int line;
    private byte[] left = new byte[0];
    private int at;

    AnswerFirst(StringBuilder seen) {
      this.seen = seen;
    }

    @Override
    public int read() {
      if (at == left.length) {
        assertThat(seen.toString().lines().count()).isEqualTo(line);
        if (line == GOOD.length) {
          return -1;
        }
        left = (GOOD[line++] + "\n").getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      return left[at++];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int first = read();
      if (first < 0) {
        return -1;
      }
      into[from] = (byte) first;
      int count = Math.min(length - 1, left.length - at);
      System.arraycopy(left, at, into, from + 1, count);
      at += count;
      return count + 1;
    }
  }

  /** Each answer is there before the next line is asked for. */
  @Test
  void answerComesBeforeTheNextLineIsRead() {
    OutputStream out = OutputStream.nullOutputStream();
    StringBuilder seen = new StringBuilder();
    PrintStream watched =
        new PrintStream(
            new FilterOutputStream(out) {
              @Override
              public void write(int b) {
                seen.append((char) b);
              }
            },
            false,
            StandardCharsets.UTF_8);
    InputStream in = new AnswerFirst(seen);
    Console console = new Console(in, watched, System.err, Locale.ENGLISH, false, terminal.plugins);
    int status =
        Cli.run(
            console,
            "exec",
            "--json",
            "--as",
            Lines.REGISTRAR,
            "--clock",
            "lines",
            "--database",
            terminal.database.toString(),
            "-");
    assertThat(status).isEqualTo(ExitStatus.DONE);
    assertThat(seen.toString().lines().count()).isEqualTo(3);
  }

  @Test
  void closedStandardOutputEndsTheCommand() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        new Console(
            new java.io.ByteArrayInputStream(
                String.join("\n", GOOD).getBytes(StandardCharsets.UTF_8)),
            new PrintStream(broken, false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Locale.ENGLISH,
            false,
            terminal.plugins);
    int status =
        Cli.run(
            console,
            "exec",
            "--as",
            Lines.REGISTRAR,
            "--clock",
            "lines",
            "--database",
            terminal.database.toString(),
            "-");
    assertThat(status).isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(terminal.exec(GOOD[0]).out())
        .as("the first line was kept")
        .contains("\"repeated\":true");
    assertThat(terminal.exec(GOOD[1]).out()).as("the second not").contains("\"repeated\":false");
  }

  @Test
  void rehearsalRefusesTheSystemsClock() {
    terminal.exec(GOOD);
    Terminal.Ran ran = system(GOOD);
    assertThat(ran.status()).isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(ran.err()).contains("rehearsal");
    assertThat(ran.out()).isEmpty();
    assertThat(terminal.verify(terminal.export()).at("simulated").asBoolean()).isTrue();
  }

  @Test
  void recordRefusesTheClockOfLines() {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    assertThat(system(Lines.openCounty("c1").replace(Lines.AT, now)).status())
        .isEqualTo(ExitStatus.DONE);
    Terminal.Ran ran = terminal.exec(GOOD);
    assertThat(ran.status()).isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(ran.err()).contains("system's clock");
    assertThat(terminal.verify(terminal.export()).at("simulated").asBoolean()).isFalse();
  }

  /** Even if nothing was accepted yet: the first use decides. */
  @Test
  void firstUseDecidesForTheClock() {
    system("nonsense");
    assertThat(terminal.exec(GOOD).status()).isEqualTo(ExitStatus.SURROUNDINGS);
  }

  @Test
  void rehearsalsClockNeverGoesBackAndRefusedLinesDoNotMoveIt() {
    terminal.exec(GOOD);
    String later = Lines.group("c4", "g4").replace(Lines.AT, "2026-04-20T01:00:00Z");
    String refused = Lines.group("c5", "g4").replace(Lines.AT, "9000-01-01T00:00:00Z");
    String earlier = Lines.group("c6", "g6").replace(Lines.AT, "2026-04-10T01:00:00Z");
    String tooEarly = Lines.group("c7", "g7");
    Terminal.Ran ran = terminal.exec(later, refused, earlier);
    assertThat(ran.all("status")).containsExactly("accepted", "refused", "accepted");
    assertThat(terminal.exec(tooEarly).out()).contains("BACKDATED");
  }

  @Test
  void principalIsTheSystemsUserUnlessAnotherIsNamed() {
    Terminal.Ran ran =
        terminal.run(
            GOOD[0].getBytes(StandardCharsets.UTF_8),
            "exec",
            "--clock",
            "lines",
            "--database",
            terminal.database.toString(),
            "-");
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    String user = Optional.ofNullable(System.getProperty("user.name")).orElseThrow();
    assertThat(new String(Terminal.bytes(terminal.export()), StandardCharsets.UTF_8))
        .contains("\"actor\":\"" + user + "\"");
  }

  private Terminal.Ran system(String... lines) {
    return terminal.run(
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
        "exec",
        "--as",
        Lines.REGISTRAR,
        "--database",
        terminal.database.toString(),
        "-");
  }
}
