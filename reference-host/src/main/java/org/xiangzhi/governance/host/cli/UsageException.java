package org.xiangzhi.governance.host.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Tells that the command line is wrong, in the reader's language. */
final class UsageException extends CommandLine.ParameterException {
  private static final long serialVersionUID = 1L;

  UsageException(CommandSpec command, String message) {
    super(command.commandLine(), message);
  }

  /** Tells that only one of the commands below makes sense. */
  static UsageException noCommand(CommandSpec command) {
    return new UsageException(
        command,
        Texts.in(command.resourceBundle().getLocale())
            .get("usage.no-command", String.join(", ", command.subcommands().keySet())));
  }
}
