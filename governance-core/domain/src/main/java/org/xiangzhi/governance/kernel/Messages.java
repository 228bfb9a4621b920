package org.xiangzhi.governance.kernel;

import java.util.Locale;
import java.util.Map;

/**
 * Renders refusals for a reader, in Simplified Chinese or English, from the message bundles.
 *
 * <p>Placeholders are the names of a refusal's arguments in braces, such as <code>{max}</code>.
 */
public final class Messages {
  private final Wording wording;

  private Messages(Wording wording) {
    this.wording = wording;
  }

  /**
   * Chooses the language.
   *
   * @param locale any Chinese locale for Chinese; English for every other
   * @return the renderer
   */
  public static Messages in(Locale locale) {
    return new Messages(Wording.of("org.xiangzhi.governance.kernel.messages", locale));
  }

  /**
   * Returns the language that was chosen.
   *
   * @return Chinese or English
   */
  public Locale locale() {
    return wording.locale();
  }

  /**
   * Renders a refusal as one line without code and rule.
   *
   * @param refusal the refusal
   * @return the line, with the arguments in their places
   */
  public String render(Refusal refusal) {
    Map<String, String> arguments = refusal.arguments();
    return Wording.fill(
        wording.template(refusal.code().name()),
        name ->
            arguments.getOrDefault(
                name, arguments.getOrDefault(name + "." + locale().getLanguage(), "–")));
  }
}
