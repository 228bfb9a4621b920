package org.xiangzhi.governance.hierarchy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Is what a log says of one unit from its first recorded change on.
 *
 * @param versions the changes in the order of their days
 */
record Timeline(ImmutableList<Version> versions) {
  static final Timeline EMPTY = new Timeline(ImmutableList.of());

  /** Is a state from a day on: the unit, or its absence. */
  record Version(LocalDate from, Optional<Unit> unit) {}

  Timeline then(LocalDate day, Optional<Unit> unit) {
    return new Timeline(
        ImmutableList.<Version>builder().addAll(versions).add(new Version(day, unit)).build());
  }

  /** Finds the version of a day; empty before the first. */
  Optional<Version> on(LocalDate day) {
    for (Version version : versions.reverse()) {
      if (!version.from().isAfter(day)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  LocalDate latest() {
    return versions.get(versions.size() - 1).from();
  }
}
