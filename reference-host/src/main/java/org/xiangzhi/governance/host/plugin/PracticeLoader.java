package org.xiangzhi.governance.host.plugin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pf4j.PluginDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.host.plugin.WorkDirectory.Copy;
import org.xiangzhi.governance.law.Floor;

/**
 * Loads all plugins of a directory, in the order of their file names, each behind those that it
 * depends on. A jar that is not in order is refused, with the reason in the report, and is no
 * obstacle to the others.
 *
 * <p>Each jar is copied to a private directory, its digest is compared with the allow-list, its
 * manifest and entries are checked; only then is a class of it loaded, from the copy. A jar that is
 * replaced while the host runs therefore changes nothing until the next start.
 *
 * <p>Plugins are trusted code. They may read files, reach the network and use reflection on the
 * host; one that calls {@link System#exit} ends the host, and one that never returns from its
 * constructor, its {@code start()} or its {@code definition()} keeps this loader waiting. Who puts
 * a digest on the allow-list answers for the jar.
 *
 * <p>File names are read by the locale of the JVM: outside UTF-8 a jar with a Chinese name is not
 * found on the allow-list.
 */
public final class PracticeLoader {
  private static final Logger LOG = LoggerFactory.getLogger(PracticeLoader.class);

  private final String hostVersion;
  private final AllowList allowList;
  private final Floor floor;

  /**
   * Prepares to load.
   *
   * @param hostVersion the version that {@code Plugin-Requires} is compared with, such as {@link
   *     HostVersion#current()}; a snapshot counts as the release that it leads to
   * @param allowList which jars may be loaded
   * @param floor what every practice must keep; one without any law refuses none
   * @throws IllegalArgumentException if the version is no semantic version
   */
  public PracticeLoader(String hostVersion, AllowList allowList, Floor floor) {
    if (!new Versions().isVersion(hostVersion)) {
      throw new IllegalArgumentException("not a semantic version: " + hostVersion);
    }
    this.hostVersion = Versions.release(hostVersion);
    this.allowList = allowList;
    this.floor = floor;
  }

  /**
   * Loads the plugins. Whatever is wrong with the directory or a jar is in the report, not thrown.
   *
   * @param directory the plugins directory; files that do not end in {@code .jar} are passed over
   * @return the plugins in use, to be closed when the host ends
   */
  public PracticePlugins load(Path directory) {
    WorkDirectory work;
    ImmutableList<Path> jars;
    try {
      jars = jars(directory);
    } catch (JarRefusedException e) {
      return PracticePlugins.nothing(LoadReport.of(List.of(e.refused())));
    }
    try {
      work = WorkDirectory.create();
    } catch (IOException e) {
      LOG.debug("No work directory", e);
      Refused refused = ofDirectory(directory, LoadFault.WORK_DIRECTORY_FAILED, Cause.of(e));
      return PracticePlugins.nothing(LoadReport.of(List.of(refused)));
    }
    PluginEngine engine = new PluginEngine(work.path(), hostVersion);
    Admission admission = new Admission(engine, floor);
    try {
      admit(directory, jars, work, admission);
      return new PracticePlugins(engine, work, admission);
    } catch (RuntimeException | Error e) {
      admission.dropAll();
      work.delete();
      throw e;
    }
  }

  private void admit(
      Path directory, ImmutableList<Path> jars, WorkDirectory work, Admission admission) {
    AllowedDigests allowed = allowList.read(directory);
    if (!jars.isEmpty()) {
      admission.refuse(allowed.faults());
    }
    admission.refuse(
        allowed.missing(jars.stream().map(PracticeLoader::name).collect(Collectors.toSet())));
    List<Candidate> candidates = new ArrayList<>();
    for (Path jar : jars) {
      try {
        candidates.add(inspect(jar, work, allowed));
      } catch (JarRefusedException e) {
        LOG.debug("Refused {}", jar, e);
        admission.refuse(List.of(e.refused()));
      }
    }
    List<Candidate> single = withoutDuplicates(candidates, admission);
    DependencyOrder order = DependencyOrder.of(single);
    admission.refuse(order.refused());
    admission.admit(order.sorted(), work);
  }

  private Candidate inspect(Path jar, WorkDirectory work, AllowedDigests allowed)
      throws JarRefusedException {
    String file = name(jar);
    Copy copy = copy(jar, work);
    Optional<Refused> notAllowed = allowed.refuse(file, copy.digest());
    if (notAllowed.isPresent()) {
      throw new JarRefusedException(notAllowed.get());
    }
    PluginDescriptor descriptor = new JarInspection(file, hostVersion).inspect(copy.path());
    return new Candidate(file, copy.path(), copy.digest(), descriptor);
  }

  private static Copy copy(Path jar, WorkDirectory work) throws JarRefusedException {
    // Asked first: a pipe would keep the reader waiting.
    if (!Files.isRegularFile(jar)) {
      throw new JarRefusedException(
          name(jar), Optional.empty(), LoadFault.FILE_UNREADABLE, "not a regular file");
    }
    try {
      return work.copy(jar);
    } catch (IOException e) {
      LOG.debug("Cannot copy {}", jar, e);
      throw new JarRefusedException(
          name(jar), Optional.empty(), LoadFault.FILE_UNREADABLE, Cause.of(e));
    }
  }

  private static List<Candidate> withoutDuplicates(
      List<Candidate> candidates, Admission admission) {
    List<Candidate> single = new ArrayList<>();
    candidates.stream()
        .collect(groupingBy(Candidate::id, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (id, same) -> {
              if (same.size() == 1) {
                single.addAll(same);
                return;
              }
              String files = same.stream().map(Candidate::file).collect(joining(", "));
              for (Candidate each : same) {
                admission.refuse(
                    List.of(
                        each.refused(
                            LoadFault.DUPLICATE_PLUGIN, "", "plugin", id, "files", files)));
              }
            });
    return single;
  }

  private static ImmutableList<Path> jars(Path directory) throws JarRefusedException {
    if (!Files.isDirectory(directory)) {
      throw new JarRefusedException(ofDirectory(directory, LoadFault.DIRECTORY_MISSING, ""));
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.jar")) {
      return ImmutableList.sortedCopyOf((one, other) -> name(one).compareTo(name(other)), files);
    } catch (IOException | DirectoryIteratorException e) {
      throw new JarRefusedException(
          ofDirectory(directory, LoadFault.DIRECTORY_UNREADABLE, Cause.of(e)));
    }
  }

  private static Refused ofDirectory(Path directory, LoadFault fault, String detail) {
    return Refused.of(name(directory), Optional.empty(), fault, detail, "path", directory);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
