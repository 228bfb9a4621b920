package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Says what matters a matter came from or went into.
 *
 * @param mergedInto the matter into which it was merged; empty if it was not
 * @param duplicates the matters that were merged into it
 * @param partOf the matter from which it was split off; empty if it was not
 * @param parts the matters into which it was split
 */
public record Kin(
    Optional<MatterId> mergedInto,
    ImmutableList<MatterId> duplicates,
    Optional<MatterId> partOf,
    ImmutableList<MatterId> parts) {
  static final Kin NONE =
      new Kin(Optional.empty(), ImmutableList.of(), Optional.empty(), ImmutableList.of());

  static Kin partOf(MatterId whole) {
    return new Kin(Optional.empty(), ImmutableList.of(), Optional.of(whole), ImmutableList.of());
  }

  Kin into(Optional<MatterId> main) {
    return new Kin(main, duplicates, partOf, parts);
  }

  Kin plus(MatterId duplicate) {
    return new Kin(
        mergedInto,
        ImmutableList.<MatterId>builder().addAll(duplicates).add(duplicate).build(),
        partOf,
        parts);
  }

  Kin minus(MatterId duplicate) {
    return new Kin(
        mergedInto,
        duplicates.stream()
            .filter(one -> !one.equals(duplicate))
            .collect(ImmutableList.toImmutableList()),
        partOf,
        parts);
  }

  Kin split(ImmutableList<MatterId> into) {
    return new Kin(mergedInto, duplicates, partOf, into);
  }
}
