package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Checks;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is an optional part 自选动作: a choice that each village makes for itself.
 *
 * @param id its name, lower-case words joined by hyphens
 * @param name what people call it
 * @param choices the choices, at least two with different names
 * @param standard the choice of a village that makes none
 * @param mark whether it comes from the source, a law or the author
 */
public record OptionDefinition(
    String id, Text name, ImmutableList<Choice> choices, String standard, Mark mark) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern CHOICE_FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  /** Refuses a name that is not of the form. */
  public OptionDefinition {
    Checks.matches("option", id, FORM, 40);
    Checks.within("choices", choices.size(), 2, 20);
  }

  /**
   * Is one choice.
   *
   * @param id its name, upper-case words joined by underscores
   * @param name what people call it
   */
  public record Choice(String id, Text name) {
    /** Refuses a name that is not of the form. */
    public Choice {
      Checks.matches("choice", id, CHOICE_FORM, 40);
    }
  }

  /**
   * Tells whether a choice is one of the choices.
   *
   * @param choice the choice's name
   * @return true if it is
   */
  public boolean has(String choice) {
    return choices.stream().anyMatch(c -> c.id().equals(choice));
  }
}
