package org.xiangzhi.governance.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Knows the version of the host, which is the version of the core that it brings. */
public final class HostVersion {
  private static final String RESOURCE = "version.properties";

  private HostVersion() {}

  /**
   * Returns the version that was built.
   *
   * @return such as {@code 0.1.0} or {@code 0.1.0-SNAPSHOT}
   */
  public static String current() {
    try (InputStream in = HostVersion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + RESOURCE);
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
