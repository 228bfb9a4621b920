package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.xiangzhi.governance.law.Standard;

/** Gathers the figures that a practice sets for subjects of the law. */
public final class PracticeFigures {
  private PracticeFigures() {}

  /**
   * Lists the figures that apply in a village.
   *
   * @param definition the practice
   * @param choices what the village chose, by option
   * @return the figures that always apply and those of its choices, each with its rule
   */
  public static ImmutableList<Standard> of(
      PracticeDefinition definition, Map<String, String> choices) {
    return definition.figures().stream()
        .filter(stated -> stated.when().map(when -> when.applies(choices)).orElse(true))
        .map(
            stated ->
                new Standard(
                    stated.subject(),
                    stated.figure(),
                    definition.rule(stated.rule()).orElseThrow()))
        .collect(ImmutableList.toImmutableList());
  }
}
