package org.xiangzhi.governance.host.cli;

/** Lists the statuses with which the program ends. */
public final class ExitStatus {
  /** Everything was done. */
  public static final int DONE = 0;

  /** Something was refused, or a chain that was verified is broken. */
  public static final int REFUSED = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** The surroundings failed: the database, a file, the plugins directory. */
  public static final int SURROUNDINGS = 3;

  /** The program itself is at fault. */
  public static final int FAULT = 4;

  private ExitStatus() {}
}
