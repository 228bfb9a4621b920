package org.xiangzhi.governance.host.plugin;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.practice.Practice;

/** Builds a plugin's jar from source texts. Its entries have no directories before them. */
public final class PluginJar {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Map<String, String> manifest = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private PluginJar() {}

  /** Starts a jar without any attribute in its manifest. */
  static PluginJar empty() {
    return new PluginJar();
  }

  /** Starts a jar with id and version. */
  public static PluginJar of(String id) {
    return empty().attribute("Plugin-Id", id).attribute("Plugin-Version", "1.0.0");
  }

  /** Starts a jar that is in order and provides a practice with the same id. */
  public static PluginJar healthy(String id) {
    return of(id).practice("return SampleDefinition.of(\"" + id + "\");");
  }

  PluginJar attribute(String name, String value) {
    manifest.put(name, value);
    return this;
  }

  /** Adds a class by its source; package and imports come before it. */
  PluginJar type(String name, String declaration) {
    String imports =
        "import org.pf4j.*; import org.xiangzhi.governance.practice.*;"
            + " import org.xiangzhi.governance.host.plugin.SampleDefinition;";
    String packageName = name.substring(0, name.lastIndexOf('.'));
    sources.put(name, "package " + packageName + "; " + imports + "\n" + declaration);
    return this;
  }

  /** Adds a practice whose definition is made by statements. */
  public PluginJar practice(String statements) {
    return practiceClass(
        "public class Sample implements Practice {"
            + " public PracticeDefinition definition() { "
            + statements
            + " } }");
  }

  /** Adds a practice by its declaration; its name is {@code Sample}. */
  PluginJar practiceClass(String declaration) {
    String file = SampleDefinition.class.getName().replace('.', '/') + ".class";
    return type("sample.Sample", declaration)
        .service("sample.Sample")
        .entry(file, bytesOf(SampleDefinition.class));
  }

  /** Adds the plugin's own life cycle by the body of its class. */
  PluginJar lifeCycle(String body) {
    return attribute("Plugin-Class", "sample.Life")
        .type("sample.Life", "public class Life extends Plugin { " + body + " }");
  }

  PluginJar service(String... classes) {
    String lines = String.join("\n", classes) + "\n";
    return entry(
        "META-INF/services/" + Practice.class.getName(), lines.getBytes(StandardCharsets.UTF_8));
  }

  PluginJar entry(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  PluginJar without(String entry) {
    entries.remove(entry);
    return this;
  }

  static byte[] bytesOf(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the jar and returns its digest. */
  public Digest write(Path file) {
    try {
      byte[] bytes = bytes();
      Files.write(file, bytes);
      return Digest.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() throws IOException {
    Manifest written = new Manifest();
    written.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.forEach((name, value) -> written.getMainAttributes().putValue(name, value));
    Map<String, byte[]> all = new LinkedHashMap<>(entries);
    compile().forEach(all::putIfAbsent);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, written)) {
      for (Map.Entry<String, byte[]> entry : all.entrySet()) {
        jar.putNextEntry(new ZipEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private Map<String, byte[]> compile() throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    if (sources.isEmpty()) {
      return classes;
    }
    Path root = Files.createTempDirectory("plugin-jar-");
    try {
      compile(root, classes);
    } finally {
      MoreFiles.deleteRecursively(root, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    return classes;
  }

  private void compile(Path root, Map<String, byte[]> classes) throws IOException {
    Path in = Files.createDirectories(root.resolve("in"));
    Path out = Files.createDirectories(root.resolve("out"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = in.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, source.getValue());
    }
    javac(in, out);
    for (Path file : files(out)) {
      classes.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
  }

  private static void javac(Path in, Path out) throws IOException {
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
      boolean compiled =
          JAVAC
              .getTask(
                  messages,
                  manager,
                  null,
                  List.of("-proc:none", "-nowarn", "--release", "17"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files(in)))
              .call();
      if (!compiled) {
        throw new IllegalStateException(messages.toString());
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Writes a line of the allow-list. */
  static String line(Digest digest, String name) {
    return digest + "  " + name + "\n";
  }
}
