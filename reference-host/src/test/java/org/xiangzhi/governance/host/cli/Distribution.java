package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Is what is shipped: a folder with the script, its libraries, its plugins and its samples. */
final class Distribution {
  private static final int SECONDS = 300;

  private Distribution() {}

  static Path home() {
    return Path.of(System.getProperty("governance.distribution", ""));
  }

  /** Runs the script in a folder, as a user would. */
  static Terminal.Ran run(Path folder, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(home().resolve("bin").resolve("governance").toString());
    words.addAll(List.of(args));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Terminal.Ran(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
