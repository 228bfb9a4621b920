package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.host.plugin.LoadResult.Loaded;

/** Tests the loader as a whole: order, report, life cycle. */
class PracticeLoaderTest extends LoaderFixture {
  private static final String LOG = "xiangzhi.test.log";

  @Test
  void missingDirectory() {
    try (PracticePlugins loaded =
        new PracticeLoader(VERSION, AllowList.inDirectory(), LoaderFloor.NATIONAL)
            .load(plugins.resolve("gone"))) {
      assertThat(
              refused(loaded.report(), "gone", LoadFault.DIRECTORY_MISSING).message(Locale.CHINESE))
          .contains(plugins.resolve("gone").toString());
      assertThat(loaded.practices()).isEmpty();
    }
  }

  @Test
  void fileInPlaceOfTheDirectory() {
    try (PracticePlugins loaded =
        new PracticeLoader(VERSION, AllowList.none(), LoaderFloor.NATIONAL)
            .load(plugins.resolve("m-healthy.jar"))) {
      refused(loaded.report(), "m-healthy.jar", LoadFault.DIRECTORY_MISSING);
    }
  }

  @Test
  void chinesePathsAndNames() throws IOException {
    plugins = Files.createDirectory(plugins.resolve("插件"));
    write("黎平.jar", PluginJar.healthy("liping"));

    assertThat(load().loaded()).extracting(Loaded::file).containsExactly("黎平.jar");
  }

  @Test
  void aPracticeBelowTheFloorIsRefusedWithItsArticle() {
    write("a.jar", PluginJar.of("a").practice("return SampleDefinition.belowFloor(\"a\");"));

    LoadResult.Refused refused = refused("a.jar", LoadFault.PRACTICE_BELOW_FLOOR);

    assertThat(refused.refusal().orElseThrow().reference()).isEqualTo("ORG-2025 Art. 14");
    assertThat(refused.message(Locale.ENGLISH))
        .startsWith("The practice is looser than the law (rule FLOOR-COMMITTEE-TERM-YEARS): ")
        .contains("ORG-2025 Art. 14", "2026-01-01");
    assertThat(refused.message(Locale.CHINESE)).startsWith("做法低于法律底线");
    assertThat(refused.detail()).isEqualTo("FLOOR-DISCLOSURE-DAYS ORG-2025 Art. 35");
  }

  @Test
  void hostVersionIsKnownAndChecked() {
    assertThat(HostVersion.current()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    new PracticeLoader(HostVersion.current(), AllowList.none(), LoaderFloor.NATIONAL);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PracticeLoader(
                    "${governance.version}", AllowList.none(), LoaderFloor.NATIONAL));
  }

  @Test
  void everyFaultHasAMessageInBothLanguages() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(ResourceBundle.getBundle(FaultMessages.BUNDLE, locale).keySet())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(LoadFault.values()).map(Enum::name).toList());
    }
  }

  @Test
  void reportIsSortedAndPrintable() {
    write("z.jar", PluginJar.healthy("aaa"));
    write("a.jar", PluginJar.empty());

    LoadReport report = load();

    assertThat(report.results())
        .extracting(LoadResult::file)
        .containsExactly("a.jar", "m-healthy.jar", "z.jar");
    assertThat(report.practices())
        .extracting(practice -> practice.id().value())
        .containsExactly("aaa", "healthy");
    assertThat(report.lines(Locale.CHINESE).get(0))
        .isEqualTo("REFUSED a.jar NOT_A_PLUGIN jar 不是插件：其清单中没有 Plugin-Id。");
    assertThat(report.lines(Locale.ENGLISH).get(2))
        .startsWith("LOADED z.jar aaa@1.0.0 ")
        .endsWith(" aaa sample");
  }

  @Test
  void pluginsStopInReverseAndAFailureKeepsNoneBack() {
    for (String id : List.of("a", "b", "c")) {
      String stop = id.equals("b") ? "throw new AssertionError();" : "";
      write(
          id + ".jar",
          PluginJar.healthy(id)
              .lifeCycle(
                  "static void log(String act) { String key = \""
                      + LOG
                      + "\";"
                      + " System.setProperty(key, System.getProperty(key, \"\") + act); }"
                      + "public void start() { log(\"+"
                      + id
                      + "\"); }"
                      + "public void stop() { log(\"-"
                      + id
                      + "\"); "
                      + stop
                      + "}"));
    }
    write("a2.jar", PluginJar.healthy("a2").attribute("Plugin-Dependencies", "c"));
    try {
      assertThat(load().refused()).isEmpty();
      assertThat(System.getProperty(LOG)).isEqualTo("+a+c+b-b-c-a");
    } finally {
      System.clearProperty(LOG);
    }
  }

  @Test
  void versionsAreOfferedOldestFirst() {
    write(
        "a.jar",
        PluginJar.of("x")
            .practiceClass(
                CodeFaultTest.versions(
                    "SampleDefinition.earlier(\"x\", \"0.8\", 2024),"
                        + " SampleDefinition.earlier(\"x\", \"0.9\", 2025)")));
    LoadReport report = load();

    assertThat(report.practices())
        .extracting(each -> each.id() + " " + each.version())
        .containsExactly("healthy 1", "x 1");
    assertThat(report.versions())
        .extracting(each -> each.id() + " " + each.version())
        .containsExactly("healthy 1", "x 0.8", "x 0.9", "x 1");
  }

  @Test
  void jarReplacedWhileInUseChangesNothing() throws Exception {
    write("a.jar", PluginJar.healthy("x").type("sample.Later", "public class Later {}"));
    try (PracticePlugins loaded =
        new PracticeLoader(VERSION, AllowList.none(), LoaderFloor.NATIONAL).load(plugins)) {
      write("a.jar", new byte[] {1, 2, 3});

      ClassLoader loader = loaded.classLoader("x").orElseThrow();

      assertThat(loader.loadClass("sample.Later").getClassLoader()).isSameAs(loader);
    }
  }

  @Test
  void closingTwiceAndTheWorkDirectoryIsGone() throws IOException {
    List<Path> before = workDirectories();
    PracticePlugins loaded =
        new PracticeLoader(VERSION, AllowList.none(), LoaderFloor.NATIONAL).load(plugins);
    List<Path> own = new ArrayList<>(workDirectories());
    own.removeAll(before);
    assertThat(own).hasSize(1);
    assertThat(own.get(0).resolve(copyName(loaded))).exists();

    loaded.close();
    loaded.close();

    assertThat(own.get(0)).doesNotExist();
    assertThat(loaded.practices()).hasSize(1);
  }

  @Test
  void noLoaderStaysBehind() {
    write("a.jar", PluginJar.healthy("x").lifeCycle(""));
    write("c.jar", PluginJar.healthy("z").lifeCycle("public void start() { throw new Error(); }"));
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    List<PracticePlugins> kept = new ArrayList<>();
    for (int cycle = 0; cycle < 199; cycle++) {
      kept.add(loadAndClose(loaders, "healthy", "x"));
    }
    write("b.jar", PluginJar.healthy("y").lifeCycle("public void stop() { throw new Error(); }"));
    kept.add(loadAndClose(loaders, "healthy", "x", "y"));

    long end = System.nanoTime() + 20_000_000_000L;
    while (alive(loaders) > 0 && System.nanoTime() < end) {
      System.gc();
    }

    assertThat(alive(loaders)).isZero();
    assertThat(kept)
        .allSatisfy(
            loaded -> assertThat(loaded.report().practices()).hasSizeGreaterThanOrEqualTo(2));
  }

  private PracticePlugins loadAndClose(List<WeakReference<ClassLoader>> loaders, String... ids) {
    PracticePlugins loaded =
        new PracticeLoader(VERSION, AllowList.none(), LoaderFloor.NATIONAL).load(plugins);
    for (String id : ids) {
      loaders.add(new WeakReference<>(loaded.classLoader(id).orElseThrow()));
    }
    loaded.close();
    assertThat(loaded.classLoader("x")).isEqualTo(Optional.empty());
    return loaded;
  }

  private static long alive(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  private static String copyName(PracticePlugins loaded) {
    Loaded first = loaded.report().loaded().get(0);
    return first.pluginId() + "-" + first.digest().value().substring(0, 12) + ".jar";
  }

  private static List<Path> workDirectories() throws IOException {
    try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return found
          .filter(path -> path.getFileName().toString().startsWith("governance-plugins-"))
          .toList();
    }
  }
}
