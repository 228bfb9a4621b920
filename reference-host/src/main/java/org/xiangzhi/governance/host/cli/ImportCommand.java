package org.xiangzhi.governance.host.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the commands that take data in. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  ImportCommand() {}

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }
}
