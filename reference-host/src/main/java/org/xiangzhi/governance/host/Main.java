package org.xiangzhi.governance.host;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.xiangzhi.governance.host.cli.Cli;
import org.xiangzhi.governance.host.cli.Console;

/**
 * Is the program {@code governance}. It writes UTF-8 whatever the locale says, and ends with one of
 * the statuses of {@link org.xiangzhi.governance.host.cli.ExitStatus}.
 */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /**
   * Runs one command and ends the JVM.
   *
   * @param args the command with its options
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out, BUFFER);
    PrintStream err = utf8(FileDescriptor.err, BUFFER);
    // The script asks the shell: the JDK's own answer differs from release to release.
    boolean terminal =
        Boolean.getBoolean("governance.terminal") && System.getenv("NO_COLOR") == null;
    Console console =
        new Console(System.in, out, err, Locale.getDefault(), terminal, defaultPlugins());
    int status = Cli.run(console, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** The script says where the program is installed; its plugins lie beside it. */
  private static Path defaultPlugins() {
    String home = System.getProperty("governance.home");
    return home == null ? Path.of("plugins") : Path.of(home, "plugins");
  }

  private static PrintStream utf8(FileDescriptor target, int buffer) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(target), buffer),
        false,
        StandardCharsets.UTF_8);
  }
}
