package org.xiangzhi.governance.host.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pf4j.AbstractPluginManager;
import org.pf4j.DefaultExtensionFactory;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.ExtensionWrapper;
import org.pf4j.JarPluginRepository;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginState;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;
import org.pf4j.VersionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xiangzhi.governance.practice.Practice;

/**
 * Is PF4J as the host uses it: plugins that were checked and put in order beforehand come in one by
 * one and leave one by one. PF4J's own ways of loading, starting and stopping all plugins at once
 * are not used, since one plugin's failure ends them for all.
 */
final class PluginEngine extends AbstractPluginManager {
  private static final Logger LOG = LoggerFactory.getLogger(PluginEngine.class);

  PluginEngine(Path workDirectory, String hostVersion) {
    super(workDirectory);
    setSystemVersion(hostVersion);
  }

  /** Opens a jar; no class of it is loaded. */
  void open(Path jar) {
    loadPluginFromPath(jar);
  }

  /** Tells PF4J that all jars are there. */
  void openedAll() {
    resolvePlugins();
  }

  /** Starts a plugin whose dependencies are started; returns what went wrong. */
  Optional<Throwable> start(String id) {
    try {
      if (startPlugin(id) == PluginState.STARTED) {
        return Optional.empty();
      }
      return Optional.of(
          Optional.ofNullable(getPlugin(id).getFailedException())
              .orElseGet(() -> new IllegalStateException("not started")));
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }

  List<ExtensionWrapper<Practice>> practices(String id) {
    return extensionFinder.find(Practice.class, id);
  }

  /** Stops a plugin and closes its class loader; a failure is logged and ends nothing else. */
  void drop(String id) {
    PluginWrapper plugin = getPlugin(id);
    if (plugin == null) {
      return;
    }
    if (plugin.getPluginState() == PluginState.STARTED) {
      stop(plugin);
    }
    try {
      unloadPlugin(id, false, false);
    } catch (RuntimeException e) {
      LOG.warn("The jar of the plugin {} is not closed: {}", id, Cause.of(e));
    }
  }

  private void stop(PluginWrapper plugin) {
    try {
      plugin.getPlugin().stop();
    } catch (Throwable e) {
      LOG.warn("The plugin {} did not stop in order: {}", plugin.getPluginId(), Cause.of(e));
      Cause.trace(LOG, plugin.getPluginId(), e);
    }
    plugin.setPluginState(PluginState.STOPPED);
    startedPlugins.remove(plugin);
  }

  /** Says yes: the range of versions was checked, and refused if need be, with its reason. */
  @Override
  protected boolean isPluginValid(PluginWrapper plugin) {
    return true;
  }

  @Override
  protected PluginRepository createPluginRepository() {
    return new JarPluginRepository(getPluginsRoots());
  }

  @Override
  protected PluginFactory createPluginFactory() {
    return GuardedPlugin::create;
  }

  @Override
  protected ExtensionFactory createExtensionFactory() {
    return new DefaultExtensionFactory();
  }

  @Override
  protected PluginDescriptorFinder createPluginDescriptorFinder() {
    return new ManifestPluginDescriptorFinder();
  }

  @Override
  protected ExtensionFinder createExtensionFinder() {
    return new ServiceFinder(this);
  }

  @Override
  protected PluginStatusProvider createPluginStatusProvider() {
    return new AllEnabled();
  }

  @Override
  protected PluginLoader createPluginLoader() {
    return new PracticeClassLoader.Maker(this);
  }

  @Override
  protected VersionManager createVersionManager() {
    return new Versions();
  }

  /** Knows no switch: a plugin that is not wanted does not stand in the directory. */
  private static final class AllEnabled implements PluginStatusProvider {
    @Override
    public boolean isPluginDisabled(String pluginId) {
      return false;
    }

    @Override
    public void disablePlugin(String pluginId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void enablePlugin(String pluginId) {}
  }
}
