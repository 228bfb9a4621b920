package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.host.sheet.SheetFiles;

class PartitionCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @SuppressWarnings("NullAway.Init")
  private Terminal terminal;

  @BeforeEach
  void openTerminal() {
    terminal = new Terminal(directory);
  }

  /** Two hamlets a kilometre apart, of 31 and 9 households; a yard at the border of the first. */
  private static String village() {
    StringBuilder csv = new StringBuilder("住户,东向米数,北向米数,邻户,传统院落,小院\n");
    for (int i = 1; i <= 31; i++) {
      String yard = i >= 14 && i <= 18 ? "李家老院" : "";
      csv.append("h-%02d,%d,0,,%s,\n".formatted(i, (i - 1) / 10 * 100, yard));
    }
    for (int i = 32; i <= 40; i++) {
      csv.append("h-%02d,2000,%d,,,\n".formatted(i, -100 * (i - 32)));
    }
    return csv.toString();
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(directory.resolve(name), text.getBytes(charset));
  }

  private Terminal.Ran partition(Path file, String... more) {
    return terminal.run(
        Stream.concat(Stream.of("courtyards", "partition", file.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void village_isDividedDrawnAndWritten() throws Exception {
    Path out = directory.resolve("out.csv");
    Path picture = directory.resolve("out.svg");
    Terminal.Ran ran =
        partition(
            file("village.csv", village(), Charset.forName("GB18030")),
            "--min",
            "10",
            "--max",
            "30",
            "--out",
            out.toString(),
            "--picture",
            picture.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.lines())
        .containsExactly(
            "40 households: 2 courtyards of 10 to 30 households hold 31 of them.",
            "2 is the least number: the households placed cannot do with fewer.",
            "Neighbours: those named, those of one traditional yard, and those at most 300 metres"
                + " apart.",
            "Trees divided: {NEAREST=1}",
            "C-001: 20 households",
            "C-002: 11 households",
            "Not placed: 9 households",
            "Only 9 households are connected here; 10 is the least, and no others are near."
                + " (PARTITION-SIZE)");

    Sheet written = SheetFiles.read(out);
    assertThat(written.header())
        .containsExactly("household", "x", "y", "neighbours", "yard", "courtyard", "note");
    assertThat(written.rows()).hasSize(40);
    assertThat(written.rows().get(13).cells())
        .containsExactly("h-14", "100", "0", "", "李家老院", "C-001", "");
    assertThat(written.rows().get(39).cells().get(6)).startsWith("Only 9 households");

    String svg = Files.readString(picture);
    assertThat(svg)
        .startsWith("<svg")
        .contains("C-001 (20)", "C-002 (11)", "未划入 Not placed (9)", "小院（户数） Courtyards")
        .doesNotContain("h-0", "h-1", "h-4");
  }

  @Test
  void proposalThatAPersonHasChanged_isCheckedAgain() throws Exception {
    Path out = directory.resolve("out.csv");
    partition(
        file("village.csv", village(), StandardCharsets.UTF_8),
        "--min",
        "9",
        "--max",
        "30",
        "--out",
        out.toString());
    assertThat(partition(out, "--min", "9", "--max", "30", "--check").lines())
        .containsExactly("40 households checked for 9 to 30 each: 0 findings");

    String changed =
        Files.readString(out).replace("h-14,100,0,,李家老院,C-001", "h-14,100,0,,李家老院,C-003");
    Terminal.Ran ran =
        partition(
            file("changed.csv", changed, StandardCharsets.UTF_8),
            "--min",
            "9",
            "--max",
            "30",
            "--check");
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.lines())
        .containsExactly(
            "40 households checked for 9 to 30 each: 2 findings",
            "The courtyard “C-003” falls into 2 pieces; it must be one. (PARTITION-CONTIGUOUS)",
            "The traditional yard “李家老院” is divided among 2 courtyards: C-001, C-003."
                + " (PARTITION-YARD-WHOLE)");
  }

  @Test
  void badRows_areAllNamed() throws Exception {
    Terminal.Ran ran =
        partition(
            file(
                "bad.csv",
                "household,x,y,neighbours,yard\nh-1,106,0,,\nh-2,east,0,,\n,0,0,,\n",
                StandardCharsets.UTF_8),
            "--min",
            "10",
            "--max",
            "30");
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("row "))
        .noneMatch(line -> line.contains("106"));

    ran =
        partition(
            file(
                "bad.csv",
                "household,neighbours,yard\nh-1,h-9,A;B\nh-2,,A\nh-2,,\n",
                StandardCharsets.UTF_8),
            "--min",
            "10",
            "--max",
            "30");
    assertThat(ran.err().lines())
        .containsExactly(
            "row 2 PARTITION-KNOWN: There is no household “h-9” in the record. (NOT_FOUND)",
            "row 2 PARTITION-ONCE: h-1 is taken at the traditional yards already, by A / B."
                + " (DOUBLE_BOOKED)",
            "row 4 PARTITION-ONCE: The household “h-2” is in the record already."
                + " (ALREADY_EXISTS)");
  }

  @Test
  void wrongBoundsAndFiles_areRefused() throws Exception {
    Path village = file("village.csv", village(), StandardCharsets.UTF_8);
    Terminal.Ran ran = partition(village, "--min", "31", "--max", "30");
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.err()).contains("“min” is 31; it must be from 1 to 30.");

    assertThat(partition(directory.resolve("village.txt"), "--min", "1", "--max", "2").status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
    assertThat(
            partition(
                    file("none.csv", "x,y\n1,2\n", StandardCharsets.UTF_8),
                    "--min",
                    "1",
                    "--max",
                    "2")
                .err())
        .contains("“household” is missing");
    assertThat(terminal.run("courtyards").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void sheetWithoutHouseholds_hasNoCourtyards() throws Exception {
    Path out = directory.resolve("none.svg");
    Terminal.Ran ran =
        partition(
            file("none.csv", "household,x,y\n", StandardCharsets.UTF_8),
            "--min",
            "10",
            "--max",
            "30",
            "--picture",
            out.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.lines().get(0))
        .isEqualTo("0 households: 0 courtyards of 10 to 30 households hold 0 of them.");
    assertThat(Files.readString(out)).endsWith("</svg>\n");
  }

  @Test
  void chinesePeople_readChinese() throws Exception {
    Terminal.Ran ran =
        partition(
            file("village.csv", village(), StandardCharsets.UTF_8),
            "--lang",
            "zh",
            "--min",
            "10",
            "--max",
            "30");
    assertThat(ran.lines())
        .startsWith("共 40 户：划为 2 个小院，每个 10 至 30 户，划入 31 户。")
        .endsWith("相连的住户只有 9 户，少于下限 10 户，且与其他住户不相邻。（PARTITION-SIZE）");
  }
}
