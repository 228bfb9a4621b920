package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.Wording;

/** Finds the words of minutes in one language, and gathers their lines. */
final class MinutesWords {
  private final Wording wording;
  private final ImmutableList.Builder<MinutesSheet.Section> sections = ImmutableList.builder();
  private ImmutableList.Builder<MinutesSheet.Line> lines = ImmutableList.builder();

  MinutesWords(Locale reader) {
    this.wording = Wording.of("org.xiangzhi.governance.meeting.minutes", reader);
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
    lines.add(new MinutesSheet.Line(depth, false, wording.shown(value)));
  }

  MinutesSheet sheet(String title) {
    return new MinutesSheet(wording.locale().getLanguage(), title, sections.build());
  }

  String word(String key, Object... namesAndValues) {
    return wording.word(key, namesAndValues);
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
