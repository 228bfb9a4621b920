package org.xiangzhi.governance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the source files of the whole project. */
public final class Sources {
  /** The project's directory: the one above that holds the settings of Maven. */
  public static final Path ROOT = root();

  private Sources() {}

  /** Lists the Java files of all modules below {@code src/main/java}. */
  public static List<Path> main() {
    return javaFiles("/src/main/java/");
  }

  /** Lists the Java files of all modules, tests included. */
  public static List<Path> all() {
    return javaFiles("/src/");
  }

  /** Reads a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names a file for a message. */
  public static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static List<Path> javaFiles(String part) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(part) && !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .filter(directory -> Files.isDirectory(directory.resolve(".mvn")))
        .findFirst()
        .orElseThrow();
  }
}
