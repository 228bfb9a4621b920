package org.xiangzhi.governance.host.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginRuntimeException;
import org.slf4j.Logger;

/**
 * Names the real cause of a failure on one line. What a plugin throws is foreign text: it is cut to
 * a length and freed of control characters, and asking for it may fail in turn.
 */
final class Cause {
  private static final int MAX_LENGTH = 500;

  private Cause() {}

  static Throwable root(Throwable thrown) {
    Throwable found = thrown;
    for (Throwable next = inner(found); next != null && next != found; next = inner(found)) {
      found = next;
    }
    return found;
  }

  static String of(Throwable thrown) {
    Throwable root = root(thrown);
    return oneLine(root.getClass().getName() + message(root));
  }

  static String oneLine(String text) {
    String cut = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    StringBuilder line = new StringBuilder(cut.length());
    cut.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /** Logs the stack trace for developers. */
  static void trace(Logger log, String about, Throwable thrown) {
    try {
      log.debug("{} failed", about, thrown);
    } catch (Throwable e) {
      log.debug("{} failed, and so did its stack trace", about);
    }
  }

  /** Looks into the wrappers that say nothing themselves. */
  private static @Nullable Throwable inner(Throwable thrown) {
    boolean wrapper =
        thrown instanceof InvocationTargetException
            || thrown instanceof ExceptionInInitializerError
            || thrown instanceof ServiceConfigurationError
            || thrown instanceof PluginRuntimeException;
    return wrapper ? thrown.getCause() : null;
  }

  private static String message(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      return message == null ? "" : ": " + message;
    } catch (Throwable e) {
      return "";
    }
  }
}
