package org.xiangzhi.governance.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDependency;
import org.pf4j.PluginDescriptor;

/** Checks a jar by itself, without loading a class of it. */
final class JarInspection {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final String INDEX = "META-INF/INDEX.LIST";

  private final String file;
  private final String hostVersion;
  private final Versions versions = new Versions();
  private Optional<String> plugin = Optional.empty();

  JarInspection(String file, String hostVersion) {
    this.file = file;
    this.hostVersion = hostVersion;
  }

  PluginDescriptor inspect(Path copy) throws JarRefusedException {
    Manifest manifest = open(copy);
    PluginDescriptor descriptor = new Descriptors().createPluginDescriptor(manifest);
    checkVersion(descriptor);
    checkRequires(descriptor);
    for (PluginDependency dependency : descriptor.getDependencies()) {
      checkDependency(dependency);
    }
    return descriptor;
  }

  private Manifest open(Path copy) throws JarRefusedException {
    try (JarFile jar = new JarFile(copy.toFile())) {
      Manifest manifest = Optional.ofNullable(jar.getManifest()).orElseGet(Manifest::new);
      // Read first, so that every other fault can name the plugin.
      Optional<String> id = attribute(manifest, ManifestPluginDescriptorFinder.PLUGIN_ID);
      plugin = id.filter(value -> ID.matcher(value).matches());
      for (JarEntry entry : Collections.list(jar.entries())) {
        checkWhole(jar, entry);
        checkEntry(entry.getName());
      }
      if (attribute(manifest, Attributes.Name.CLASS_PATH.toString()).isPresent()) {
        throw refused(LoadFault.JAR_REFERS_OUTSIDE, "", "by", Attributes.Name.CLASS_PATH);
      }
      checkId(id);
      return manifest;
    } catch (IOException | RuntimeException e) {
      throw refused(LoadFault.JAR_CORRUPT, Cause.of(e));
    }
  }

  /** Compares sizes and checksums, which the class loader does not. */
  private void checkWhole(JarFile jar, JarEntry entry) throws IOException, JarRefusedException {
    CRC32 sum = new CRC32();
    try (InputStream in = jar.getInputStream(entry);
        OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), sum)) {
      in.transferTo(out);
    }
    if (sum.getValue() != entry.getCrc()) {
      throw refused(LoadFault.JAR_CORRUPT, "checksum of " + entry.getName());
    }
  }

  private void checkEntry(String name) throws JarRefusedException {
    if (CorePackages.ownsEntry(name)) {
      throw refused(LoadFault.BUNDLES_CORE, "", "entry", name);
    }
    if (name.equalsIgnoreCase(INDEX)) {
      throw refused(LoadFault.JAR_REFERS_OUTSIDE, "", "by", name);
    }
  }

  private void checkId(Optional<String> id) throws JarRefusedException {
    if (id.isEmpty()) {
      throw refused(LoadFault.NOT_A_PLUGIN, "");
    }
    if (plugin.isEmpty()) {
      throw refused(
          LoadFault.PLUGIN_ID_INVALID, "", "value", id.orElseThrow(), "form", ID.pattern());
    }
  }

  private void checkVersion(PluginDescriptor descriptor) throws JarRefusedException {
    String version = Optional.ofNullable(descriptor.getVersion()).orElse("");
    if (!versions.isVersion(version)) {
      throw refused(LoadFault.PLUGIN_VERSION_INVALID, "", "value", version);
    }
  }

  private void checkRequires(PluginDescriptor descriptor) throws JarRefusedException {
    String required = Versions.release(descriptor.getRequires().trim());
    // As PF4J reads it: a version by itself means that one or a later one.
    String range = versions.isVersion(required) ? ">=" + required : required;
    if (!versions.isRange(range)) {
      throw refused(LoadFault.REQUIRES_INVALID, "", "value", required);
    }
    if (!versions.checkVersionConstraint(hostVersion, range)) {
      throw refused(LoadFault.REQUIRES_UNMET, "", "required", range, "actual", hostVersion);
    }
  }

  private void checkDependency(PluginDependency dependency) throws JarRefusedException {
    String range = dependency.getPluginVersionSupport();
    if (!ID.matcher(dependency.getPluginId()).matches() || !versions.isRange(range)) {
      throw refused(
          LoadFault.DEPENDENCIES_INVALID, "", "value", dependency.getPluginId() + "@" + range);
    }
  }

  private JarRefusedException refused(LoadFault fault, String detail, Object... arguments) {
    return new JarRefusedException(file, plugin, fault, detail, arguments);
  }

  private static Optional<String> attribute(Manifest manifest, String name) {
    return Optional.ofNullable(manifest.getMainAttributes().getValue(name))
        .filter(value -> !value.isBlank());
  }

  /** Opens PF4J's reading of a manifest. */
  private static final class Descriptors extends ManifestPluginDescriptorFinder {
    @Override
    protected PluginDescriptor createPluginDescriptor(Manifest manifest) {
      return super.createPluginDescriptor(manifest);
    }
  }
}
