package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;

/** Finds the words of minutes in one language, and gathers their lines. */
final class MinutesWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Locale locale;
  private final ResourceBundle bundle;
  private final ImmutableList.Builder<MinutesSheet.Section> sections = ImmutableList.builder();
  private ImmutableList.Builder<MinutesSheet.Line> lines = ImmutableList.builder();

  MinutesWords(Locale reader) {
    this.locale = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    this.bundle = ResourceBundle.getBundle("org.xiangzhi.governance.meeting.minutes", locale);
  }

  /** Ends a section. */
  void section(String heading) {
    sections.add(new MinutesSheet.Section(word(heading), lines.build()));
    lines = ImmutableList.builder();
  }

  void line(String key, Object... namesAndValues) {
    lines.add(new MinutesSheet.Line(1, false, word(key, namesAndValues)));
  }

  void under(String key, Object... namesAndValues) {
    lines.add(new MinutesSheet.Line(2, false, word(key, namesAndValues)));
  }

  void flag(String key, Object... namesAndValues) {
    lines.add(new MinutesSheet.Line(1, true, word(key, namesAndValues)));
  }

  /** Adds a line that is worded already. */
  void said(int depth, Object value) {
    lines.add(new MinutesSheet.Line(depth, false, shown(value)));
  }

  MinutesSheet sheet(String title) {
    return new MinutesSheet(locale.getLanguage(), title, sections.build());
  }

  /** Fills the words of a key; every placeholder is named by an argument. */
  String word(String key, Object... namesAndValues) {
    String template = bundle.getString(key);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      text.append(template, from, open)
          .append(argument(template.substring(open + 1, close), namesAndValues));
      from = close + 1;
    }
    return text.append(template.substring(from)).toString();
  }

  private String argument(String name, Object[] namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return shown(namesAndValues[i + 1]);
      }
    }
    throw new IllegalArgumentException("nothing for " + name);
  }

  private String shown(Object value) {
    if (value instanceof Text text) {
      return text.in(locale);
    }
    return value instanceof Instant at
        ? MINUTE.format(LocalDateTime.ofInstant(at, Act.ZONE))
        : value.toString();
  }

  /** Says how long milliseconds are, to the millisecond where they are no whole seconds. */
  String time(long millis) {
    long rest = millis % 60_000;
    String seconds = String.valueOf(rest / 1000);
    long fraction = rest % 1000;
    return word(
        "TIME",
        "minutes",
        millis / 60_000,
        "seconds",
        fraction == 0 ? seconds : seconds + "." + String.valueOf(1000 + fraction).substring(1));
  }

  /** Says what share must be reached. */
  String share(Threshold share) {
    return word(
        share.strict() ? "MORE_THAN" : "OR_MORE",
        "part",
        share.numerator(),
        "whole",
        share.denominator());
  }

  /** Says a share in tenths of a percent, cut off: what is short of a half never reads 50.0%. */
  static String percent(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    long tenths = Math.multiplyExact(part, 1000L) / whole;
    return tenths / 10 + "." + tenths % 10 + "%";
  }
}
