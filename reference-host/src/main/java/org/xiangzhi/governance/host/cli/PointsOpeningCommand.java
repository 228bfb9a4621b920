package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.points.PostingCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes over balances of a system in use before, all rows or none, with its papers. */
@Command(name = "take-in-opening", mixinStandardHelpOptions = true)
final class PointsOpeningCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DatabaseOption database = new DatabaseOption();
  @Mixin private PointsSheetOptions options = new PointsSheetOptions();

  @Option(names = "--day", paramLabel = "DAY", required = true)
  @SuppressWarnings("NullAway.Init")
  private LocalDate day;

  @Option(names = "--paper", paramLabel = "FILE", required = true)
  private List<Path> papers = new ArrayList<>();

  PointsOpeningCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ImmutableList.Builder<Digest> digests = ImmutableList.builder();
    for (Path paper : papers) {
      digests.add(Digest.of(Files.readAllBytes(paper)));
    }
    try (Session session = options.session(database)) {
      PointsSheet<PostingCommand.Opening> read =
          PointsSheet.openings(
              options.sheet(), options.log(), log -> PointsSheetOptions.scale(session, log));
      return options.hand(session, read, new OpeningSheets(day, digests.build()), true, console);
    }
  }
}
