package org.xiangzhi.governance.host.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the commands on courtyards. */
@Command(name = "courtyards", mixinStandardHelpOptions = true)
final class CourtyardsCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  CourtyardsCommand() {}

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }
}
