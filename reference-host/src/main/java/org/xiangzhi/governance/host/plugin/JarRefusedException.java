package org.xiangzhi.governance.host.plugin;

import java.util.Optional;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;

/** Ends the work on one jar; it never leaves this package. */
final class JarRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refused refused;

  JarRefusedException(Refused refused) {
    super(refused.fault() + " " + refused.file());
    this.refused = refused;
  }

  JarRefusedException(
      String file, Optional<String> plugin, LoadFault fault, String detail, Object... arguments) {
    this(Refused.of(file, plugin, fault, detail, arguments));
  }

  Refused refused() {
    return refused;
  }
}
