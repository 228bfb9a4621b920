package org.xiangzhi.governance.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the best division of a tree with all divisions of it. */
class TreeDivisionTest {
  /** A tree: each vertex hangs below one with a lower number. */
  record Tree(List<TreeDivision.Group> groups, Map<Integer, Integer> parents, Bounds bounds) {}

  @Provide
  Arbitrary<Tree> trees() {
    Arbitrary<List<Integer>> figures =
        Arbitraries.integers().between(0, 99_999).list().ofMinSize(1).ofMaxSize(11);
    return Combinators.combine(
            figures, Arbitraries.integers().between(1, 5), Arbitraries.integers().between(0, 5))
        .as(
            (list, min, more) -> {
              Bounds bounds = new Bounds(min, min + more);
              List<TreeDivision.Group> groups = new ArrayList<>();
              Map<Integer, Integer> parents = new HashMap<>();
              for (int i = 0; i < list.size(); i++) {
                int figure = list.get(i);
                int weight = 1 + figure / 100 % 3 * (figure / 10 % 2);
                groups.add(
                    new TreeDivision.Group(i, Math.min(weight, bounds.max()), figure % 6 == 0));
                if (i > 0) {
                  parents.put(i, figure / 1000 % i);
                }
              }
              return new Tree(groups, parents, bounds);
            });
  }

  @Property(tries = 1_000)
  void division_isTheBestOfAll(@ForAll("trees") Tree tree) {
    TreeDivision.Result found = TreeDivision.divide(tree.groups(), tree.parents(), tree.bounds());
    TreeDivision.Result best = byTryingAll(tree);
    assertThat(found.left()).isEqualTo(best.left());
    assertThat(found.courtyards()).isEqualTo(best.courtyards());
    assertThat(found.squares()).isEqualTo(best.squares());
    assertThat(found.parts().stream().flatMap(part -> part.groups().stream()))
        .containsExactlyInAnyOrderElementsOf(
            tree.groups().stream().map(TreeDivision.Group::number).toList());
    assertThat(found.parts().stream().filter(TreeDivision.Part::isCourtyard))
        .hasSize((int) found.courtyards());
  }

  private static TreeDivision.Result byTryingAll(Tree tree) {
    int edges = tree.groups().size() - 1;
    List<TreeDivision.Result> all = new ArrayList<>();
    for (int cut = 0; cut < 1 << edges; cut++) {
      Map<Integer, List<TreeDivision.Group>> parts = new HashMap<>();
      int[] part = new int[edges + 1];
      for (TreeDivision.Group group : tree.groups()) {
        int number = group.number();
        boolean apart = number == 0 || (cut & (1 << (number - 1))) != 0;
        part[number] = apart ? number : part[tree.parents().getOrDefault(number, 0)];
        parts.computeIfAbsent(part[number], p -> new ArrayList<>()).add(group);
      }
      price(List.copyOf(parts.values()), tree.bounds(), all);
    }
    return all.stream().min(TreeDivision.Result::compareTo).orElseThrow();
  }

  private static void price(
      List<List<TreeDivision.Group>> parts, Bounds bounds, List<TreeDivision.Result> all) {
    long left = 0;
    long courtyards = 0;
    long squares = 0;
    for (List<TreeDivision.Group> part : parts) {
      long pinned = part.stream().filter(TreeDivision.Group::isPinned).count();
      long size = part.stream().mapToLong(TreeDivision.Group::households).sum();
      if (pinned > 1 || size > bounds.max()) {
        return;
      }
      left += size < bounds.min() ? size : 0;
      boolean kept = size >= bounds.min() || pinned == 1;
      courtyards += kept ? 1 : 0;
      squares += kept ? size * size : 0;
    }
    all.add(new TreeDivision.Result(List.of(), left, courtyards, squares));
  }
}
