package org.xiangzhi.governance.host.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the command line's wording in Simplified Chinese or English. */
final class Texts {
  private static final String BUNDLE = "org.xiangzhi.governance.host.cli.cli";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
  }

  /** Chooses the language: Chinese for any Chinese locale, English for every other. */
  static Texts in(Locale locale) {
    return new Texts(locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
  }

  Locale locale() {
    return locale;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** Fills a message: {@code {0}} is the first argument. */
  String get(String key, Object... arguments) {
    String template = bundle.getString(key);
    StringBuilder text = new StringBuilder(template.length() + 32);
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      boolean placeholder =
          c == '{'
              && i + 2 < template.length()
              && template.charAt(i + 2) == '}'
              && Character.digit(template.charAt(i + 1), 10) >= 0;
      if (placeholder) {
        text.append(arguments[Character.digit(template.charAt(i + 1), 10)]);
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
