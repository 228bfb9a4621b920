package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;

/** Makes villages to divide. */
final class Villages {
  private Villages() {}

  static UnitId id(int number) {
    return UnitId.of(String.format("h-%06d", number));
  }

  static ImmutableSortedSet<UnitId> ids(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(Villages::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
  }

  static Home home(int number, int east, int north) {
    return new Home(
        id(number), Optional.of(new Spot(east, north)), ImmutableSortedSet.of(), Optional.empty());
  }

  static Home linked(int number, int... neighbours) {
    return new Home(
        id(number),
        Optional.empty(),
        IntStream.of(neighbours)
            .mapToObj(Villages::id)
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo)),
        Optional.empty());
  }

  static Home pinned(Home home, String courtyard) {
    return new Home(
        home.household(),
        home.spot(),
        home.neighbours(),
        Optional.of(new CourtyardName(courtyard)));
  }

  /** A row of households along a road, each the neighbour of the next. */
  static List<Home> road(int households) {
    return IntStream.rangeClosed(1, households)
        .mapToObj(i -> i < households ? linked(i, i + 1) : linked(i))
        .toList();
  }

  static Yard yard(String name, int from, int to) {
    return new Yard(new YardId(name), ids(from, to));
  }

  static Settlement settlement(List<Home> homes, Yard... yards) {
    return Settlement.of(homes, List.of(yards), Reach.USUAL);
  }

  /** Hamlets of 5 to 40 households, some of them in yards, strewn over a square. */
  static Settlement hamlets(int households, int metres, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Home> homes = new ArrayList<>();
    TreeMap<String, List<UnitId>> yards = new TreeMap<>();
    while (homes.size() < households) {
      int east = random.nextInt(metres);
      int north = random.nextInt(metres);
      int size = Math.min(random.nextInt(5, 41), households - homes.size());
      int yard = random.nextInt(2, 8);
      for (int i = 0; i < size; i++) {
        int number = homes.size() + 1;
        homes.add(
            home(
                number,
                (east + random.nextInt(250)) / Spot.STEP * Spot.STEP,
                (north + random.nextInt(250)) / Spot.STEP * Spot.STEP));
        if (i < yard && size > 10) {
          yards.computeIfAbsent("yard " + (number - i), y -> new ArrayList<>()).add(id(number));
        }
      }
    }
    return Settlement.of(
        homes,
        yards.entrySet().stream()
            .map(
                entry ->
                    new Yard(
                        new YardId(entry.getKey()), ImmutableSortedSet.copyOf(entry.getValue())))
            .toList(),
        Reach.USUAL);
  }

  /** All households of a proposal, those without a place behind the others. */
  static ImmutableList<UnitId> everyone(Proposal proposal) {
    return Stream.concat(
            proposal.courtyards().values().stream().flatMap(ImmutableSortedSet::stream),
            proposal.findings().stream()
                .filter(finding -> isLeftOver(finding.kind()))
                .flatMap(finding -> finding.households().stream()))
        .collect(ImmutableList.toImmutableList());
  }

  static boolean isLeftOver(FindingKind kind) {
    return switch (kind) {
      case YARD_TOO_LARGE, COMPONENT_TOO_SMALL, NO_SUM, NO_DIVISION, LEFT_OUT -> true;
      case TOO_SMALL, TOO_LARGE, NOT_CONTIGUOUS, YARD_SPLIT, PIN_MOVED -> false;
    };
  }
}
