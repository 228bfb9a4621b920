package org.xiangzhi.governance.host.plugin;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pf4j.ExtensionWrapper;
import org.pf4j.PluginDependency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xiangzhi.governance.host.plugin.LoadResult.Loaded;
import org.xiangzhi.governance.host.plugin.LoadResult.Refused;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.law.Floor;
import org.xiangzhi.governance.practice.LawCheck;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;

/**
 * Takes plugins into use one by one: opens, starts, finds the practice, asks for its definition.
 * Whatever a plugin's code throws there refuses that plugin and those that need it.
 */
final class Admission {
  private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

  private final PluginEngine engine;
  private final Floor floor;
  private final List<Refused> refused = new ArrayList<>();
  private final Set<String> refusedIds = new HashSet<>();
  private final Map<String, Candidate> opened = new LinkedHashMap<>();
  private final Map<String, Loaded> loaded = new LinkedHashMap<>();

  Admission(PluginEngine engine, Floor floor) {
    this.engine = engine;
    this.floor = floor;
  }

  void refuse(Collection<Refused> more) {
    refused.addAll(more);
  }

  LoadReport report() {
    return LoadReport.of(
        ImmutableList.<LoadResult>builder().addAll(refused).addAll(loaded.values()).build());
  }

  /** Takes plugins into use that stand behind those that they depend on. */
  void admit(List<Candidate> candidates, WorkDirectory work) {
    for (Candidate candidate : candidates) {
      attempt(candidate, () -> open(candidate, work));
    }
    engine.openedAll();
    for (Candidate candidate : List.copyOf(opened.values())) {
      attempt(candidate, () -> loaded.put(candidate.id(), start(candidate)));
    }
    refuseDuplicatePractices();
  }

  /** Stops all plugins, the last one first. */
  void dropAll() {
    Lists.reverse(List.copyOf(opened.keySet())).forEach(engine::drop);
    opened.clear();
  }

  private void attempt(Candidate candidate, Attempt attempt) {
    try {
      Optional<String> lost = DependencyOrder.lost(candidate, refusedIds);
      if (lost.isPresent()) {
        throw new JarRefusedException(DependencyOrder.dependencyRefused(candidate, lost.get()));
      }
      attempt.run();
    } catch (JarRefusedException e) {
      drop(candidate, e.refused());
    }
  }

  private void drop(Candidate candidate, Refused reason) {
    refused.add(reason);
    refusedIds.add(candidate.id());
    loaded.remove(candidate.id());
    if (opened.remove(candidate.id()) != null) {
      engine.drop(candidate.id());
    }
  }

  private void open(Candidate candidate, WorkDirectory work) throws JarRefusedException {
    try {
      engine.open(work.name(candidate));
      opened.put(candidate.id(), candidate);
    } catch (IOException | RuntimeException e) {
      throw failed(candidate, LoadFault.LOAD_FAILED, e);
    }
  }

  private Loaded start(Candidate candidate) throws JarRefusedException {
    Optional<Throwable> failure = engine.start(candidate.id());
    if (failure.isPresent()) {
      throw failed(candidate, LoadFault.START_FAILED, failure.get());
    }
    Practice practice = practice(candidate);
    PracticeDefinition newest = lawful(candidate, definition(candidate, practice));
    return new Loaded(
        candidate.file(),
        candidate.id(),
        candidate.version(),
        candidate.digest(),
        newest,
        earlier(candidate, practice, newest));
  }

  /**
   * Asks for the versions before the newest. They need not keep the law of today: a county adopts
   * one on a day on which it held, and is judged by the law of that day.
   */
  private static ImmutableList<PracticeDefinition> earlier(
      Candidate candidate, Practice practice, PracticeDefinition newest)
      throws JarRefusedException {
    ImmutableList<PracticeDefinition> earlier =
        asked(candidate, practice::earlier)
            .orElseThrow(
                () -> new JarRefusedException(candidate.refused(LoadFault.DEFINITION_MISSING, "")));
    List<PracticeDefinition> all = new ArrayList<>(earlier);
    all.add(newest);
    boolean ordered =
        all.stream().map(PracticeDefinition::version).distinct().count() == all.size()
            && all.stream().allMatch(each -> each.id().equals(newest.id()))
            && Comparators.isInStrictOrder(all, comparing(PracticeDefinition::effectiveFrom));
    if (!ordered) {
      String versions =
          all.stream()
              .map(each -> each.id() + " " + each.version() + " " + each.effectiveFrom())
              .collect(joining(", "));
      throw new JarRefusedException(
          candidate.refused(LoadFault.VERSIONS_DISORDERED, "", "versions", versions));
    }
    return earlier;
  }

  private PracticeDefinition lawful(Candidate candidate, PracticeDefinition definition)
      throws JarRefusedException {
    List<Refusal> refusals = LawCheck.of(definition, floor).refusals();
    if (refusals.isEmpty()) {
      return definition;
    }
    String others =
        refusals.stream()
            .skip(1)
            .map(refusal -> refusal.rule() + " " + refusal.reference())
            .collect(joining(", "));
    throw new JarRefusedException(
        candidate.refused(LoadFault.PRACTICE_BELOW_FLOOR, others).because(refusals.get(0)));
  }

  private Practice practice(Candidate candidate) throws JarRefusedException {
    try {
      List<ExtensionWrapper<Practice>> found = engine.practices(candidate.id());
      if (found.isEmpty()) {
        throw new JarRefusedException(
            candidate.refused(
                LoadFault.PRACTICE_MISSING, "", "service", PracticeClassLoader.SERVICE));
      }
      if (found.size() > 1) {
        String classes =
            found.stream()
                .map(each -> each.getDescriptor().extensionClass.getName())
                .sorted()
                .collect(joining(", "));
        throw new JarRefusedException(
            candidate.refused(
                LoadFault.PRACTICE_SEVERAL, "", "count", found.size(), "classes", classes));
      }
      return found.get(0).getExtension();
    } catch (JarRefusedException e) {
      throw e;
    } catch (Throwable e) {
      throw failed(candidate, LoadFault.PRACTICE_UNUSABLE, e);
    }
  }

  private static PracticeDefinition definition(Candidate candidate, Practice practice)
      throws JarRefusedException {
    return asked(candidate, practice::definition)
        .orElseThrow(
            () -> new JarRefusedException(candidate.refused(LoadFault.DEFINITION_MISSING, "")));
  }

  /** Asks a practice for what it says. A plugin's author may not know that null is not allowed. */
  private static <T> Optional<T> asked(Candidate candidate, Supplier<T> question)
      throws JarRefusedException {
    try {
      return Optional.ofNullable(question.get());
    } catch (InvalidValueException e) {
      throw new JarRefusedException(
          candidate.refused(LoadFault.DEFINITION_INVALID, "").because(e.refusal()));
    } catch (Throwable e) {
      throw failed(candidate, LoadFault.DEFINITION_FAILED, e);
    }
  }

  private void refuseDuplicatePractices() {
    Map<String, List<Loaded>> byPractice =
        loaded.values().stream()
            .collect(
                groupingBy(
                    each -> each.definition().id().value(), TreeMap::new, Collectors.toList()));
    byPractice.values().removeIf(same -> same.size() == 1);
    byPractice.forEach(
        (practice, same) -> {
          String files = same.stream().map(Loaded::file).sorted().collect(joining(", "));
          for (Loaded each : same) {
            Candidate candidate = opened.get(each.pluginId());
            if (candidate != null) {
              dropWithDependents(
                  candidate,
                  candidate.refused(
                      LoadFault.DUPLICATE_PRACTICE, "", "practice", practice, "files", files));
            }
          }
        });
  }

  /** Refuses a plugin that has been in use, after those whose classes may be linked to its own. */
  private void dropWithDependents(Candidate candidate, Refused reason) {
    for (Candidate other : Lists.reverse(List.copyOf(opened.values()))) {
      boolean dependent =
          other.dependencies().stream()
              .map(PluginDependency::getPluginId)
              .anyMatch(candidate.id()::equals);
      if (dependent && opened.containsKey(other.id())) {
        dropWithDependents(other, DependencyOrder.dependencyRefused(other, candidate.id()));
      }
    }
    drop(candidate, reason);
  }

  private static JarRefusedException failed(
      Candidate candidate, LoadFault fault, Throwable thrown) {
    Cause.trace(LOG, candidate.file(), thrown);
    return new JarRefusedException(candidate.refused(fault, Cause.of(thrown)));
  }

  private interface Attempt {
    void run() throws JarRefusedException;
  }
}
