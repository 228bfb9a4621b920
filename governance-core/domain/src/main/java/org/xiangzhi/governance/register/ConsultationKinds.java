package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.LINE;
import static org.xiangzhi.governance.register.KindParts.NUMBER;
import static org.xiangzhi.governance.register.KindParts.PAPER;
import static org.xiangzhi.governance.register.KindParts.PERSON;
import static org.xiangzhi.governance.register.KindParts.TEXT;
import static org.xiangzhi.governance.register.KindParts.back;
import static org.xiangzhi.governance.register.KindParts.field;
import static org.xiangzhi.governance.register.KindParts.fields;
import static org.xiangzhi.governance.register.KindParts.option;
import static org.xiangzhi.governance.register.KindParts.procedure;
import static org.xiangzhi.governance.register.KindParts.step;
import static org.xiangzhi.governance.register.KindParts.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the kinds by which neighbours settle what concerns them: venue and consultation 院坝协商,
 * mediation 调解, and the deliberation of an important matter in two stages.
 */
public final class ConsultationKinds {
  /** A venue of consultation 院坝协商场所. */
  public static final RecordKindId VENUE = RecordKindId.of("CONSULTATION_VENUE");

  /** A consultation 院坝协商. Once one is closed, a clause of the compact may name it as its origin. */
  public static final RecordKindId CONSULTATION = RecordKindId.of("YARD_CONSULTATION");

  /** A mediation 纠纷调解. */
  public static final RecordKindId MEDIATION = RecordKindId.of("MEDIATION");

  /** An important matter that residents decide 重要事项. */
  public static final RecordKindId IMPORTANT_MATTER = RecordKindId.of("IMPORTANT_MATTER");

  /** The field of outcomes of a consultation or mediation. */
  public static final FieldId OUTCOME = FieldId.of("OUTCOME");

  /** The party group guides 党小组引导. */
  public static final StepId GUIDANCE = StepId.of("GUIDANCE");

  /** The committee deliberates first 理事会先议. */
  public static final StepId COMMITTEE = StepId.of("COMMITTEE");

  /** All residents decide 群众共决. */
  public static final StepId DECISION = StepId.of("DECISION");

  private ConsultationKinds() {}

  /**
   * Tells whether a consultation was concluded.
   *
   * @param registers the records of the village
   * @param reference the name of the record
   * @return true if there is a closed record of a consultation of that name
   */
  public static boolean isConcluded(Registers registers, String reference) {
    return registers
        .ofKind(CONSULTATION)
        .anyMatch(record -> record.id().value().equals(reference) && !record.open());
  }

  /**
   * Builds the venue of consultation: every unit of a level has one, and one alone.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param level the level, such as the household cluster 联户
   * @return the kind
   */
  public static RecordKind venue(RuleId rule, RecordAccess access, LevelId level) {
    return RecordKind.of(
            VENUE.value(),
            Text.of("院坝协商场所", "venue of yard consultation"),
            rule,
            access,
            RecordField.required("UNIT", "所属单元", "unit", unit(level)),
            RecordField.required("PLACE", "场所", "place", LINE))
        .with(
            new RecordConstraint.Covers(rule, field("UNIT"), level, Optional.empty()),
            new RecordConstraint.Unique(rule, fields("UNIT")));
  }

  /**
   * Builds the consultation: a proposal that was talked over at a venue. It is closed with an
   * outcome alone; what was agreed goes on by the way that the law or the compact demands.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param topics what is consulted about
   * @return the kind
   */
  public static RecordKind consultation(RuleId rule, RecordAccess access, FieldType.Choice topics) {
    return RecordKind.of(
            CONSULTATION.value(),
            Text.of("院坝协商", "yard consultation"),
            rule,
            access,
            RecordField.required("VENUE", "场所", "venue", new FieldType.OfRecord(VENUE)),
            RecordField.required("DAY", "日期", "day", DAY),
            RecordField.required("TOPIC", "议题类别", "topic", topics),
            RecordField.required("HOUSEHOLDS", "应到户数", "households", NUMBER),
            RecordField.required(
                "PRESENT", "到场户数", "present", new FieldType.Part(field("HOUSEHOLDS"))),
            RecordField.required("PROPOSAL", "建议", "proposal", TEXT),
            RecordField.optional("MINUTES", "协商记录", "minutes", PAPER),
            RecordField.optional(
                OUTCOME.value(),
                "协商结果",
                "outcome",
                FieldType.Choice.of(
                    option("AGREED", "达成一致", "agreed"),
                    option("NOT_AGREED", "未达成一致", "not agreed"),
                    option("POSTPONED", "待议", "to be taken up again"))))
        .with(new RecordConstraint.BeforeClosing(rule, OUTCOME));
  }

  /**
   * Builds the mediation: who asked and against whom, who mediated, when it was tried, what came of
   * it. Mediators are neither parties nor their near relatives, as far as the record knows;
   * parties, dispute and agreement are personal. What ended without agreement names where the
   * parties can turn when it was referred.
   *
   * @param rule the rule that provides it
   * @param access who may do what; it says who may read, for mediation is confidential
   * @param impartial the rule that keeps the mediators apart from the parties
   * @return the kind
   */
  public static RecordKind mediation(RuleId rule, RecordAccess access, RuleId impartial) {
    return RecordKind.of(
            MEDIATION.value(),
            Text.of("纠纷调解", "mediation"),
            rule,
            access,
            RecordField.required("APPLICANTS", "申请人", "applicants", PERSON).upTo(20).masked(),
            RecordField.required("RESPONDENTS", "被申请人", "respondents", PERSON).upTo(20).masked(),
            RecordField.required("DISPUTE", "纠纷", "dispute", TEXT).masked(),
            RecordField.required("MEDIATORS", "调解员", "mediators", PERSON).upTo(5),
            RecordField.optional("ATTEMPTS", "调解日期", "attempts", DAY).upTo(50),
            RecordField.optional(
                OUTCOME.value(),
                "结果",
                "outcome",
                FieldType.Choice.of(
                    option("AGREED", "达成协议", "agreed"),
                    option("FAILED", "调解不成", "failed"),
                    option("WITHDRAWN", "撤回", "withdrawn"),
                    option("REFERRED", "转出", "referred"))),
            RecordField.optional("AGREEMENT", "调解协议", "agreement", PAPER).masked(),
            RecordField.optional(
                "REFERRED_TO",
                "转往",
                "referred to",
                FieldType.Choice.of(
                    option("TOWN_MEDIATION", "乡镇人民调解委员会", "the town's mediation committee"),
                    option("COURT", "人民法院", "the court"),
                    option("OTHER", "其他有权机关", "another competent body"))))
        .with(
            new RecordConstraint.Apart(impartial, field("MEDIATORS"), field("APPLICANTS"), true),
            new RecordConstraint.Apart(impartial, field("MEDIATORS"), field("RESPONDENTS"), true),
            new RecordConstraint.Apart(rule, field("RESPONDENTS"), field("APPLICANTS"), false),
            new RecordConstraint.NeedsFor(rule, OUTCOME, fields("AGREED"), field("AGREEMENT")),
            new RecordConstraint.NeedsFor(
                rule, OUTCOME, fields("AGREED", "FAILED"), field("ATTEMPTS")),
            new RecordConstraint.NeedsFor(rule, OUTCOME, fields("REFERRED"), field("REFERRED_TO")),
            new RecordConstraint.BeforeClosing(rule, OUTCOME))
        .with(
            new RecordMetric.Chosen(
                "mediation-success",
                Text.of(
                    "调解成功率（未撤回者）", "mediations that ended in agreement, of those not withdrawn"),
                OUTCOME,
                fields("AGREED"),
                fields("AGREED", "FAILED", "REFERRED")));
  }

  /**
   * Says who takes part in the two stages of an important matter.
   *
   * @param party the offices of the party group of which one signs the guidance, at least one
   * @param committee what is demanded of the committee's deliberation
   * @param recording the offices of which one records the residents' decision, at least one
   * @param ballots the kinds of ballot by which residents decide, at least one
   */
  public record Stages(
      ImmutableSet<OfficeId> party,
      FourDeliberations.Stage committee,
      ImmutableSet<OfficeId> recording,
      ImmutableSet<BallotKind> ballots) {}

  /**
   * Builds the important matter: the party group guides, the committee deliberates first, all
   * residents decide by a ballot that asked the very words of the matter. The committee alone
   * decides nothing.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param stages who takes part
   * @param mark whose the steps are
   * @return the kind
   */
  public static RecordKind importantMatter(
      RuleId rule, RecordAccess access, Stages stages, Mark mark) {
    return RecordKind.of(
            IMPORTANT_MATTER.value(),
            Text.of("重要事项", "important matter"),
            rule,
            access,
            RecordField.required("MATTER", "事项", "matter", new FieldType.Words(500)).at(GUIDANCE),
            RecordField.required("GUIDANCE", "党小组意见", "the party group's guidance", TEXT)
                .at(GUIDANCE),
            RecordField.required("ENTITLED", "应到人数", "entitled", NUMBER).at(COMMITTEE),
            RecordField.required(
                    "PRESENT", "实到人数", "present", new FieldType.Part(field("ENTITLED")))
                .at(COMMITTEE),
            RecordField.required("YES", "同意人数", "in favour", new FieldType.Part(field("PRESENT")))
                .at(COMMITTEE),
            RecordField.required("MINUTES", "会议记录", "minutes", PAPER).at(COMMITTEE),
            RecordField.required(
                    "BALLOT",
                    "决定表决",
                    "ballot",
                    new FieldType.OfBallot(stages.ballots(), Optional.of(field("MATTER"))))
                .at(DECISION))
        .with(new RecordConstraint.Unique(rule, fields("BALLOT")))
        .through(
            procedure(
                step(GUIDANCE, Text.of("党小组引导", "the party group guides"), mark, stages.party()),
                back(
                    step(
                        COMMITTEE,
                        Text.of("理事会先议", "the committee deliberates first"),
                        mark,
                        stages.committee().signedBy(),
                        figures(rule, stages.committee()).toArray(Requirement[]::new)),
                    GUIDANCE),
                back(
                    step(
                        DECISION,
                        Text.of("群众共决", "all residents decide"),
                        mark,
                        stages.recording(),
                        new Requirement(
                            rule, "ballot.passed:BALLOT", new Bound.AtLeast(1), Optional.empty())),
                    GUIDANCE,
                    COMMITTEE)));
  }

  private static ImmutableList<Requirement> figures(RuleId rule, FourDeliberations.Stage stage) {
    ImmutableList.Builder<Requirement> figures = ImmutableList.builder();
    if (stage.days() > 0) {
      figures.add(
          new Requirement(
              rule,
              RegisterMeasure.STEP_DAYS.id(),
              new Bound.AtLeast(stage.days()),
              Optional.empty()));
    }
    stage
        .attendance()
        .ifPresent(
            share ->
                figures.add(
                    new Requirement(
                        rule, "field.number:PRESENT", new Bound.Share(share), Optional.empty())));
    stage
        .approval()
        .ifPresent(
            share ->
                figures.add(
                    new Requirement(
                        rule, "field.number:YES", new Bound.Share(share), Optional.empty())));
    return figures.build();
  }
}
