package org.xiangzhi.governance.host.plugin;

import java.lang.reflect.Constructor;
import org.pf4j.Plugin;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginWrapper;

/**
 * Stands before a plugin's own life cycle and turns whatever it throws, errors included, into the
 * one exception that PF4J keeps apart from the other plugins.
 */
final class GuardedPlugin extends Plugin {
  /** Given lest PF4J ask the cause for its message, which is the plugin's code again. */
  private static final String FAILED = "failed";

  private final Plugin guarded;

  private GuardedPlugin(Plugin guarded) {
    this.guarded = guarded;
  }

  /** Makes the plugin that the manifest names; unlike PF4J's own factory it keeps the cause. */
  static Plugin create(PluginWrapper wrapper) {
    try {
      String name = wrapper.getDescriptor().getPluginClass();
      Class<? extends Plugin> type =
          wrapper.getPluginClassLoader().loadClass(name).asSubclass(Plugin.class);
      return new GuardedPlugin(create(type, wrapper));
    } catch (Throwable e) {
      throw new PluginRuntimeException(e, FAILED);
    }
  }

  private static Plugin create(Class<? extends Plugin> type, PluginWrapper wrapper)
      throws ReflectiveOperationException {
    for (Constructor<?> constructor : type.getConstructors()) {
      Class<?>[] parameters = constructor.getParameterTypes();
      if (parameters.length == 1 && parameters[0] == PluginWrapper.class) {
        return type.cast(constructor.newInstance(wrapper));
      }
    }
    return type.getConstructor().newInstance();
  }

  @Override
  public void start() {
    guard(guarded::start);
  }

  @Override
  public void stop() {
    guard(guarded::stop);
  }

  @Override
  public void delete() {
    guard(guarded::delete);
  }

  private static void guard(Runnable act) {
    try {
      act.run();
    } catch (Throwable e) {
      throw new PluginRuntimeException(e, FAILED);
    }
  }
}
