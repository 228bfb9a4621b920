package org.xiangzhi.governance.testkit.invariant;

import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactEvent;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.compact.Compacts;

/** INV-ONE-IN-FORCE: on no day is more than one version of the compact in force. */
public final class OneInForce implements Invariant {
  /** Makes the invariant. */
  public OneInForce() {}

  @Override
  public String id() {
    return "INV-ONE-IN-FORCE";
  }

  @Override
  public Optional<String> broken(History history) {
    Compacts compacts = Compacts.empty();
    for (History.Entry entry : history.entries()) {
      if (entry.event() instanceof CompactEvent event) {
        compacts = compacts.evolve(event);
      }
    }
    return broken(compacts.versions());
  }

  /**
   * Looks for a day on which two versions are in force.
   *
   * @param versions the versions of one compact
   * @return the first such day, or empty
   */
  public Optional<String> broken(List<CompactVersion> versions) {
    return versions.stream()
        .map(CompactVersion::effectiveFrom)
        .sorted()
        .filter(day -> versions.stream().filter(v -> v.inForceOn(day)).count() > 1)
        .findFirst()
        .map(day -> "more than one version is in force on " + day);
  }
}
