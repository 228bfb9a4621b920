package org.xiangzhi.governance.procedure;

import com.google.common.collect.ImmutableSet;
import java.util.Map;

/**
 * Limits an entry of a definition to villages that made a certain choice 自选动作.
 *
 * @param option the option
 * @param choices the choices under which the entry applies, at least one
 */
public record When(String option, ImmutableSet<String> choices) {
  /**
   * Tells whether the entry applies.
   *
   * @param selection what the village chose, by option
   * @return true if its choice is among the choices
   */
  public boolean applies(Map<String, String> selection) {
    String choice = selection.get(option);
    return choice != null && choices.contains(choice);
  }
}
