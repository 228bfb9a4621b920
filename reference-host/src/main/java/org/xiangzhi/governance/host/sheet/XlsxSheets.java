package org.xiangzhi.governance.host.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads and writes the first sheet of an XLSX workbook. All cells are written as texts. */
final class XlsxSheets {
  private static final double WIDTH = 18;

  /** Days are numbers of a certain format. */
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private XlsxSheets() {}

  static byte[] write(Sheet sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "governance", "1.0")) {
      Worksheet page = workbook.newWorksheet("1");
      line(page, 0, sheet.header());
      page.range(0, 0, 0, sheet.header().size() - 1).style().bold().set();
      for (int column = 0; column < sheet.header().size(); column++) {
        page.width(column, WIDTH);
      }
      page.freezePane(0, 1);
      for (int i = 0; i < sheet.rows().size(); i++) {
        line(page, i + 1, sheet.rows().get(i).cells());
      }
    }
    return bytes.toByteArray();
  }

  private static void line(Worksheet page, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        page.value(row, column, Cells.neutralised(cells.get(column)));
      }
    }
  }

  static Sheet read(byte[] bytes) throws SheetException {
    List<List<String>> lines = new ArrayList<>();
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        while (lines.size() < row.getRowNum() - 1 && lines.size() <= Sheet.MAX_ROWS) {
          lines.add(List.of());
        }
        lines.add(cells(row));
        if (lines.size() > Sheet.MAX_ROWS + 1) {
          break;
        }
      }
    } catch (SheetFormulaException e) {
      throw new SheetException(SheetException.Problem.FORMULA, e.row);
    } catch (IOException | RuntimeException e) {
      // The reader throws whatever its parsers throw at a damaged file.
      throw new SheetException(SheetException.Problem.UNREADABLE, 0);
    }
    return Cells.sheet(lines);
  }

  private static List<String> cells(Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), Sheet.MAX_COLUMNS + 1); column++) {
      texts.add(row.getOptionalCell(column).map(cell -> text(cell, row)).orElse(""));
    }
    return texts;
  }

  private static String text(Cell cell, Row row) {
    if (cell.getType() == CellType.FORMULA) {
      throw new SheetFormulaException(row.getRowNum());
    }
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    String format = String.valueOf(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
    if (format.contains("yy") || format.contains("d")) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static final class SheetFormulaException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int row;

    SheetFormulaException(int row) {
      this.row = row;
    }
  }
}
