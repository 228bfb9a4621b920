package org.xiangzhi.governance.host.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.ExtensionDescriptor;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.ExtensionWrapper;
import org.pf4j.PluginManager;
import org.pf4j.PluginWrapper;
import org.xiangzhi.governance.practice.Practice;

/**
 * Finds extensions by the JDK's {@link ServiceLoader}, so that an author needs nothing but the
 * core. A provider counts if the plugin's own class loader defines it. What is amiss is thrown, not
 * logged and passed over: a missing extension is a missing rule.
 */
final class ServiceFinder implements ExtensionFinder {
  private final PluginManager manager;

  ServiceFinder(PluginManager manager) {
    this.manager = manager;
  }

  @Override
  public <T> List<ExtensionWrapper<T>> find(Class<T> type) {
    List<ExtensionWrapper<T>> found = new ArrayList<>();
    for (PluginWrapper plugin : manager.getStartedPlugins()) {
      found.addAll(find(type, plugin.getPluginId()));
    }
    return found;
  }

  @Override
  public <T> List<ExtensionWrapper<T>> find(Class<T> type, String pluginId) {
    ClassLoader own = manager.getPluginClassLoader(pluginId);
    return ServiceLoader.load(type, own).stream()
        .filter(provider -> provider.type().getClassLoader() == own)
        .map(ServiceFinder::wrap)
        .toList();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List<ExtensionWrapper> find(String pluginId) {
    return List.copyOf(find(Practice.class, pluginId));
  }

  @Override
  public Set<String> findClassNames(String pluginId) {
    return find(Practice.class, pluginId).stream()
        .map(wrapper -> wrapper.getDescriptor().extensionClass.getName())
        .collect(Collectors.toSet());
  }

  private static <T> ExtensionWrapper<T> wrap(ServiceLoader.Provider<T> provider) {
    return new ExtensionWrapper<>(
        new ExtensionDescriptor(0, provider.type()),
        new ExtensionFactory() {
          @Override
          public <X> X create(Class<X> type) {
            return type.cast(provider.get());
          }
        });
  }
}
