package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A bad line is a refused line; those around it are done, and the record stays whole. */
final class BadLineTest {
  private static final String GROUP = Lines.group("bad", "g1");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void start() {
    terminal = new Terminal(directory).withTable();
  }

  /** Is a line that must be refused, with the code and the pointer that it must be refused with. */
  @SuppressWarnings("ArrayRecordComponent")
  record Bad(String name, byte[] line, String code, Optional<String> pointer) {
    static Bad of(String name, String line, String code, String pointer) {
      return new Bad(name, line.getBytes(StandardCharsets.UTF_8), code, Optional.of(pointer));
    }

    static Bad decided(String name, String line, String code) {
      return new Bad(name, line.getBytes(StandardCharsets.UTF_8), code, Optional.empty());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> badLines() {
    return Stream.concat(badDocuments(), Stream.concat(badFields(), badActs()));
  }

  private static Stream<Bad> badDocuments() {
    byte[] latin = GROUP.getBytes(StandardCharsets.UTF_8);
    latin[latin.length / 2] = (byte) 0xff;
    return Stream.of(
        Bad.of("empty", "", "MALFORMED_JSON", ""),
        Bad.of("not JSON", "let us begin", "MALFORMED_JSON", ""),
        Bad.of("half a line", GROUP.substring(0, GROUP.length() / 2), "MALFORMED_JSON", ""),
        Bad.of("two documents", GROUP + GROUP, "MALFORMED_JSON", ""),
        Bad.of("byte order mark", "\ufeff" + GROUP, "MALFORMED_JSON", ""),
        Bad.of("an array", "[" + GROUP + "]", "WRONG_JSON_TYPE", ""),
        Bad.of("deep", "[".repeat(100_000), "MALFORMED_JSON", ""),
        new Bad("invalid UTF-8", latin, "INVALID_ENCODING", Optional.of("")),
        Bad.of(
            "2-MB string",
            GROUP.replace("第一组", "组".repeat(2_000_000 / 3)),
            "TEXT_TOO_LONG",
            "/command/units/0/name"),
        Bad.of(
            "4-MB string of Latin letters",
            GROUP.replace("第一组", "x".repeat(4_000_000)),
            "DOCUMENT_TOO_LARGE",
            ""),
        Bad.of("20-MB line", "x".repeat(20_000_000), "DOCUMENT_TOO_LARGE", ""));
  }

  private static Stream<Bad> badFields() {
    return Stream.of(
        Bad.of(
            "unknown type",
            GROUP.replace("hierarchy.establish-units", "hierarchy.conquer"),
            "UNKNOWN_TYPE",
            "/command/type"),
        Bad.of("missing field", GROUP.replace("\"id\":\"bad\",", ""), "MISSING_FIELD", "/id"),
        Bad.of("extra field", GROUP.replaceFirst("\\{", "{\"by\":\"me\","), "UNKNOWN_FIELD", "/by"),
        Bad.of(
            "duplicate field",
            GROUP.replaceFirst("\\{", "{\"id\":\"bad\","),
            "DUPLICATE_FIELD",
            "/id"),
        Bad.of("null", GROUP.replace("\"g1\"", "null"), "NULL_FIELD", "/command/units/0/id"),
        Bad.of(
            "number for text",
            GROUP.replace("\"g1\"", "1"),
            "WRONG_JSON_TYPE",
            "/command/units/0/id"),
        Bad.of(
            "instant without zone",
            GROUP.replace(Lines.AT, "2026-03-02T01:00:00"),
            "INSTANT_WITHOUT_ZONE",
            "/at"),
        Bad.of(
            "code of wrong width",
            Lines.openVillage("bad").replace("\"code\":\"522631106200\"", "\"code\":\"5226311\""),
            "DIVISION_CODE_FORM",
            "/command/code"),
        Bad.of("wrong log", GROUP.replace(Lines.VILLAGE_LOG, "no log"), "VALUE_FORM", "/log"),
        Bad.of(
            "no day of the calendar",
            Lines.appoint("bad", "someone", Optional.of(LocalDate.of(2026, 2, 28)))
                .replace("2026-02-28", "2026-02-30"),
            "INVALID_DATE",
            "/command/until"));
  }

  private static Stream<Bad> badActs() {
    return Stream.of(
        Bad.decided("unknown code", Lines.openVillage("bad", "522631106999"), "DIVISION_UNKNOWN"),
        Bad.decided(
            "dates that run backwards",
            Lines.appoint("bad", "someone", Optional.of(LocalDate.of(2026, 2, 1))),
            "DATES_REVERSED"),
        Bad.decided(
            "a log that is not open",
            GROUP.replace(Lines.VILLAGE_LOG, "522631/522631106201"),
            "NOT_FOUND"),
        Bad.decided("the county twice", Lines.openCounty("bad"), "ALREADY_EXISTS"));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void badLineIsRefusedAndTheOthersAreDone(Bad bad) {
    ByteArrayOutputStream in = new ByteArrayOutputStream();
    in.writeBytes(
        (Lines.openCounty("c1") + "\n" + Lines.openVillage("c2") + "\n")
            .getBytes(StandardCharsets.UTF_8));
    in.writeBytes(bad.line());
    in.writeBytes(("\n" + Lines.group("c4", "g4") + "\r\n").getBytes(StandardCharsets.UTF_8));

    Terminal.Ran ran = terminal.exec(in.toByteArray());

    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.all("status")).containsExactly("accepted", "accepted", "refused", "accepted");
    assertThat(ran.all("line")).containsExactly("1", "2", "3", "4");
    JsonNode refusal = ran.json().get(2).path("refusals").path(0);
    assertThat(refusal.path("code").asString()).isEqualTo(bad.code());
    assertThat(refusal.has("pointer")).isEqualTo(bad.pointer().isPresent());
    assertThat(refusal.path("pointer").asString("")).isEqualTo(bad.pointer().orElse(""));
    assertThat(refusal.path("rule").asString()).isNotEmpty();
    assertThat(refusal.path("message").asString()).isNotEmpty().doesNotContain("–");
    assertThat(ran.out() + ran.err()).doesNotContain("Exception", "\tat ");
    assertIntact(5);
  }

  /** The same bad lines and nothing good: nothing is written. */
  @Test
  void badLinesAloneLeaveNoTrace() {
    terminal.exec(Lines.openCounty("c1"), Lines.openVillage("c2"));
    byte[] before = Terminal.bytes(terminal.export());
    for (Bad bad : badLines().toList()) {
      assertThat(terminal.exec(bad.line()).status())
          .as(bad.name())
          .isEqualTo(bad.line().length == 0 ? ExitStatus.DONE : ExitStatus.REFUSED);
    }
    assertThat(Terminal.bytes(terminal.export())).isEqualTo(before);
  }

  @Test
  void halfALastLineIsRefusedAndAWholeOneWithoutLineFeedIsTaken() {
    terminal.exec(Lines.openCounty("c1"), Lines.openVillage("c2"));
    byte[] whole = GROUP.getBytes(StandardCharsets.UTF_8);
    for (int cut : new int[] {1, whole.length / 2, whole.length - 1}) {
      Terminal.Ran ran = terminal.exec(Arrays.copyOf(whole, cut));
      assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(ran.out()).contains("MALFORMED_JSON");
    }
    assertThat(terminal.exec(whole).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void refusedLineNamesItsIdWhereItCanBeRead() {
    Terminal.Ran ran =
        terminal.exec(GROUP.replace("\"g1\"", "1"), "{\"id\":7}", "{\"id\":\"a b\"}");
    assertThat(ran.json().get(0).path("id").asString()).isEqualTo("bad");
    assertThat(ran.json().get(1).has("id")).isFalse();
    assertThat(ran.json().get(2).has("id")).isFalse();
  }

  @Test
  void personWithoutTheOfficeIsRefused() {
    terminal.exec(Lines.openCounty("c1"), Lines.openVillage("c2"));
    Terminal.Ran ran =
        terminal.run(
            GROUP.getBytes(StandardCharsets.UTF_8),
            "exec",
            "--as",
            "passer-by",
            "--clock",
            "lines",
            "--database",
            terminal.database.toString(),
            "-");
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.out()).contains("OFFICE_REQUIRED", "OFFICE-HELD");
    assertIntact(4);
  }

  /** A line of 200 MB goes by in a fraction of that. */
  @Test
  void overlongLineIsNotHeldInMemory() throws Exception {
    long length = 200L << 20;
    try (InputStream in = new Xs(length)) {
      LineReader lines = new LineReader(in, LineExecutor.MAX_LINE_BYTES);
      Runtime.getRuntime().gc();
      assertThat(lines.next()).isTrue();
      assertThat(lines.isTooLong()).isTrue();
      assertThat(lines.length()).isEqualTo(length);
      assertThat(lines.line()).isEmpty();
      assertThat(lines.next()).isFalse();
    }
  }

  private void assertIntact(long events) {
    Terminal.Ran verified = terminal.verify(terminal.export());
    assertThat(verified.status()).isEqualTo(ExitStatus.DONE);
    long count = 0;
    for (JsonNode log : verified.at("logs")) {
      count += log.path("count").asLong();
    }
    assertThat(count).isEqualTo(events);
  }

  /** Is a stream of many letters x. */
  private static final class Xs extends InputStream {
    private long left;

    Xs(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(into, from, from + count, (byte) 'x');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
