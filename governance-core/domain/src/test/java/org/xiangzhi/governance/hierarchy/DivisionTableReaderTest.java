package org.xiangzhi.governance.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiangzhi.governance.hierarchy.DivisionProblem.Kind;
import org.xiangzhi.governance.kernel.Messages;

class DivisionTableReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String UPPER = "code,name\n52,贵州省\n5226,黔东南\n522631,黎平县\n";

  private static DivisionImport read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static DivisionImport read(byte[] bytes) {
    try {
      return DivisionTableReader.of("made up", DAY).read("t.csv", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(DivisionImport made, String code) {
    return made.table().orElseThrow().find(DivisionCode.of(code)).orElseThrow().name();
  }

  private static List<String> kinds(DivisionImport made) {
    return made.problems().stream().map(p -> p.line() + " " + p.kind() + " " + p.code()).toList();
  }

  @Test
  void oddNamesAreKeptAsTheyStand() {
    DivisionImport made =
        read(
            "\uFEFF"
                + UPPER.replace("\n", "\r\n")
                + "522631114000,\"德凤,\"\"新\"\"镇\"\r\n\r\n"
                + "522631114201,莫𡐓村委会\r\n"
                + "522631114202,高\ue170村委会\r\n"
                + "522631114203,ＡＢ村委会\r\n"
                + "522631114204,东（村委会\r\n"
                + "522631114205,东）村委会\r\n"
                + "522631114206,东村委会[已撤销]\r\n"
                + "522631114207,东村委会\r\n"
                + "522631114208,东村委会");
    assertEquals(
        List.of(
            "8 PRIVATE_USE 522631114202",
            "10 UNBALANCED_BRACKET 522631114204",
            "11 UNBALANCED_BRACKET 522631114205"),
        kinds(made));
    assertEquals(3, made.warnings());
    assertEquals("德凤,\"新\"镇", nameOf(made, "522631114"));
    assertEquals("莫𡐓村委会", nameOf(made, "522631114201"));
    assertEquals("ＡＢ村委会", nameOf(made, "522631114203"));
    DivisionTable table = made.table().orElseThrow();
    assertEquals(List.of(true, false, false), table.named("东村委会").map(Division::revoked).toList());
    assertEquals(7, table.children(UnitId.of("522631114"), DAY).size());
    assertTrue(table.unit(UnitId.of("522631114206"), DAY).isEmpty());
    assertEquals(table.digest(), DivisionTable.fromBytes(table.toBytes()).digest());
  }

  @Test
  void syntheticAndMissingLevelsHold() {
    DivisionImport made =
        read(
            """
            44,广东省
            4419,东莞市
            441900,东莞市
            441900003,东城街道
            4420,中山市
            442000001,石岐街道
            4690,省直辖县级行政区划
            46,海南省
            469001,五指山市
            4401,市辖区
            440171,高新区
            """);
    assertEquals(List.of("6 LEVEL_SKIPPED 442000001"), kinds(made));
    DivisionTable table = made.table().orElseThrow();
    assertEquals(
        List.of("4420", "44"),
        table.ancestors(DivisionCode.of("442000001")).stream()
            .map(up -> up.code().value())
            .toList());
    assertEquals(
        List.of("441900", "4419", "44"),
        table.ancestors(DivisionCode.of("441900003")).stream()
            .map(up -> up.code().value())
            .toList());
  }

  @Test
  void whatHangsUnderARevokedDivisionMovesUp() {
    DivisionImport made = read(UPPER + "522631114,旧镇【已撤销】\n522631114201,东村委会\n");
    DivisionTable table = made.table().orElseThrow();
    assertEquals(
        List.of("522631114201"),
        table.children(UnitId.of("522631"), DAY).stream().map(unit -> unit.id().value()).toList());
    assertEquals(
        UnitId.of("522631"),
        table.unit(UnitId.of("522631114201"), DAY).orElseThrow().parent().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5226311|7位|WRONG_CODE 5226311",
        "522631a14|镇|WRONG_CODE 522631a14",
        "430121|长沙县|UNKNOWN_PARENT 430121",
        "5226|别名州|DUPLICATE_CODE 5226",
        "522631114|[已撤销]|WRONG_NAME 522631114",
        "522631114|东\u0007镇|WRONG_NAME 522631114",
        "522631114|东\"镇|'MALFORMED_LINE '",
        "522631114|\"东\"镇|'MALFORMED_LINE '",
        "522631114|\"东镇|'MALFORMED_LINE '"
      })
  void wrongLinesAreRefusedWithTheirNumber(String code, String name, String problem) {
    DivisionImport made = read(UPPER + code + "," + name + "\n");
    assertEquals(List.of("5 " + problem), kinds(made));
    assertTrue(made.table().isEmpty());
    assertEquals(1, made.errors());
    DivisionProblem first = made.problems().get(0);
    String line = Messages.in(Locale.ENGLISH).render(first.refusal());
    assertTrue(line.contains("line 5"), line);
    assertFalse(first.kind().text().zh().isBlank());
  }

  @Test
  void aLineOfOneFieldIsMalformedAndReadingGoesOn() {
    DivisionImport made = read(UPPER + "522631114\n522631114,镇,\"x\"y\nabc,村\n");
    assertEquals(
        List.of("5 MALFORMED_LINE ", "6 MALFORMED_LINE ", "7 WRONG_CODE abc"), kinds(made));
  }

  @Test
  void countyInPlaceOfATownIsLeftOutWithAWarning() {
    DivisionImport made = read(UPPER + "522631000,黎平县\n");
    assertEquals(List.of("5 PLACEHOLDER 522631000"), kinds(made));
    assertEquals(3, made.table().orElseThrow().size());
  }

  @Test
  void repeatedLineIsAWarning() {
    DivisionImport made = read(UPPER + "5226,黔东南\n");
    assertEquals(List.of("5 REPEATED_LINE 5226"), kinds(made));
    assertTrue(made.table().isPresent());
  }

  @Test
  void otherEncodingsAreRefusedLineByLine() {
    DivisionImport made = read(UPPER.getBytes(Charset.forName("GBK")));
    assertEquals(List.of("2 ENCODING ", "3 ENCODING ", "4 ENCODING "), kinds(made));
  }

  @Test
  void headerWithoutTheColumnsIsRefused() {
    assertEquals(List.of("1 MISSING_COLUMNS "), kinds(read("id,title\n52,贵州省\n")));
  }

  @Test
  void hugeQuotedFieldIsRefused() {
    DivisionImport made = read(UPPER + "522631114,\"" + "镇".repeat(10_000));
    assertEquals(List.of("5 MALFORMED_LINE "), kinds(made));
  }

  @Test
  void problemsAreCountedBeyondTheList() {
    DivisionImport made = read(UPPER + "1,x\n".repeat(1500));
    assertEquals(1500, made.errors());
    assertEquals(1000, made.problems().size());
  }

  @Test
  void folderHasOneFileForEachLevel(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("provinces.csv"), "code,name\n52,\"贵州省\"\n");
    Files.writeString(folder.resolve("cities.csv"), "code,name,provinceCode\n5226,\"黔东南\",52\n");
    Files.writeString(
        folder.resolve("areas.csv"), "code,name,cityCode,provinceCode\n522631,黎平县,5227,52\n");
    Files.writeString(folder.resolve("villages.csv"), "code,name\n522631,不是村\n");
    List<String> heard = new ArrayList<>();
    DivisionTableReader reader =
        DivisionTableReader.of("made up", DAY).reporting((file, rows) -> heard.add(file + rows));
    DivisionImport made = reader.read(folder);
    assertEquals(
        List.of("2 PARENT_COLUMN 522631", "0 LEVEL_FILE_MISSING ", "2 WRONG_CODE 522631"),
        kinds(made));
    assertEquals(List.of("provinces.csv2", "cities.csv2", "areas.csv2", "villages.csv2"), heard);
    Files.delete(folder.resolve("villages.csv"));
    assertEquals(3, reader.read(folder).table().orElseThrow().size());
    assertEquals(
        3, reader.read(folder.resolve("provinces.csv")).table().map(t -> t.size() + 2).get());
  }

  @Test
  void folderWithoutTablesIsRefused(@TempDir Path folder) throws IOException {
    DivisionImport made = DivisionTableReader.of("made up", DAY).read(folder);
    assertEquals(1, made.errors());
    assertEquals(Kind.NO_FILE, made.problems().get(made.problems().size() - 1).kind());
  }
}
