package org.xiangzhi.governance.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * Fills the wordings of a message bundle for a reader, in Simplified Chinese or English.
 * Placeholders are names in braces, such as <code>{max}</code>.
 */
public final class Wording {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Wording(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /**
   * Opens a bundle of this library.
   *
   * @param bundle its name, with the package
   * @param reader any Chinese locale for Chinese; English for every other
   * @return its wordings
   * @throws java.util.MissingResourceException if there is no such bundle
   */
  public static Wording of(String bundle, Locale reader) {
    Locale locale = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    return new Wording(locale, ResourceBundle.getBundle(bundle, locale));
  }

  /**
   * Returns the language that was chosen.
   *
   * @return Chinese or English
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Fills the wording of a key; every placeholder is named by an argument.
   *
   * @param key the key
   * @param namesAndValues names of placeholders and their values by turns
   * @return the wording
   * @throws IllegalArgumentException if a placeholder has no argument
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String word(String key, Object... namesAndValues) {
    return fill(bundle.getString(key), name -> argument(name, namesAndValues));
  }

  /**
   * Returns a wording as it stands in the bundle.
   *
   * @param key the key
   * @return the wording with its placeholders
   * @throws java.util.MissingResourceException if there is no such key
   */
  String template(String key) {
    return bundle.getString(key);
  }

  /**
   * Shows a value to the reader: a text in his language, an instant to the minute in Shanghai, what
   * is not there as nothing.
   *
   * @param value the value
   * @return how it reads
   */
  public String shown(Object value) {
    if (value instanceof Text text) {
      return text.in(locale);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() ? shown(maybe.get()) : "";
    }
    return value instanceof Instant at
        ? MINUTE.format(LocalDateTime.ofInstant(at, Act.ZONE))
        : value.toString();
  }

  private String argument(String name, Object[] namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name)) {
        return shown(namesAndValues[i + 1]);
      }
    }
    throw new IllegalArgumentException("nothing for " + name);
  }

  /** Puts something into every place of a template. */
  static String fill(String template, UnaryOperator<String> argument) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      text.append(template, from, open).append(argument.apply(template.substring(open + 1, close)));
      from = close + 1;
    }
    return text.append(template.substring(from)).toString();
  }
}
