package org.xiangzhi.governance.kernel;

/** Asks for something. Every room has a sealed interface of records below this one. */
public interface Command {
  /**
   * Returns this command without what is secret in it, such as a secret vote. A command that comes
   * again is recognised by the rest of it alone, so that nothing kept can be tried out against
   * every possible vote.
   *
   * @return a command of the same type; this one if nothing in it is secret
   */
  default Command withoutSecret() {
    return this;
  }
}
