package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;

/**
 * Builds the four deliberations and two disclosures 四议两公开 as a kind of record: the party
 * organisation proposes, the two committees consult, the party members review, the villagers'
 * assembly or their representatives resolve, the resolution is disclosed, its result is disclosed.
 *
 * <p>No law sets figures for the party's stages; they are the practice's. The fourth stage is bound
 * to the law of assemblies (ORG-2025 Art. 26, 28, 30; ORG-2018 Art. 22, 24, 26): it is left only
 * with a ballot that asked the very words of the matter, was opened since the record came to the
 * stage, and passed. It is the villagers' assembly's, or the representatives'; their ballots are
 * opened only under a delegation by the assembly, and all are judged by the law of their day in
 * their own room. Both disclosures must have stood for as long as the law of their day demands.
 */
public final class FourDeliberations {
  /** The kind. */
  public static final RecordKindId KIND = RecordKindId.of("FOUR_DELIBERATIONS");

  /** 党组织提议. */
  public static final StepId PROPOSAL = StepId.of("PROPOSAL");

  /** 两委商议. */
  public static final StepId CONSULTATION = StepId.of("CONSULTATION");

  /** 党员大会审议. */
  public static final StepId REVIEW = StepId.of("REVIEW");

  /** 村民会议或村民代表会议决议. */
  public static final StepId RESOLUTION = StepId.of("RESOLUTION");

  /** 决议公开. */
  public static final StepId RESOLUTION_DISCLOSURE = StepId.of("RESOLUTION_DISCLOSURE");

  /** 实施结果公开. */
  public static final StepId RESULT_DISCLOSURE = StepId.of("RESULT_DISCLOSURE");

  /** The field with the words of the matter, which are those of the ballot's question. */
  public static final FieldId MATTER = FieldId.of("MATTER");

  /** The field with the ballot that resolved it. */
  public static final FieldId BALLOT = FieldId.of("RESOLUTION_BALLOT");

  private static final int MAX_MEETING = 1_000_000;

  private final Stages stages;
  private final Rules rules;

  private FourDeliberations(Stages stages, Rules rules) {
    this.stages = stages;
    this.rules = rules;
  }

  /**
   * Says what a practice demands of one stage of the party or the committees.
   *
   * @param signedBy the offices of which one fills the stage in and signs it off, at least one
   * @param attendance those who must be present, of those entitled; empty for no demand
   * @param approval those present who must be for it; empty for no demand
   * @param days the days that it takes at least, 0 or more
   */
  public record Stage(
      ImmutableSet<OfficeId> signedBy,
      Optional<Threshold> attendance,
      Optional<Threshold> approval,
      int days) {
    /**
     * Demands no figures.
     *
     * @param signedBy the offices of which one signs it off
     * @return the stage
     */
    public static Stage signedBy(OfficeId... signedBy) {
      return new Stage(
          ImmutableSet.copyOf(Arrays.asList(signedBy)), Optional.empty(), Optional.empty(), 0);
    }
  }

  /**
   * Says what a practice demands of the stages.
   *
   * @param proposal the party organisation's proposal
   * @param consultation the two committees' consultation
   * @param review the party members' review
   * @param committee the offices of the villagers' committee that sign off the resolution and the
   *     disclosures, at least one
   */
  public record Stages(
      Stage proposal, Stage consultation, Stage review, ImmutableSet<OfficeId> committee) {}

  /**
   * Names the practice's rules behind it.
   *
   * @param kind the rule that provides the procedure
   * @param party the rule with the figures of the first three stages
   * @param resolution the rule that the assembly or its representatives resolve
   * @param disclosure the rule that resolution and result are disclosed
   */
  public record Rules(RuleId kind, RuleId party, RuleId resolution, RuleId disclosure) {}

  /**
   * Builds the kind. The practice also needs items of disclosure named as the last two steps.
   *
   * @param stages what the practice demands of the stages
   * @param rules the practice's rules behind it
   * @param access who may enter and close such records, and read them
   * @return the kind with its six steps
   */
  public static RecordKind kind(Stages stages, Rules rules, RecordAccess access) {
    return new FourDeliberations(stages, rules).build(access);
  }

  private RecordKind build(RecordAccess access) {
    ImmutableList<RecordField> fields =
        ImmutableList.<RecordField>builder()
            .add(
                RecordField.required(MATTER.value(), "事项", "matter", new FieldType.Words(500))
                    .at(PROPOSAL))
            .add(
                RecordField.required("PROPOSAL", "提议", "proposal", new FieldType.Paper())
                    .at(PROPOSAL))
            .addAll(meeting(CONSULTATION))
            .addAll(meeting(REVIEW))
            .add(
                RecordField.required(
                        BALLOT.value(),
                        "决议表决",
                        "ballot",
                        new FieldType.OfBallot(
                            ImmutableSet.of(BallotKind.ASSEMBLY, BallotKind.REPRESENTATIVES),
                            Optional.of(MATTER)))
                    .at(RESOLUTION))
            .add(
                RecordField.required("RESULT", "实施结果", "result", new FieldType.Words(2000))
                    .at(RESULT_DISCLOSURE))
            .build();
    return RecordKind.of(
            KIND.value(),
            Text.of("四议两公开", "four deliberations and two disclosures"),
            rules.kind(),
            access,
            fields.toArray(RecordField[]::new))
        .with(new RecordConstraint.Unique(rules.resolution(), ImmutableSet.of(BALLOT)))
        .through(new ProcedureDefinition(steps()));
  }

  private static ImmutableList<RecordField> meeting(StepId step) {
    FieldId entitled = FieldId.of(step + "_ENTITLED");
    FieldId present = FieldId.of(step + "_PRESENT");
    return ImmutableList.of(
        RecordField.required(
                entitled.value(), "应到人数", "entitled", new FieldType.Amount(0, MAX_MEETING))
            .at(step),
        RecordField.required(present.value(), "实到人数", "present", new FieldType.Part(entitled))
            .at(step),
        RecordField.required(step + "_YES", "同意人数", "in favour", new FieldType.Part(present))
            .at(step),
        RecordField.required(step + "_MINUTES", "会议记录", "minutes", new FieldType.Paper()).at(step));
  }

  private ImmutableList<StepDefinition> steps() {
    return ImmutableList.of(
        step(
            PROPOSAL,
            Text.of("党组织提议", "the party organisation proposes"),
            stages.proposal().signedBy(),
            days(stages.proposal())),
        step(
            CONSULTATION,
            Text.of("两委商议", "the two committees consult"),
            stages.consultation().signedBy(),
            figures(CONSULTATION, stages.consultation()),
            PROPOSAL),
        step(
            REVIEW,
            Text.of("党员大会审议", "the party members review"),
            stages.review().signedBy(),
            figures(REVIEW, stages.review()),
            PROPOSAL,
            CONSULTATION),
        step(
            RESOLUTION,
            Text.of("村民会议或者村民代表会议决议", "the assembly or the representatives resolve"),
            stages.committee(),
            ImmutableList.of(
                new Requirement(
                    rules.resolution(),
                    "ballot.passed:" + BALLOT,
                    new Bound.AtLeast(1),
                    Optional.empty())),
            PROPOSAL,
            CONSULTATION,
            REVIEW),
        step(
            RESOLUTION_DISCLOSURE,
            Text.of("决议公开", "the resolution is disclosed"),
            stages.committee(),
            stood(RESOLUTION_DISCLOSURE)),
        step(
            RESULT_DISCLOSURE,
            Text.of("实施结果公开", "the result is disclosed"),
            stages.committee(),
            stood(RESULT_DISCLOSURE)));
  }

  private static StepDefinition step(
      StepId id,
      Text name,
      ImmutableSet<OfficeId> by,
      ImmutableList<Requirement> requirements,
      StepId... returns) {
    return new StepDefinition(
        id,
        name,
        Mark.LAW,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, by)),
        requirements,
        by,
        ImmutableList.copyOf(Arrays.asList(returns)),
        Optional.empty());
  }

  private ImmutableList<Requirement> stood(StepId item) {
    return ImmutableList.of(
        new Requirement(
            rules.disclosure(),
            "disclosure.stood:" + item,
            new Bound.Share(Threshold.atLeast(1, 1)),
            Optional.empty()));
  }

  private ImmutableList<Requirement> figures(StepId step, Stage stage) {
    ImmutableList.Builder<Requirement> figures = ImmutableList.builder();
    figures.addAll(days(stage));
    stage.attendance().ifPresent(share -> figures.add(share(step + "_PRESENT", share)));
    stage.approval().ifPresent(share -> figures.add(share(step + "_YES", share)));
    return figures.build();
  }

  private ImmutableList<Requirement> days(Stage stage) {
    return stage.days() == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            new Requirement(
                rules.party(),
                RegisterMeasure.STEP_DAYS.id(),
                new Bound.AtLeast(stage.days()),
                Optional.empty()));
  }

  private Requirement share(String field, Threshold share) {
    return new Requirement(
        rules.party(), "field.number:" + field, new Bound.Share(share), Optional.empty());
  }
}
