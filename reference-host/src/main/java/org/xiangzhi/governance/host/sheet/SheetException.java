package org.xiangzhi.governance.host.sheet;

/** Tells that a file is no sheet that can be read. */
public final class SheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final int row;

  /** Says what is wrong. */
  public enum Problem {
    /** The name ends neither in .csv nor in .xlsx. */
    FORMAT,
    /** The file is not what its name says, or is damaged. */
    UNREADABLE,
    /** There is no header. */
    EMPTY,
    /** There are more rows or columns than can be read. */
    TOO_LARGE,
    /** A row has more cells than the header. */
    WIDE_ROW,
    /** A cell holds a formula, whose value nobody can vouch for. */
    FORMULA
  }

  SheetException(Problem problem, int row) {
    super(problem + " in row " + row);
    this.problem = problem;
    this.row = row;
  }

  /**
   * Returns what is wrong.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }

  /**
   * Returns where.
   *
   * @return the row as a spreadsheet numbers it; 0 if it is the file as a whole
   */
  public int row() {
    return row;
  }
}
