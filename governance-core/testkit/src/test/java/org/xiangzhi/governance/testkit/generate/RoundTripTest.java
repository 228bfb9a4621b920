package org.xiangzhi.governance.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xiangzhi.governance.json.JsonCodec;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.testkit.contract.Variants;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.practice.NineStepPractice;
import org.xiangzhi.governance.village.GovernanceTypes;
import org.xiangzhi.governance.village.Request;

/** Whatever the records can hold is written and read again as the same. */
class RoundTripTest {
  private static final JsonCodec CODEC = new JsonCodec();
  private static final List<PracticeDefinition> DEFINITIONS =
      List.of(new FiveStepPractice().definition(), new NineStepPractice().definition());

  private final GovernanceArbitraries generated = GovernanceArbitraries.with(DEFINITIONS);

  @Property(tries = 1500)
  void commandsSurvive(@ForAll("commands") Command command) {
    assertSurvives(command);
  }

  @Property(tries = 1500)
  void eventsSurvive(@ForAll("events") Event event) {
    assertSurvives(event);
  }

  @Property(tries = 300)
  void requestsSurvive(@ForAll("requests") Request request) {
    assertSurvives(request);
  }

  @Example
  void definitionsWithoutAnyOneOfTheirRequirementsSurvive() {
    for (PracticeDefinition definition : DEFINITIONS) {
      for (StepDefinition step : definition.compact().orElseThrow().procedure().steps()) {
        for (Requirement requirement : step.requirements()) {
          PracticeDefinition without = Variants.without(definition, step.id(), requirement);
          assertSurvives(without);
          assertThat(Digest.ofText(CODEC.write(without)))
              .isNotEqualTo(Digest.ofText(CODEC.write(definition)));
        }
      }
    }
  }

  /** Fails if a record that is new needs a generator of its own. */
  @Example
  void everyTypeIsGeneratedManyTimes() {
    GovernanceTypes.COMMANDS
        .names()
        .forEach(name -> assertGenerated(GovernanceTypes.COMMANDS.type(name).orElseThrow()));
    GovernanceTypes.EVENTS
        .names()
        .forEach(name -> assertGenerated(GovernanceTypes.EVENTS.type(name).orElseThrow()));
  }

  private <T> void assertGenerated(Class<T> type) {
    generated.of(type).sampleStream().limit(20).forEach(RoundTripTest::assertSurvives);
  }

  private static void assertSurvives(Object value) {
    String json = CODEC.write(value);
    Object again = CODEC.read(json, value.getClass());
    assertThat(again).isEqualTo(value);
    assertThat(CODEC.write(again)).isEqualTo(json);
  }

  @Provide
  Arbitrary<Command> commands() {
    return generated.commands();
  }

  @Provide
  Arbitrary<Event> events() {
    return generated.events();
  }

  @Provide
  Arbitrary<Request> requests() {
    return generated.of(Request.class);
  }
}
