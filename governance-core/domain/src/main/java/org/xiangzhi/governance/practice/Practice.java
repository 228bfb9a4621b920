package org.xiangzhi.governance.practice;

import com.google.common.collect.ImmutableList;

/**
 * Is what a plugin provides: one practice, as data. The host finds implementations by {@link
 * java.util.ServiceLoader}; they have a public constructor without parameters.
 */
public interface Practice {
  /**
   * Returns the definition: the newest version, where there are several. It is asked for once, when
   * the plugin is loaded.
   *
   * @return the definition, always the same
   */
  PracticeDefinition definition();

  /**
   * Returns the versions that came before the newest. A county that adopted one of them keeps it in
   * its own log; here they are for adoption on the days on which they held.
   *
   * @return definitions of the same practice, oldest first, each with a version and a first day of
   *     its own; none by default
   */
  default ImmutableList<PracticeDefinition> earlier() {
    return ImmutableList.of();
  }
}
