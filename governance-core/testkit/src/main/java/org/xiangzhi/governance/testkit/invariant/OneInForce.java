package org.xiangzhi.governance.testkit.invariant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.xiangzhi.governance.compact.CaseEvent;
import org.xiangzhi.governance.compact.CompactEvent;
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
    TreeSet<LocalDate> days = new TreeSet<>();
    for (History.Entry entry : history.entries()) {
      if (entry.event() instanceof CompactEvent event) {
        compacts = compacts.evolve(event);
      }
      if (entry.event() instanceof CaseEvent.Promulgated event) {
        days.add(event.effectiveFrom());
      }
      if (entry.event() instanceof CaseEvent.TakenInAsFound event) {
        days.add(event.effectiveFrom());
      }
    }
    Compacts all = compacts;
    return days.stream()
        .filter(day -> all.versions().stream().filter(v -> v.inForceOn(day)).count() > 1)
        .findFirst()
        .map(day -> "more than one version is in force on " + day);
  }
}
