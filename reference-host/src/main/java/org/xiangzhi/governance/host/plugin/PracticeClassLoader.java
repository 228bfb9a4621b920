package org.xiangzhi.governance.host.plugin;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Enumeration;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.xiangzhi.governance.practice.Practice;

/** Loads one plugin's classes: its own first, but the core's from the host. */
final class PracticeClassLoader extends PluginClassLoader {
  static final String SERVICE = "META-INF/services/" + Practice.class.getName();

  PracticeClassLoader(PluginManager manager, PluginDescriptor descriptor) {
    super(manager, descriptor, Practice.class.getClassLoader());
  }

  @Override
  protected boolean shouldDelegateToParent(String className) {
    return super.shouldDelegateToParent(className) || CorePackages.fromHost(className);
  }

  /** Finds a plugin's practices in its own jar alone: others' entries are none of its business. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(SERVICE) ? findResources(name) : super.getResources(name);
  }

  /** Makes the class loaders for PF4J. */
  static final class Maker implements PluginLoader {
    private final PluginManager manager;

    Maker(PluginManager manager) {
      this.manager = manager;
    }

    @Override
    public boolean isApplicable(Path path) {
      return true;
    }

    @Override
    public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
      PracticeClassLoader loader = new PracticeClassLoader(manager, descriptor);
      loader.addFile(path.toFile());
      return loader;
    }
  }
}
