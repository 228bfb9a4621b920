package org.xiangzhi.governance.practice;

/**
 * Is what a plugin provides: one practice, as data. The host finds implementations by {@link
 * java.util.ServiceLoader}; they have a public constructor without parameters.
 */
public interface Practice {
  /**
   * Returns the definition. It is asked for once, when the plugin is loaded.
   *
   * @return the definition, always the same
   */
  PracticeDefinition definition();
}
