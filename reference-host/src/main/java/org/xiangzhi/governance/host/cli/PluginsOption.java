package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Optional;
import org.xiangzhi.governance.host.plugin.AllowList;
import org.xiangzhi.governance.host.plugin.HostVersion;
import org.xiangzhi.governance.host.plugin.LoadFault;
import org.xiangzhi.governance.host.plugin.LoadResult;
import org.xiangzhi.governance.host.plugin.PracticeLoader;
import org.xiangzhi.governance.host.plugin.PracticePlugins;
import org.xiangzhi.governance.law.Floor;
import picocli.CommandLine.Option;

/** Names the plugins directory and loads what is in it. */
final class PluginsOption {
  /** With these nothing at all can be loaded, whatever the jars are. */
  private static final ImmutableSet<LoadFault> OF_DIRECTORY =
      ImmutableSet.of(
          LoadFault.DIRECTORY_MISSING,
          LoadFault.DIRECTORY_UNREADABLE,
          LoadFault.WORK_DIRECTORY_FAILED);

  @Option(names = "--plugins", paramLabel = "DIR")
  private Optional<Path> directory = Optional.empty();

  PluginsOption() {}

  /** Loads the plugins; a jar that is refused is named on standard error. */
  PracticePlugins load(Console console) {
    return told(console, load(console, FloorOption.national()));
  }

  /** Loads also what is below the floor, for a command that compares with the law itself. */
  PracticePlugins loadUnjudged(Console console) {
    return told(console, load(console, FloorOption.none()));
  }

  private static PracticePlugins told(Console console, PracticePlugins plugins) {
    Texts texts = console.texts();
    for (LoadResult.Refused refused : plugins.report().refused()) {
      console
          .err()
          .println(
              "governance: "
                  + texts.get(
                      "plugins.refused",
                      refused.file(),
                      refused.fault(),
                      refused.message(texts.locale())));
    }
    return plugins;
  }

  /** Loads the plugins for a command that prints the report itself. */
  PracticePlugins loadSilently(Console console) {
    return load(console, FloorOption.national());
  }

  private PracticePlugins load(Console console, Floor floor) {
    PracticePlugins plugins =
        new PracticeLoader(HostVersion.current(), AllowList.inDirectory(), floor)
            .load(directory.orElse(console.plugins()));
    for (LoadResult.Refused refused : plugins.report().refused()) {
      if (OF_DIRECTORY.contains(refused.fault())) {
        plugins.close();
        throw new SurroundingsException(
            "plugins.failed", refused.message(console.texts().locale()));
      }
    }
    return plugins;
  }
}
