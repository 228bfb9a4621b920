package org.xiangzhi.governance.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tests that the plugins of the finished distribution are in order and on its allow-list. */
class DistributionPluginsIT {
  @Test
  void allAreLoaded() {
    Path plugins = Path.of(System.getProperty("governance.distribution"), "plugins");
    PracticeLoader loader =
        new PracticeLoader(HostVersion.current(), AllowList.inDirectory(), LoaderFloor.NATIONAL);
    try (PracticePlugins loaded = loader.load(plugins)) {
      assertThat(loaded.report().refused())
          .as("%s", loaded.report().lines(Locale.ENGLISH))
          .isEmpty();
      assertThat(loaded.practices())
          .extracting(practice -> practice.id().value())
          .contains(
              "liping-compact",
              "chunhua-night-talks",
              "three-level-yard-meeting",
              "rongchang-courtyard-plus",
              "bashi-courtyard");
    }
  }
}
