package org.xiangzhi.governance.host.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads and writes sheets as files; the end of the name says in which format. */
public final class SheetFiles {
  /** The greatest size of a file that is read, in bytes. */
  public static final long MAX_BYTES = 50L * 1024 * 1024;

  private SheetFiles() {}

  /**
   * Reads a sheet.
   *
   * @param file a file whose name ends in {@code .csv} or {@code .xlsx}
   * @return what it says
   * @throws SheetException if it is no such sheet
   * @throws IOException if it cannot be read at all
   */
  public static Sheet read(Path file) throws SheetException, IOException {
    boolean csv = isCsv(file);
    if (Files.size(file) > MAX_BYTES) {
      throw new SheetException(SheetException.Problem.TOO_LARGE, 0);
    }
    byte[] bytes = Files.readAllBytes(file);
    return csv ? CsvSheets.read(bytes) : XlsxSheets.read(bytes);
  }

  /**
   * Writes a sheet. Cells that a spreadsheet would take for formulas get an apostrophe in front,
   * which reading takes away again.
   *
   * @param file a file whose name ends in {@code .csv} or {@code .xlsx}
   * @param sheet what to write
   * @throws SheetException if the name ends otherwise
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Sheet sheet) throws SheetException, IOException {
    Files.write(file, isCsv(file) ? CsvSheets.write(sheet) : XlsxSheets.write(sheet));
  }

  /**
   * Writes a sheet as CSV.
   *
   * @param sheet what to write
   * @return the bytes, in UTF-8
   */
  public static byte[] csv(Sheet sheet) {
    return CsvSheets.write(sheet);
  }

  private static boolean isCsv(Path file) throws SheetException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
      throw new SheetException(SheetException.Problem.FORMAT, 0);
    }
    return name.endsWith(".csv");
  }
}
