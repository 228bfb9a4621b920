package org.xiangzhi.governance.host.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.xiangzhi.governance.points.Claim;
import org.xiangzhi.governance.points.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands in a long sheet of claims: checked whole before anything is posted, or row by row. */
@Command(name = "post", mixinStandardHelpOptions = true)
final class PointsPostCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DatabaseOption database = new DatabaseOption();
  @Mixin private PointsSheetOptions options = new PointsSheetOptions();

  @Option(names = "--mode", paramLabel = "whole|each")
  private Mode mode = Mode.WHOLE;

  PointsPostCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Session session = options.session(database)) {
      PointsSheet<Claim> read =
          PointsSheet.claims(
              options.sheet(), options.log(), log -> PointsSheetOptions.scale(session, log));
      return options.hand(
          session, read, new ClaimSheets(mode, session.codec()), mode == Mode.WHOLE, console);
    }
  }
}
