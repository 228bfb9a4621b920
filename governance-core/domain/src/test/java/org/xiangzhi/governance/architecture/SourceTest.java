package org.xiangzhi.governance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads the sources of all modules: what byte code does not show. */
class SourceTest {
  /** Lines of a file, and of a test's: a test may spell out its scene. */
  private static final int MAX_FILE_LINES = 400;

  private static final int MAX_TEST_FILE_LINES = 500;

  /** Lines of a method; one that is a single statement, such as a table of data, may be longer. */
  private static final int MAX_METHOD_LINES = 40;

  private static final int MAX_TEST_METHOD_LINES = 60;

  private static final Pattern INEXACT = Pattern.compile("\\b(double|float|Double|Float)\\b");
  private static final Pattern REVEALS = Pattern.compile("\\.reveal\\(");

  /** Where personal fields may be shown in clear, the people room apart. */
  private static final Set<String> MAY_REVEAL = Set.of();

  @Test
  void files_keepToTheirLength() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.all()) {
      long lines = Sources.read(file).lines().count();
      if (lines > (isTest(file) ? MAX_TEST_FILE_LINES : MAX_FILE_LINES)) {
        tooLong.add(Sources.name(file) + " has " + lines + " lines");
      }
    }
    assertNone(tooLong);
  }

  @Test
  void methods_keepToTheirLength() {
    List<String> tooLong = new ArrayList<>();
    int found = 0;
    for (Path file : Sources.all()) {
      for (int[] method : JavaText.of(Sources.read(file)).methods()) {
        found++;
        int lines = method[1] - method[0] + 1 - method[3];
        int max = isTest(file) ? MAX_TEST_METHOD_LINES : MAX_METHOD_LINES;
        if (lines > max && method[2] > 1) {
          tooLong.add(Sources.name(file) + ":" + method[0] + " has " + lines + " lines");
        }
      }
    }
    assertTrue(found > 1000, "the scan has found " + found + " methods alone");
    assertNone(tooLong);
  }

  @Test
  void packages_areDescribedAndNullMarked() {
    Set<Path> packages =
        Sources.main().stream()
            .filter(file -> !file.endsWith("module-info.java"))
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> bare = new ArrayList<>();
    for (Path directory : packages) {
      Path info = directory.resolve("package-info.java");
      if (!Files.exists(info)) {
        bare.add(Sources.name(directory) + " has no package-info.java");
      } else if (!Sources.read(info).contains("@NullMarked")) {
        bare.add(Sources.name(info) + " is not @NullMarked");
      } else if (!Sources.read(info).contains("/**")) {
        bare.add(Sources.name(info) + " says nothing");
      }
    }
    assertNone(bare);
  }

  @Test
  void core_reckonsExactly() {
    List<String> inexact = new ArrayList<>();
    for (Path file : Sources.main()) {
      if (Sources.name(file).startsWith("governance-core/domain/")
          && INEXACT.matcher(JavaText.of(Sources.read(file)).code()).find()) {
        inexact.add(Sources.name(file));
      }
    }
    assertNone(inexact);
  }

  @Test
  void personalFields_areRevealedWhereListedAlone() {
    List<String> revealing = new ArrayList<>();
    for (Path file : Sources.main()) {
      String name = Sources.name(file);
      if (!name.contains("/org/xiangzhi/governance/people/")
          && !MAY_REVEAL.contains(name)
          && REVEALS.matcher(JavaText.of(Sources.read(file)).code()).find()) {
        revealing.add(name);
      }
    }
    assertNone(revealing);
  }

  @Test
  void text_isReadAsWritten() {
    JavaText text =
        JavaText.of(
            """
            class A {
              // { not a brace
              String s = "} nor ( this";
              @Override
              void m(int a) {
                run(() -> {
                  int b;
                });
              }
              B() {}
              enum E { ONE(1) { int x() { return 1; } }; E(int i) {} }
              Runnable r() {
                return new Runnable() {
                  public void run() {}
                };
              }
            }
            """);
    assertEquals(
        List.of("4-9 0", "10-10 0", "11-11 0", "11-11 0", "14-14 0", "12-16 2"),
        text.methods().stream().map(m -> m[0] + "-" + m[1] + " " + m[3]).toList());
  }

  private static boolean isTest(Path file) {
    return Sources.name(file).contains("/src/test/");
  }

  private static void assertNone(List<String> findings) {
    assertEquals("", String.join("\n", findings));
  }
}
