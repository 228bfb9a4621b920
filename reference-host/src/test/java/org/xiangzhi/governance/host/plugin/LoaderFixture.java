package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.xiangzhi.governance.host.plugin.LoadResult.Loaded;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;

/** Sets a healthy jar beside whatever a test puts into the plugins directory. */
abstract class LoaderFixture {
  static final String VERSION = "0.3.0-SNAPSHOT";

  @TempDir Path plugins;

  @BeforeEach
  void writeHealthy() {
    write("m-healthy.jar", PluginJar.healthy("healthy"));
  }

  final void write(String file, PluginJar jar) {
    jar.write(plugins.resolve(file));
  }

  final void write(String file, byte[] bytes) throws IOException {
    Files.write(plugins.resolve(file), bytes);
  }

  final LoadReport load() {
    return load(AllowList.none());
  }

  final LoadReport load(AllowList allowList) {
    try (PracticePlugins loaded =
        new PracticeLoader(VERSION, allowList, LoaderFloor.NATIONAL).load(plugins)) {
      return loaded.report();
    }
  }

  /** Loads, expects the healthy jar to be in use and one file to be refused for a reason. */
  final Refused refused(String file, LoadFault fault) {
    LoadReport report = load();
    assertThat(report.loaded()).extracting(Loaded::file).contains("m-healthy.jar");
    return refused(report, file, fault);
  }

  static Refused refused(LoadReport report, String file, LoadFault fault) {
    assertThat(report.results()).filteredOn(result -> result.file().equals(file)).hasSize(1);
    Refused found =
        report.refused().stream()
            .filter(refused -> refused.file().equals(file))
            .findFirst()
            .orElseThrow();
    assertThat(found.fault()).as(found.detail()).isEqualTo(fault);
    for (Locale locale : Arrays.asList(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(found.message(locale)).isNotBlank().doesNotContain("–");
    }
    return found;
  }
}
