package org.xiangzhi.governance.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiangzhi.governance.register.RegisterScene.CLERK;
import static org.xiangzhi.governance.register.RegisterScene.CLERKS;
import static org.xiangzhi.governance.register.RegisterScene.DAY;
import static org.xiangzhi.governance.register.RegisterScene.ELDER;
import static org.xiangzhi.governance.register.RegisterScene.GUEST;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_A;
import static org.xiangzhi.governance.register.RegisterScene.HAMLET_B;
import static org.xiangzhi.governance.register.RegisterScene.VILLAGE;
import static org.xiangzhi.governance.register.RegisterScene.amend;
import static org.xiangzhi.governance.register.RegisterScene.chosen;
import static org.xiangzhi.governance.register.RegisterScene.close;
import static org.xiangzhi.governance.register.RegisterScene.enter;
import static org.xiangzhi.governance.register.RegisterScene.person;
import static org.xiangzhi.governance.register.RegisterScene.reference;
import static org.xiangzhi.governance.register.RegisterScene.unit;
import static org.xiangzhi.governance.register.RegisterScene.words;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.Outcome;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.metric.Metric;
import org.xiangzhi.governance.procedure.StepId;

/** Consultations, mediations and important matters. */
class ConsultationKindsTest {
  private static final RuleId RULE = RuleId.of("KIND");
  private static final RuleId IMPARTIAL = RuleId.of("IMPARTIAL");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(CLERKS));
  private static final RecordKind VENUE = ConsultationKinds.venue(RULE, ACCESS, LevelId.HAMLET);
  private static final RecordKind CONSULTATION =
      ConsultationKinds.consultation(
          RULE,
          ACCESS,
          FieldType.Choice.of(FieldType.Choice.Option.of("INDUSTRY", "产业选择", "industry")));
  private static final RecordKind MEDIATION = ConsultationKinds.mediation(RULE, ACCESS, IMPARTIAL);
  private static final RecordKind MATTER =
      ConsultationKinds.importantMatter(
          RULE,
          ACCESS,
          new ConsultationKinds.Stages(
              ImmutableSet.of(CLERKS),
              new FourDeliberations.Stage(
                  ImmutableSet.of(CLERKS),
                  Optional.of(Threshold.moreThan(1, 2)),
                  Optional.of(Threshold.moreThan(1, 2)),
                  2),
              ImmutableSet.of(CLERKS),
              ImmutableSet.of(BallotKind.GROUP_MEETING)),
          Mark.SOURCE);
  private static final FieldValue PAPER = new FieldValue.Paper("记录", Digest.ofText("m"));

  private final RegisterScene scene = new RegisterScene(VENUE, CONSULTATION, MEDIATION, MATTER);

  private static FieldValue number(long number) {
    return new FieldValue.Amount(number);
  }

  @Test
  void everyClusterHasOneVenue() {
    assertEquals(2, scene.registers.gaps(VENUE, scene).size());
    scene.accept(enter("v-1", VENUE.id(), "UNIT", unit(HAMLET_A), "PLACE", words("晒谷坪")));
    scene.refuse(
        RefusalCode.ALREADY_EXISTS,
        RULE,
        enter("v-2", VENUE.id(), "UNIT", unit(HAMLET_A), "PLACE", words("祠堂")));
    scene.accept(enter("v-2", VENUE.id(), "UNIT", unit(HAMLET_B), "PLACE", words("祠堂")));
    assertEquals(0, scene.registers.gaps(VENUE, scene).size());
  }

  @Test
  void aConsultationIsConcludedOnceItIsClosedWithAnOutcome() {
    scene.accept(enter("v-1", VENUE.id(), "UNIT", unit(HAMLET_A), "PLACE", words("晒谷坪")));
    assertFalse(ConsultationKinds.isConcluded(scene.registers, "c-1"));
    scene.refuse(RefusalCode.VALUE_OUT_OF_BOUNDS, RegisterGuards.FORM.id(), consultation(20, 21));
    scene.accept(consultation(20, 20));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, close("c-1"));
    scene.accept(amend("c-1", "OUTCOME", chosen("AGREED")));
    assertFalse(ConsultationKinds.isConcluded(scene.registers, "c-1"));
    scene.accept(close("c-1"));
    assertTrue(ConsultationKinds.isConcluded(scene.registers, "c-1"));
    assertFalse(ConsultationKinds.isConcluded(scene.registers, "v-1"));
  }

  private static RegisterCommand consultation(long households, long present) {
    return enter(
        "c-1",
        CONSULTATION.id(),
        "VENUE",
        reference("v-1"),
        "DAY",
        new FieldValue.Day(DAY),
        "TOPIC",
        chosen("INDUSTRY"),
        "HOUSEHOLDS",
        number(households),
        "PRESENT",
        number(present),
        "PROPOSAL",
        words("统一种油茶"));
  }

  private static RegisterCommand mediation(String id, FieldValue mediator) {
    return enter(
        id,
        MEDIATION.id(),
        "APPLICANTS",
        person(ELDER),
        "RESPONDENTS",
        person(GUEST),
        "DISPUTE",
        words("田埂界线"),
        "MEDIATORS",
        mediator);
  }

  @Test
  void mediatorsAreNeitherPartiesNorTheirNearRelatives() {
    for (FieldValue party : List.of(person(ELDER), person(GUEST))) {
      Refusal refusal = scene.refuse(RefusalCode.PERSON_BARRED, IMPARTIAL, mediation("m-1", party));
      assertEquals(party.toString(), refusal.arguments().get("person"));
    }
    scene.kin = Set.of(CLERK, GUEST);
    scene.refuse(RefusalCode.PERSON_BARRED, IMPARTIAL, mediation("m-1", person(CLERK)));
    scene.kin = Set.of(ELDER, GUEST);
    scene.accept(mediation("m-1", person(CLERK)));
  }

  @Test
  void nobodyIsOnBothSides() {
    scene.refuse(
        RefusalCode.PERSON_BARRED,
        RULE,
        enter(
            "m-1",
            MEDIATION.id(),
            "APPLICANTS",
            person(ELDER),
            "RESPONDENTS",
            List.of(person(GUEST), person(ELDER)),
            "DISPUTE",
            words("田埂界线"),
            "MEDIATORS",
            person(CLERK)));
  }

  @Test
  void anOutcomeHasWhatItNeeds() {
    scene.accept(mediation("m-1", person(CLERK)));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, close("m-1"));
    Refusal refusal =
        scene.refuse(RefusalCode.MISSING_FIELD, RULE, amend("m-1", "OUTCOME", chosen("AGREED")));
    assertEquals("AGREEMENT", refusal.arguments().get("field"));
    FieldValue day = new FieldValue.Day(DAY);
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, amend("m-1", "OUTCOME", chosen("FAILED")));
    scene.refuse(RefusalCode.MISSING_FIELD, RULE, amend("m-1", "OUTCOME", chosen("REFERRED")));
    scene.accept(amend("m-1", "OUTCOME", chosen("WITHDRAWN")));
    scene.accept(amend("m-1", "OUTCOME", chosen("AGREED"), "AGREEMENT", PAPER, "ATTEMPTS", day));
    scene.accept(close("m-1"));
  }

  @Test
  void successIsOfThoseNotWithdrawn() {
    String[] outcomes = {"AGREED", "AGREED", "FAILED", "WITHDRAWN", "REFERRED"};
    for (int i = 0; i < outcomes.length; i++) {
      scene.accept(mediation("m-" + i, person(CLERK)));
      scene.accept(
          amend(
              "m-" + i,
              "OUTCOME",
              chosen(outcomes[i]),
              "AGREEMENT",
              PAPER,
              "ATTEMPTS",
              new FieldValue.Day(DAY),
              "REFERRED_TO",
              chosen("COURT")));
    }
    scene.accept(mediation("m-9", person(CLERK)));
    Metric success = scene.registers.metrics(MEDIATION, scene).get(0);
    assertEquals("2/4", success.numerator() + "/" + success.denominator());
  }

  @Test
  void partiesDisputeAndAgreementAreNotShown() {
    scene.accept(mediation("m-1", person(CLERK)));
    assertEquals(
        Set.of(FieldId.of("MEDIATORS")),
        Registers.publicly(scene.record("m-1"), MEDIATION).orElseThrow().keySet());
  }

  private void deliberated() {
    scene.accept(enter("x-1", MATTER.id(), "MATTER", words("修路"), "GUIDANCE", words("建议先修主路")));
    scene.complete("x-1", ConsultationKinds.GUIDANCE);
    committee(7, 4, 3);
    scene.day = DAY.plusDays(2);
  }

  private void committee(long entitled, long present, long yes) {
    scene.accept(
        amend(
            "x-1",
            "ENTITLED",
            number(entitled),
            "PRESENT",
            number(present),
            "YES",
            number(yes),
            "MINUTES",
            PAPER));
  }

  private static RegisterCommand complete(StepId step) {
    return new RegisterCommand.CompleteStep(RecordId.of("x-1"), step);
  }

  @Test
  void theCommitteeDeliberatesWithItsFigures() {
    deliberated();
    scene.day = DAY.plusDays(1);
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete(ConsultationKinds.COMMITTEE));
    scene.day = DAY.plusDays(2);
    committee(8, 4, 3);
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete(ConsultationKinds.COMMITTEE));
    committee(7, 4, 2);
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete(ConsultationKinds.COMMITTEE));
    committee(7, 4, 3);
    scene.accept(complete(ConsultationKinds.COMMITTEE));
  }

  @Test
  void theCommitteeAloneDecidesNothing() {
    deliberated();
    scene.complete("x-1", ConsultationKinds.COMMITTEE);
    vote(HAMLET_A, "修路", Outcome.PASSED);
    scene.accept(amend("x-1", "BALLOT", new FieldValue.OfBallot(BallotId.of("b-1"))));
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete(ConsultationKinds.DECISION));
    vote(VILLAGE, "修桥", Outcome.PASSED);
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete(ConsultationKinds.DECISION));
    vote(VILLAGE, "修路", Outcome.REJECTED);
    scene.refuse(RefusalCode.REQUIREMENT_UNMET, RULE, complete(ConsultationKinds.DECISION));
    vote(VILLAGE, "修路", Outcome.PASSED);
    scene.accept(complete(ConsultationKinds.DECISION));
  }

  private void vote(UnitId unit, String question, Outcome outcome) {
    scene.ballots.put(
        BallotId.of("b-1"),
        new RegisterView.BallotResult(
            BallotKind.GROUP_MEETING, unit, question, scene.day, Optional.of(outcome)));
  }
}
