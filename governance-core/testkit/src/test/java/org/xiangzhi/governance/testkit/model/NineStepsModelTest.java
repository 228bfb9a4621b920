package org.xiangzhi.governance.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.testkit.practice.NineStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** The nine steps as a state machine: every command's fate is predicted, or the run fails. */
class NineStepsModelTest {
  /** What can be brought about by commands about one village; the others are the codec's. */
  static final Set<RefusalCode> REACHABLE =
      EnumSet.of(
          RefusalCode.MISSING_FIELD,
          RefusalCode.SIZE_OUT_OF_BOUNDS,
          RefusalCode.DATES_REVERSED,
          RefusalCode.OFFICE_REQUIRED,
          RefusalCode.NOT_FOUND,
          RefusalCode.ALREADY_EXISTS,
          RefusalCode.COMMAND_ID_REUSED,
          RefusalCode.REVISION_CONFLICT,
          RefusalCode.DIVISION_UNKNOWN,
          RefusalCode.ALREADY_ENDED,
          RefusalCode.WRONG_LOG,
          RefusalCode.CIRCULAR,
          RefusalCode.STILL_HAS_CHILDREN,
          RefusalCode.LEVEL_UNFIT,
          RefusalCode.STEP_ORDER,
          RefusalCode.STEP_TWICE,
          RefusalCode.REQUIREMENT_UNMET,
          RefusalCode.RETURN_NOT_ALLOWED,
          RefusalCode.ACT_ORDER,
          RefusalCode.BACKDATED,
          RefusalCode.FUTURE_DATED,
          RefusalCode.CLOCK_BACKWARDS,
          RefusalCode.CHANGED_LATER,
          RefusalCode.CLAUSE_COLLISION,
          RefusalCode.BASE_CHANGED,
          RefusalCode.TEXT_DIFFERS,
          RefusalCode.TALLY_MISMATCH,
          RefusalCode.NOT_ENTITLED,
          RefusalCode.PRACTICE_NOT_ADOPTED,
          RefusalCode.OPTION_UNKNOWN);

  private static final RunStatistics STATISTICS = new RunStatistics();

  @Property(tries = 140)
  void everyFateIsPredicted(@ForAll("runs") List<Integer> choices) {
    SampleVillage village =
        SampleVillage.of(new NineStepPractice().definition()).households(6).build();
    RandomRun run = new RandomRun(village, STATISTICS);
    choices.forEach(run::act);
    run.finish();
  }

  @Provide
  Arbitrary<List<Integer>> runs() {
    return RandomRun.choices(60, 220);
  }

  @AfterContainer
  static void enoughWasTried() {
    assertThat(STATISTICS.promulgated() * 5)
        .as(STATISTICS.toString())
        .isGreaterThanOrEqualTo(STATISTICS.runs());
    assertThat(Sets.difference(REACHABLE, STATISTICS.refusals().keySet()))
        .as(STATISTICS.toString())
        .isEmpty();
  }
}
