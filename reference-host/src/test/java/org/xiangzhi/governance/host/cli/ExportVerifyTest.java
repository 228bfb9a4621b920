package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported verifies, and nothing else does: every byte, every line, every cut is tried. */
final class ExportVerifyTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @SuppressWarnings("NullAway.Init")
  private byte[] export;

  @BeforeEach
  void export() {
    terminal = new Terminal(directory).withTable();
    terminal.exec(
        Lines.openCounty("c1"),
        Lines.openVillage("c2"),
        Lines.group("c3", "g1"),
        Lines.appoint("c4", "second", Optional.empty()));
    export = Terminal.bytes(terminal.export());
  }

  @Test
  void exportVerifies() {
    assertThat(holds(export)).isTrue();
    Terminal.Ran ran = terminal.run("verify", directory.resolve("export.jsonl").toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out()).contains("OK 522631  4 events", "OK 522631/522631106200  2 events");
  }

  @Test
  void exportIsTheSameEveryTimeAndLeavesNothingBehind() throws IOException {
    assertThat(Terminal.bytes(terminal.export())).isEqualTo(export);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".part"));
    }
    Terminal.Ran ran = terminal.run("export", "--database", terminal.database.toString(), "-");
    assertThat(ran.out()).isEqualTo(new String(export, StandardCharsets.UTF_8));
  }

  @Test
  void noChangedBytePasses() {
    for (int i = 0; i < export.length; i++) {
      for (int flip : new int[] {1, 0x20, 0x80}) {
        byte[] changed = export.clone();
        changed[i] ^= (byte) flip;
        assertThat(holds(changed)).as("byte %d changed by %d", i, flip).isFalse();
      }
    }
  }

  @Test
  void noRemovedOrAddedBytePasses() {
    for (int i = 0; i < export.length; i++) {
      byte[] removed = new byte[export.length - 1];
      System.arraycopy(export, 0, removed, 0, i);
      System.arraycopy(export, i + 1, removed, i, export.length - i - 1);
      assertThat(holds(removed)).as("byte %d removed", i).isFalse();
      byte[] added = new byte[export.length + 1];
      System.arraycopy(export, 0, added, 0, i);
      added[i] = ' ';
      System.arraycopy(export, i, added, i + 1, export.length - i);
      assertThat(holds(added)).as("blank added at %d", i).isFalse();
    }
  }

  @Test
  void noCutPasses() {
    for (int length = 0; length < export.length; length++) {
      assertThat(holds(java.util.Arrays.copyOf(export, length))).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void noLineCanBeLeftOutDoubledOrMoved() {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      List<String> without = new ArrayList<>(lines);
      without.remove(i);
      assertThat(holds(without)).as("without line %d", i).isFalse();
      List<String> doubled = new ArrayList<>(lines);
      doubled.add(i, lines.get(i));
      assertThat(holds(doubled)).as("line %d doubled", i).isFalse();
      for (int j = 0; j < i; j++) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, j);
        assertThat(holds(swapped)).as("lines %d and %d swapped", j, i).isFalse();
      }
    }
  }

  @Test
  void missingLogIsNamed() {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(
        line -> line.contains("\"" + Lines.VILLAGE_LOG + "\"") && !line.contains("\"format\""));
    assertThat(faults(lines)).containsEntry(Lines.VILLAGE_LOG, "LOG_MISSING").hasSize(1);
    lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.contains("\"522631\"") && !line.contains("\"format\""));
    assertThat(faults(lines)).containsEntry("522631", "LOG_MISSING").hasSize(1);
  }

  @Test
  void oneBrokenLogLeavesTheOtherWhole() {
    List<String> lines = new ArrayList<>(lines());
    lines.set(2, lines.get(2).replace(Lines.REGISTRAR, "someone-else"));
    assertThat(faults(lines)).containsEntry("522631", "CONTENT_CHANGED").hasSize(1);
  }

  @Test
  void statusesTellBrokenFromUnreadable() throws IOException {
    Path file = directory.resolve("changed.jsonl");
    Files.writeString(file, new String(export, StandardCharsets.UTF_8).replace("第一组", "第二组"));
    assertThat(terminal.verify(file).status()).isEqualTo(ExitStatus.REFUSED);
    Files.write(file, java.util.Arrays.copyOf(export, export.length / 2));
    assertThat(terminal.verify(file).status()).isEqualTo(ExitStatus.REFUSED);
    Files.writeString(file, "no export\n");
    assertThat(terminal.verify(file).status()).isEqualTo(ExitStatus.SURROUNDINGS);
    Files.write(file, new byte[0]);
    assertThat(terminal.verify(file).status()).isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(terminal.verify(directory.resolve("nowhere")).status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(terminal.verify(directory).status()).isEqualTo(ExitStatus.SURROUNDINGS);
  }

  /** Who writes the whole chain anew is found out by a head that is known from elsewhere. */
  @Test
  void headsKnownFromElsewhereAreCompared() {
    Path file = directory.resolve("export.jsonl");
    String head = terminal.verify(file).at("logs", 0, "head").asString();
    assertThat(terminal.verify(file, "--head", "522631=" + head).status())
        .isEqualTo(ExitStatus.DONE);
    Terminal.Ran other = terminal.verify(file, "--head", "522631=" + "a".repeat(64));
    assertThat(other.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(other.out()).contains("HEAD_DIFFERS");
    Terminal.Ran missing = terminal.verify(file, "--head", "100000=" + head);
    assertThat(missing.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(missing.out()).contains("LOG_MISSING");
    assertThat(terminal.verify(file, "--head", "522631=abc").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void logsCanBeChosen() {
    Path file = directory.resolve("village.jsonl");
    Terminal.Ran ran =
        terminal.run(
            "export",
            "--database",
            terminal.database.toString(),
            "--log",
            Lines.VILLAGE_LOG,
            file.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(terminal.verify(file).at("logs").size()).isEqualTo(1);
    assertThat(
            terminal
                .run(
                    "export",
                    "--database",
                    terminal.database.toString(),
                    "--log",
                    "100000",
                    file.toString())
                .status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
  }

  @Test
  void failedExportLeavesTheOldFile() throws IOException {
    Path nowhere = directory.resolve("nowhere").resolve("export.jsonl");
    assertThat(
            terminal
                .run("export", "--database", terminal.database.toString(), nowhere.toString())
                .status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(
            terminal
                .run(
                    "export",
                    "--database",
                    directory.resolve("other.db").toString(),
                    directory.resolve("export.jsonl").toString())
                .status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(Terminal.bytes(directory.resolve("export.jsonl"))).isEqualTo(export);
    assertThat(Files.exists(directory.resolve("other.db"))).isFalse();
  }

  private List<String> lines() {
    return new String(export, StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<ExportVerifier.Report> report(byte[] file) {
    try {
      return new ExportVerifier(Map.of()).verify(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(byte[] file) {
    return report(file).map(ExportVerifier.Report::holds).orElse(false);
  }

  private static boolean holds(List<String> lines) {
    return holds(joined(lines));
  }

  private static byte[] joined(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> faults(List<String> lines) {
    Map<String, String> faults = new java.util.TreeMap<>();
    for (ExportVerifier.Verdict log : report(joined(lines)).orElseThrow().logs()) {
      log.finding().ifPresent(found -> faults.put(log.log().value(), found.fault().name()));
    }
    return faults;
  }
}
