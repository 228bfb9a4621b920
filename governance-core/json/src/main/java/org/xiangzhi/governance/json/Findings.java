package org.xiangzhi.governance.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xiangzhi.governance.journal.CodecException;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;

/** Collects what is wrong with one document, and knows the place that is being read or written. */
final class Findings {
  /** Enough to mend a document; a list of 100,000 nulls is not reported in full. */
  private static final int MAX_REFUSALS = 50;

  /** The bounds of a refusal, which are never personal. */
  private static final ImmutableSet<String> BOUNDS = ImmutableSet.of("form", "max", "min");

  private final List<Refusal> refusals = new ArrayList<>(0);
  private int count;

  // The path from the root: a name, or null and an index. Names cost nothing until they are needed.
  private @Nullable String[] names = new @Nullable String[8];
  private int[] indexes = new int[8];
  private int depth;

  /** Goes down to a field. */
  void enter(String name) {
    grow();
    names[depth++] = name;
  }

  /** Goes down to an element. */
  void enter(int index) {
    grow();
    names[depth] = null;
    indexes[depth++] = index;
  }

  /** Goes up again. */
  void leave() {
    depth--;
  }

  private void grow() {
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
  }

  /** Reads a node as a shape; null if it was refused. */
  @Nullable Object read(Shape shape, Object node) {
    if (node == Documents.Odd.NULL) {
      refuse(RefusalCode.NULL_FIELD, JsonRules.JSON_FIELDS, "field", field());
      return null;
    }
    return shape.read(node, this);
  }

  /** Counts the refusals so far, to tell whether a part of the document added one. */
  int count() {
    return count;
  }

  /** Refuses what stands at the present place. */
  void refuse(RefusalCode code, Rule rule, Object... namesAndValues) {
    add(Refusal.of(code, rule, namesAndValues), "");
  }

  private void add(Refusal refusal, String below) {
    if (count++ < MAX_REFUSALS) {
      refusals.add(refusal.at(pointer() + below));
    }
  }

  /** Refuses a node of another JSON type. */
  void wrongType(String expected) {
    refuse(
        RefusalCode.WRONG_JSON_TYPE, JsonRules.JSON_VALUE, "field", field(), "expected", expected);
  }

  /** Refuses a document beyond its limit. */
  void tooLarge(int length, int max) {
    refuse(RefusalCode.DOCUMENT_TOO_LARGE, JsonRules.JSON_DOCUMENT, "length", length, "max", max);
  }

  /**
   * Takes over the refusal of a constructor. It may name one of the components, which is then the
   * place; and it may repeat a number that was put in the wrong field, which is then withheld.
   */
  void fromConstructor(Refusal refusal, ImmutableSet<String> components) {
    String component = refusal.arguments().get("field");
    String below = "";
    if (refusal.pointer().isPresent()) {
      below = refusal.pointer().get();
    } else if (component != null && components.contains(component)) {
      below = "/" + component;
    }
    ImmutableSortedMap<String, String> arguments =
        ImmutableSortedMap.copyOf(
            Maps.transformEntries(
                refusal.arguments(),
                (name, value) ->
                    Echo.hasLongNumber(value) && !BOUNDS.contains(name) ? Echo.WITHHELD : value));
    add(
        new Refusal(
            refusal.code(), refusal.rule(), refusal.reference(), arguments, Optional.empty()),
        below);
  }

  /** Throws if anything was refused. */
  void throwIfAny() {
    if (count > 0) {
      throw new CodecException(refusals);
    }
  }

  /** Returns the JSON pointer of the present place; it stops above a name that is not repeated. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      if (name == null) {
        pointer.append('/').append(indexes[i]);
      } else if (Echo.safe(name)) {
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
      } else {
        break;
      }
    }
    return pointer.toString();
  }

  /** Returns the name of the nearest field above the present place. */
  String field() {
    for (int i = depth - 1; i >= 0; i--) {
      String name = names[i];
      if (name != null && Echo.safe(name)) {
        return name;
      }
    }
    return "document";
  }
}
