package org.xiangzhi.governance.host.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Is what a command talks to.
 *
 * @param in standard input
 * @param out where answers go, in UTF-8
 * @param err where progress, warnings and errors go, in UTF-8
 * @param locale the reader's locale; any Chinese one for Chinese, English for every other
 * @param terminal whether a person watches, so that colours and progress are of use
 * @param plugins the plugins directory, unless an option names another
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Locale locale,
    boolean terminal,
    Path plugins) {

  /** Returns the messages in the reader's language. */
  Texts texts() {
    return Texts.in(locale);
  }

  Console in(Locale other) {
    return new Console(in, out, err, other, terminal, plugins);
  }
}
