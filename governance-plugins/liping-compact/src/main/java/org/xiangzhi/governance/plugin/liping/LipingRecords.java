package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.plugin.liping.LipingOffices.KEEPERS;
import static org.xiangzhi.governance.register.RecordField.optional;
import static org.xiangzhi.governance.register.RecordField.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;
import org.xiangzhi.governance.register.RecordMetric;

/**
 * States the kinds of record that have no steps: areas of duty, reports, voluntary work, broadcasts
 * and yard consultation. What the source names has its mark; the fields are the plugin's own.
 */
final class LipingRecords {
  static final RecordKindId AREA = RecordKindId.of("DUTY_AREA");
  static final RecordKindId PROBLEM = RecordKindId.of("PROBLEM_REPORT");
  static final RecordKindId WORK = RecordKindId.of("VOLUNTARY_WORK");
  static final RecordKindId CERTIFICATE = RecordKindId.of("CERTIFICATE");
  static final RecordKindId BROADCAST = RecordKindId.of("BROADCAST");
  static final RecordKindId VENUE = RecordKindId.of("CONSULTATION_VENUE");
  static final RecordKindId CONSULTATION = RecordKindId.of("YARD_CONSULTATION");

  /** The matters that the source divides among areas. */
  private static final Choice MATTERS =
      Choice.of(
          Option.of("ENVIRONMENT", "环境整治", "environment"),
          Option.of("ROADS", "公路管护", "roads"),
          Option.of("STREETS", "街道治理", "streets"),
          Option.of("FARMLAND", "耕地保护", "farmland"));

  private static final int MANY = RecordField.MAX_VALUES;

  private LipingRecords() {}

  static ImmutableList<RecordKind> all() {
    return ImmutableList.<RecordKind>builder()
        .addAll(LipingTeams.kinds())
        .add(areas(), problems(), work(), certificates(), broadcasts(), venues(), consultations())
        .addAll(LipingMatters.kinds())
        .build();
  }

  static FieldType words() {
    return new FieldType.Words(500);
  }

  static FieldType units(LevelId... levels) {
    return new FieldType.OfUnit(ImmutableSet.copyOf(levels));
  }

  static FieldType person() {
    return new FieldType.OfPerson();
  }

  static FieldType day() {
    return new FieldType.Day();
  }

  static RecordAccess kept() {
    return RecordAccess.keptBy(KEEPERS);
  }

  /** Areas go down to the household 到寨（组）、到网格、到“联户”和农户; a unit answers for what lies below. */
  private static RecordKind areas() {
    return RecordKind.of(
            AREA.value(),
            Text.of("责任片区", "area of duty"),
            RuleId.of("DUTY-AREAS"),
            kept(),
            required("MATTER", "事项", "matter", MATTERS),
            required("AREA", "片区", "area", units()).upTo(MANY),
            required("OWNER", "责任人", "who answers for it", person()).upTo(MANY))
        .with(
            new RecordConstraint.Covers(
                RuleId.of("DUTY-NO-GAP"),
                FieldId.of("AREA"),
                LevelId.HOUSEHOLD,
                Optional.of(FieldId.of("MATTER"))));
  }

  private static RecordKind problems() {
    return RecordKind.of(
            PROBLEM.value(),
            Text.of("问题建议登记", "report of a problem"),
            RuleId.of("PROBLEM-REPORTS"),
            new RecordAccess(
                ImmutableList.of(
                    ActRule.of(RecordAccess.ENTER, OfficeRules.RESIDENT),
                    new ActRule(RecordAccess.AMEND, KEEPERS),
                    new ActRule(RecordAccess.CLOSE, KEEPERS)),
                ImmutableSet.of()),
            required("MATTER", "事项", "matter", MATTERS),
            required("PLACE", "地点", "place", units()),
            required("WHAT", "问题", "what is the matter", words()),
            optional("OUTCOME", "处理结果", "outcome", words()))
        .with(
            new RecordConstraint.BeforeClosing(RuleId.of("PROBLEM-OUTCOME"), FieldId.of("OUTCOME")))
        .with(
            new RecordMetric.Filled(
                "outcomes", Text.of("件件有落实", "reports with an outcome"), FieldId.of("OUTCOME")));
  }

  /** Says who came on which day, and has no field for anyone's welfare status. */
  private static RecordKind work() {
    return RecordKind.of(
            WORK.value(),
            Text.of("志愿投劳", "voluntary work"),
            RuleId.of("VOLUNTARY-WORK"),
            kept(),
            required("WORK", "劳动内容", "work", words()),
            required("DAY", "日期", "day", day()),
            required("PEOPLE", "参加人", "who came", person()).upTo(MANY).masked(),
            optional("INVITATION", "邀请方式", "how people were invited", words()))
        .with(
            new RecordConstraint.AnyOf(
                RuleId.of("VOLUNTARY-INVITED"), ImmutableSet.of(FieldId.of("INVITATION"))));
  }

  private static RecordKind certificates() {
    return RecordKind.of(
            CERTIFICATE.value(),
            Text.of("荣誉证书", "certificate of honour"),
            RuleId.of("CERTIFICATES"),
            kept(),
            required("HOLDER", "获得者", "holder", person()),
            required("TIMES", "投劳次数", "times", new FieldType.Amount(1, 1000)),
            optional("CONSENT", "本人同意公布", "consent to publication", new FieldType.Paper()))
        .with(
            new RecordConstraint.AnyOf(
                RuleId.of("CERTIFICATE-CONSENT"), ImmutableSet.of(FieldId.of("CONSENT"))));
  }

  private static RecordKind broadcasts() {
    return RecordKind.of(
            BROADCAST.value(),
            Text.of("侗歌侗戏展演播放", "broadcast of songs and plays"),
            RuleId.of("BROADCASTS"),
            kept(),
            required(
                "FORM",
                "形式",
                "form",
                Choice.of(
                    Option.of("SONG", "侗歌", "Dong song"),
                    Option.of("PLAY", "侗戏", "Dong play"),
                    Option.of("VIDEO", "视频", "video"),
                    Option.of("AUDIO", "音频", "audio"))),
            required("WHAT", "内容", "content", words()),
            required("WHERE", "播放范围", "where", units()).upTo(MANY),
            required("DAY", "日期", "day", day()),
            required("AUDIENCE", "观众人数", "audience", new FieldType.Amount(0, 100_000)))
        .with(
            new RecordMetric.Reached(
                "aware",
                Text.of("知晓覆盖户", "households reached"),
                FieldId.of("WHERE"),
                LevelId.HOUSEHOLD));
  }

  /** As many venues as clusters 有多少个“联户”就设置多少个院坝协商场所. */
  private static RecordKind venues() {
    RuleId rule = RuleId.of("VENUE-PER-CLUSTER");
    return RecordKind.of(
            VENUE.value(),
            Text.of("院坝协商场所", "venue of yard consultation"),
            rule,
            kept(),
            required("CLUSTER", "联户", "cluster", units(LevelId.CLUSTER)),
            required("PLACE", "场所", "place", words()))
        .with(
            new RecordConstraint.Covers(
                rule, FieldId.of("CLUSTER"), LevelId.CLUSTER, Optional.empty()),
            new RecordConstraint.Unique(rule, ImmutableSet.of(FieldId.of("CLUSTER"))));
  }

  private static RecordKind consultations() {
    return RecordKind.of(
        CONSULTATION.value(),
        Text.of("院坝协商", "yard consultation"),
        RuleId.of("YARD-CONSULTATION"),
        new RecordAccess(
            ImmutableList.of(
                new ActRule(RecordAccess.ENTER, LipingOffices.VILLAGE_CADRES),
                new ActRule(RecordAccess.AMEND, LipingOffices.VILLAGE_CADRES),
                new ActRule(RecordAccess.CLOSE, LipingOffices.VILLAGE_CADRES)),
            ImmutableSet.of()),
        required("VENUE", "场所", "venue", new FieldType.OfRecord(VENUE)),
        required("DAY", "日期", "day", day()),
        required(
            "TOPIC",
            "议题类别",
            "topic",
            Choice.of(
                Option.of("INDUSTRY", "产业选择", "choice of industry"),
                Option.of("COMPACT", "村规民约建议", "proposal for the compact"),
                Option.of("OTHER", "其他", "other"))),
        required("RESULT", "协商意见", "what was agreed", words()));
  }
}
