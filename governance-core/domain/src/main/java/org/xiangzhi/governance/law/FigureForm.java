package org.xiangzhi.governance.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Threshold;

/** Tells what sort of figure a subject has. */
public enum FigureForm {
  /** A number of days, persons, years or times, such as {@code 15}. */
  NUMBER("[0-9]{1,7}") {
    @Override
    Figure read(Matcher text) {
      return new Figure.Amount(Integer.parseInt(text.group()));
    }
  },
  /** A range with both ends, such as {@code 3..7}. */
  RANGE("([0-9]{1,7})\\.\\.([0-9]{1,7})") {
    @Override
    Figure read(Matcher text) {
      return new Figure.Range(Integer.parseInt(text.group(1)), Integer.parseInt(text.group(2)));
    }
  },
  /** A share of a whole, such as {@code > 1/2} or {@code >= 2/3}. */
  SHARE("(>|>=) ([0-9]{1,7})/([0-9]{1,7})") {
    @Override
    Figure read(Matcher text) {
      return new Figure.Share(
          new Threshold(
              Integer.parseInt(text.group(2)),
              Integer.parseInt(text.group(3)),
              text.group(1).equals(">")));
    }
  },
  /** Something that is so or is not: {@code true} or {@code false}. */
  FLAG("true|false") {
    @Override
    Figure read(Matcher text) {
      return new Figure.Flag(Boolean.parseBoolean(text.group()));
    }
  };

  private final Pattern pattern;

  FigureForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  abstract Figure read(Matcher text);

  /**
   * Reads a figure as {@code Figure.toString} writes it.
   *
   * @param text the text
   * @return the figure
   * @throws IllegalArgumentException if the text is not of this form
   */
  public Figure parse(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text + " is no " + this);
    }
    return read(matcher);
  }
}
