package org.xiangzhi.governance.host.simulate;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.practice.PracticeDefinition;

/** Is what all parts of a simulation share: the practice, the load so far, what is left out. */
final class World {
  private final Plan plan;
  private final Load load = new Load();
  private final Set<Text> notPlayed =
      new ConcurrentSkipListSet<>(Comparator.comparing(Text::en).thenComparing(Text::zh));

  World(Plan plan) {
    this.plan = plan;
  }

  Plan plan() {
    return plan;
  }

  PracticeDefinition practice() {
    return plan.practice();
  }

  Load load() {
    return load;
  }

  void notPlayed(Text what) {
    notPlayed.add(what);
  }

  Set<Text> notPlayed() {
    return notPlayed;
  }
}
