package org.xiangzhi.governance.partition;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Text;

/**
 * Says what is wrong with a courtyard, or why households are in none.
 *
 * @param kind what
 * @param name the courtyard or traditional yard that it is about; empty if about none
 * @param households the households concerned; they are in no courtyard where the kind says so
 * @param value the offending figure
 * @param bounds the bounds
 * @param beside courtyards next to the households, which could take them in if a person decides so,
 *     or among which a yard is divided
 */
public record Finding(
    FindingKind kind,
    Optional<String> name,
    ImmutableSortedSet<UnitId> households,
    long value,
    Bounds bounds,
    ImmutableSortedSet<CourtyardName> beside) {
  private static final int NAMED = 3;

  static Finding of(
      FindingKind kind, Object name, ImmutableSortedSet<UnitId> who, long value, Bounds bounds) {
    return new Finding(
        kind, Optional.of(name.toString()), who, value, bounds, ImmutableSortedSet.of());
  }

  static Finding of(FindingKind kind, ImmutableSortedSet<UnitId> who, long value, Bounds bounds) {
    return new Finding(kind, Optional.empty(), who, value, bounds, ImmutableSortedSet.of());
  }

  Finding beside(ImmutableSortedSet<CourtyardName> others) {
    return new Finding(kind, name, households, value, bounds, others);
  }

  /**
   * Says it to a reader, with the figure and the bounds and without naming a household.
   *
   * @return one sentence
   */
  public Text text() {
    return Text.of(fill(kind.zh(), "无"), fill(kind.en(), "none"));
  }

  private String fill(String template, String none) {
    String others =
        beside.stream().limit(NAMED).map(CourtyardName::value).collect(Collectors.joining(", "))
            + (beside.size() > NAMED ? " …" : "");
    return template
        .replace("{value}", String.valueOf(value))
        .replace("{min}", String.valueOf(bounds.min()))
        .replace("{max}", String.valueOf(bounds.max()))
        .replace("{left}", String.valueOf(households.size()))
        .replace("{beside}", beside.isEmpty() ? none : others)
        .replace("{name}", name.orElse(""));
  }
}
