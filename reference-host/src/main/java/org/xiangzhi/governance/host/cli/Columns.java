package org.xiangzhi.governance.host.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets text in columns of a terminal, in which a Chinese character takes two. */
final class Columns {
  private static final String BETWEEN = "  ";

  private final int[] widths;

  private Columns(int[] widths) {
    this.widths = widths;
  }

  /** Makes columns so wide as the widest cell in them. */
  static Columns fitting(List<? extends List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return new Columns(widths);
  }

  /** Makes a first column, and others behind it that are all of one width. */
  static Columns of(int first, int others, int width) {
    int[] widths = new int[others + 1];
    Arrays.fill(widths, width);
    widths[0] = first;
    return new Columns(widths);
  }

  /** Sets one line. */
  String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : BETWEEN).append(cell);
      if (i < widths.length - 1) {
        line.append(" ".repeat(Math.max(0, widths[i] - width(cell))));
      }
    }
    return line.toString();
  }

  /** Sets cells of several lines beside each other; the shorter ones end in blanks. */
  List<String> lines(List<? extends List<String>> cells) {
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int at = i;
      lines.add(
          line(cells.stream().map(cell -> at < cell.size() ? cell.get(at) : "").toList())
              .stripTrailing());
    }
    return lines;
  }

  /** Breaks a text into lines of a width: at blanks, and within Chinese anywhere. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int breakAt = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (width(line.toString()) + width(c) > width && line.length() > 0) {
        int end = breakAt > 0 && c != ' ' ? breakAt : line.length();
        lines.add(line.substring(0, end).stripTrailing());
        line.delete(0, end);
        breakAt = 0;
      }
      if (line.length() > 0 || c != ' ') {
        line.appendCodePoint(c);
      }
      if (c == ' ' || width(c) == 2) {
        breakAt = line.length();
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Counts the columns that a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    boolean wide =
        Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
            || (c >= 0x3000 && c <= 0x303f)
            || (c >= 0xff01 && c <= 0xff60);
    return wide ? 2 : 1;
  }
}
