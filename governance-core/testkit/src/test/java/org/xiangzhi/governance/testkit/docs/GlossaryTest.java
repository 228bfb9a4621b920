package org.xiangzhi.governance.testkit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that every name in code that the glossary gives is one. */
class GlossaryTest {
  private static final Splitter CELLS = Splitter.on('|').trimResults();

  @Test
  void names_areInTheCode() throws IOException {
    ImmutableMap<String, Class<?>> types = types();
    List<String> unknown = new ArrayList<>();
    for (String name : Documents.read("docs/glossary.md").lines().flatMap(this::names).toList()) {
      if (!isKnown(name, types)) {
        unknown.add(name);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void terms_standOnce() {
    List<String> terms =
        Documents.read("docs/glossary.md")
            .lines()
            .filter(line -> line.startsWith("| "))
            .map(line -> CELLS.splitToList(line).get(1))
            .toList();
    assertThat(terms).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  /** Reads the third cell of a row. */
  private Stream<String> names(String line) {
    List<String> cells = CELLS.splitToList(line);
    return cells.size() > 3 && cells.get(3).contains("`")
        ? Splitter.on(',').trimResults(CharMatcher.anyOf(" `")).splitToStream(cells.get(3))
        : Stream.empty();
  }

  private static boolean isKnown(String name, Map<String, Class<?>> types) {
    int dot = name.indexOf('.');
    Optional<Class<?>> type =
        Optional.ofNullable(types.get(dot < 0 ? name : name.substring(0, dot)));
    if (dot < 0 || type.isEmpty()) {
      return type.isPresent();
    }
    String member = name.substring(dot + 1);
    return Stream.concat(
            Arrays.stream(type.get().getFields()).map(field -> field.getName()),
            Arrays.stream(type.get().getClasses()).map(Class::getSimpleName))
        .anyMatch(member::equals);
  }

  private static ImmutableMap<String, Class<?>> types() throws IOException {
    Map<String, Class<?>> types = new TreeMap<>();
    ClassPath.from(GlossaryTest.class.getClassLoader())
        .getTopLevelClassesRecursive("org.xiangzhi.governance")
        .stream()
        .filter(found -> !found.getName().contains(".testkit."))
        .filter(found -> !found.getSimpleName().endsWith("-info"))
        .forEach(found -> types.put(found.getSimpleName(), found.load()));
    return ImmutableMap.copyOf(types);
  }
}
