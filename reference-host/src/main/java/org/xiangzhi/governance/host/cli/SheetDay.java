package org.xiangzhi.governance.host.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;

/** Reads days as sheets have them: 2026-03-02, 2026/3/2, 2026.3.2 or 2026年3月2日. */
final class SheetDay {
  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private SheetDay() {}

  static LocalDate read(String text, Rule rule) {
    Matcher day = DAY.matcher(text);
    try {
      if (day.matches()) {
        return LocalDate.of(
            Integer.parseInt(day.group(1)),
            Integer.parseInt(day.group(2)),
            Integer.parseInt(day.group(3)));
      }
    } catch (DateTimeException e) {
      // It is said below.
    }
    throw new InvalidValueException(Refusal.of(RefusalCode.INVALID_DATE, rule, "field", text));
  }
}
