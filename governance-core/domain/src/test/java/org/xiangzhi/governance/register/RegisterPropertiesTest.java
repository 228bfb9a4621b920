package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.close;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.procedure.Passage;
import org.xiangzhi.governance.procedure.Progress;
import org.xiangzhi.governance.procedure.StepId;

/** Whatever is asked in whatever order: what was accepted keeps to the rules. */
class RegisterPropertiesTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final RecordKind ROSTER = CommonKinds.dutyRoster(RULE, ACCESS);
  private static final RecordKind TASK =
      TaskKinds.task(RULE, ACCESS, ImmutableSet.of(CLERKS), ImmutableSet.of(CLERKS));
  private static final RecordKind ASSIGNMENT = TaskKinds.assignment(RULE, ACCESS);
  private static final List<StepId> STEPS =
      List.of(TaskKinds.PROPOSAL, TaskKinds.REVIEW, TaskKinds.ADMISSION);
  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

  private static RegisterScene scene() {
    return new RegisterScene(ROSTER, TASK, ASSIGNMENT);
  }

  @Property(tries = 300)
  void noAcceptedStateHasADoubleBooking(@ForAll("dutyRuns") List<RegisterCommand> run) {
    RegisterScene scene = scene();
    int accepted = 0;
    for (RegisterCommand command : run) {
      Decision<RegisterEvent> decision = scene.decide(command);
      decision.events().forEach(event -> scene.registers = scene.registers.evolve(event));
      accepted += decision.events().size();
      assertNobodyIsTwice(scene.registers);
    }
    assertTrue(accepted <= run.size());
  }

  /** Looks at every pair of turns of everyone, in minutes, without the code that decides. */
  private static void assertNobodyIsTwice(Registers registers) {
    Map<String, List<String>> taken = new HashMap<>();
    registers
        .open(ROSTER.id())
        .forEach(
            record ->
                record
                    .values(FieldId.of("WHO"))
                    .forEach(
                        who ->
                            record
                                .values(FieldId.of("WHEN"), FieldValue.Timespan.class)
                                .forEach(
                                    when -> {
                                      List<String> minutes =
                                          taken.computeIfAbsent(
                                              who.toString(), w -> new ArrayList<>());
                                      for (Instant at = when.from();
                                          at.isBefore(when.until());
                                          at = at.plusSeconds(60)) {
                                        assertFalse(minutes.contains(at.toString()));
                                        minutes.add(at.toString());
                                      }
                                    })));
  }

  @Provide
  Arbitrary<List<RegisterCommand>> dutyRuns() {
    Arbitrary<String> ids = Arbitraries.of("d-1", "d-2", "d-3", "d-4");
    Arbitrary<FieldValue> who = Arbitraries.of(person(ELDER), person(GUEST));
    Arbitrary<FieldValue> when =
        Combinators.combine(
                Arbitraries.integers().between(0, 12), Arbitraries.integers().between(1, 6))
            .as(
                (from, length) ->
                    new FieldValue.Timespan(
                        START.plusSeconds(60L * from), START.plusSeconds(60L * (from + length))));
    Arbitrary<List<FieldValue>> times = when.list().ofMinSize(1).ofMaxSize(2);
    Arbitrary<RegisterCommand> enter =
        Combinators.combine(ids, who, times)
            .as(
                (id, person, at) ->
                    enter(id, ROSTER.id(), "WHO", person, "WHEN", at, "DUTY", words("巡逻")));
    Arbitrary<RegisterCommand> move =
        Combinators.combine(ids, times).as((id, at) -> amend(id, "WHEN", at));
    Arbitrary<RegisterCommand> swap =
        Combinators.combine(ids, who).as((id, person) -> amend(id, "WHO", person));
    Arbitrary<RegisterCommand> closing = ids.map(RegisterScene::close);
    return Arbitraries.frequencyOf(
            Tuple.of(5, enter), Tuple.of(4, move), Tuple.of(2, swap), Tuple.of(1, closing))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  @Property(tries = 300)
  void statesAreReachedThroughTheProcedureAndClosedOnesAreFinal(
      @ForAll("taskRuns") List<RegisterCommand> run) {
    RegisterScene scene = scene();
    Map<RecordId, RegisterRecord> closed = new HashMap<>();
    for (RegisterCommand command : run) {
      Decision<RegisterEvent> decision = scene.decide(command);
      assertNotEquals(decision.refusals().isEmpty(), decision.events().isEmpty());
      for (RegisterEvent event : decision.events()) {
        scene.registers = scene.registers.evolve(event);
        RegisterRecord record = scene.registers.find(event.record()).orElseThrow();
        if (event instanceof RegisterEvent.Closed) {
          closed.put(record.id(), record);
        }
      }
      closed.forEach((id, record) -> assertEquals(Optional.of(record), scene.registers.find(id)));
      scene.registers.ofKind(TASK.id()).forEach(RegisterPropertiesTest::assertNothingSkipped);
      assertOnlyAdmittedAreAssigned(scene.registers);
    }
  }

  private static void assertNothingSkipped(RegisterRecord task) {
    Progress progress = task.progress().orElseThrow();
    List<Passage> history = progress.history();
    int at = 0;
    for (int i = 0; i < history.size(); i++) {
      assertEquals(STEPS.get(at), history.get(i).step());
      at = history.get(i).completed() ? at + 1 : sentBack(progress, i);
    }
    Optional<StepId> expected = at < STEPS.size() ? Optional.of(STEPS.get(at)) : Optional.empty();
    assertEquals(expected, progress.step());
    if (at > 1) {
      assertEquals(1, task.values(FieldId.of("OPINION")).size());
    }
    if (at > 2) {
      assertEquals(1, task.values(FieldId.of("DECISION")).size());
    }
  }

  /** Finds where a case that was sent back went on. */
  private static int sentBack(Progress progress, int index) {
    List<Passage> history = progress.history();
    StepId next =
        index + 1 < history.size() ? history.get(index + 1).step() : progress.step().orElseThrow();
    int place = STEPS.indexOf(next);
    assertTrue(place < STEPS.indexOf(history.get(index).step()));
    return place;
  }

  private static void assertOnlyAdmittedAreAssigned(Registers registers) {
    registers
        .ofKind(ASSIGNMENT.id())
        .flatMap(record -> record.values(FieldId.of("TASK"), FieldValue.OfRecord.class))
        .forEach(
            task ->
                assertTrue(
                    registers
                        .find(task.value())
                        .orElseThrow()
                        .progress()
                        .orElseThrow()
                        .step()
                        .isEmpty()));
  }

  @Provide
  Arbitrary<List<RegisterCommand>> taskRuns() {
    Arbitrary<String> ids = Arbitraries.of("t-1", "t-2");
    Arbitrary<StepId> steps = Arbitraries.of(STEPS);
    Arbitrary<RegisterCommand> enter =
        ids.map(id -> enter(id, TASK.id(), "WHAT", words("事"), "BASIS", words("据")));
    Arbitrary<RegisterCommand> opinion = ids.map(id -> amend(id, "OPINION", words("可")));
    Arbitrary<RegisterCommand> decision = ids.map(id -> amend(id, "DECISION", words("准")));
    Arbitrary<RegisterCommand> complete =
        Combinators.combine(ids, steps)
            .as((id, step) -> new RegisterCommand.CompleteStep(RecordId.of(id), step));
    Arbitrary<RegisterCommand> back =
        Combinators.combine(ids, steps)
            .as((id, step) -> new RegisterCommand.ReturnStep(RecordId.of(id), step, "退"));
    Arbitrary<RegisterCommand> assign =
        Combinators.combine(ids, Arbitraries.of("a-1", "a-2", "a-3"))
            .as(
                (task, id) ->
                    enter(
                        id,
                        ASSIGNMENT.id(),
                        "TASK",
                        reference(task),
                        "ASSIGNED_TO",
                        unit(RegisterScene.HAMLET_A)));
    Arbitrary<RegisterCommand> closing = ids.map(RegisterScene::close);
    return Arbitraries.frequencyOf(
            Tuple.of(4, enter),
            Tuple.of(4, opinion),
            Tuple.of(4, decision),
            Tuple.of(10, complete),
            Tuple.of(1, back),
            Tuple.of(4, assign),
            Tuple.of(1, closing))
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }

  @Property(tries = 200)
  void overlapIsMutualAndNeverOfTurnsThatTouch(
      @ForAll("minutes") int a, @ForAll("minutes") int b, @ForAll("minutes") int c) {
    FieldValue.Timespan one = span(a, a + b);
    FieldValue.Timespan two = span(a + b, a + b + c);
    FieldValue.Timespan three = span(a + b - 1, a + b + c);
    assertFalse(one.overlaps(two));
    assertFalse(two.overlaps(one));
    assertTrue(one.overlaps(three));
    assertTrue(three.overlaps(one));
    assertTrue(one.overlaps(one));
  }

  private static FieldValue.Timespan span(int from, int until) {
    return new FieldValue.Timespan(START.plusSeconds(60L * from), START.plusSeconds(60L * until));
  }

  @Provide
  Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(1, 2000);
  }

  @Property(tries = 100)
  void aClosedTurnLeavesItsTimeFree(@ForAll("minutes") int length) {
    RegisterScene scene = scene();
    FieldValue when = span(0, length);
    scene.accept(
        enter("d-1", ROSTER.id(), "WHO", person(ELDER), "WHEN", when, "DUTY", words("巡逻")));
    RegisterCommand again =
        enter("d-2", ROSTER.id(), "WHO", person(ELDER), "WHEN", when, "DUTY", words("巡逻"));
    assertTrue(scene.decide(again).events().isEmpty());
    scene.accept(close("d-1"));
    scene.accept(again);
    assertEquals(1, scene.registers.ofDay(ROSTER.id(), DAY).count());
  }
}
