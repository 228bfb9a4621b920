package org.xiangzhi.governance.host.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps cells harmless: a spreadsheet takes some texts for formulas and would run them. */
final class Cells {
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private Cells() {}

  /** Puts an apostrophe before what would be taken for a formula. */
  static String neutralised(String text) {
    return isFormula(text) || isGuarded(text) ? "'" + text : text;
  }

  /** Takes away what {@link #neutralised} put there. */
  static String original(String text) {
    return isGuarded(text) ? text.substring(1) : text;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
  }

  /** Tells whether one or more apostrophes stand before what would be taken for a formula. */
  private static boolean isGuarded(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i > 0 && isFormula(text.substring(i));
  }

  /** Makes a table of what was read; rows without any text are passed over. */
  static Sheet sheet(List<List<String>> lines) throws SheetException {
    if (lines.size() > Sheet.MAX_ROWS + 1) {
      throw new SheetException(SheetException.Problem.TOO_LARGE, Sheet.MAX_ROWS + 2);
    }
    ImmutableList<String> header = lines.isEmpty() ? ImmutableList.of() : trimmed(lines.get(0));
    if (header.isEmpty()) {
      throw new SheetException(SheetException.Problem.EMPTY, 1);
    }
    if (header.size() > Sheet.MAX_COLUMNS) {
      throw new SheetException(SheetException.Problem.TOO_LARGE, 1);
    }
    ImmutableList.Builder<Sheet.Row> rows = ImmutableList.builder();
    for (int i = 1; i < lines.size(); i++) {
      ImmutableList<String> cells = trimmed(lines.get(i));
      if (cells.size() > header.size()) {
        throw new SheetException(SheetException.Problem.WIDE_ROW, i + 1);
      }
      if (!cells.isEmpty()) {
        rows.add(new Sheet.Row(i + 1, padded(cells, header.size())));
      }
    }
    return new Sheet(header, rows.build());
  }

  private static ImmutableList<String> trimmed(List<String> line) {
    List<String> cells =
        new ArrayList<>(line.stream().map(cell -> original(cell.strip())).toList());
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return ImmutableList.copyOf(cells);
  }

  private static ImmutableList<String> padded(ImmutableList<String> cells, int size) {
    return Stream.concat(cells.stream(), Stream.generate(() -> ""))
        .limit(size)
        .collect(ImmutableList.toImmutableList());
  }
}
