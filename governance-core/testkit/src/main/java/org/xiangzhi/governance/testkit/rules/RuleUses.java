package org.xiangzhi.governance.testkit.rules;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the tests that name a rule: in their code, or by their own name. */
final class RuleUses {
  private static final Pattern TEST =
      Pattern.compile(
          "@(?:Test|Property|Example|ParameterizedTest|RepeatedTest|TestFactory)\\b"
              + "(?:[^;{]|\\{[^}]*})*?\\b(\\w+)\\s*\\([^{;]*\\{");

  /** Sources by class name, in the order of names. */
  private final Map<String, Source> sources = new TreeMap<>();

  /** Is the text of a class with its tests. */
  private record Source(String text, ImmutableList<Block> tests) {
    static Source of(String text) {
      ImmutableList.Builder<Block> tests = ImmutableList.builder();
      Matcher test = TEST.matcher(text);
      while (test.find()) {
        tests.add(new Block(test.group(1), test.end(), blockEnd(text, test.end())));
      }
      return new Source(text, tests.build());
    }
  }

  /** Is the body of a test. */
  private record Block(String name, int start, int end) {}

  private RuleUses() {}

  static RuleUses in(List<Path> directories) {
    RuleUses uses = new RuleUses();
    directories.forEach(uses::add);
    return uses;
  }

  private void add(Path directory) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        String source = Files.readString(file);
        if (source.contains("RuleTable.in(")) { // It names rules only to check the table.
          continue;
        }
        sources.put(name, Source.of(source.replaceAll("(?m)^import .*$", "")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Lists where a rule is named: test methods first, then classes that have tests; a mark for "no
   * test" alone if nowhere.
   */
  ImmutableList<String> of(List<String> names) {
    Set<String> methods = new LinkedHashSet<>();
    Set<String> classes = new LinkedHashSet<>();
    sources.forEach(
        (type, source) -> {
          for (String name : names) {
            collect(type, source, name, methods, classes);
          }
        });
    methods.addAll(classes);
    return methods.isEmpty() ? ImmutableList.of(RuleTable.UNTESTED) : ImmutableList.copyOf(methods);
  }

  private static void collect(
      String type, Source source, String name, Set<String> methods, Set<String> classes) {
    List<Integer> places = places(source.text(), name);
    String camelCase = camelCase(name);
    for (Block test : source.tests()) {
      if (test.name().equals(camelCase)
          || places.stream().anyMatch(place -> place > test.start() && place < test.end())) {
        methods.add("`" + type + "#" + test.name() + "`");
      }
    }
    if (!source.tests().isEmpty() && !places.isEmpty()) {
      classes.add("`" + type + "`");
    }
  }

  private static List<Integer> places(String source, String name) {
    if (!source.contains(name)) {
      return List.of();
    }
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
        .matcher(source)
        .results()
        .map(MatchResult::start)
        .toList();
  }

  /** Writes a rule's id as the name of a method: {@code noticePeriod} for {@code NOTICE-PERIOD}. */
  private static String camelCase(String id) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, id.replace('-', '_'));
  }

  private static int blockEnd(String source, int opened) {
    int depth = 1;
    for (int i = opened; i < source.length(); i++) {
      char c = source.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return source.length();
  }
}
