package org.xiangzhi.governance.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.AssemblyCommand;
import org.xiangzhi.governance.compact.CaseCommand;
import org.xiangzhi.governance.compact.CaseId;
import org.xiangzhi.governance.compact.Channel;
import org.xiangzhi.governance.compact.CompactCommand;
import org.xiangzhi.governance.compact.CompactVersion;
import org.xiangzhi.governance.compact.ConsultationCommand;
import org.xiangzhi.governance.compact.FormationCommand;
import org.xiangzhi.governance.compact.InvitationId;
import org.xiangzhi.governance.compact.SeatKind;
import org.xiangzhi.governance.compact.StepCommand;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.testkit.invariant.Snapshot;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.testkit.script.CompactScript;
import org.xiangzhi.governance.testkit.script.SampleCommands;
import org.xiangzhi.governance.village.Outcome;

/** Demands that every step is reached, and that each act belongs to its step and its office. */
public interface ActContract extends PracticeSuite {
  /** The script passes all steps in their order, and the posted text is in force. */
  @Test
  @DisplayName("STEP-ORDER: all steps are passed in their order, and the text comes into force")
  default void allStepsLeadToPromulgation() {
    SampleVillage village = village(definition(), Map.of());
    CompactScript script = CompactScript.of(village, CaseId.of("case-1")).open();
    for (StepDefinition step : definition().compact().orElseThrow().procedure().steps()) {
      assertThat(village.status(script.id()).step()).contains(step.id());
      assertThat(village.status(script.id()).signedBy()).isEqualTo(step.signedBy());
      script.advance();
    }
    assertThat(village.find(script.id()).open()).isFalse();
    CompactVersion version = village.compacts().latest().orElseThrow();
    assertThat(village.compacts().inForce(version.effectiveFrom())).contains(version);
  }

  /** At each step, each act is refused to whoever lacks the office, and if it belongs elsewhere. */
  @Test
  @DisplayName("OFFICE-HELD, STEP-ORDER: each act is refused without office, and at a wrong step")
  default void actsBelongToTheirStepAndOffice() {
    SampleVillage village = village(definition(), Map.of());
    CompactScript script = CompactScript.of(village, CaseId.of("case-1")).open();
    SampleCommands commands = new SampleCommands(village, script.id());
    for (StepDefinition step : definition().compact().orElseThrow().procedure().steps()) {
      Snapshot before = Snapshot.of(village.journal());
      for (Map.Entry<String, StepCommand> act : commands.steps().entrySet()) {
        RefusalCode expected =
            step.mayDo(act.getKey()).isPresent()
                ? RefusalCode.OFFICE_REQUIRED
                : RefusalCode.STEP_ORDER;
        assertRefused(village, village.stranger(), act.getValue(), expected);
      }
      commands
          .cases(step.id())
          .values()
          .forEach(
              act -> assertRefused(village, village.stranger(), act, RefusalCode.OFFICE_REQUIRED));
      assertStepsInOrder(village, script, step);
      before.assertUnchanged(village.journal(), step.id());
      script.advance();
    }
  }

  private void assertStepsInOrder(SampleVillage village, CompactScript script, StepDefinition at) {
    PersonId signer = village.holder(at.signedBy());
    boolean before = true;
    for (StepDefinition other : definition().compact().orElseThrow().procedure().steps()) {
      boolean same = other.id().equals(at.id());
      before = before && !same;
      if (!same) {
        assertRefused(
            village,
            signer,
            new CaseCommand.CompleteStep(script.id(), other.id()),
            before ? RefusalCode.STEP_TWICE : RefusalCode.STEP_ORDER);
      }
      CaseCommand back = new CaseCommand.ReturnCase(script.id(), other.id(), "退回");
      boolean listed = at.returnsTo().contains(other.id());
      assertRefused(
          village,
          listed ? village.stranger() : signer,
          back,
          listed ? RefusalCode.OFFICE_REQUIRED : RefusalCode.RETURN_NOT_ALLOWED);
    }
  }

  /** What the practice does not declare is refused as not there, not passed over. */
  @Test
  @DisplayName("RECORD-KNOWN: seats, tiers, vetting offices and bases that are not declared")
  default void whatIsNotDeclaredIsRefused() {
    SampleVillage village = village(definition(), Map.of());
    CompactScript script = CompactScript.of(village, CaseId.of("case-1")).open();
    CaseId id = script.id();
    PersonId person = village.plainAdults().get(0);
    for (StepDefinition step : definition().compact().orElseThrow().procedure().steps()) {
      refuseUndeclared(
          village,
          step,
          "compact.deliver-invitation",
          new FormationCommand.DeliverInvitation(
              id, InvitationId.of("x"), person, SeatKind.of("NO_SUCH_SEAT")));
      refuseUndeclared(
          village,
          step,
          "compact.record-vetting",
          new FormationCommand.RecordVetting(id, person, OfficeId.of("NO_SUCH_OFFICE"), true));
      if (definition().compact().orElseThrow().tiers().isPresent()) {
        refuseUndeclared(
            village,
            step,
            "compact.record-inquiries",
            new ConsultationCommand.RecordInquiries(
                id,
                TierId.of("NO_SUCH_TIER"),
                Channel.MEETING,
                ImmutableSet.of(village.households().get(0))));
      }
      for (Basis basis : Basis.values()) {
        if (definition().compact().orElseThrow().assembly().quorum(basis).isEmpty()) {
          refuseUndeclared(
              village, step, "compact.open-assembly", new AssemblyCommand.OpenAssembly(id, basis));
        }
      }
      script.advance();
    }
  }

  private static void refuseUndeclared(
      SampleVillage village, StepDefinition step, String act, StepCommand command) {
    Optional<ImmutableSet<OfficeId>> by = step.mayDo(act);
    by.ifPresent(
        offices ->
            assertRefused(
                village,
                village.holder((Collection<OfficeId>) offices),
                command,
                RefusalCode.NOT_FOUND));
  }

  private static void assertRefused(
      SampleVillage village, PersonId actor, CompactCommand command, RefusalCode expected) {
    Outcome outcome = village.handle(actor, command);
    if (!(outcome instanceof Outcome.Refused refused)
        || refused.refusals().stream().noneMatch(refusal -> refusal.code() == expected)) {
      throw new AssertionError(
          actor + " " + command + " is to be refused with " + expected + ", not " + outcome);
    }
  }
}
