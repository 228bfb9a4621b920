package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.host.sheet.Sheet;
import org.xiangzhi.governance.host.sheet.SheetFiles;

/** Writes a report to a file or to standard output. */
final class ReportPaper {
  private final Console console;

  /** Says in which form a report is written. */
  enum Format {
    TEXT,
    HTML,
    CSV
  }

  ReportPaper(Console console) {
    this.console = console;
  }

  /** Finds what stands above the columns of a table, by the messages of a group. */
  ImmutableList<String> headings(String group, String... keys) {
    return Arrays.stream(keys)
        .map(key -> console.texts().get(group + ".heading." + key))
        .collect(ImmutableList.toImmutableList());
  }

  int table(
      Optional<Path> out,
      Format format,
      ImmutableList<String> header,
      ImmutableList<ImmutableList<String>> rows)
      throws IOException {
    if (format == Format.CSV) {
      return write(out, SheetFiles.csv(Sheet.of(header, rows)));
    }
    StringBuilder text = new StringBuilder(String.join("\t", header)).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return write(out, utf8(text.toString()));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  int write(Optional<Path> out, byte[] report) throws IOException {
    if (out.isPresent()) {
      Files.write(out.get(), report);
    } else {
      console.out().write(report);
      console.out().flush();
    }
    return ExitStatus.DONE;
  }
}
