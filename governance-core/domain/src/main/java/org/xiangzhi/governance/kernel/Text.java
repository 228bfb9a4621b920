package org.xiangzhi.governance.kernel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Says one thing in Simplified Chinese and in English.
 *
 * @param zh the Chinese wording, 1 to 500 characters
 * @param en the English wording, 1 to 500 characters
 */
public record Text(@NotBlank @Size(max = 500) String zh, @NotBlank @Size(max = 500) String en) {
  /** Refuses a blank or overlong wording. */
  public Text {
    Checks.text("zh", zh, 500);
    Checks.text("en", en, 500);
  }

  /**
   * Pairs two wordings.
   *
   * @param zh the Chinese one
   * @param en the English one
   * @return the pair
   * @throws InvalidValueException if one is blank or too long
   */
  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  /**
   * Picks the wording for a reader.
   *
   * @param locale the reader's locale
   * @return the Chinese wording for a Chinese locale, else the English one
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
