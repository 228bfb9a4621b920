package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.Objects;
import java.util.regex.Pattern;
import org.xiangzhi.governance.practice.Practice;

/**
 * Knows the packages that belong to the host and not to plugins: those of the core, as its module
 * descriptor lists them, and those whose types the core hands out. Two copies of one of them would
 * be different types.
 */
final class CorePackages {
  private static final ImmutableSet<String> CORE = read();
  private static final ImmutableSet<String> HANDED_OUT =
      ImmutableSet.of("com.google.common.", "jakarta.validation.", "org.jspecify.", "org.slf4j.");
  private static final Pattern VERSIONED = Pattern.compile("^META-INF/versions/[0-9]+/");

  private CorePackages() {}

  /** Tells whether a class of this name is the core's. */
  static boolean ownsClass(String className) {
    int dot = className.lastIndexOf('.');
    return dot > 0 && CORE.contains(className.substring(0, dot));
  }

  /** Tells whether a class of this name comes from the host, whatever a plugin carries. */
  static boolean fromHost(String className) {
    return ownsClass(className) || HANDED_OUT.stream().anyMatch(className::startsWith);
  }

  /** Tells whether an entry of a jar is a class of the core's. */
  static boolean ownsEntry(String entryName) {
    String name = VERSIONED.matcher(entryName).replaceFirst("");
    return name.endsWith(".class")
        && ownsClass(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
  }

  private static ImmutableSet<String> read() {
    String classFile = Practice.class.getName().replace('.', '/') + ".class";
    URL at = Objects.requireNonNull(Practice.class.getResource("Practice.class"));
    String root = at.toString().substring(0, at.toString().length() - classFile.length());
    try (InputStream in = URI.create(root + "module-info.class").toURL().openStream()) {
      ModuleDescriptor core = ModuleDescriptor.read(in);
      return ImmutableSet.<String>builder()
          .addAll(core.packages())
          .addAll(core.exports().stream().map(ModuleDescriptor.Exports::source).toList())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException("the core has no module descriptor at " + root, e);
    }
  }
}
