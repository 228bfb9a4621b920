package org.xiangzhi.governance.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Demands that each requirement holds its step back when it is broken, and matters when it is gone.
 */
public interface RequirementContract extends PracticeSuite {
  /**
   * Breaks each requirement: its step is then refused with its rule. Without the requirement, the
   * status of the case no longer speaks of it, and the rule no longer refuses.
   *
   * @return one test for each requirement
   */
  @TestFactory
  @DisplayName("REQUIREMENT-UNMET: each requirement blocks its step")
  default Stream<DynamicTest> requirementsBlockTheirSteps() {
    return definition().compact().orElseThrow().procedure().steps().stream()
        .flatMap(
            step ->
                step.requirements().stream()
                    .map(
                        requirement ->
                            DynamicTest.dynamicTest(
                                requirement.rule() + " blocks " + step.id(),
                                () -> assertBlocks(step, requirement))));
  }

  private void assertBlocks(StepDefinition step, Requirement requirement) {
    Violation violation =
        new Violation(
            definition -> village(definition, Violation.choices(requirement)),
            step.id(),
            requirement);
    Optional<Violation.Way> way = violation.way(definition());
    if (way.isEmpty()) {
      assertSecondWall(violation, step.id(), requirement);
      return;
    }
    PracticeDefinition without = Variants.without(definition(), step.id(), requirement);
    Violation.Result with = violation.result(definition(), way.get()).orElseThrow();
    Optional<Violation.Result> gone = violation.result(without, way.get());
    gone.filter(result -> result.at().equals(step.id()))
        .ifPresent(
            result -> {
              assertThat(result.status().checks()).isNotEqualTo(with.status().checks());
              assertThat(result.status().missing()).hasSize(with.status().missing().size() - 1);
              assertThat(result.refusals()).isNotEqualTo(with.refusals());
            });
  }

  /** A requirement that cannot be broken at its step must repeat one that holds an earlier step. */
  private void assertSecondWall(Violation violation, StepId step, Requirement requirement) {
    Violation.Result result =
        violation.result(definition(), Violation.Way.FROM_THE_START).orElseThrow();
    assertThat(result.at()).as(requirement + " is never in the way of " + step).isNotEqualTo(step);
    assertThat(
            definition()
                .compact()
                .orElseThrow()
                .procedure()
                .step(result.at())
                .orElseThrow()
                .requirements())
        .as(requirement + " is never in the way of " + step)
        .anyMatch(
            earlier ->
                earlier.measure().equals(requirement.measure()) && result.blockedBy(earlier));
  }
}
