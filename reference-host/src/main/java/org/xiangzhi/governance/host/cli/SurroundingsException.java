package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Tells that the surroundings failed; the message is a key of {@link Texts} with its arguments. */
final class SurroundingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient ImmutableList<String> arguments;

  SurroundingsException(String key, Object... arguments) {
    super(key + " " + Arrays.toString(arguments));
    this.key = key;
    this.arguments =
        Arrays.stream(arguments).map(Object::toString).collect(ImmutableList.toImmutableList());
  }

  String in(Texts texts) {
    return texts.get(key, arguments.toArray());
  }
}
