package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.util.UnionFind;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Makes one proposal: groups what stays together, takes out groups that are too large, divides each
 * set of connected groups over several trees, and names what is left over.
 */
final class Proposing {
  private final Settlement village;
  private final Bounds bounds;
  private final Relation relation;

  /** The least household of the group of each household, and the groups by it. */
  private final int[] groupOf;

  private final Map<Integer, ImmutableSortedSet<Integer>> groups = new TreeMap<>();
  private final Map<Integer, CourtyardName> pinned = new HashMap<>();

  private final Map<UnitId, CourtyardName> division = new TreeMap<>();
  private final List<ImmutableSortedSet<Integer>> courtyards = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();
  private final Map<TreeKind, Integer> trees = new TreeMap<>();
  private int atLeast;

  /** Households in no courtyard, why, and the figure that shows it. */
  private record Leftover(FindingKind kind, ImmutableSortedSet<Integer> households, int value) {}

  Proposing(Settlement village, Bounds bounds) {
    this.village = village;
    this.bounds = bounds;
    this.relation = new Relation(village);
    this.groupOf = new int[relation.size()];
    group();
  }

  /** Puts together what is of one yard or pinned to one courtyard. */
  private void group() {
    UnionFind<Integer> together = new UnionFind<>(Set.of());
    IntStream.range(0, relation.size()).forEach(together::addElement);
    for (Yard yard : village.yards()) {
      unite(together, yard.households());
    }
    Map<UnitId, CourtyardName> pins = new TreeMap<>();
    village
        .homes()
        .values()
        .forEach(home -> home.courtyard().ifPresent(name -> pins.put(home.household(), name)));
    Map<CourtyardName, ImmutableSortedSet<UnitId>> named = Partition.members(pins);
    named.values().forEach(households -> unite(together, households));
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < relation.size(); i++) {
      members.computeIfAbsent(together.find(i), root -> new ArrayList<>()).add(i);
    }
    for (List<Integer> households : members.values()) {
      int least = households.get(0);
      households.forEach(household -> groupOf[household] = least);
      groups.put(least, ImmutableSortedSet.copyOf(households));
    }
    named.forEach((name, households) -> pinned.put(groupOf(households.first()), name));
  }

  private void unite(UnionFind<Integer> together, ImmutableSortedSet<UnitId> households) {
    for (UnitId household : households) {
      together.union(relation.number(households.first()), relation.number(household));
    }
  }

  private int groupOf(UnitId household) {
    return groupOf[relation.number(household)];
  }

  private ImmutableSortedSet<Integer> members(int group) {
    return groups.getOrDefault(group, ImmutableSortedSet.of());
  }

  private ImmutableSortedSet<Integer> members(Collection<Integer> some) {
    return some.stream()
        .flatMap(group -> members(group).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }

  Proposal propose() {
    List<Integer> included = new ArrayList<>();
    groups.forEach(
        (least, households) -> {
          if (households.size() <= bounds.max()) {
            included.add(least);
          } else if (pinned.containsKey(least)) {
            courtyards.add(households);
            atLeast++;
          } else {
            leftovers.add(new Leftover(FindingKind.YARD_TOO_LARGE, households, households.size()));
          }
        });
    Graph<Integer, DefaultWeightedEdge> graph =
        relation.contracted(members(included), household -> groupOf[household]);
    Relation.pieces(graph).forEach(this::divide);
    name();
    return new Proposal(
        Partition.members(division),
        findings(graph),
        atLeast,
        ImmutableSortedMap.copyOf(trees),
        village.reach());
  }

  /** Divides what is connected. */
  private void divide(Graph<Integer, DefaultWeightedEdge> piece) {
    ImmutableSortedSet<Integer> component = ImmutableSortedSet.copyOf(piece.vertexSet());
    ImmutableSortedSet<Integer> households = members(component);
    boolean isPinned = component.stream().anyMatch(pinned::containsKey);
    if (households.size() < bounds.min() && !isPinned) {
      leftovers.add(new Leftover(FindingKind.COMPONENT_TOO_SMALL, households, households.size()));
      return;
    }
    List<TreeDivision.Group> vertices =
        component.stream()
            .map(
                group ->
                    new TreeDivision.Group(group, members(group).size(), pinned.containsKey(group)))
            .toList();
    TreeDivision.Result best = best(piece, vertices, households.size());
    FindingKind why =
        bounds.addUpTo(households.size()) ? FindingKind.NO_DIVISION : FindingKind.NO_SUM;
    int placed = 0;
    for (TreeDivision.Part part : best.parts()) {
      ImmutableSortedSet<Integer> members = members(part.groups());
      if (part.isCourtyard()) {
        courtyards.add(members);
        placed += members.size();
      } else {
        leftovers.add(new Leftover(why, members, households.size()));
      }
    }
    atLeast += bounds.fewest(placed);
  }

  /** Tries one tree after the other until the lower bound is reached. */
  private TreeDivision.Result best(
      Graph<Integer, DefaultWeightedEdge> piece, List<TreeDivision.Group> vertices, int size) {
    int first = vertices.get(0).number();
    TreeKind taken = TreeKind.NEAREST;
    TreeDivision.Result best = TreeDivision.divide(vertices, taken.parents(piece, first), bounds);
    for (TreeKind kind : TreeKind.values()) {
      boolean reached = best.left() == 0 && best.courtyards() == bounds.fewest(size);
      if (!reached && kind != TreeKind.NEAREST) {
        TreeDivision.Result found =
            TreeDivision.divide(vertices, kind.parents(piece, first), bounds);
        taken = found.compareTo(best) < 0 ? kind : taken;
        best = found.compareTo(best) < 0 ? found : best;
      }
    }
    trees.merge(taken, 1, Integer::sum);
    return best;
  }

  /** Names the courtyards in the order of their first households; pinned ones have a name. */
  private void name() {
    courtyards.sort(Comparator.comparing(ImmutableSortedSet::first));
    Set<CourtyardName> taken = Set.copyOf(pinned.values());
    int number = 0;
    for (ImmutableSortedSet<Integer> households : courtyards) {
      Optional<CourtyardName> name =
          households.stream()
              .map(household -> Optional.ofNullable(pinned.get(groupOf[household])))
              .flatMap(Optional::stream)
              .findFirst();
      while (name.isEmpty()) {
        number++;
        CourtyardName next = new CourtyardName(String.format(Locale.ROOT, "C-%03d", number));
        name = taken.contains(next) ? Optional.empty() : Optional.of(next);
      }
      CourtyardName found = name.get();
      households.forEach(household -> division.put(relation.household(household), found));
    }
  }

  private ImmutableList<Finding> findings(Graph<Integer, DefaultWeightedEdge> graph) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(Partition.courtyards(relation, bounds, division));
    leftovers.stream()
        .sorted(Comparator.comparing(left -> left.households().first()))
        .forEach(left -> findings.add(finding(left, graph)));
    return findings.build();
  }

  private Finding finding(Leftover left, Graph<Integer, DefaultWeightedEdge> graph) {
    ImmutableSortedSet<UnitId> households =
        left.households().stream()
            .map(relation::household)
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
    if (left.kind() == FindingKind.YARD_TOO_LARGE) {
      YardId yard = relation.yard(left.households().first()).orElseThrow();
      return Finding.of(left.kind(), yard, households, left.value(), bounds);
    }
    return Finding.of(left.kind(), households, left.value(), bounds)
        .beside(beside(left.households(), graph));
  }

  /** Finds the courtyards of neighbouring groups. */
  private ImmutableSortedSet<CourtyardName> beside(
      ImmutableSortedSet<Integer> households, Graph<Integer, DefaultWeightedEdge> graph) {
    return households.stream()
        .map(household -> groupOf[household])
        .distinct()
        .flatMap(group -> Graphs.neighborListOf(graph, group).stream())
        .map(group -> Optional.ofNullable(division.get(relation.household(group))))
        .flatMap(Optional::stream)
        .collect(ImmutableSortedSet.toImmutableSortedSet(CourtyardName::compareTo));
  }
}
