package org.xiangzhi.governance.host.plugin;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pf4j.PluginDependency;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;

/**
 * Puts plugins behind those that they depend on and refuses the ones whose dependencies cannot be
 * met. PF4J itself would start none at all as soon as one is amiss.
 */
final class DependencyOrder {
  private final Versions versions = new Versions();
  private final Map<String, Candidate> admitted = new LinkedHashMap<>();
  private final Map<String, Refused> refused = new LinkedHashMap<>();

  private DependencyOrder(Collection<Candidate> candidates) {
    candidates.forEach(candidate -> admitted.put(candidate.id(), candidate));
  }

  static DependencyOrder of(Collection<Candidate> candidates) {
    DependencyOrder order = new DependencyOrder(candidates);
    order.refuseUnmet();
    order.refuseDependents();
    order.refuseCycles();
    order.refuseDependents();
    return order;
  }

  /** Lists the plugins, each behind its dependencies, else in the order in which they came. */
  ImmutableList<Candidate> sorted() {
    Set<Candidate> sorted = new LinkedHashSet<>();
    admitted.values().forEach(candidate -> addBehindDependencies(candidate, sorted));
    return ImmutableList.copyOf(sorted);
  }

  ImmutableList<Refused> refused() {
    return ImmutableList.copyOf(refused.values());
  }

  private void addBehindDependencies(Candidate candidate, Set<Candidate> sorted) {
    if (!sorted.contains(candidate)) {
      needs(candidate).forEach(needed -> addBehindDependencies(needed, sorted));
      sorted.add(candidate);
    }
  }

  private void refuseUnmet() {
    Map<String, Candidate> present = Map.copyOf(admitted);
    for (Candidate candidate : List.copyOf(admitted.values())) {
      candidate.dependencies().stream()
          .flatMap(dependency -> unmet(candidate, dependency, present).stream())
          .findFirst()
          .ifPresent(fault -> refuse(candidate, fault));
    }
  }

  private Optional<Refused> unmet(
      Candidate candidate, PluginDependency dependency, Map<String, Candidate> present) {
    String id = dependency.getPluginId();
    Candidate found = present.get(id);
    if (found == null) {
      return dependency.isOptional()
          ? Optional.empty()
          : Optional.of(candidate.refused(LoadFault.DEPENDENCY_MISSING, "", "dependency", id));
    }
    String range = dependency.getPluginVersionSupport();
    return versions.checkVersionConstraint(found.version(), range)
        ? Optional.empty()
        : Optional.of(
            candidate.refused(
                LoadFault.DEPENDENCY_VERSION,
                "",
                "dependency",
                id,
                "required",
                range,
                "actual",
                found.version()));
  }

  /** Refuses those that need a refused one, until none is left. */
  private void refuseDependents() {
    boolean again = true;
    while (again) {
      again = false;
      for (Candidate candidate : List.copyOf(admitted.values())) {
        Optional<String> lost = lost(candidate, refused.keySet());
        lost.ifPresent(id -> refuse(candidate, dependencyRefused(candidate, id)));
        again |= lost.isPresent();
      }
    }
  }

  /** Finds a plugin that a plugin cannot do without among some that are out of use. */
  static Optional<String> lost(Candidate candidate, Set<String> refusedIds) {
    return candidate.dependencies().stream()
        .filter(dependency -> !dependency.isOptional())
        .map(PluginDependency::getPluginId)
        .filter(refusedIds::contains)
        .findFirst();
  }

  static Refused dependencyRefused(Candidate candidate, String dependency) {
    return candidate.refused(LoadFault.DEPENDENCY_REFUSED, "", "dependency", dependency);
  }

  /** Refuses circles; optional dependencies count, since PF4J follows them too. */
  private void refuseCycles() {
    for (Candidate candidate : List.copyOf(admitted.values())) {
      Set<String> circle = new TreeSet<>();
      for (String other : reachable(candidate)) {
        Candidate there = admitted.get(other);
        if (there != null && reachable(there).contains(candidate.id())) {
          circle.add(other);
        }
      }
      // The whole circle at once: without this one the others would no longer be in one.
      circle.forEach(
          id -> {
            Candidate member = admitted.get(id);
            if (member != null) {
              refuse(
                  member,
                  member.refused(
                      LoadFault.DEPENDENCY_CYCLE, "", "plugins", String.join(", ", circle)));
            }
          });
    }
  }

  private Set<String> reachable(Candidate from) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<Candidate> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (Candidate needed : needs(open.pop())) {
        if (seen.add(needed.id())) {
          open.push(needed);
        }
      }
    }
    return seen;
  }

  private ImmutableList<Candidate> needs(Candidate candidate) {
    return candidate.dependencies().stream()
        .flatMap(dependency -> Optional.ofNullable(admitted.get(dependency.getPluginId())).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void refuse(Candidate candidate, Refused fault) {
    admitted.remove(candidate.id());
    refused.put(candidate.id(), fault);
  }
}
