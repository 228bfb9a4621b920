package org.xiangzhi.governance.testkit.village;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotCommand;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Matter;
import org.xiangzhi.governance.ballot.Question;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.disclosure.DisclosureCommand;
import org.xiangzhi.governance.disclosure.DisclosureDue;
import org.xiangzhi.governance.disclosure.DisclosureId;
import org.xiangzhi.governance.disclosure.DisclosureItem.Medium;
import org.xiangzhi.governance.disclosure.DisclosureItemId;
import org.xiangzhi.governance.disclosure.LegalItems;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.CommonKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldValue;
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordId;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RegisterCommand;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;
import org.xiangzhi.governance.village.Model;
import org.xiangzhi.governance.village.Outcome;

/** Registers and disclosures in a whole village: rooms see each other, and the law of the day. */
class RegisterVillageTest {
  private static final OfficeId HEAD = OfficeId.of("VILLAGE_HEAD");
  private static final RuleId RULE = RuleId.of("STONE");
  private static final RecordAccess ACCESS = RecordAccess.keptBy(ImmutableSet.of(HEAD));
  private static final BallotTypeId ASSEMBLY = BallotTypeId.of("ASSEMBLY");
  private static final RecordId ROAD = RecordId.of("road");
  private static final FieldValue PAPER = new FieldValue.Paper("记录", Digest.ofText("m"));

  private final SampleVillage village = SampleVillage.of(definition()).households(6).build();
  private final PersonId head = village.holder(ImmutableSet.of(HEAD));

  private static PracticeDefinition definition() {
    PracticeDefinition plain = new FiveStepPractice().definition();
    FourDeliberations.Stage stage = FourDeliberations.Stage.signedBy(HEAD);
    return plain.toBuilder()
        .ballots(
            ImmutableList.of(
                new BallotRules(
                    ASSEMBLY,
                    Text.of("村民会议", "assembly"),
                    BallotKind.ASSEMBLY,
                    RuleId.of("QUORUM"),
                    ImmutableList.of(
                        BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2))),
                    RuleId.of("MAJORITY"),
                    Denominator.PRESENT,
                    Threshold.moreThan(1, 2),
                    ImmutableSet.of(Casting.ELECTRONIC),
                    false,
                    Ties.VOTE_AGAIN)))
        .records(
            ImmutableList.of(
                CommonKinds.dutyRoster(RULE, ACCESS),
                CommonKinds.broadcast(RULE, ACCESS),
                CommonKinds.team(RULE, ACCESS, ImmutableSet.of(BodyId.of("VILLAGE_OFFICE"))),
                FourDeliberations.kind(
                    new FourDeliberations.Stages(stage, stage, stage, ImmutableSet.of(HEAD)),
                    new FourDeliberations.Rules(RULE, RULE, RULE, RULE),
                    ACCESS)))
        .disclosures(
            ImmutableList.copyOf(
                Stream.concat(
                        LegalItems.from2026(RULE, ImmutableSet.of(HEAD), 7).stream(),
                        LegalItems.ofFourDeliberations(RULE, ImmutableSet.of(HEAD), 7).stream())
                    .toList()))
        .acts(acts(plain))
        .build();
  }

  private static List<ActRule> acts(PracticeDefinition plain) {
    return Stream.concat(
            plain.acts().stream(),
            Stream.concat(
                Stream.of("ballot.cast", "disclosure.ask")
                    .map(act -> ActRule.of(act, OfficeRules.RESIDENT)),
                Stream.of(
                        "ballot.open",
                        "ballot.check-in",
                        "ballot.close",
                        "ballot.count-votes",
                        "disclosure.post",
                        "disclosure.take-down")
                    .map(act -> ActRule.of(act, HEAD))))
        .toList();
  }

  private UnitId unit() {
    return UnitId.of(village.log().unit());
  }

  private Refusal refused(PersonId actor, Command command) {
    Outcome outcome = village.handle(actor, command);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).refusals().get(0);
  }

  private Model model() {
    return village.governance().read(village.log());
  }

  private RegisterCommand enter(String id, RecordKindId kind, Object... values) {
    return new RegisterCommand.Enter(RecordId.of(id), kind, unit(), fields(values));
  }

  private static ImmutableSortedMap<FieldId, ImmutableList<FieldValue>> fields(Object... values) {
    ImmutableSortedMap.Builder<FieldId, ImmutableList<FieldValue>> fields =
        ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < values.length; i += 2) {
      fields.put(FieldId.of(values[i].toString()), ImmutableList.of((FieldValue) values[i + 1]));
    }
    return fields.buildOrThrow();
  }

  private void amend(Object... values) {
    village.accepted(head, new RegisterCommand.Amend(ROAD, fields(values), "填写"));
  }

  private static RegisterCommand complete(StepId step) {
    return new RegisterCommand.CompleteStep(ROAD, step);
  }

  private void meet(StepId step) {
    amend(
        step + "_ENTITLED",
        new FieldValue.Amount(9),
        step + "_PRESENT",
        new FieldValue.Amount(7),
        step + "_YES",
        new FieldValue.Amount(6),
        step + "_MINUTES",
        PAPER);
    village.accepted(head, complete(step));
  }

  private void vote(String id, String question) {
    BallotId ballot = BallotId.of(id);
    ImmutableSortedSet<PersonId> adults =
        ImmutableSortedSet.copyOf(
            village.governance().views(village.log(), village.today()).compact().adults().keySet());
    village.accepted(
        head,
        new BallotCommand.Open(
            ballot,
            ASSEMBLY,
            unit(),
            new Question.Motion(question),
            Matter.OTHER,
            Basis.ADULTS,
            ImmutableSet.of(),
            Optional.empty(),
            Optional.empty()));
    village.accepted(head, new BallotCommand.CheckIn(ballot, adults));
    adults.forEach(
        adult ->
            village.accepted(
                adult, new BallotCommand.Cast(ballot, ImmutableSortedSet.of(Question.YES))));
    village.accepted(head, new BallotCommand.Close(ballot));
    village.accepted(head, new BallotCommand.CountAll(ballot));
    amend("RESOLUTION_BALLOT", new FieldValue.OfBallot(ballot));
  }

  private void post(String id, StepId item) {
    village.accepted(
        head,
        new DisclosureCommand.Post(
            DisclosureId.of(id),
            unit(),
            DisclosureItemId.of(item.value()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ROAD),
            new DisclosureCommand.Content("修路", Digest.ofText(id), ImmutableSet.of(Medium.BOARD))));
  }

  @Test
  void aMatterGoesThroughFourDeliberationsAndTwoDisclosures() {
    village.accepted(
        head,
        enter(
            "road",
            FourDeliberations.KIND,
            "MATTER",
            new FieldValue.Words("修路"),
            "PROPOSAL",
            PAPER));
    village.accepted(head, complete(FourDeliberations.PROPOSAL));
    meet(FourDeliberations.CONSULTATION);
    meet(FourDeliberations.REVIEW);
    vote("b-1", "修桥");
    assertThat(refused(head, complete(FourDeliberations.RESOLUTION)).code())
        .isEqualTo(RefusalCode.REQUIREMENT_UNMET);
    vote("b-2", "修路");
    village.accepted(head, complete(FourDeliberations.RESOLUTION));
    post("d-1", FourDeliberations.RESOLUTION_DISCLOSURE);
    village.waitDays(14);
    Refusal refusal = refused(head, complete(FourDeliberations.RESOLUTION_DISCLOSURE));
    assertThat(refusal.reference()).isEqualTo("ORG-2025 Art. 35");
    assertThat(refusal.arguments()).containsEntry("value", "14").containsEntry("bound", ">= 15");
    assertThat(refused(head, new DisclosureCommand.TakeDown(DisclosureId.of("d-1"))).code())
        .isEqualTo(RefusalCode.TOO_EARLY);
    village.waitDays(1);
    village.accepted(head, complete(FourDeliberations.RESOLUTION_DISCLOSURE));
    amend("RESULT", new FieldValue.Words("已修通"));
    post("d-2", FourDeliberations.RESULT_DISCLOSURE);
    village.waitDays(15);
    village.accepted(head, complete(FourDeliberations.RESULT_DISCLOSURE));
    assertThat(model().registers().find(ROAD).orElseThrow().progress().orElseThrow().step())
        .isEmpty();
  }

  @Test
  void aKindSaysItselfWhoMayEnter() {
    FieldValue resident = new FieldValue.OfPerson(village.resident());
    RegisterCommand duty =
        enter(
            "d-1",
            CommonKinds.DUTY_ROSTER,
            "WHO",
            resident,
            "WHEN",
            new FieldValue.Timespan(
                Instant.parse("2026-05-01T00:00:00Z"), Instant.parse("2026-05-01T08:00:00Z")),
            "DUTY",
            new FieldValue.Words("巡逻"));
    assertThat(refused(village.stranger(), duty).code()).isEqualTo(RefusalCode.OFFICE_REQUIRED);
    village.accepted(head, duty);
    assertThat(model().registers().ofPerson(village.resident()).count()).isEqualTo(1);
    assertThat(
            refused(
                    head,
                    enter(
                        "d-2",
                        CommonKinds.DUTY_ROSTER,
                        "WHO",
                        new FieldValue.OfPerson(PersonId.of("nobody-at-all")),
                        "WHEN",
                        new FieldValue.Timespan(
                            Instant.parse("2026-05-02T00:00:00Z"),
                            Instant.parse("2026-05-02T08:00:00Z")),
                        "DUTY",
                        new FieldValue.Words("巡逻")))
                .code())
        .isEqualTo(RefusalCode.NOT_FOUND);
  }

  @Test
  void aBroadcastInTheVillageReachesAllItsHouseholds() {
    village.accepted(
        head,
        enter(
            "b-1",
            CommonKinds.BROADCAST,
            "WHAT",
            new FieldValue.Words("村规歌"),
            "SORT",
            new FieldValue.Chosen(FieldId.of("SONG")),
            "PLACE",
            new FieldValue.OfUnit(unit()),
            "WHEN",
            new FieldValue.Timespan(
                Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-01T08:00:00Z")),
            "AUDIENCE",
            new FieldValue.Amount(40)));
    assertThat(
            model()
                .registers()
                .reached(
                    CommonKinds.BROADCAST,
                    FieldId.of("PLACE"),
                    LevelId.HOUSEHOLD,
                    village.governance().views(village.log(), village.today()).register()))
        .hasSize(6);
  }

  @Test
  void whatIsOverdueIsListed() {
    village.waitDays(120);
    List<DisclosureDue> overdue =
        model()
            .disclosures()
            .overdue(
                village.today().minusDays(120),
                village.today(),
                village.governance().views(village.log(), village.today()).disclosure(),
                day -> village.governance().views(village.log(), day).disclosure().standards());
    assertThat(overdue)
        .isNotEmpty()
        .allSatisfy(due -> assertThat(due.unit()).isEqualTo(unit()))
        .anySatisfy(due -> assertThat(due.item()).isEqualTo(DisclosureItemId.of("FINANCES")))
        .allSatisfy(due -> assertThat(due.rule().reference()).isEqualTo("ORG-2025 Art. 35"));
  }
}
