package org.xiangzhi.governance.partition;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.DepthFirstIterator;

/**
 * Names the trees over which a division is sought: the best over all of them is taken, the first
 * where several are equal.
 */
public enum TreeKind {
  /** The minimum spanning tree: the nearest neighbours. It gives compact courtyards. */
  NEAREST,
  /** Breadth first from the first household. */
  BROAD,
  /**
   * Depth first, to the nearest next. It is close to a walk past all households, which can be
   * divided almost anywhere, and gives longer courtyards.
   */
  WALK;

  /** Makes a spanning tree of a connected graph; each vertex but the first has its parent. */
  Map<Integer, Integer> parents(Graph<Integer, DefaultWeightedEdge> graph, int first) {
    return switch (this) {
      case NEAREST -> {
        Graph<Integer, DefaultWeightedEdge> tree = new SimpleGraph<>(DefaultWeightedEdge.class);
        Graphs.addAllVertices(tree, graph.vertexSet());
        new KruskalMinimumSpanningTree<>(graph)
            .getSpanningTree()
            .forEach(edge -> tree.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
        yield broad(tree, first);
      }
      case BROAD -> broad(graph, first);
      case WALK -> walk(graph, first);
    };
  }

  private static Map<Integer, Integer> broad(Graph<Integer, DefaultWeightedEdge> graph, int first) {
    Map<Integer, Integer> parents = new HashMap<>();
    BreadthFirstIterator<Integer, DefaultWeightedEdge> steps =
        new BreadthFirstIterator<>(graph, first);
    while (steps.hasNext()) {
      int vertex = steps.next();
      if (vertex != first) {
        parents.put(vertex, steps.getParent(vertex));
      }
    }
    return parents;
  }

  /**
   * Where a walk in depth comes to a vertex, all its neighbours that were met before are above it;
   * the one that was met last is its parent. The library's iterator does not tell.
   */
  private static Map<Integer, Integer> walk(Graph<Integer, DefaultWeightedEdge> graph, int first) {
    Map<Integer, Integer> parents = new HashMap<>();
    Map<Integer, Integer> met = new HashMap<>();
    DepthFirstIterator<Integer, DefaultWeightedEdge> steps = new DepthFirstIterator<>(graph, first);
    while (steps.hasNext()) {
      int vertex = steps.next();
      int last = -1;
      for (DefaultWeightedEdge edge : graph.edgesOf(vertex)) {
        int other = Graphs.getOppositeVertex(graph, edge, vertex);
        int at = met.getOrDefault(other, -1);
        if (at > last) {
          last = at;
          parents.put(vertex, other);
        }
      }
      met.put(vertex, met.size());
    }
    return parents;
  }
}
