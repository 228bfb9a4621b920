package org.xiangzhi.governance.partition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiangzhi.governance.hierarchy.UnitId;

class PartitionPropertyTest {
  /** A village and bounds. */
  record Case(Settlement village, Bounds bounds) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Bounds> bounds =
        Combinators.combine(
                Arbitraries.integers().between(1, 8), Arbitraries.integers().between(0, 9))
            .as((min, more) -> new Bounds(min, min + more));
    return Combinators.combine(
            bounds,
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(100, 2_500),
            Arbitraries.integers().between(0, 400),
            Arbitraries.longs())
        .as(PartitionPropertyTest::village);
  }

  private static Case village(Bounds bounds, int size, int metres, int reach, long seed) {
    Random random = new Random(seed);
    List<Home> homes = new ArrayList<>();
    List<Yard> yards = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      int other = 1 + random.nextInt(size);
      boolean named = random.nextInt(5) == 0 && other != i;
      homes.add(
          new Home(
              Villages.id(i),
              random.nextInt(10) == 0
                  ? Optional.empty()
                  : Optional.of(
                      new Spot(
                          random.nextInt(metres) / 100 * 100, random.nextInt(metres) / 100 * 100)),
              named ? ImmutableSortedSet.of(Villages.id(other)) : ImmutableSortedSet.of(),
              random.nextInt(20) == 0
                  ? Optional.of(new CourtyardName("P" + random.nextInt(2)))
                  : Optional.empty()));
    }
    int from = 1;
    while (from + 3 <= size) {
      int to = from + random.nextInt(4);
      if (random.nextInt(4) == 0 && pins(homes.subList(from - 1, to)) < 2) {
        yards.add(Villages.yard("Y" + from, from, to));
      }
      from = to + 1;
    }
    Collections.shuffle(homes, random);
    return new Case(Settlement.of(homes, yards, Reach.metres(reach)), bounds);
  }

  private static long pins(List<Home> homes) {
    return homes.stream().flatMap(home -> home.courtyard().stream()).distinct().count();
  }

  @Property(tries = 400)
  void everyHousehold_isThereOnce(@ForAll("cases") Case one) {
    Proposal proposal = Partition.propose(one.village(), one.bounds());
    assertThat(Villages.everyone(proposal))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(one.village().homes().keySet());
  }

  /** What breaks a rule is a courtyard that a person has pinned, and is said to. */
  @Property(tries = 400)
  void courtyards_keepEveryRule(@ForAll("cases") Case one) {
    Proposal proposal = Partition.propose(one.village(), one.bounds());
    Set<String> faulted = new java.util.HashSet<>();
    proposal.findings().stream()
        .filter(finding -> !Villages.isLeftOver(finding.kind()))
        .forEach(finding -> faulted.add(finding.name().orElseThrow()));
    assertThat(faulted).isSubsetOf("P0", "P1");
    proposal
        .courtyards()
        .forEach(
            (name, households) -> {
              if (!faulted.contains(name.value())) {
                assertThat(households.size()).isBetween(one.bounds().min(), one.bounds().max());
                assertThat(reached(one.village(), households)).isEqualTo(households);
              }
            });
  }

  @Property(tries = 400)
  void yardsAndPins_areKept(@ForAll("cases") Case one) {
    Proposal proposal = Partition.propose(one.village(), one.bounds());
    for (Yard yard : one.village().yards()) {
      assertThat(proposal.courtyards().values())
          .allSatisfy(
              households ->
                  assertThat(
                          households.containsAll(yard.households())
                              || Collections.disjoint(households, yard.households()))
                      .isTrue());
    }
    for (Home home : one.village().homes().values()) {
      home.courtyard()
          .ifPresent(
              name -> assertThat(proposal.courtyards().get(name)).contains(home.household()));
    }
  }

  @Property(tries = 400)
  void number_isNeverBelowTheBound(@ForAll("cases") Case one) {
    Proposal proposal = Partition.propose(one.village(), one.bounds());
    assertThat(proposal.courtyards().size()).isGreaterThanOrEqualTo(proposal.atLeast());
    assertThat(proposal.atLeast() * (long) one.bounds().max())
        .isGreaterThanOrEqualTo(
            proposal.courtyards().values().stream()
                .mapToLong(households -> Math.min(households.size(), one.bounds().max()))
                .sum());
  }

  @Property(tries = 100)
  void equalInput_givesAnEqualAnswer(@ForAll("cases") Case one) {
    List<Home> reversed = new ArrayList<>(one.village().homes().values());
    Collections.reverse(reversed);
    Settlement again = Settlement.of(reversed, one.village().yards(), one.village().reach());
    assertThat(Partition.propose(again, one.bounds()))
        .isEqualTo(Partition.propose(one.village(), one.bounds()));
  }

  @Property(tries = 100)
  void proposal_passesItsOwnCheck(@ForAll("cases") Case one) {
    Proposal proposal = Partition.propose(one.village(), one.bounds());
    Map<UnitId, CourtyardName> division = new HashMap<>();
    proposal
        .courtyards()
        .forEach((name, households) -> households.forEach(h -> division.put(h, name)));
    assertThat(
            Partition.check(one.village(), one.bounds(), division).stream()
                .filter(finding -> finding.kind() != FindingKind.LEFT_OUT))
        .isEqualTo(
            proposal.findings().stream()
                .filter(finding -> !Villages.isLeftOver(finding.kind()))
                .toList());
  }

  /** Walks from neighbour to neighbour by the words of the rule, pair by pair. */
  private static Set<UnitId> reached(Settlement village, ImmutableSortedSet<UnitId> among) {
    Set<UnitId> reached = new java.util.TreeSet<>(Set.of(among.first()));
    boolean grows = true;
    while (grows) {
      grows =
          reached.addAll(
              among.stream()
                  .filter(
                      one -> reached.stream().anyMatch(other -> isNeighbour(village, one, other)))
                  .toList());
    }
    return reached;
  }

  private static boolean isNeighbour(Settlement village, UnitId one, UnitId other) {
    Home mine = village.homes().get(one);
    Home theirs = village.homes().get(other);
    if (mine == null || theirs == null) {
      return false;
    }
    long metres = village.reach().metres();
    boolean near =
        mine.spot()
            .flatMap(
                a ->
                    theirs
                        .spot()
                        .map(
                            b -> {
                              long east = (long) a.east() - b.east();
                              long north = (long) a.north() - b.north();
                              return east * east + north * north <= metres * metres;
                            }))
            .orElse(false);
    boolean yard =
        village.yards().stream()
            .anyMatch(y -> y.households().contains(one) && y.households().contains(other));
    return near || yard || mine.neighbours().contains(other) || theirs.neighbours().contains(one);
  }
}
