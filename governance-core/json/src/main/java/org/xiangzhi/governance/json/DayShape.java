package org.xiangzhi.governance.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Is a day such as {@code 2026-01-31}, of the years 0000 to 9999. */
final class DayShape implements Scalar {
  /** The form, without regard to the lengths of months. */
  static final String FORM = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  private static final Pattern DAY = Pattern.compile(FORM);
  private static final int MAX_YEAR = 9999;

  @Override
  public Object wire(Object value) {
    return value.toString();
  }

  @Override
  public boolean check(Object value, Findings findings) {
    int year = ((LocalDate) value).getYear();
    if (year >= 0 && year <= MAX_YEAR) {
      return true;
    }
    refuse(findings);
    return false;
  }

  @Override
  public @Nullable Object read(Object node, Findings findings) {
    if (!(node instanceof String text)) {
      findings.wrongType("string");
      return null;
    }
    LocalDate day = DAY.matcher(text).matches() ? inCalendar(text) : null;
    if (day == null) {
      refuse(findings);
    }
    return day;
  }

  /** Reads the day at the start of a text that has the form; null if no month has it. */
  static @Nullable LocalDate inCalendar(String text) {
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static void refuse(Findings findings) {
    findings.refuse(RefusalCode.INVALID_DATE, JsonRules.JSON_VALUE, "field", findings.field());
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("pattern", "^" + FORM + "$");
    return schema;
  }
}
