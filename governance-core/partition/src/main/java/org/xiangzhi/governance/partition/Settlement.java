package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is a village with its households, yards and what makes neighbours: what is to be divided.
 *
 * @param homes the households by id, at most {@value #MOST_HOMES}
 * @param yards its traditional yards
 * @param reach how near makes a neighbour, beside those that are named
 */
public record Settlement(
    ImmutableSortedMap<UnitId, Home> homes, ImmutableList<Yard> yards, Reach reach) {
  /** The most households at a time. */
  public static final int MOST_HOMES = 200_000;

  private static final Text HOUSEHOLD = Text.of("住户", "household");

  /** Refuses what contradicts itself. */
  public Settlement {
    demand(problems(homes.values().asList(), yards));
  }

  /**
   * Makes a village of its households.
   *
   * @param homes the households
   * @param yards its traditional yards
   * @param reach how near makes a neighbour
   * @return the village
   * @throws InvalidValueException with the first of {@link #problems}, if there is any
   */
  public static Settlement of(List<Home> homes, List<Yard> yards, Reach reach) {
    demand(problems(homes, yards));
    ImmutableSortedMap.Builder<UnitId, Home> byId = ImmutableSortedMap.naturalOrder();
    homes.forEach(home -> byId.put(home.household(), home));
    return new Settlement(byId.buildOrThrow(), ImmutableList.copyOf(yards), reach);
  }

  private static void demand(ImmutableList<Refusal> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems.get(0));
    }
  }

  /**
   * Lists everything that is wrong with a village: a household twice, a neighbour or a member of a
   * yard who is not there, a household in two yards, a yard pinned to two courtyards.
   *
   * @param homes the households
   * @param yards the yards
   * @return a refusal for each problem, whose pointer names the entry, such as {@code
   *     /homes/3/neighbours}; empty if nothing is wrong
   */
  public static ImmutableList<Refusal> problems(List<Home> homes, List<Yard> yards) {
    List<Refusal> problems = new ArrayList<>();
    if (homes.size() > MOST_HOMES) {
      problems.add(
          Refusal.of(
              RefusalCode.SIZE_OUT_OF_BOUNDS,
              PartitionRules.SIZE,
              "field",
              "homes",
              "size",
              homes.size(),
              "min",
              0,
              "max",
              MOST_HOMES));
      return ImmutableList.copyOf(problems);
    }
    Map<UnitId, Home> known = new HashMap<>();
    for (int i = 0; i < homes.size(); i++) {
      if (known.putIfAbsent(homes.get(i).household(), homes.get(i)) != null) {
        problems.add(
            Refusal.of(
                    RefusalCode.ALREADY_EXISTS,
                    PartitionRules.ONCE,
                    "kind",
                    HOUSEHOLD,
                    "id",
                    homes.get(i).household())
                .at("/homes/" + i));
      }
    }
    neighbours(homes, known.keySet(), problems);
    yards(yards, known, problems);
    return ImmutableList.copyOf(problems);
  }

  private static void neighbours(List<Home> homes, Set<UnitId> known, List<Refusal> problems) {
    for (int i = 0; i < homes.size(); i++) {
      for (UnitId neighbour : homes.get(i).neighbours()) {
        if (!known.contains(neighbour)) {
          problems.add(unknown(neighbour).at("/homes/" + i + "/neighbours"));
        } else if (neighbour.equals(homes.get(i).household())) {
          problems.add(
              Refusal.of(
                      RefusalCode.CIRCULAR,
                      PartitionRules.KNOWN,
                      "unit",
                      neighbour,
                      "other",
                      neighbour)
                  .at("/homes/" + i + "/neighbours"));
        }
      }
    }
  }

  private static void yards(List<Yard> yards, Map<UnitId, Home> known, List<Refusal> problems) {
    Map<UnitId, YardId> yardOf = new HashMap<>();
    Set<YardId> names = new HashSet<>();
    for (int i = 0; i < yards.size(); i++) {
      Yard yard = yards.get(i);
      String place = "/yards/" + i;
      if (!names.add(yard.id())) {
        problems.add(named(yard).at(place));
      }
      Set<CourtyardName> pinned = new HashSet<>();
      for (UnitId household : yard.households()) {
        Home home = known.get(household);
        if (home == null) {
          problems.add(unknown(household).at(place));
          continue;
        }
        YardId other = yardOf.putIfAbsent(household, yard.id());
        if (other != null) {
          problems.add(twice(household, yard.id(), other).at(place));
        }
        home.courtyard().ifPresent(pinned::add);
      }
      if (pinned.size() > 1) {
        problems.add(torn(yard, pinned.size()).at(place));
      }
    }
  }

  private static Refusal named(Yard yard) {
    return Refusal.of(
        RefusalCode.ALREADY_EXISTS,
        PartitionRules.ONCE,
        "kind",
        Text.of("传统院落", "traditional yard"),
        "id",
        yard.id());
  }

  private static Refusal torn(Yard yard, int courtyards) {
    return Refusal.of(
        RefusalCode.SIZE_OUT_OF_BOUNDS,
        PartitionRules.YARD_WHOLE,
        "field",
        yard.id(),
        "size",
        courtyards,
        "min",
        0,
        "max",
        1);
  }

  private static Refusal unknown(UnitId household) {
    return Refusal.of(
        RefusalCode.NOT_FOUND, PartitionRules.KNOWN, "kind", HOUSEHOLD, "id", household);
  }

  private static Refusal twice(UnitId household, YardId yard, YardId other) {
    return Refusal.of(
        RefusalCode.DOUBLE_BOOKED,
        PartitionRules.ONCE,
        "who",
        household,
        "when",
        Text.of("传统院落", "the traditional yards"),
        "other",
        other + " / " + yard);
  }
}
