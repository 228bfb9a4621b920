package org.xiangzhi.governance.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Renders refusals for a reader, in Simplified Chinese or English, from the message bundles.
 *
 * <p>Placeholders are the names of a refusal's arguments in braces, such as <code>{max}</code>.
 */
public final class Messages {
  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("org.xiangzhi.governance.kernel.messages", locale);
  }

  /**
   * Chooses the language.
   *
   * @param locale any Chinese locale for Chinese; English for every other
   * @return the renderer
   */
  public static Messages in(Locale locale) {
    return new Messages(locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
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
   * Renders a refusal as one line without code and rule.
   *
   * @param refusal the refusal
   * @return the line, with the arguments in their places
   */
  public String render(Refusal refusal) {
    return fill(bundle.getString(refusal.code().name()), refusal.arguments());
  }

  private String fill(String template, Map<String, String> arguments) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      String given = arguments.getOrDefault(name + "." + locale.getLanguage(), "–");
      text.append(template, from, open).append(arguments.getOrDefault(name, given));
      from = close + 1;
    }
    return text.append(template.substring(from)).toString();
  }
}
