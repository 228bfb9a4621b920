package org.xiangzhi.governance.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Plays the sample lines of awards and lists behind the demonstration, and prints their papers. */
@EnabledIfSystemProperty(named = "governance.distribution", matches = ".+")
final class RecognitionSamplesIT {
  private static final String LOG = "500113/500113114233";
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(?:[1-9][0-9]{16}[0-9Xx]|1[3-9][0-9]{9})(?![0-9A-Za-z])");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Test
  void everySampleLineIsAnsweredAsItsNeighbourFileSays_andPapersShowTheLeastNeeded()
      throws Exception {
    SampleLines lines = new SampleLines(directory);
    lines.areAnswered("bashi-courtyard", "village-secretary", "recognition");

    String register = print(lines, "plaque-register", "--day", "2026-12-31");
    assertThat(register).contains("MP-2026-01", "MP-2026-09", "未公布", "（盖章处）");
    assertThat(print(lines, "public-list", "--day", "2026-12-31")).contains("现无上榜事项");
    assertThat(print(lines, "award-certificate", "--winner", "h007-1", "mothers-2026-q3"))
        .contains("荣誉证书", "MP-2026-01", "Certificate of honour");
    assertThat(print(lines, "list-notice", "--day", "2026-12-31", "case-1"))
        .contains("case-1", "已不生效");
    assertThat(
            lines
                .run(
                    "print",
                    "list-notice",
                    "--database",
                    lines.database(),
                    "--log",
                    LOG,
                    "--day",
                    "2026-12-31",
                    "sample-1")
                .status())
        .isEqualTo(ExitStatus.SURROUNDINGS);
    Path export = directory.resolve("export.jsonl");
    lines.run("export", "--database", lines.database(), export.toString());
    assertThat(PERSONAL_NUMBER.matcher(Files.readString(export)).find()).isFalse();
  }

  private static String print(SampleLines lines, String what, String... more) throws Exception {
    String[] args = new String[more.length + 6];
    args[0] = "print";
    args[1] = what;
    args[2] = "--database";
    args[3] = lines.database();
    args[4] = "--log";
    args[5] = LOG;
    System.arraycopy(more, 0, args, 6, more.length);
    Terminal.Ran ran = lines.run(args);
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    String page = String.join("\n", ran.lines());
    assertThat(PERSONAL_NUMBER.matcher(page).find()).isFalse();
    return page;
  }
}
