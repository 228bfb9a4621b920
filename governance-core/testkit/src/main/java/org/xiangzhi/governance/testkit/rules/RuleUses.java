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

  /** Source text by class name, in the order of names. */
  private final Map<String, String> sources = new TreeMap<>();

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
        sources.put(name, source.replaceAll("(?m)^import .*$", ""));
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
      String type, String source, String name, Set<String> methods, Set<String> classes) {
    Matcher test = TEST.matcher(source);
    List<Integer> places = places(source, name);
    String camelCase = camelCase(name);
    boolean any = false;
    while (test.find()) {
      any = true;
      int end = blockEnd(source, test.end());
      int start = test.end();
      if (test.group(1).equals(camelCase)
          || places.stream().anyMatch(place -> place > start && place < end)) {
        methods.add("`" + type + "#" + test.group(1) + "`");
      }
    }
    if (any && !places.isEmpty()) {
      classes.add("`" + type + "`");
    }
  }

  private static List<Integer> places(String source, String name) {
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
