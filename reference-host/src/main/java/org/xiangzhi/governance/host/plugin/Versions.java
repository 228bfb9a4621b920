package org.xiangzhi.governance.host.plugin;

import org.pf4j.DefaultVersionManager;

/**
 * Compares semantic versions. A snapshot counts as the release that it leads to: else a plugin
 * built with the host would not run with it.
 */
final class Versions extends DefaultVersionManager {
  private static final String SNAPSHOT = "-SNAPSHOT";

  static String release(String version) {
    return version.endsWith(SNAPSHOT)
        ? version.substring(0, version.length() - SNAPSHOT.length())
        : version;
  }

  boolean isVersion(String version) {
    try {
      return compareVersions(version, "0.0.0") >= 0;
    } catch (RuntimeException e) {
      return false;
    }
  }

  boolean isRange(String range) {
    try {
      boolean unused = checkVersionConstraint("0.0.0", range);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Override
  public boolean checkVersionConstraint(String version, String range) {
    return super.checkVersionConstraint(release(version), range);
  }
}
