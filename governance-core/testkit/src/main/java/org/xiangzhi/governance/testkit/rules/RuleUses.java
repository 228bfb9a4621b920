package org.xiangzhi.governance.testkit.rules;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the tests in whose source a rule is named. */
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
    Matcher found =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])").matcher(source);
    while (found.find()) {
      Matcher test = TEST.matcher(source);
      String last = "";
      boolean any = false;
      while (test.find()) {
        any = true;
        if (test.start() < found.start()) {
          last = isInside(source, test.end(), found.start()) ? test.group(1) : "";
        }
      }
      if (any) {
        classes.add("`" + type + "`");
        if (!last.isEmpty()) {
          methods.add("`" + type + "#" + last + "`");
        }
      }
    }
  }

  /** Tells whether a place is before the end of the block that opened just before another place. */
  private static boolean isInside(String source, int opened, int place) {
    int depth = 1;
    for (int i = opened; i < place; i++) {
      char c = source.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return true;
  }
}
