package org.xiangzhi.governance.host.sheet;

import com.google.common.collect.ImmutableList;

/**
 * Is a table of texts.
 *
 * @param header the names of its columns
 * @param rows its rows; each has as many cells as there are columns
 */
public record Sheet(ImmutableList<String> header, ImmutableList<Row> rows) {
  /** The greatest number of rows. */
  public static final int MAX_ROWS = 100_000;

  /** The greatest number of columns. */
  public static final int MAX_COLUMNS = 100;

  /**
   * Is one row.
   *
   * @param number its number as a spreadsheet shows it: the header is row 1
   * @param cells its cells, without blanks around them
   */
  public record Row(int number, ImmutableList<String> cells) {}

  /**
   * Makes a table of rows that follow the header without gaps.
   *
   * @param header the names of the columns
   * @param rows the cells of each row
   * @return the table
   */
  public static Sheet of(ImmutableList<String> header, Iterable<ImmutableList<String>> rows) {
    ImmutableList.Builder<Row> numbered = ImmutableList.builder();
    int number = 2;
    for (ImmutableList<String> cells : rows) {
      numbered.add(new Row(number, cells));
      number++;
    }
    return new Sheet(header, numbered.build());
  }
}
