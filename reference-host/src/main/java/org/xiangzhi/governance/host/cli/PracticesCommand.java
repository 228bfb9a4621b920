package org.xiangzhi.governance.host.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the commands on practices. */
@Command(name = "practices", mixinStandardHelpOptions = true)
final class PracticesCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  PracticesCommand() {}

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }
}
