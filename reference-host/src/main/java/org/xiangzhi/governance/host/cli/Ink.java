package org.xiangzhi.governance.host.cli;

import java.io.PrintStream;

/** Prints headings and marks: coloured on a terminal, plain elsewhere. */
final class Ink {
  private static final String ESCAPE = "\u001b[";

  private final PrintStream out;
  private final boolean coloured;

  Ink(Console console) {
    this.out = console.out();
    this.coloured = console.terminal();
  }

  void line(String text) {
    out.print(text + "\n");
  }

  void heading(String text) {
    out.print("\n" + (coloured ? "━━ " + bold(text) + " ━━" : "== " + text + " ==") + "\n");
  }

  String bold(String text) {
    return paint("1", text);
  }

  String good(String text) {
    return paint("32", text);
  }

  String bad(String text) {
    return paint("31;1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return coloured ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
