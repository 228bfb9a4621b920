package org.xiangzhi.governance.testkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Is one section of a table of rules in a Markdown document, between the lines {@code <!-- rules:
 * NAME -->} and {@code <!-- end of rules: NAME -->}. It must list exactly the rules that the code
 * states, in the order of their ids, word for word; and each row names a test that names the rule,
 * in its code or by its own name ({@code noticePeriod} for {@code NOTICE-PERIOD}).
 *
 * <p>With the system property {@code rules.write} set to {@code true}, {@link #problems()} first
 * writes the section anew.
 */
public final class RuleTable {
  /** What stands where a rule has no test. */
  static final String UNTESTED = "–";

  private static final String HEAD =
      """
      | Rule 规则 | Mark | 内容 | Statement | Source 依据 | Stated by | Shown by |
      |---|---|---|---|---|---|---|
      """;
  private static final Pattern COLUMN = Pattern.compile("(?<!\\\\)\\|");
  private static final int COLUMNS = 7;

  private final Path document;
  private final String section;
  private final List<Stated> rules = new ArrayList<>();
  private final List<Path> tests = new ArrayList<>();

  private RuleTable(Path document, String section) {
    this.document = document;
    this.section = section;
  }

  /** Is a rule with the place at which it is stated. */
  private record Stated(Rule rule, Class<?> by, List<String> names) {}

  /**
   * Names a section.
   *
   * @param document the Markdown file
   * @param section the name in its markers
   * @return the section, without rules and tests yet
   */
  public static RuleTable in(Path document, String section) {
    return new RuleTable(document, section);
  }

  /**
   * Adds every public constant of type {@link Rule} in one module.
   *
   * @param anchor any class of the module
   * @return this table
   */
  public RuleTable statingConstantsBeside(Class<?> anchor) {
    URL module = anchor.getProtectionDomain().getCodeSource().getLocation();
    try {
      ClassPath.from(anchor.getClassLoader())
          .getTopLevelClassesRecursive("org.xiangzhi.governance")
          .stream()
          .filter(found -> found.url().toString().contains(module.toString()))
          .forEach(found -> addConstants(found.load()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Adds every rule of a practice.
   *
   * @param definition the practice
   * @param by the class that provides it
   * @return this table
   */
  public RuleTable stating(PracticeDefinition definition, Class<?> by) {
    definition.rules().forEach(rule -> rules.add(new Stated(rule, by, List.of(rule.id().value()))));
    return this;
  }

  /**
   * Adds a directory of test sources.
   *
   * @param directory searched with all below it; need not exist
   * @return this table
   */
  public RuleTable testedIn(Path directory) {
    tests.add(directory);
    return this;
  }

  private void addConstants(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getType() == Rule.class
          && Modifier.isStatic(field.getModifiers())
          && Modifier.isPublic(field.getModifiers())) {
        try {
          Rule rule = (Rule) field.get(null);
          String constant = type.getSimpleName() + "." + field.getName();
          rules.add(new Stated(rule, type, List.of(rule.id().value(), constant)));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(type.getName() + " is not exported", e);
        }
      }
    }
  }

  /**
   * Compares the section with the code.
   *
   * @return what is missing, too much or different; empty if nothing
   */
  public ImmutableList<String> problems() {
    RuleUses uses = RuleUses.in(tests);
    if (Boolean.getBoolean("rules.write")) {
      write(uses);
    }
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    Map<String, List<String>> rows = rows();
    Set<String> ids = new HashSet<>();
    for (Stated stated : rules) {
      String id = stated.rule().id().value();
      if (!ids.add(id)) {
        problems.add(id + " is stated twice");
      }
      List<String> row = rows.remove(id);
      List<String> shownBy = uses.of(stated.names());
      if (row == null) {
        problems.add(id + " is not listed");
      } else if (!row.subList(0, COLUMNS - 1).equals(cells(stated))) {
        problems.add(id + " is listed as " + row + ", stated as " + cells(stated));
      } else if (shownBy.contains(UNTESTED)) {
        problems.add(id + " is named by no test");
      } else if (!shownBy.contains(row.get(COLUMNS - 1))) {
        problems.add(id + " is not named by " + row.get(COLUMNS - 1));
      }
    }
    rows.keySet().forEach(id -> problems.add(id + " is listed, but no code states it"));
    return problems.build();
  }

  private static List<String> cells(Stated stated) {
    Rule rule = stated.rule();
    return List.of(
        rule.id().value(),
        rule.mark().name(),
        rule.statement().zh(),
        rule.statement().en(),
        rule.reference(),
        "`" + stated.by().getSimpleName() + "`");
  }

  private Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new TreeMap<>();
    String text = read();
    int from = text.indexOf(start());
    int to = text.indexOf(end());
    if (from < 0 || to < from) {
      throw new IllegalStateException(document + " has no section between " + start() + end());
    }
    for (String line : text.substring(from + start().length(), to).lines().skip(2).toList()) {
      List<String> row =
          COLUMN
              .splitAsStream(line.strip())
              .skip(1)
              .map(cell -> cell.strip().replace("\\|", "|"))
              .toList();
      if (row.size() != COLUMNS || rows.put(row.get(0), row) != null) {
        throw new IllegalStateException(document + " has a row of another form: " + line);
      }
    }
    return rows;
  }

  private void write(RuleUses uses) {
    StringBuilder table = new StringBuilder(HEAD);
    rules.stream()
        .sorted((a, b) -> a.rule().id().compareTo(b.rule().id()))
        .forEach(
            stated -> {
              List<String> row = new ArrayList<>(cells(stated));
              row.add(uses.of(stated.names()).get(0));
              row.forEach(cell -> table.append("| ").append(cell.replace("|", "\\|")).append(' '));
              table.append("|\n");
            });
    String text = read();
    String before = text.substring(0, text.indexOf(start()) + start().length());
    String behind = text.substring(text.indexOf(end()));
    try {
      Files.writeString(document, before + table + behind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String start() {
    return "<!-- rules: " + section + " -->\n";
  }

  private String end() {
    return "<!-- end of rules: " + section + " -->\n";
  }

  private String read() {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
