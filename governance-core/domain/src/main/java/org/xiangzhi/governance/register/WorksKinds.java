package org.xiangzhi.governance.register;

import static org.xiangzhi.governance.register.KindParts.DAY;
import static org.xiangzhi.governance.register.KindParts.LINE;
import static org.xiangzhi.governance.register.KindParts.NEEDED;
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
 * Builds the kinds about what is built and what is dangerous: inspections 隐患排查 and their findings,
 * small works 小型工程, permissions to build 建房审批. Money is counted in fen 分.
 */
public final class WorksKinds {
  /** A round of inspection 隐患排查. */
  public static final RecordKindId INSPECTION = RecordKindId.of("INSPECTION");

  /** A hazard that a round found 隐患. */
  public static final RecordKindId FINDING = RecordKindId.of("FINDING");

  /** A small work 小型工程. */
  public static final RecordKindId WORK = RecordKindId.of("WORK");

  /** A permission to build 建房审批. */
  public static final RecordKindId BUILDING_PERMISSION = RecordKindId.of("BUILDING_PERMISSION");

  /** The field of a finding that says what must be done. */
  public static final FieldId NEED = FieldId.of("NEED");

  /** A place is inspected 排查. */
  public static final StepId INSPECTING = StepId.of("INSPECTING");

  /** It is approved 立项. */
  public static final StepId APPROVAL = StepId.of("APPROVAL");

  /** It is built 施工. */
  public static final StepId BUILDING = StepId.of("BUILDING");

  /** It is accepted 验收. */
  public static final StepId ACCEPTANCE = StepId.of("ACCEPTANCE");

  /** It is published 公布. */
  public static final StepId PUBLICATION = StepId.of("PUBLICATION");

  /** A household applies 申请. */
  public static final StepId APPLICATION = StepId.of("APPLICATION");

  /** The village checks it against its plan 村级审查. */
  public static final StepId REVIEW = StepId.of("REVIEW");

  private WorksKinds() {}

  /**
   * Builds the round of inspection of a place; it is closed once it says what came of it and none
   * of its findings is open.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param inspectors the offices that inspect and sign a round off, at least one
   * @param places what is inspected, such as ponds and empty plants
   * @param mark whose the step is
   * @return the kind
   */
  public static RecordKind inspection(
      RuleId rule,
      RecordAccess access,
      ImmutableSet<OfficeId> inspectors,
      FieldType.Choice places,
      Mark mark) {
    return RecordKind.of(
            INSPECTION.value(),
            Text.of("隐患排查", "inspection"),
            rule,
            access,
            RecordField.required("SORT", "类别", "sort", places).upTo(20),
            RecordField.required("PLACE", "范围", "place", unit()).upTo(20),
            RecordField.required("DAY", "日期", "day", DAY),
            RecordField.required("INSPECTORS", "排查人", "inspectors", PERSON).upTo(20),
            RecordField.required(
                    "RESULT",
                    "结论",
                    "result",
                    FieldType.Choice.of(
                        option("SAFE", "未发现隐患", "nothing found"),
                        option("FOUND", "发现隐患", "hazards found")))
                .at(INSPECTING))
        .through(
            procedure(
                step(
                    INSPECTING,
                    Text.of("排查", "inspection"),
                    mark,
                    inspectors,
                    Requirement.of(rule.value(), "records.open:" + FINDING, new Bound.AtMost(0)))))
        .with(
            new RecordMetric.Chosen(
                "hazards",
                Text.of("发现隐患的排查", "rounds that found hazards"),
                field("RESULT"),
                fields("FOUND"),
                fields("SAFE", "FOUND")));
  }

  /**
   * Builds the finding: what is dangerous where, what must be done, and how it was put right. It is
   * closed with that alone.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind finding(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            FINDING.value(),
            Text.of("隐患", "finding"),
            rule,
            access,
            RecordField.required("ROUND", "排查", "round", new FieldType.OfRecord(INSPECTION)),
            RecordField.required("PLACE", "地点", "place", LINE),
            RecordField.required("WHAT", "隐患", "hazard", TEXT),
            RecordField.optional(NEED.value(), "须办事项", "what must be done", NEEDED),
            RecordField.optional("EVIDENCE", "凭证", "evidence", PAPER).upTo(10),
            RecordField.optional("PUT_RIGHT", "整改结果", "how it was put right", TEXT))
        .with(new RecordConstraint.BeforeClosing(rule, field("PUT_RIGHT")))
        .with(
            new RecordMetric.Filled(
                "put-right", Text.of("隐患整改率", "hazards put right"), field("PUT_RIGHT")));
  }

  /**
   * Says who takes part in a small work.
   *
   * @param managing the offices that manage it, at least one
   * @param accepting the offices that accept it, at least one; a supervisory board, say
   * @param ballots the kinds of ballot by which it is approved, at least one
   */
  public record Works(
      ImmutableSet<OfficeId> managing,
      ImmutableSet<OfficeId> accepting,
      ImmutableSet<BallotKind> ballots) {}

  /**
   * Builds the small work: approved by a ballot that asked its very words, built within its budget,
   * accepted by others than those who manage it, paid for by sources that add up to the cost, and
   * published.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param works who takes part
   * @param mark whose the steps are
   * @return the kind
   */
  public static RecordKind work(RuleId rule, RecordAccess access, Works works, Mark mark) {
    return RecordKind.of(
            WORK.value(),
            Text.of("小型工程", "small work"),
            rule,
            access,
            RecordField.required("WORK", "工程", "work", new FieldType.Words(500)).at(APPROVAL),
            RecordField.required("BUDGET", "预算（分）", "budget in fen", NUMBER).at(APPROVAL),
            RecordField.required(
                    "BALLOT",
                    "立项表决",
                    "ballot",
                    new FieldType.OfBallot(works.ballots(), Optional.of(field("WORK"))))
                .at(APPROVAL),
            RecordField.required("BUILDER", "施工方", "builder", LINE).at(BUILDING),
            RecordField.optional("CONTRACT", "合同", "contract", PAPER).at(BUILDING),
            RecordField.required("DONE_ON", "完工日期", "done on", DAY).at(BUILDING),
            RecordField.required(
                    "COST", "决算（分）", "cost in fen", new FieldType.Part(field("BUDGET")))
                .at(ACCEPTANCE),
            RecordField.required("COLLECTIVE", "集体资金（分）", "collective money in fen", NUMBER)
                .at(ACCEPTANCE),
            RecordField.required("GRANTS", "上级补助（分）", "grants in fen", NUMBER).at(ACCEPTANCE),
            RecordField.required("GIVEN", "村民筹捐（分）", "given by residents in fen", NUMBER)
                .at(ACCEPTANCE),
            RecordField.required("ACCEPTED_BY", "验收人", "accepted by", PERSON)
                .upTo(10)
                .at(ACCEPTANCE),
            RecordField.required("ACCEPTANCE", "验收记录", "acceptance", PAPER).at(ACCEPTANCE),
            RecordField.required("PUBLISHED_ON", "公布日期", "published on", DAY).at(PUBLICATION),
            RecordField.required("PUBLISHED", "公布凭证", "posting", PAPER).at(PUBLICATION))
        .with(
            new RecordConstraint.SumsTo(
                rule, fields("COLLECTIVE", "GRANTS", "GIVEN"), field("COST")),
            new RecordConstraint.Unique(rule, fields("BALLOT")))
        .through(
            procedure(
                step(
                    APPROVAL,
                    Text.of("立项表决", "approved by a vote"),
                    mark,
                    works.managing(),
                    Requirement.of(rule.value(), "ballot.passed:BALLOT", new Bound.AtLeast(1))),
                back(step(BUILDING, Text.of("施工", "built"), mark, works.managing()), APPROVAL),
                back(
                    step(ACCEPTANCE, Text.of("验收决算", "accepted"), mark, works.accepting()),
                    APPROVAL,
                    BUILDING),
                step(PUBLICATION, Text.of("公布", "published"), mark, works.managing())));
  }

  /**
   * Says who takes part in a permission to build.
   *
   * @param applying the offices that record the application, at least one
   * @param village the offices that check it against the village's plan, at least one
   * @param approving the offices that approve it, at least one
   */
  public record Permission(
      ImmutableSet<OfficeId> applying,
      ImmutableSet<OfficeId> village,
      ImmutableSet<OfficeId> approving) {}

  /**
   * Builds the permission to build: a household applies, the village checks the application against
   * its plan, the town approves with a numbered paper, and only then building starts and is checked
   * when it is done. Whoever builds without one is a finding of an inspection.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param permission who takes part
   * @param mark whose the steps are
   * @return the kind
   */
  public static RecordKind buildingPermission(
      RuleId rule, RecordAccess access, Permission permission, Mark mark) {
    return RecordKind.of(
            BUILDING_PERMISSION.value(),
            Text.of("建房审批", "building permission"),
            rule,
            access,
            RecordField.required("HOUSEHOLD", "申请户", "household", unit(LevelId.HOUSEHOLD))
                .at(APPLICATION),
            RecordField.required("WHAT", "建设内容", "what", TEXT).at(APPLICATION),
            RecordField.required("AREA", "占地面积（平方米）", "area in square metres", NUMBER)
                .at(APPLICATION),
            RecordField.required("PLAN", "是否符合村庄规划", "agrees with the village's plan", TEXT)
                .at(REVIEW),
            RecordField.required("PAPER_NUMBER", "批准文号", "number of the approval", LINE)
                .at(APPROVAL),
            RecordField.optional("APPROVAL", "批准书", "approval", PAPER).at(APPROVAL),
            RecordField.required("STARTED_ON", "开工日期", "started on", DAY).at(BUILDING),
            RecordField.required("DONE_ON", "竣工日期", "done on", DAY).at(ACCEPTANCE),
            RecordField.required("CHECKED", "核验意见", "check", TEXT).at(ACCEPTANCE))
        .with(new RecordConstraint.Unique(rule, fields("PAPER_NUMBER")))
        .through(
            procedure(
                step(
                    APPLICATION, Text.of("申请", "a household applies"), mark, permission.applying()),
                back(
                    step(REVIEW, Text.of("村级审查", "the village checks"), mark, permission.village()),
                    APPLICATION),
                back(
                    step(
                        APPROVAL,
                        Text.of("批准", "approved"),
                        mark,
                        permission.approving(),
                        Requirement.of(
                            rule.value(), "field.filled:APPROVAL", new Bound.AtLeast(1))),
                    APPLICATION,
                    REVIEW),
                step(BUILDING, Text.of("开工", "building starts"), mark, permission.village()),
                step(
                    ACCEPTANCE,
                    Text.of("竣工核验", "checked when done"),
                    mark,
                    permission.approving())));
  }
}
