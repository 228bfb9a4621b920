package org.xiangzhi.governance.kernel;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * Says why a command was not accepted. A refusal is a value: nothing has been changed.
 *
 * @param code the stable code
 * @param rule the rule that was broken
 * @param reference where the rule comes from: an article, a source, or the library
 * @param arguments the offending value and the bounds by name, in the order of their names; a
 *     wording in two languages stands under two names that end in {@code .zh} and {@code .en};
 *     never personal data in clear
 * @param pointer the JSON pointer of the offending field, where the command came as JSON
 */
public record Refusal(
    RefusalCode code,
    RuleId rule,
    String reference,
    ImmutableSortedMap<String, String> arguments,
    Optional<String> pointer) {

  /**
   * Refuses under a rule.
   *
   * @param code the code
   * @param rule the rule that was broken
   * @param namesAndValues argument names and their values by turns; a {@link Text} is kept in both
   *     languages
   * @return the refusal
   * @throws IllegalArgumentException if a name has no value or is given twice
   */
  public static Refusal of(RefusalCode code, Rule rule, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value");
    }
    ImmutableSortedMap.Builder<String, String> arguments = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = namesAndValues[i].toString();
      if (namesAndValues[i + 1] instanceof Text text) {
        arguments.put(name + ".zh", text.zh()).put(name + ".en", text.en());
      } else {
        arguments.put(name, namesAndValues[i + 1].toString());
      }
    }
    return new Refusal(
        code, rule.id(), rule.reference(), arguments.buildOrThrow(), Optional.empty());
  }

  /**
   * Adds the place of the offending field.
   *
   * @param place a JSON pointer
   * @return the same refusal with the place
   */
  public Refusal at(String place) {
    return new Refusal(code, rule, reference, arguments, Optional.of(place));
  }
}
