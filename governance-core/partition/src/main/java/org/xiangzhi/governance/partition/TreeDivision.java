package org.xiangzhi.governance.partition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Divides a tree of groups of households by cutting edges: exactly the best division of this tree,
 * by dynamic programming from the leaves up. Better is, in this order: fewer households left over,
 * fewer courtyards, courtyards of more even sizes (least sum of squares).
 *
 * <p>This is our own, since no library at hand has it: JGraphT knows capacitated spanning trees,
 * which bound parts from above but not from below, and cuts, which bound neither. Finding the least
 * number over all of a graph instead of a tree is NP-hard.
 *
 * <p>For each vertex, a state is the size of the part that is still open above it, and whether a
 * pinned group is in it; at most one may be. Joining a child costs the product of their states, and
 * all together at most the households times twice the upper bound.
 */
final class TreeDivision {
  /** 27 bits for the sum of squares, 18 for courtyards, 18 for what is left over. */
  private static final int COURTYARD = 27;

  private static final int LEFT = 45;
  private static final long NEVER = Long.MAX_VALUE;

  private final Bounds bounds;
  private final int[] weight;
  private final boolean[] pinned;
  private final int[] parent;
  private final int[] order;
  private final long[][] best;
  private final short[] @Nullable [] joined;
  private final int[] closed;

  /** Is a group of the tree. */
  record Group(int number, int households, boolean isPinned) {}

  /** Is a part: its groups, and whether it became a courtyard or was left over. */
  record Part(List<Integer> groups, boolean isCourtyard) {}

  /** Is the best division with what it costs. */
  record Result(List<Part> parts, long left, long courtyards, long squares)
      implements Comparable<Result> {
    @Override
    public int compareTo(Result other) {
      int byLeft = Long.compare(left, other.left);
      int byCount = Long.compare(courtyards, other.courtyards);
      return byLeft != 0 ? byLeft : byCount != 0 ? byCount : Long.compare(squares, other.squares);
    }
  }

  private final List<Group> groups;

  private TreeDivision(List<Group> groups, Map<Integer, Integer> parents, Bounds bounds) {
    this.groups = groups;
    this.bounds = bounds;
    int size = groups.size();
    this.weight = groups.stream().mapToInt(Group::households).toArray();
    this.pinned = new boolean[size];
    this.parent = new int[size];
    this.best = new long[size][];
    this.joined = new short[size][];
    this.closed = new int[size];
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < size; i++) {
      index.put(groups.get(i).number(), i);
      pinned[i] = groups.get(i).isPinned();
    }
    for (int i = 0; i < size; i++) {
      Integer above = parents.get(groups.get(i).number());
      parent[i] = above == null ? -1 : index.getOrDefault(above, -1);
    }
    this.order = order();
  }

  /**
   * Divides a tree.
   *
   * @param groups its vertices, each of at most {@code bounds.max()} households
   * @param parents the parent of each vertex but one
   * @param bounds the bounds of a courtyard
   */
  static Result divide(List<Group> groups, Map<Integer, Integer> parents, Bounds bounds) {
    return new TreeDivision(groups, parents, bounds).divide();
  }

  /** Puts parents before their children, children in order of their numbers. */
  private int[] order() {
    List<List<Integer>> children = new ArrayList<>();
    Deque<Integer> next = new ArrayDeque<>();
    for (int i = 0; i < parent.length; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] < 0) {
        next.add(i);
      } else {
        children.get(parent[i]).add(i);
      }
    }
    int[] found = new int[parent.length];
    for (int at = 0; at < found.length; at++) {
      found[at] = next.remove();
      next.addAll(children.get(found[at]));
    }
    return found;
  }

  private Result divide() {
    for (int i = 0; i < weight.length; i++) {
      best[i] = states(weight[i]);
      best[i][state(weight[i], pinned[i])] = 0;
    }
    for (int at = order.length - 1; at > 0; at--) {
      join(order[at]);
    }
    long[] top = best[order[0]];
    int end = cheapest(top);
    long cost = top[end] + price(end);
    List<Part> parts = parts(end);
    long mask = (1L << COURTYARD) - 1;
    return new Result(
        parts, cost >> LEFT, (cost >> COURTYARD) & ((1L << (LEFT - COURTYARD)) - 1), cost & mask);
  }

  private static long[] states(int households) {
    long[] states = new long[2 * (households + 1)];
    Arrays.fill(states, NEVER);
    return states;
  }

  private static int state(int households, boolean isPinned) {
    return 2 * households + (isPinned ? 1 : 0);
  }

  /** What a part costs once nothing more is added to it. */
  private long price(int state) {
    long households = state / 2;
    boolean within = bounds.hold((int) households);
    boolean kept = within || state % 2 == 1;
    return (within ? 0 : households << LEFT)
        + (kept ? (1L << COURTYARD) + households * households : 0);
  }

  private int cheapest(long[] states) {
    int found = -1;
    for (int state = 0; state < states.length; state++) {
      if (states[state] != NEVER
          && (found < 0 || states[state] + price(state) < states[found] + price(found))) {
        found = state;
      }
    }
    return found;
  }

  /** Adds a child to its parent, either closed or with its open part. */
  private void join(int child) {
    int above = parent[child];
    long[] mine = best[child];
    long[] theirs = best[above];
    int most = Math.min(bounds.max(), theirs.length / 2 + mine.length / 2 - 2);
    long[] sum = states(most);
    short[] choice = new short[sum.length];
    Arrays.fill(choice, (short) -1);
    closed[child] = cheapest(mine);
    long alone = mine[closed[child]] + price(closed[child]);
    for (int have = 0; have < theirs.length; have++) {
      if (theirs[have] == NEVER) {
        continue;
      }
      if (theirs[have] + alone < sum[have]) {
        sum[have] = theirs[have] + alone;
        choice[have] = -1;
      }
      for (int add = 0; add < mine.length; add++) {
        int both = have + add;
        boolean fits = both / 2 <= most && (have & add & 1) == 0;
        if (mine[add] != NEVER && fits && theirs[have] + mine[add] < sum[both]) {
          sum[both] = theirs[have] + mine[add];
          choice[both] = (short) add;
        }
      }
    }
    best[above] = sum;
    best[child] = new long[0];
    joined[child] = choice;
  }

  /** Goes back from the top: children were added in the reverse of the order. */
  private List<Part> parts(int end) {
    int[] state = new int[weight.length];
    int[] part = new int[weight.length];
    int[] open = new int[weight.length];
    state[order[0]] = end;
    part[order[0]] = order[0];
    open[order[0]] = end;
    for (int at = 1; at < order.length; at++) {
      int child = order[at];
      int above = parent[child];
      short[] choice = joined[child];
      int add = choice == null ? -1 : choice[state[above]];
      if (add >= 0) {
        state[child] = add;
        part[child] = part[above];
        state[above] -= add;
      } else {
        state[child] = closed[child];
        open[child] = closed[child];
        part[child] = child;
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < part.length; i++) {
      members.computeIfAbsent(part[i], p -> new ArrayList<>()).add(groups.get(i).number());
    }
    List<Part> found = new ArrayList<>();
    members.forEach(
        (top, numbers) ->
            found.add(new Part(numbers, open[top] % 2 == 1 || bounds.hold(open[top] / 2))));
    return found;
  }
}
