package org.xiangzhi.governance.host.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows sheets that come back as they were written, and what is no sheet. */
class SheetFilesTest {
  private static final Sheet SHEET =
      Sheet.of(
          ImmutableList.of("编号", "事项"),
          List.of(
              ImmutableList.of("m-1", "引水渠渗漏，影响“上坝”三户"),
              ImmutableList.of("m-2", "two\nlines, a \"quote\""),
              ImmutableList.of("=1+1", "+86"),
              ImmutableList.of("-1", "@x"),
              ImmutableList.of("'=kept", "''-kept"),
              ImmutableList.of("'plain", "")));

  @TempDir private Path folder;

  private static void assertProblem(Path file, SheetException.Problem problem, int row) {
    assertThatThrownBy(() -> SheetFiles.read(file))
        .isInstanceOfSatisfying(
            SheetException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.row()).isEqualTo(row);
            });
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger.csv", "ledger.xlsx", "LEDGER.XLSX"})
  void whatIsWrittenIsReadAgain(String name) throws Exception {
    Path file = folder.resolve(name);
    SheetFiles.write(file, SHEET);
    assertThat(SheetFiles.read(file)).isEqualTo(SHEET);
  }

  @Test
  void noCellOfAWrittenFileIsAFormula() throws Exception {
    Path file = folder.resolve("ledger.csv");
    SheetFiles.write(file, SHEET);
    String text = Files.readString(file);
    assertThat(text).startsWith("\ufeff编号,事项\r\n");
    assertThat(text).contains("'=1+1,'+86").contains("'-1,'@x").contains("''=kept,'''-kept");
  }

  @Test
  void aFileInTheOldEncodingIsRead() throws Exception {
    Path file = file("old.csv", "编号,事项\nm-1,路灯不亮\n".getBytes(Charset.forName("GB18030")));
    assertThat(SheetFiles.read(file).rows().get(0).cells()).containsExactly("m-1", "路灯不亮");
  }

  @Test
  void blankRowsArePassedOver_andRowsKeepTheirNumbers() throws Exception {
    Path file = file("gaps.csv", "a,b\n\n1,\n,\n2,3\n".getBytes(StandardCharsets.UTF_8));
    assertThat(SheetFiles.read(file).rows())
        .containsExactly(
            new Sheet.Row(3, ImmutableList.of("1", "")),
            new Sheet.Row(5, ImmutableList.of("2", "3")));
  }

  @Test
  void datesAndNumbersOfASpreadsheetAreTexts() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet page = workbook.newWorksheet("x");
      page.value(0, 0, "日期");
      page.value(0, 1, "数");
      page.value(2, 0, LocalDate.of(2022, 3, 1));
      page.style(2, 0).format("yyyy-mm-dd").set();
      page.value(2, 1, 1200);
    }
    assertThat(SheetFiles.read(file("typed.xlsx", bytes.toByteArray())).rows())
        .containsExactly(new Sheet.Row(3, ImmutableList.of("2022-03-01", "1200")));
  }

  @Test
  void aFormulaIsRefusedWithItsRow() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet page = workbook.newWorksheet("x");
      page.value(0, 0, "a");
      page.value(1, 0, "b");
      page.formula(2, 0, "1+1");
    }
    assertProblem(file("f.xlsx", bytes.toByteArray()), SheetException.Problem.FORMULA, 3);
  }

  @Test
  void damagedFilesAreRefused() throws Exception {
    Path whole = folder.resolve("whole.xlsx");
    SheetFiles.write(whole, SHEET);
    byte[] bytes = Files.readAllBytes(whole);
    byte[] half = new byte[bytes.length / 2];
    System.arraycopy(bytes, 0, half, 0, half.length);
    assertProblem(file("half.xlsx", half), SheetException.Problem.UNREADABLE, 0);
    byte[] text = "no workbook".getBytes(StandardCharsets.UTF_8);
    assertProblem(file("text.xlsx", text), SheetException.Problem.UNREADABLE, 0);
    assertProblem(file("empty.xlsx", new byte[0]), SheetException.Problem.UNREADABLE, 0);
    assertProblem(
        file("bytes.csv", new byte[] {(byte) 0xff, (byte) 0xff}),
        SheetException.Problem.UNREADABLE,
        0);
    assertProblem(file("sheet.ods", text), SheetException.Problem.FORMAT, 0);
    assertProblem(file("empty.csv", new byte[0]), SheetException.Problem.EMPTY, 1);
  }

  @Test
  void widthIsBounded() throws Exception {
    String hundred = String.join(",", Collections.nCopies(100, "a"));
    byte[] fits = (hundred + "\n" + hundred).getBytes(StandardCharsets.UTF_8);
    assertThat(SheetFiles.read(file("fits.csv", fits)).header()).hasSize(100);
    byte[] wide = (hundred + ",a\n").getBytes(StandardCharsets.UTF_8);
    assertProblem(file("wide.csv", wide), SheetException.Problem.TOO_LARGE, 1);
    byte[] row = "a,b\n1,2\n1,2,3\n".getBytes(StandardCharsets.UTF_8);
    assertProblem(file("row.csv", row), SheetException.Problem.WIDE_ROW, 3);
  }
}
