package org.xiangzhi.governance.plugin.rongchang;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.plugin.rongchang.RongchangActs.joined;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.DISTRICT;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.TOWN;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.VILLAGE;
import static org.xiangzhi.governance.plugin.rongchang.RongchangOffices.YARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.ActivityKinds;
import org.xiangzhi.governance.register.ConsultationKinds;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.FourDeliberations;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.IndicatorKinds;
import org.xiangzhi.governance.register.PledgeKinds;
import org.xiangzhi.governance.register.PledgeKinds.Part;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.ServiceKinds;

/**
 * States what is recorded while a courtyard is built and run: the ten steps, service orders, what
 * residents decide, indicators and pooled funds, pledges of party members.
 */
final class RongchangBuilding {
  static final RecordKindId TEN_STEPS = RecordKindId.of("TEN_STEPS");
  static final RecordKindId MEMBER_REVIEW = RecordKindId.of("MEMBER_REVIEW");
  static final StepId TOWN_PAYS = StepId.of("TOWN");
  static final StepId DISTRICT_PAYS = StepId.of("DISTRICT");

  private static final ImmutableSet<BallotKind> VOTES = ImmutableSet.of(BallotKind.MATTER);
  private static final RecordAccess KEPT = RongchangRecords.KEPT;
  private static final RecordAccess OF_THE_TOWN = RecordAccess.keptBy(joined(TOWN, VILLAGE));

  private RongchangBuilding() {}

  static ImmutableList<RecordKind> records(RongchangVersion version) {
    ImmutableList.Builder<RecordKind> all = ImmutableList.builder();
    all.addAll(RongchangRecords.all())
        .add(documents())
        .add(ActivityKinds.plan(RuleId.of("XY-ACTIVITIES"), KEPT, RongchangRecords.series(), YARD));
    if (version.planned()) {
      all.add(tenSteps(), orders(), importantMatters())
          .add(
              IndicatorKinds.indicator(RuleId.of("XY-INDICATORS"), OF_THE_TOWN, departments()),
              IndicatorKinds.value(
                  RuleId.of("XY-INDICATORS"), OF_THE_TOWN, LevelId.VILLAGE, LevelId.COURTYARD),
              IndicatorKinds.target(RuleId.of("XY-TARGETS"), OF_THE_TOWN, LevelId.VILLAGE),
              funds())
          .add(pledges(), memberReviews());
    }
    return all.build();
  }

  private static RecordKind documents() {
    return GroupKinds.document(
        RuleId.of("XY-RULES"),
        KEPT,
        Choice.of(
            Option.of("COURTYARD_RULES", "院规", "rules of the courtyard"),
            Option.of("SPIRIT", "小院精神", "spirit of the courtyard")),
        YARD,
        VOTES,
        OWN);
  }

  /** The source names the first three of ten. */
  private static RecordKind tenSteps() {
    return RecordKind.of(
            TEN_STEPS.value(),
            Text.of("十步工作法", "ten-step method"),
            RuleId.of("XY-TEN-STEPS"),
            KEPT,
            RecordField.required("STARTED_ON", "开始日期", "started on", new FieldType.Day()),
            RecordField.optional("NOTES", "各步情况", "what was done", new FieldType.Words(500))
                .upTo(10))
        .through(
            new ProcedureDefinition(
                ImmutableList.of(
                    step("PUBLICITY", "宣传发动", "publicity", SOURCE),
                    step("VOLUNTARY_APPLICATION", "自愿申报", "voluntary application", SOURCE),
                    step("HEAD_ELECTION", "推选院长", "electing the head", SOURCE),
                    step("COMMITTEE", "组建院委会", "forming the committee", OWN),
                    step("RULES", "议定院规", "agreeing on rules", OWN),
                    step("PLAN", "制定方案", "making a plan", OWN),
                    step("WORK", "组织建设", "building", OWN),
                    step("ACTIVITIES", "开展活动", "holding activities", OWN),
                    step("POINTS", "积分评比", "points and comparisons", OWN),
                    step("SELF_CHECK", "自查申验", "checking itself", OWN))));
  }

  private static StepDefinition step(String id, String zh, String en, Mark mark) {
    ImmutableSet<OfficeId> by = joined(YARD, VILLAGE);
    return new StepDefinition(
        StepId.of(id),
        Text.of(zh, en),
        mark,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, by)),
        ImmutableList.of(),
        by,
        ImmutableList.of(),
        Optional.empty());
  }

  /** 小院点单、村级接单、区镇两级买单. */
  private static RecordKind orders() {
    return ServiceKinds.serviceOrder(
        RuleId.of("XY-ORDERS"),
        RecordAccess.keptBy(joined(joined(YARD, VILLAGE), joined(TOWN, DISTRICT))),
        new ServiceKinds.Order(
            Choice.of(
                Option.of("BROADCAST", "广播", "broadcasting"),
                Option.of("PARCELS", "快递", "parcels"),
                Option.of("LAMPS", "路灯", "street lamps"),
                Option.of("OTHER", "其他", "other")),
            YARD,
            VILLAGE,
            ImmutableList.of(
                new ServiceKinds.Payer(TOWN_PAYS, Text.of("镇级", "the town"), TOWN),
                new ServiceKinds.Payer(DISTRICT_PAYS, Text.of("区级", "the district"), DISTRICT))),
        SOURCE);
  }

  private static RecordKind importantMatters() {
    return ConsultationKinds.importantMatter(
        RuleId.of("XY-IMPORTANT-MATTERS"),
        KEPT,
        new ConsultationKinds.Stages(
            ImmutableSet.of(RongchangOffices.INSTRUCTOR, RongchangOffices.VILLAGE_SECRETARY),
            FourDeliberations.Stage.signedBy(
                RongchangOffices.COURTYARD_HEAD, RongchangOffices.STEWARD),
            ImmutableSet.of(RongchangOffices.COURTYARD_HEAD, RongchangOffices.STEWARD),
            VOTES),
        SOURCE);
  }

  /** The source names seven of fourteen departments. */
  private static Choice departments() {
    return Choice.of(
        Option.of("ORGANISATION", "组织", "organisation"),
        Option.of("PUBLICITY", "宣传", "publicity"),
        Option.of("POLITICS_AND_LAW", "政法", "politics and law"),
        Option.of("CIVIL_AFFAIRS", "民政", "civil affairs"),
        Option.of("JUSTICE", "司法", "justice"),
        Option.of("AGRICULTURE", "农业农村", "agriculture"),
        Option.of("MASS_ORGANISATIONS", "群团", "mass organisations"),
        Option.of("OTHER", "其他部门", "another department"));
  }

  private static RecordKind funds() {
    return IndicatorKinds.funds(
        RuleId.of("XY-FUNDS"),
        OF_THE_TOWN,
        ImmutableList.of(
            IndicatorKinds.Giver.of("DISTRICT", "区级部门", "the district's departments"),
            IndicatorKinds.Giver.of("TOWN", "镇街", "the town"),
            IndicatorKinds.Giver.of("COLLECTIVE", "村集体", "the collective"),
            IndicatorKinds.Giver.of("GIVEN", "群众筹捐", "residents' gifts")),
        LevelId.VILLAGE);
  }

  private static RecordKind pledges() {
    return PledgeKinds.pledge(
        RuleId.of("XY-PLEDGES"),
        KEPT,
        Choice.of(
            Option.of("IDENTITY", "亮身份", "showing who one is"),
            Option.of("POST", "亮岗位", "showing one's post"),
            Option.of("PLEDGE", "亮承诺", "showing one's pledge")));
  }

  private static RecordKind memberReviews() {
    return PledgeKinds.evaluation(
        MEMBER_REVIEW,
        Text.of("“党员百分百”评价", "evaluation of members out of a hundred"),
        RuleId.of("XY-MEMBER-REVIEWS"),
        KEPT,
        RecordField.required("WHO", "党员", "member", new FieldType.OfPerson()).masked(),
        ImmutableList.of(
            Part.of("CONDUCT", "比作风", "conduct", 30),
            Part.of("BURDEN", "比担当", "taking on burdens", 30),
            Part.of("DEEDS", "比贡献", "deeds", 40)));
  }
}
