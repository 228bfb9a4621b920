package org.xiangzhi.governance.host.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Is the program without a command: it says which there are. */
@Command(name = "governance", mixinStandardHelpOptions = true)
final class RootCommand implements Runnable {
  /** The languages there are. */
  enum Language {
    zh,
    en
  }

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** Read by {@link Cli} beforehand; declared so that it is checked and shown in the help. */
  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  @SuppressWarnings({"NullAway.Init", "UnusedVariable"})
  private Language language;

  RootCommand() {}

  @Override
  public void run() {
    throw UsageException.noCommand(spec);
  }
}
