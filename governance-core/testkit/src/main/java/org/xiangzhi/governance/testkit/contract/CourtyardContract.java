package org.xiangzhi.governance.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.courtyard.CourtyardEvent;
import org.xiangzhi.governance.courtyard.CourtyardRules;
import org.xiangzhi.governance.courtyard.CreationEvent;
import org.xiangzhi.governance.courtyard.LifeEvent;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.testkit.courtyard.CourtyardRun;

/** Demands that the courtyards of a practice can be built, and stay in order. */
public interface CourtyardContract extends PracticeSuite {
  /** How many random runs show whether a courtyard can be built. */
  int YARD_RUNS = 12;

  /**
   * Whatever is played by the rules of the practice, an auditor finds nothing.
   *
   * @param seed decides the play
   */
  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  default void courtyardsAreInOrder(@ForAll long seed) {
    if (definition().courtyard().isPresent()) {
      new CourtyardRun(definition(), seed).play(250).assertHolds();
    }
  }

  /** Some run brings a courtyard through every step to its acceptance, and checks it again. */
  @Test
  @DisplayName(
      "COURTYARD-STARS: a courtyard can be brought to its acceptance, and be checked again")
  default void aCourtyardCanBeBroughtToItsAcceptance() {
    definition().courtyard().ifPresent(rules -> assertBuilt(definition(), rules));
  }

  private static void assertBuilt(PracticeDefinition definition, CourtyardRules rules) {
    assertThat(met(definition, CreationEvent.Accepted.class))
        .as("a courtyard of %s is accepted in some run", definition.id())
        .isTrue();
    if (rules.recheck().isPresent()) {
      assertThat(met(definition, LifeEvent.Rechecked.class))
          .as("a courtyard of %s is checked again in some run", definition.id())
          .isTrue();
    }
  }

  private static boolean met(PracticeDefinition definition, Class<? extends CourtyardEvent> type) {
    return Stream.iterate(0L, seed -> seed + 1)
        .limit(YARD_RUNS)
        .map(seed -> new CourtyardRun(definition, seed).play(500))
        .flatMap(run -> run.logs().stream().flatMap(log -> run.events(log).stream()))
        .anyMatch(type::isInstance);
  }
}
