package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.hierarchy.DivisionTable;

final class ImportTest {
  private static final String GOOD =
      """
      code,name
      52,贵州省
      5226,黔东南苗族侗族自治州
      522631,黎平县
      522631106,岩洞镇
      522631106200,岩洞村村民委员会
      """;

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
  void shippedTableIsKeptUnderItsDigest() {
    Terminal.Ran ran =
        terminal.run(
            "import", "divisions", "--shipped", "--database", terminal.database.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out()).contains(DivisionTable.fiveCounties().digest().value(), "1209  VILLAGE");
    assertThat(terminal.exec(Lines.openCounty("c1")).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void countyCannotBeOpenedWithoutItsTable() {
    assertThat(terminal.exec(Lines.openCounty("c1")).status()).isEqualTo(ExitStatus.REFUSED);
  }

  @Test
  void fileIsTakenWithItsWarnings() throws IOException {
    Terminal.Ran ran = read(GOOD + "522631106200,岩洞村村民委员会\n");
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.out()).contains("Warnings: 1", "REPEATED_LINE", "1  VILLAGE", "SHA-256 ");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void tableWithAnErrorIsNotKept() throws IOException {
    Terminal.Ran ran = read(GOOD + "5226311,半个代码\n");
    assertThat(ran.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(ran.err()).contains("line 7", "Nothing was kept");
    assertThat(ran.out()).doesNotContain("SHA-256");
    assertThat(Files.exists(terminal.database)).isFalse();
  }

  private Terminal.Ran read(String table) throws IOException {
    Path file = directory.resolve("区划.csv");
    Files.writeString(file, table);
    return terminal.run(
        "import",
        "divisions",
        file.toString(),
        "--source",
        "test",
        "--as-of",
        "2023-06-30",
        "--database",
        terminal.database.toString());
  }
}
