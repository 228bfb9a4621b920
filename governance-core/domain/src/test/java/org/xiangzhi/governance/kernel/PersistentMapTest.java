package org.xiangzhi.governance.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PersistentMapTest {
  @Property
  void behavesLikeTreeMapAndKeepsEveryEarlierState(
      @ForAll @Size(max = 300) List<@IntRange(min = -40, max = 40) Integer> steps) {
    TreeMap<Integer, Integer> model = new TreeMap<>();
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    List<PersistentMap<Integer, Integer>> states = new ArrayList<>();
    List<TreeMap<Integer, Integer>> models = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int key = Math.abs(steps.get(i));
      if (steps.get(i) < 0) {
        model.remove(key);
        map = map.without(key);
      } else {
        model.put(key, i);
        map = map.with(key, i);
      }
      states.add(map);
      models.add(new TreeMap<>(model));
    }
    for (int i = 0; i < states.size(); i++) {
      assertEquals(List.copyOf(models.get(i).entrySet()), states.get(i).entries().toList());
      assertEquals(models.get(i).size(), states.get(i).size());
    }
  }

  @Test
  void staysShallow() {
    // Ascending keys would make a tree that is not balanced so deep that the recursion overflows.
    PersistentMap<Integer, Integer> map = PersistentMap.empty();
    for (int i = 0; i < 200_000; i++) {
      map = map.with(i, i);
    }
    for (int i = 0; i < 200_000; i += 2) {
      map = map.without(i);
    }
    assertEquals(100_000, map.size());
    assertEquals(Optional.of(199_999), map.get(199_999));
  }

  @Test
  void equalityGoesByContentAndOrderOfInsertionDoesNotMatter() {
    PersistentMap<Integer, String> one =
        PersistentMap.<Integer, String>empty().with(1, "a").with(2, "b");
    PersistentMap<Integer, String> two =
        PersistentMap.<Integer, String>empty().with(2, "b").with(1, "a");
    assertEquals(one, two);
    assertEquals(one.hashCode(), two.hashCode());
    assertNotEquals(one, two.with(3, "c"));
    assertNotEquals(one, two.with(2, "c"));
    assertNotEquals(one, "{1=a, 2=b}");
    assertEquals("{1=a, 2=b}", one.toString());
  }

  @Test
  void absentKeys() {
    PersistentMap<Integer, String> map = PersistentMap.<Integer, String>empty().with(1, "a");
    assertSame(map, map.without(2));
    assertEquals(Optional.empty(), map.get(2));
    assertThrows(NoSuchElementException.class, () -> map.update(2, value -> value + "!"));
    assertEquals(Optional.of("a!"), map.update(1, value -> value + "!").get(1));
    assertEquals(true, map.without(1).isEmpty());
  }
}
