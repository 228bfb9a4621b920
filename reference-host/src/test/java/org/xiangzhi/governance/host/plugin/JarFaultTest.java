package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.practice.Practice;

/** Tests jars that are refused before any of their code runs. */
class JarFaultTest extends LoaderFixture {
  @Test
  void emptyFile() throws IOException {
    write("a.jar", new byte[0]);

    assertThat(refused("a.jar", LoadFault.JAR_CORRUPT).detail()).contains("ZipException");
  }

  @Test
  void truncatedJar() throws IOException {
    byte[] whole = PluginJar.healthy("half").bytes();
    write("a.jar", Arrays.copyOf(whole, whole.length / 2));

    refused("a.jar", LoadFault.JAR_CORRUPT);
  }

  @Test
  void textFile() throws IOException {
    write("a.jar", "This is no jar.".getBytes(StandardCharsets.UTF_8));

    refused("a.jar", LoadFault.JAR_CORRUPT);
  }

  @Test
  void oneByteChangedInsideAnEntry() throws IOException {
    PluginJar jar = PluginJar.healthy("damaged").entry("notes.txt", new byte[5000]);
    byte[] bytes = jar.bytes();
    byte[] name = "notes.txt".getBytes(StandardCharsets.UTF_8);
    int at = indexOf(bytes, name) + name.length + 3;
    bytes[at] ^= 0x10;
    write("a.jar", bytes);

    refused("a.jar", LoadFault.JAR_CORRUPT);
  }

  @Test
  void directoryWithTheNameOfAJar() throws IOException {
    Files.createDirectory(plugins.resolve("a.jar"));

    refused("a.jar", LoadFault.FILE_UNREADABLE);
  }

  @Test
  void linkToNowhere() throws IOException {
    Files.createSymbolicLink(plugins.resolve("a.jar"), plugins.resolve("nowhere"));

    refused("a.jar", LoadFault.FILE_UNREADABLE);
  }

  @Test
  void jarWithoutPluginId() {
    write("a.jar", PluginJar.empty());

    assertThat(refused("a.jar", LoadFault.NOT_A_PLUGIN).plugin()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "a/b", "村规", "with blank", "-hyphen", "id "})
  void pluginIdThatIsNoFileName(String id) {
    write("a.jar", PluginJar.healthy("x").attribute("Plugin-Id", id));

    refused("a.jar", LoadFault.PLUGIN_ID_INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${project.version}", "one", "1.0"})
  void pluginVersionThatIsNone(String version) {
    write("a.jar", PluginJar.healthy("x").attribute("Plugin-Version", version));

    refused("a.jar", LoadFault.PLUGIN_VERSION_INVALID);
  }

  @Test
  void pluginWithoutVersion() {
    write("a.jar", PluginJar.empty().attribute("Plugin-Id", "x"));

    Refused refused = refused("a.jar", LoadFault.PLUGIN_VERSION_INVALID);
    assertThat(refused.plugin()).contains("x");
  }

  @ParameterizedTest
  @CsvSource({
    "REQUIRES_UNMET, >=0.3.1", "REQUIRES_UNMET, 1.0.0", "REQUIRES_UNMET, <0.3.0",
    "REQUIRES_UNMET, >=0.1.0 & <0.2.0", "REQUIRES_INVALID, garbage", "REQUIRES_INVALID, >=",
    "REQUIRES_INVALID, 0.3.0-rc", "REQUIRES_INVALID, >=0.1.0 garbage",
        "REQUIRES_INVALID, ${plugin.requires}"
  })
  void requiresOtherHost(LoadFault fault, String requires) {
    write("a.jar", PluginJar.healthy("x").attribute("Plugin-Requires", requires));

    refused("a.jar", fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", ">=0.3.0", "0.2.0", "0.3.0", ">=0.1.0 & <0.4.0", "~0.3", "0.3.0-SNAPSHOT"})
  void requiresThisHost(String requires) {
    write("a.jar", PluginJar.healthy("x").attribute("Plugin-Requires", requires));

    assertThat(load().refused()).isEmpty();
  }

  @Test
  void duplicatePluginIdsAreAllRefusedWithBothNames() {
    write("a.jar", PluginJar.healthy("twin"));
    write("z.jar", PluginJar.healthy("twin").attribute("Plugin-Version", "2.0.0"));

    LoadReport report = load();

    refused(report, "z.jar", LoadFault.DUPLICATE_PLUGIN);
    assertThat(refused(report, "a.jar", LoadFault.DUPLICATE_PLUGIN).arguments())
        .containsEntry("files", "a.jar, z.jar");
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void sameBytesTwice() throws IOException {
    byte[] bytes = PluginJar.healthy("twin").bytes();
    write("a.jar", bytes);
    write("b.jar", bytes);

    LoadReport report = load();

    refused(report, "a.jar", LoadFault.DUPLICATE_PLUGIN);
    refused(report, "b.jar", LoadFault.DUPLICATE_PLUGIN);
    assertThat(report.loaded()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "META-INF/versions/17/"})
  void jarThatBundlesTheCore(String prefix) {
    String entry = prefix + Practice.class.getName().replace('.', '/') + ".class";
    write("a.jar", PluginJar.healthy("x").entry(entry, PluginJar.bytesOf(Practice.class)));

    assertThat(refused("a.jar", LoadFault.BUNDLES_CORE).arguments()).containsEntry("entry", entry);
  }

  @Test
  void jarThatAddsAClassToTheCoresPackages() {
    write(
        "a.jar",
        PluginJar.healthy("x")
            .entry("org/xiangzhi/governance/kernel/Backdoor.class", new byte[] {1}));

    refused("a.jar", LoadFault.BUNDLES_CORE);
  }

  @Test
  void jarThatTakesClassesFromAnotherFile() {
    write("a.jar", PluginJar.healthy("x").attribute("Class-Path", "file:///tmp/other.jar"));
    write("b.jar", PluginJar.healthy("y").entry("META-INF/INDEX.LIST", new byte[] {10}));

    LoadReport report = load();

    refused(report, "a.jar", LoadFault.JAR_REFERS_OUTSIDE);
    refused(report, "b.jar", LoadFault.JAR_REFERS_OUTSIDE);
  }

  @Test
  void ownCopyOfGuavaIsNotUsed() {
    write(
        "a.jar",
        PluginJar.healthy("x")
            .entry("com/google/common/collect/ImmutableList.class", new byte[] {1, 2, 3}));

    assertThat(load().refused()).isEmpty();
  }

  @Test
  void otherFilesArePassedOver() throws IOException {
    write("readme.txt", new byte[] {1});
    write("old.jar.bak", new byte[] {1});

    assertThat(load().results()).hasSize(1);
  }

  private static int indexOf(byte[] bytes, byte[] sought) {
    int at = 0;
    while (!Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
      at++;
    }
    return at;
  }
}
