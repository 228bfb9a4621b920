package org.xiangzhi.governance.kernel;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks values in constructors: the last wall, whatever came before it. */
public final class Checks {
  /**
   * Matchers are costly to make, and every id of every event that is read asks for one. It stands
   * first, since the rules below have ids.
   */
  private static final ThreadLocal<Map<Pattern, Matcher>> MATCHERS =
      ThreadLocal.withInitial(IdentityHashMap::new);

  /** Texts and ids keep to their form and length. */
  public static final Rule VALUE_FORM =
      Rule.own(
          "VALUE-FORM", "数值、编号和文字须合乎其格式与长度", "values, ids and texts keep to their form and length");

  /** Dates run forwards. */
  public static final Rule DATE_ORDER =
      Rule.own("DATE-ORDER", "起止日期须先后有序", "a period ends on or after the day it starts");

  /** Personal numbers stay out of texts. */
  public static final Rule PERSONAL_NUMBERS =
      Rule.law(
          "PERSONAL-NUMBERS",
          "PIPL Art. 6, 25",
          "身份证号码和手机号码不得写入公开文字",
          "identity numbers and mobile numbers stay out of texts that the log keeps");

  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<![0-9])(?:[1-9][0-9]{16}[0-9Xx]|1[3-9][0-9]{9})(?![0-9])");

  private Checks() {}

  /**
   * Demands a text that is not blank, within a length and without control characters or unpaired
   * surrogates, so that it can be digested and printed.
   *
   * @param field the field's name, for the refusal
   * @param value the text
   * @param max the greatest number of characters (UTF-16 units)
   * @return the text
   * @throws InvalidValueException if it is not so
   */
  public static String text(String field, String value, int max) {
    if (value.length() > max) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.TEXT_TOO_LONG,
              VALUE_FORM,
              "field",
              field,
              "length",
              value.length(),
              "max",
              max));
    }
    if (value.isBlank()) {
      throw new InvalidValueException(
          Refusal.of(RefusalCode.TEXT_BLANK, VALUE_FORM, "field", field, "max", max));
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (Character.isISOControl(c) || (Character.isSurrogate(c) && !paired)) {
        throw new InvalidValueException(
            Refusal.of(RefusalCode.TEXT_CHARACTER, VALUE_FORM, "field", field, "index", i));
      }
      if (paired) {
        i++;
      }
    }
    return value;
  }

  /**
   * Demands a text as {@link #text}, and that it holds no identity number and no mobile number:
   * those belong in the vault, and a text that goes into the log cannot be taken out again.
   *
   * @param field the field's name, for the refusal
   * @param value the text
   * @param max the greatest number of characters (UTF-16 units)
   * @return the text
   * @throws InvalidValueException if it is not so; the refusal does not repeat the number
   */
  public static String publicText(String field, String value, int max) {
    text(field, value, max);
    Matcher found = PERSONAL_NUMBER.matcher(value);
    if (found.find()) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.TEXT_PERSONAL_NUMBER,
              PERSONAL_NUMBERS,
              "field",
              field,
              "index",
              found.start()));
    }
    return value;
  }

  /**
   * Demands a text of a form.
   *
   * @param field the field's name, for the refusal
   * @param value the text
   * @param form the form
   * @param max the greatest number of characters
   * @return the text
   * @throws InvalidValueException if it is not so
   */
  public static String matches(String field, String value, Pattern form, int max) {
    text(field, value, max);
    if (!hasForm(value, form)) {
      throw new InvalidValueException(
          Refusal.of(RefusalCode.VALUE_FORM, VALUE_FORM, "field", field, "form", form.pattern()));
    }
    return value;
  }

  private static boolean hasForm(String value, Pattern form) {
    Matcher matcher = MATCHERS.get().computeIfAbsent(form, one -> one.matcher(""));
    boolean found = matcher.reset(value).matches();
    matcher.reset("");
    return found;
  }

  /**
   * Demands a number within bounds, both included.
   *
   * @param field the field's name, for the refusal
   * @param value the number
   * @param min the least allowed
   * @param max the greatest allowed
   * @return the number
   * @throws InvalidValueException if it is not so
   */
  public static long within(String field, long value, long min, long max) {
    if (value < min || value > max) {
      throw new InvalidValueException(
          Refusal.of(
              RefusalCode.VALUE_OUT_OF_BOUNDS,
              VALUE_FORM,
              "field",
              field,
              "value",
              value,
              "min",
              min,
              "max",
              max));
    }
    return value;
  }

  /**
   * Demands that a period does not end before it starts.
   *
   * @param from the first day
   * @param until the last day
   * @throws InvalidValueException if it ends earlier
   */
  public static void ordered(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new InvalidValueException(
          Refusal.of(RefusalCode.DATES_REVERSED, DATE_ORDER, "from", from, "until", until));
    }
  }
}
