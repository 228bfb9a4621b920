package org.xiangzhi.governance.testkit.contract;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiangzhi.governance.testkit.model.RandomRun;
import org.xiangzhi.governance.testkit.model.RunStatistics;

/** Demands that the invariants hold on random runs, and that every fate is as predicted. */
public interface RunContract extends PracticeSuite {
  /**
   * Runs legal and illegal commands: INV-STEP-ORDER, INV-VOTED, INV-ONE-TEXT, INV-ONE-IN-FORCE,
   * INV-CHAIN, INV-CLOCK, INV-REPLAY, INV-REFUSED-SILENT, INV-IDEMPOTENT.
   *
   * @param choices what is done
   */
  @Property(tries = 20)
  default void invariantsHoldOnRandomRuns(@ForAll("runs") List<Integer> choices) {
    RandomRun run = new RandomRun(village(definition(), Map.of()), new RunStatistics());
    choices.forEach(run::act);
    run.finish();
  }

  /**
   * Generates runs.
   *
   * @return what they are made of
   */
  @Provide
  default Arbitrary<List<Integer>> runs() {
    return RandomRun.choices(20, 120);
  }
}
