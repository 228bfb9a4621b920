package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.pf4j.PluginDependency;
import org.pf4j.PluginDescriptor;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Is a jar that was found in order by itself; none of its classes has been loaded.
 *
 * @param file the jar's name in the plugins directory
 * @param copy the private copy of the bytes that were digested
 * @param digest their digest
 * @param descriptor the manifest
 */
record Candidate(String file, Path copy, Digest digest, PluginDescriptor descriptor) {
  String id() {
    return descriptor.getPluginId();
  }

  String version() {
    return descriptor.getVersion();
  }

  ImmutableList<PluginDependency> dependencies() {
    return ImmutableList.copyOf(descriptor.getDependencies());
  }

  Refused refused(LoadFault fault, String detail, Object... arguments) {
    return Refused.of(file, Optional.of(id()), fault, detail, arguments);
  }
}
