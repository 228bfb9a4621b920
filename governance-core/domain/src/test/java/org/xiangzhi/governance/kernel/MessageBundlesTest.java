package org.xiangzhi.governance.kernel;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.architecture.JavaText;
import org.xiangzhi.governance.architecture.Sources;

/** Checks what refusals say, in both languages, against the codes and against those who refuse. */
class MessageBundlesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)\"");

  private static final Set<String> CODES =
      Arrays.stream(RefusalCode.values()).map(Enum::name).collect(toCollection(TreeSet::new));

  /** A code, not a constant of the same name in another class. */
  private static final Pattern CODE =
      Pattern.compile("(?:(?<![.\\w])|(?<=RefusalCode\\.))(" + String.join("|", CODES) + ")\\b");

  /** A small method of the same class that names the field for its callers. */
  private static final Set<String> FIELD_ADDED = Set.of("TextShape.java");

  @Test
  void bundles_coverEveryCodeAndNothingElse() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertEquals(CODES, new TreeSet<>(bundle(locale).keySet()), locale.toString());
    }
  }

  @Test
  void bundles_haveTheSamePlaceholders() {
    for (String code : CODES) {
      assertEquals(placeholders(Locale.ENGLISH, code), placeholders(Locale.CHINESE, code), code);
    }
  }

  @Test
  void codes_haveNumbersOfTheirOwnBesideThoseOfPlugins() {
    Set<Integer> numbers =
        Arrays.stream(RefusalCode.values()).map(RefusalCode::number).collect(toSet());
    assertEquals(RefusalCode.values().length, numbers.size());
    assertTrue(numbers.stream().allMatch(number -> number > 1000 && number / 1000 != 9));
  }

  /** Whoever refuses names, behind the code, every argument that the message has a place for. */
  @Test
  void refusals_fillEveryPlaceholder() {
    List<String> problems = new ArrayList<>();
    Set<String> unused = new TreeSet<>(CODES);
    for (Path file : Sources.main()) {
      // The test kit names codes to expect them.
      if (!file.endsWith("RefusalCode.java") && !Sources.name(file).contains("/testkit/")) {
        check(file, unused, problems);
      }
    }
    assertEquals("", String.join("\n", problems));
    assertEquals(Set.of(), unused, "codes that nothing refuses with");
  }

  private static void check(Path file, Set<String> unused, List<String> problems) {
    JavaText text = JavaText.of(Sources.read(file));
    Matcher found = CODE.matcher(text.code());
    while (found.find()) {
      List<int[]> arguments = text.argumentsAround(found.start());
      if (arguments.isEmpty() || standsBehindACode(text, arguments, found.start())) {
        continue;
      }
      unused.remove(found.group());
      Set<String> missing = placeholders(Locale.ENGLISH, found.group());
      missing.removeAll(names(text, arguments, found.start()));
      if (FIELD_ADDED.contains(String.valueOf(file.getFileName()))) {
        missing.remove("field");
      }
      if (!missing.isEmpty()) {
        String place = Sources.name(file) + ":" + text.line(found.start());
        problems.add(place + " " + found.group() + " does not fill " + missing);
      }
    }
  }

  /** Tells whether it is a rule of the same name, which stands behind the code. */
  private static boolean standsBehindACode(JavaText text, List<int[]> arguments, int place) {
    return arguments.stream()
        .filter(argument -> argument[1] < place)
        .anyMatch(argument -> CODE.matcher(text.code().substring(argument[0], argument[1])).find());
  }

  private static Set<String> names(JavaText text, List<int[]> arguments, int code) {
    return arguments.stream()
        .filter(argument -> argument[0] > code)
        .map(argument -> LITERAL.matcher(text.source(argument[0], argument[1]).strip()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(toSet());
  }

  @Test
  void render_putsArgumentsInTheirPlaces() {
    Refusal refusal =
        Refusal.of(
            RefusalCode.TEXT_TOO_LONG, Checks.VALUE_FORM, "field", "name", "length", 31, "max", 30);
    assertEquals(
        "The text “name” has 31 characters; 30 is the most.",
        Messages.in(Locale.US).render(refusal));
    assertEquals("文字“name”有 31 个字符，最多 30 个。", Messages.in(Locale.CHINA).render(refusal));
    assertFalse(Messages.in(Locale.FRANCE).render(refusal).contains("最多"));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.xiangzhi.governance.kernel.messages", locale);
  }

  private static Set<String> placeholders(Locale locale, String code) {
    return PLACEHOLDER
        .matcher(bundle(locale).getString(code))
        .results()
        .map(result -> result.group(1))
        .collect(toCollection(TreeSet::new));
  }
}
