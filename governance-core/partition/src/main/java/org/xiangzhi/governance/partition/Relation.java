package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.xiangzhi.governance.hierarchy.UnitId;

/**
 * Is who is whose neighbour. Households are numbered in the order of their ids.
 *
 * <p>Households of one cell, and of two cells within reach, are all neighbours; a graph with an
 * edge for each pair would have millions. {@link #graph} therefore strings the households of a cell
 * on a line and joins the ends of the lines of two cells: among any set of households, the same
 * ones are connected.
 */
final class Relation {
  private final ImmutableList<UnitId> households;
  private final Map<UnitId, Integer> numbers = new HashMap<>();
  private final List<Optional<Spot>> spots = new ArrayList<>();
  private final List<List<Integer>> named = new ArrayList<>();
  private final Map<Integer, YardId> yardOf = new HashMap<>();
  private final ImmutableList<Reach.Offset> offsets;

  Relation(Settlement village) {
    this.households = village.homes().keySet().asList();
    this.offsets = village.reach().offsets();
    for (UnitId household : households) {
      numbers.put(household, numbers.size());
    }
    for (Home home : village.homes().values()) {
      spots.add(home.spot());
      named.add(home.neighbours().stream().map(this::number).toList());
    }
    for (Yard yard : village.yards()) {
      yard.households().forEach(household -> yardOf.put(number(household), yard.id()));
    }
  }

  int size() {
    return households.size();
  }

  UnitId household(int number) {
    return households.get(number);
  }

  int number(UnitId household) {
    return numbers.getOrDefault(household, -1);
  }

  Optional<YardId> yard(int number) {
    return Optional.ofNullable(yardOf.get(number));
  }

  /** An edge and how far its ends are apart: named ones first, then by distance. */
  private record Link(int one, int other, long weight) {}

  /**
   * Makes the graph of some households alone. Its edges are added from the longest to the shortest:
   * a depth-first walk takes the last one first.
   */
  Graph<Integer, DefaultWeightedEdge> graph(ImmutableSortedSet<Integer> some) {
    List<Link> links = new ArrayList<>();
    Map<Spot, List<Integer>> cells = new TreeMap<>();
    Map<YardId, Integer> lastOfYard = new HashMap<>();
    for (int number : some) {
      named.get(number).stream()
          .filter(some::contains)
          .forEach(other -> links.add(new Link(number, other, 0)));
      spots
          .get(number)
          .ifPresent(spot -> cells.computeIfAbsent(spot, s -> new ArrayList<>()).add(number));
      yard(number)
          .ifPresent(
              yard -> {
                Integer last = lastOfYard.put(yard, number);
                if (last != null) {
                  links.add(new Link(last, number, 0));
                }
              });
    }
    cells.forEach((spot, members) -> near(spot, members, cells, links));
    return graph(some, links);
  }

  private void near(
      Spot spot, List<Integer> members, Map<Spot, List<Integer>> cells, List<Link> links) {
    for (int i = 1; i < members.size(); i++) {
      links.add(new Link(members.get(i - 1), members.get(i), 1));
    }
    for (Reach.Offset step : offsets) {
      int east = spot.east() + step.east();
      int north = spot.north() + step.north();
      if (Math.abs(east) <= Spot.FARTHEST && Math.abs(north) <= Spot.FARTHEST) {
        List<Integer> others = cells.getOrDefault(new Spot(east, north), List.of());
        for (int one : ends(members)) {
          ends(others).forEach(other -> links.add(new Link(one, other, 1 + step.square())));
        }
      }
    }
  }

  private static List<Integer> ends(List<Integer> members) {
    return members.size() < 2 ? members : List.of(members.get(0), members.get(members.size() - 1));
  }

  private static Graph<Integer, DefaultWeightedEdge> graph(
      ImmutableSortedSet<Integer> vertices, List<Link> links) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    vertices.forEach(graph::addVertex);
    links.sort(
        (a, b) -> {
          int weight = Long.compare(b.weight(), a.weight());
          int one = Integer.compare(b.one(), a.one());
          return weight != 0 ? weight : one != 0 ? one : Integer.compare(b.other(), a.other());
        });
    Set<Long> shorter = new HashSet<>();
    List<Link> kept = new ArrayList<>();
    for (int i = links.size() - 1; i >= 0; i--) {
      Link link = links.get(i);
      long least = Math.min(link.one(), link.other());
      if (shorter.add((least << 32) + Math.max(link.one(), link.other()))) {
        kept.add(link);
      }
    }
    for (int i = kept.size() - 1; i >= 0; i--) {
      Link link = kept.get(i);
      Graphs.addEdge(graph, link.one(), link.other(), (double) link.weight());
    }
    return graph;
  }

  /** Parts a graph into its connected pieces, in the order of their first vertices. */
  static ImmutableList<Graph<Integer, DefaultWeightedEdge>> pieces(
      Graph<Integer, DefaultWeightedEdge> graph) {
    List<TreeSet<Integer>> sets =
        new ConnectivityInspector<>(graph)
            .connectedSets().stream()
                .map(TreeSet::new)
                .sorted(Comparator.comparing(TreeSet::first))
                .toList();
    Map<Integer, Graph<Integer, DefaultWeightedEdge>> pieceOf = new HashMap<>();
    ImmutableList.Builder<Graph<Integer, DefaultWeightedEdge>> pieces = ImmutableList.builder();
    for (TreeSet<Integer> vertices : sets) {
      Graph<Integer, DefaultWeightedEdge> piece =
          new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
      Graphs.addAllVertices(piece, vertices);
      vertices.forEach(vertex -> pieceOf.put(vertex, piece));
      pieces.add(piece);
    }
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      int source = graph.getEdgeSource(edge);
      Graphs.addEdge(
          pieceOf.getOrDefault(source, graph),
          source,
          graph.getEdgeTarget(edge),
          graph.getEdgeWeight(edge));
    }
    return pieces.build();
  }

  /** Counts the pieces into which some households fall. */
  int pieces(ImmutableSortedSet<Integer> some) {
    return new ConnectivityInspector<>(graph(some)).connectedSets().size();
  }

  /** Makes the graph in which every household of a group is one with the least of them. */
  Graph<Integer, DefaultWeightedEdge> contracted(
      ImmutableSortedSet<Integer> some, IntUnaryOperator least) {
    Graph<Integer, DefaultWeightedEdge> whole = graph(some);
    List<Link> links = new ArrayList<>();
    for (DefaultWeightedEdge edge : whole.edgeSet()) {
      int one = least.applyAsInt(whole.getEdgeSource(edge));
      int other = least.applyAsInt(whole.getEdgeTarget(edge));
      if (one != other) {
        links.add(
            new Link(Math.min(one, other), Math.max(one, other), (long) whole.getEdgeWeight(edge)));
      }
    }
    ImmutableSortedSet<Integer> groups =
        some.stream()
            .map(least::applyAsInt)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    return graph(groups, links);
  }
}
