package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiangzhi.governance.host.plugin.PluginJar.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiangzhi.governance.host.plugin.LoadResult.Loaded;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.kernel.Digest;

/** Tests the list of digests. */
class AllowListTest extends LoaderFixture {
  private static final String MARK = "xiangzhi.test.code-ran";
  private static final String NAME = "m-healthy.jar";

  @TempDir Path elsewhere;
  private Digest healthy = Digest.ofText("");

  @BeforeEach
  void digestHealthy() throws IOException {
    healthy = Digest.of(Files.readAllBytes(plugins.resolve(NAME)));
  }

  private LoadReport loadListed(String list) throws IOException {
    Files.writeString(plugins.resolve(AllowList.FILE_NAME), list);
    return load(AllowList.inDirectory());
  }

  @Test
  void listedJarIsLoadedWithItsDigest() throws IOException {
    LoadReport report = loadListed(line(healthy, NAME));

    assertThat(report.refused()).isEmpty();
    assertThat(report.loaded()).extracting(Loaded::digest).containsExactly(healthy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s *m-healthy.jar", "%s  ./m-healthy.jar", "# list\n\n%s  m-healthy.jar\r\n"})
  void otherFormsOfALine(String form) throws IOException {
    assertThat(loadListed(form.formatted(healthy)).refused()).isEmpty();
    assertThat(loadListed(form.formatted(healthy.value().toUpperCase(Locale.ROOT))).refused())
        .isEmpty();
  }

  @Test
  void jarsOffTheListRunNoCode() throws IOException {
    String set = "static { System.setProperty(\"" + MARK + "\", \"yes\"); }";
    PluginJar bad = PluginJar.healthy("bad").lifeCycle(set);
    Digest other = Digest.ofText("other");
    write("a.jar", bad);
    Digest actual = bad.write(plugins.resolve("b.jar"));

    LoadReport report = loadListed(line(healthy, NAME) + line(other, "b.jar"));

    assertThat(refused(report, "a.jar", LoadFault.NOT_LISTED).plugin()).isEmpty();
    Refused refused = refused(report, "b.jar", LoadFault.DIGEST_DIFFERS);
    assertThat(refused.message(Locale.CHINESE)).contains(actual.value(), other.value());
    assertThat(System.getProperty(MARK)).isNull();
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void unlistedJarIsNotEvenOpened() throws IOException {
    write("a.jar", new byte[] {1, 2, 3});

    refused(loadListed(line(healthy, NAME)), "a.jar", LoadFault.NOT_LISTED);
  }

  @Test
  void unlistedTwinDoesNotKeepTheListedOneOut() throws IOException {
    write("a.jar", PluginJar.healthy("healthy"));

    assertThat(loadListed(line(healthy, NAME)).loaded()).hasSize(1);
  }

  @Test
  void noList() {
    LoadReport report = load(AllowList.inDirectory());

    refused(report, AllowList.FILE_NAME, LoadFault.ALLOW_LIST_MISSING);
    assertThat(refused(report, NAME, LoadFault.NOT_LISTED).arguments())
        .containsEntry("actual", healthy.value());
  }

  @Test
  void noListIsNeededWhereThereAreNoJars() throws IOException {
    Files.delete(plugins.resolve(NAME));

    assertThat(load(AllowList.inDirectory()).results()).isEmpty();
  }

  @Test
  void listIsADirectory() throws IOException {
    Files.createDirectory(plugins.resolve(AllowList.FILE_NAME));

    LoadReport report = load(AllowList.inDirectory());

    refused(report, AllowList.FILE_NAME, LoadFault.ALLOW_LIST_UNREADABLE);
    assertThat(report.loaded()).isEmpty();
  }

  @Test
  void listIsNotUtf8() throws IOException {
    write(AllowList.FILE_NAME, new byte[] {(byte) 0xc3, (byte) 0x28});

    refused(load(AllowList.inDirectory()), AllowList.FILE_NAME, LoadFault.ALLOW_LIST_UNREADABLE);
  }

  @Test
  void listIsFarTooLong() throws IOException {
    write(AllowList.FILE_NAME, new byte[1_000_001]);

    refused(load(AllowList.inDirectory()), AllowList.FILE_NAME, LoadFault.ALLOW_LIST_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "abc  m.jar", "%s m.jar", "%s  ../m.jar", "\\%s  m.jar"})
  void oneBadLine(String bad) throws IOException {
    LoadReport report = loadListed(line(healthy, NAME) + bad.formatted(healthy) + "\n");

    assertThat(refused(report, AllowList.FILE_NAME, LoadFault.ALLOW_LIST_LINE).arguments())
        .containsEntry("line", "2");
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void twoDigestsForOneFile() throws IOException {
    write("a.jar", PluginJar.healthy("x"));
    Digest digest = Digest.of(Files.readAllBytes(plugins.resolve("a.jar")));

    LoadReport report =
        loadListed(line(healthy, NAME) + line(digest, "a.jar") + line(Digest.ofText(""), "a.jar"));

    refused(report, AllowList.FILE_NAME, LoadFault.ALLOW_LIST_CONFLICT);
    refused(report, "a.jar", LoadFault.NOT_LISTED);
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void listedFileIsMissing() throws IOException {
    LoadReport report = loadListed(line(healthy, NAME) + line(healthy, "gone.jar"));

    refused(report, "gone.jar", LoadFault.LISTED_FILE_MISSING);
    assertThat(report.loaded()).hasSize(1);
  }

  @Test
  void listFromElsewhere() throws IOException {
    Path list = Files.writeString(elsewhere.resolve("list"), line(healthy, NAME));

    assertThat(load(AllowList.file(list)).refused()).isEmpty();
  }
}
