package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/** Proposes divisions into courtyards, and checks those that a person has changed. */
public final class Partition {
  private Partition() {}

  /**
   * Proposes a division.
   *
   * @param village what is to be divided
   * @param bounds how many households a courtyard has
   * @return the proposal; without courtyards for a village without households
   */
  public static Proposal propose(Settlement village, Bounds bounds) {
    return new Proposing(village, bounds).propose();
  }

  /**
   * Checks a division, however it came about.
   *
   * @param village what was divided
   * @param bounds how many households a courtyard has
   * @param division the courtyard of each household that has one
   * @return what is wrong; empty if nothing is
   * @throws InvalidValueException if the division names a household that is not the village's
   */
  public static ImmutableList<Finding> check(
      Settlement village, Bounds bounds, Map<UnitId, CourtyardName> division) {
    for (UnitId household : new TreeSet<>(division.keySet())) {
      if (!village.homes().containsKey(household)) {
        throw new InvalidValueException(
            Refusal.of(
                RefusalCode.NOT_FOUND,
                PartitionRules.KNOWN,
                "kind",
                Text.of("住户", "household"),
                "id",
                household));
      }
    }
    List<Finding> findings = new ArrayList<>(courtyards(new Relation(village), bounds, division));
    yards(village, bounds, division, findings);
    pins(village, bounds, division, findings);
    ImmutableSortedSet<UnitId> left =
        village.homes().keySet().stream()
            .filter(household -> !division.containsKey(household))
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
    if (!left.isEmpty()) {
      findings.add(Finding.of(FindingKind.LEFT_OUT, left, left.size(), bounds));
    }
    return ImmutableList.copyOf(findings);
  }

  /** Groups households by courtyard. */
  static ImmutableSortedMap<CourtyardName, ImmutableSortedSet<UnitId>> members(
      Map<UnitId, CourtyardName> division) {
    Map<CourtyardName, ImmutableSortedSet.Builder<UnitId>> members = new TreeMap<>();
    division.forEach(
        (household, name) ->
            members.computeIfAbsent(name, n -> ImmutableSortedSet.naturalOrder()).add(household));
    ImmutableSortedMap.Builder<CourtyardName, ImmutableSortedSet<UnitId>> built =
        ImmutableSortedMap.naturalOrder();
    members.forEach((name, households) -> built.put(name, households.build()));
    return built.buildOrThrow();
  }

  /** Looks at size and contiguity of each courtyard. */
  static List<Finding> courtyards(
      Relation relation, Bounds bounds, Map<UnitId, CourtyardName> division) {
    List<Finding> findings = new ArrayList<>();
    members(division)
        .forEach(
            (name, households) -> {
              int size = households.size();
              if (size < bounds.min()) {
                findings.add(Finding.of(FindingKind.TOO_SMALL, name, households, size, bounds));
              } else if (size > bounds.max()) {
                findings.add(Finding.of(FindingKind.TOO_LARGE, name, households, size, bounds));
              }
              int pieces = relation.pieces(numbers(relation, households));
              if (pieces > 1) {
                findings.add(
                    Finding.of(FindingKind.NOT_CONTIGUOUS, name, households, pieces, bounds));
              }
            });
    return findings;
  }

  private static ImmutableSortedSet<Integer> numbers(
      Relation relation, ImmutableSortedSet<UnitId> households) {
    return households.stream()
        .map(relation::number)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  private static void yards(
      Settlement village,
      Bounds bounds,
      Map<UnitId, CourtyardName> division,
      List<Finding> findings) {
    for (Yard yard : village.yards()) {
      ImmutableSortedSet<CourtyardName> among =
          yard.households().stream()
              .map(household -> Optional.ofNullable(division.get(household)))
              .flatMap(Optional::stream)
              .collect(ImmutableSortedSet.toImmutableSortedSet(CourtyardName::compareTo));
      if (among.size() > 1) {
        findings.add(
            Finding.of(FindingKind.YARD_SPLIT, yard.id(), yard.households(), among.size(), bounds)
                .beside(among));
      }
    }
  }

  private static void pins(
      Settlement village,
      Bounds bounds,
      Map<UnitId, CourtyardName> division,
      List<Finding> findings) {
    Map<CourtyardName, ImmutableSortedSet.Builder<UnitId>> moved = new TreeMap<>();
    for (Home home : village.homes().values()) {
      home.courtyard()
          .filter(name -> !name.equals(division.get(home.household())))
          .ifPresent(
              name ->
                  moved
                      .computeIfAbsent(name, n -> ImmutableSortedSet.naturalOrder())
                      .add(home.household()));
    }
    moved.forEach(
        (name, built) -> {
          ImmutableSortedSet<UnitId> households = built.build();
          findings.add(
              Finding.of(FindingKind.PIN_MOVED, name, households, households.size(), bounds));
        });
  }
}
