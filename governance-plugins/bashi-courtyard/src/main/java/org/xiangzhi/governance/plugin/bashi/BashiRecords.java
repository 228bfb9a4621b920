package org.xiangzhi.governance.plugin.bashi;

import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.plugin.bashi.BashiOffices.KEEPERS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.register.ActivityKinds;
import org.xiangzhi.governance.register.ConsultationKinds;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.GroupKinds;
import org.xiangzhi.governance.register.PledgeKinds;
import org.xiangzhi.governance.register.PledgeKinds.Part;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.ServiceKinds;
import org.xiangzhi.governance.register.WorksKinds;

/** States what is recorded of a courtyard and of those who answer for it. */
final class BashiRecords {
  static final RecordKindId BEST_PRACTICE = RecordKindId.of("BEST_PRACTICE");
  static final RecordKindId ASSESSMENT = RecordKindId.of("YEARLY_ASSESSMENT");
  static final RecordKindId SCHEDULING = RecordKindId.of("SCHEDULING");

  private static final ImmutableSet<BallotKind> VOTES = ImmutableSet.of(BallotKind.MATTER);

  /** The plugin's own figure: the source gives no time limit. */
  private static final int WHISTLE_DAYS = 3;

  private BashiRecords() {}

  static ImmutableList<RecordKind> all() {
    return ImmutableList.of(
        ActivityKinds.plan(rule("BA-ACTIVITIES"), kept(KEEPERS), series(), KEEPERS),
        ActivityKinds.activity(rule("BA-ACTIVITIES"), kept(KEEPERS), series()),
        documents(),
        works(),
        inspections(),
        WorksKinds.finding(rule("BA-INSPECTIONS"), kept(KEEPERS)),
        ConsultationKinds.mediation(
            rule("BA-INSPECTIONS"), kept(KEEPERS).readBy(KEEPERS), rule("BA-IMPARTIAL")),
        whistles(),
        pledges(),
        bestPractices(),
        assessments(),
        schedulings());
  }

  private static RuleId rule(String id) {
    return RuleId.of(id);
  }

  private static RecordAccess kept(Collection<OfficeId> by) {
    return RecordAccess.keptBy(ImmutableSet.copyOf(by));
  }

  private static ImmutableSet<OfficeId> joined(
      ImmutableSet<OfficeId> some, ImmutableSet<OfficeId> more) {
    return Sets.union(some, more).immutableCopy();
  }

  private static Choice series() {
    return Choice.of(
        Option.of("LECTURE", "小院讲堂", "courtyard lecture"),
        Option.of("TEA_ROOM", "百姓茶堂", "people's tea room"),
        Option.of("FARM_HALL", "农家草堂", "farm hall"),
        Option.of("VIRTUE_AND_LAW", "德法大讲堂", "lecture on virtue and law"),
        Option.of("FAMILY_STORIES", "家风故事汇", "family stories"));
  }

  private static RecordKind documents() {
    return GroupKinds.document(
        rule("BA-RULES-VOTED"),
        kept(KEEPERS),
        Choice.of(Option.of("COURTYARD_RULES", "院规", "rules of the courtyard")),
        BashiOffices.YARD,
        VOTES,
        OWN);
  }

  private static RecordKind works() {
    return WorksKinds.work(
        rule("BA-WORKS-LEDGER"),
        kept(KEEPERS),
        new WorksKinds.Works(
            joined(BashiOffices.YARD, BashiOffices.VILLAGE), BashiOffices.OVERSEERS, VOTES),
        OWN);
  }

  private static RecordKind inspections() {
    return WorksKinds.inspection(
        rule("BA-INSPECTIONS"),
        kept(KEEPERS),
        joined(BashiOffices.YARD, BashiOffices.VILLAGE),
        Choice.of(
            Option.of("FIRE", "用火用电", "fire and electricity"),
            Option.of("HOUSES", "危旧房屋", "old houses"),
            Option.of("WATER", "塘库沟渠", "ponds and ditches"),
            Option.of("OTHER", "其他", "other")),
        OWN);
  }

  private static RecordKind whistles() {
    return ServiceKinds.whistle(
        rule("BA-WHISTLE"),
        kept(joined(KEEPERS, BashiOffices.TOWN)),
        new ServiceKinds.Whistle(
            BashiOffices.YARD,
            BashiOffices.VILLAGE,
            ImmutableSet.of(BashiOffices.TOWN_OFFICER, BashiOffices.TOWN_LEADER),
            WHISTLE_DAYS),
        SOURCE);
  }

  private static RecordKind pledges() {
    return PledgeKinds.pledge(
        rule("BA-PLEDGES"),
        kept(KEEPERS),
        Choice.of(
            Option.of("SERVICE", "服务群众", "serving residents"),
            Option.of("SURROUNDINGS", "环境卫生", "surroundings"),
            Option.of("DISPUTES", "化解矛盾", "settling disputes"),
            Option.of("OTHER", "其他", "other")));
  }

  /** The case of a courtyard that the district publishes; once for a courtyard and a month. */
  private static RecordKind bestPractices() {
    return RecordKind.of(
            BEST_PRACTICE.value(),
            Text.of("最佳实践案例", "best practice"),
            rule("BA-BULLETIN"),
            kept(joined(BashiOffices.VILLAGE, BashiOffices.TOWN)),
            RecordField.required(
                "COURTYARD",
                "院落",
                "courtyard",
                new FieldType.OfUnit(ImmutableSet.of(LevelId.COURTYARD))),
            RecordField.required(
                "MONTH", "月份（如 202607）", "month", new FieldType.Amount(200001, 999912)),
            RecordField.required("TITLE", "标题", "title", new FieldType.Words(100)),
            RecordField.required("PRACTICE", "做法", "what was done", new FieldType.Words(2000)),
            RecordField.required(
                    "SHOWN_BY",
                    "依据的登记",
                    "records that show it",
                    new FieldType.OfRecord(ActivityKinds.ACTIVITY))
                .upTo(20))
        .with(
            new RecordConstraint.Unique(
                rule("BA-BULLETIN"),
                ImmutableSet.of(FieldId.of("COURTYARD"), FieldId.of("MONTH"))));
  }

  private static RecordKind assessments() {
    return PledgeKinds.evaluation(
        ASSESSMENT,
        Text.of("年度考核", "yearly assessment"),
        rule("BA-ASSESSMENT-PARTS"),
        kept(joined(BashiOffices.TOWN, BashiOffices.DISTRICT)),
        RecordField.required(
            "OF",
            "被考核职务",
            "office assessed",
            new FieldType.OfOffice(
                ImmutableSet.of(BashiOffices.VILLAGE_SECRETARY, BashiOffices.TOWN_SECRETARY))),
        ImmutableList.of(
            Part.of("PROGRESS", "创建进度", "progress", 30),
            Part.of("STANDARD", "三舒标准", "standard", 30),
            Part.of("MATTERS", "事项办结", "matters settled", 20),
            Part.of("RATING", "群众评价", "residents' rating", 20)));
  }

  private static RecordKind schedulings() {
    return RecordKind.of(
        SCHEDULING.value(),
        Text.of("定期调度", "scheduling"),
        rule("BA-SCHEDULING"),
        kept(joined(BashiOffices.TOWN, BashiOffices.VILLAGE)),
        RecordField.required("DAY", "日期", "day", new FieldType.Day()),
        RecordField.required("PROGRESS", "进展", "progress", new FieldType.Words(500)),
        RecordField.optional("PROBLEMS", "问题", "problems", new FieldType.Words(500)),
        RecordField.optional("MEASURES", "措施", "measures", new FieldType.Words(500)));
  }
}
