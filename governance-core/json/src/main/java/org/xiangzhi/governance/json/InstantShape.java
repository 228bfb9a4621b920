package org.xiangzhi.governance.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Is an instant, written in UTC and read with any offset, of the years 0000 to 9999 in UTC. */
final class InstantShape implements Scalar {
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";
  private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)";
  private static final String FORM = DayShape.FORM + "T" + TIME + OFFSET;
  private static final Pattern INSTANT = Pattern.compile(FORM);

  /** A day with or without a time, but without an offset. */
  private static final Pattern LOCAL =
      Pattern.compile(DayShape.FORM + "([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(\\.[0-9]+)?)?");

  private static final int TIME_AT = 11;

  /** Months, days, hours and fractions are the groups before it. */
  private static final int OFFSET_GROUP = 5;

  private static final Instant MIN = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant MAX = Instant.parse("9999-12-31T23:59:59.999999999Z");

  @Override
  public Object wire(Object value) {
    return value.toString();
  }

  @Override
  public boolean check(Object value, Findings findings) {
    Instant instant = (Instant) value;
    if (instant.compareTo(MIN) >= 0 && instant.compareTo(MAX) <= 0) {
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
    Matcher matcher = INSTANT.matcher(text);
    Instant instant = matcher.matches() ? inCalendar(text, matcher.start(OFFSET_GROUP)) : null;
    if (instant != null) {
      return check(instant, findings) ? instant : null;
    }
    if (LOCAL.matcher(text).matches()) {
      findings.refuse(
          RefusalCode.INSTANT_WITHOUT_ZONE, JsonRules.JSON_VALUE, "field", findings.field());
    } else {
      refuse(findings);
    }
    return null;
  }

  private static @Nullable Instant inCalendar(String text, int offsetAt) {
    LocalDate day = DayShape.inCalendar(text);
    if (day == null) {
      return null;
    }
    LocalTime time = LocalTime.parse(text.subSequence(TIME_AT, offsetAt));
    return day.atTime(time).toInstant(ZoneOffset.of(text.substring(offsetAt)));
  }

  private static void refuse(Findings findings) {
    findings.refuse(
        RefusalCode.VALUE_FORM,
        Checks.VALUE_FORM,
        "field",
        findings.field(),
        "form",
        "2026-01-31T09:00:00+08:00");
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("format", "date-time");
    schema.put("pattern", "^" + FORM + "$");
    return schema;
  }
}
