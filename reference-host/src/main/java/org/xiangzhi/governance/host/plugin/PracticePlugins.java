package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.village.Demonstration;
import org.xiangzhi.governance.village.Simulation;

/**
 * Is what a plugins directory gave: the plugins in use and the report on all files. The report and
 * the definitions outlive {@link #close()}; they keep hold of no class of a plugin.
 */
public final class PracticePlugins implements AutoCloseable {
  private final LoadReport report;
  private @Nullable Running running;

  PracticePlugins(PluginEngine engine, WorkDirectory work, Admission admission) {
    this.report = admission.report();
    this.running = new Running(engine, work, admission);
  }

  private PracticePlugins(LoadReport report) {
    this.report = report;
  }

  static PracticePlugins nothing(LoadReport report) {
    return new PracticePlugins(report);
  }

  /**
   * Says what became of every file.
   *
   * @return the report, as of loading
   */
  public LoadReport report() {
    return report;
  }

  /**
   * Lists the practices of the plugins in use, each in its newest version.
   *
   * @return in the order of their ids
   */
  public ImmutableList<PracticeDefinition> practices() {
    return report.practices();
  }

  /**
   * Lists the practices of the plugins in use in all their versions, for counties to adopt.
   *
   * @return in the order of their ids and first days
   */
  public ImmutableList<PracticeDefinition> versions() {
    return report.versions();
  }

  /**
   * Makes the demonstrations that the plugins in use bring along, each by {@link ServiceLoader}
   * from the plugin's own jar.
   *
   * @return in the order of the plugins' files
   * @throws java.util.ServiceConfigurationError if one is declared and cannot be made
   */
  public ImmutableList<Demonstration> demonstrations() {
    return provided(Demonstration.class);
  }

  /**
   * Makes the simulations that the plugins in use bring along, each by {@link ServiceLoader} from
   * the plugin's own jar.
   *
   * @return in the order of the plugins' files
   * @throws java.util.ServiceConfigurationError if one is declared and cannot be made
   */
  public ImmutableList<Simulation> simulations() {
    return provided(Simulation.class);
  }

  private <T> ImmutableList<T> provided(Class<T> service) {
    ImmutableList.Builder<T> found = ImmutableList.builder();
    for (LoadResult.Loaded loaded : report.loaded()) {
      classLoader(loaded.pluginId())
          .ifPresent(
              own ->
                  ServiceLoader.load(service, own).stream()
                      .filter(provider -> provider.type().getClassLoader() == own)
                      .forEach(provider -> found.add(provider.get())));
    }
    return found.build();
  }

  /**
   * Stops the plugins one by one, the last one started first, closes their class loaders and
   * removes the private copies. A plugin that fails to stop is logged and does not keep the others.
   * Closing again does nothing.
   */
  @Override
  public synchronized void close() {
    if (running != null) {
      running.admission.dropAll();
      running.work.delete();
      running = null;
    }
  }

  /** Returns a plugin's class loader while it is in use. */
  synchronized Optional<ClassLoader> classLoader(String pluginId) {
    return Optional.ofNullable(running)
        .flatMap(found -> Optional.ofNullable(found.engine.getPluginClassLoader(pluginId)));
  }

  private record Running(PluginEngine engine, WorkDirectory work, Admission admission) {}
}
