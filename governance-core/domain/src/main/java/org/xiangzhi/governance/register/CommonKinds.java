package org.xiangzhi.governance.register;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.BodyId;

/**
 * Builds kinds of record that many practices keep. A practice takes them as they are, adds to them,
 * or defines its own; each is data alone, under a rule of the practice.
 */
public final class CommonKinds {
  /** The charter of a committee 章程. */
  public static final RecordKindId CHARTER = RecordKindId.of("CHARTER");

  /** A team 队伍. */
  public static final RecordKindId TEAM = RecordKindId.of("TEAM");

  /** Something made known by a channel 张贴发布. */
  public static final RecordKindId POSTING = RecordKindId.of("POSTING");

  /** A turn of duty 日常排班. */
  public static final RecordKindId DUTY_ROSTER = RecordKindId.of("DUTY_ROSTER");

  /** A duty area 责任片区. */
  public static final RecordKindId DUTY_AREA = RecordKindId.of("DUTY_AREA");

  /** A problem that was reported 问题上报. */
  public static final RecordKindId PROBLEM_REPORT = RecordKindId.of("PROBLEM_REPORT");

  /** A work card 工作证. */
  public static final RecordKindId WORK_CARD = RecordKindId.of("WORK_CARD");

  /** A broadcast of the rules as song, play or recording 宣传播放. */
  public static final RecordKindId BROADCAST = RecordKindId.of("BROADCAST");

  private static final int LONG = 2000;
  private static final int SHORT = 100;

  private CommonKinds() {}

  private static FieldType words(int max) {
    return new FieldType.Words(max);
  }

  private static FieldType unit(LevelId... levels) {
    return new FieldType.OfUnit(ImmutableSet.copyOf(levels));
  }

  private static FieldType.Choice.Option option(String id, String zh, String en) {
    return FieldType.Choice.Option.of(id, zh, en);
  }

  /**
   * Builds the charter of a committee: what it is for, its duties, and how it was adopted.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind charter(RuleId rule, RecordAccess access) {
    return RecordKind.of(
        CHARTER.value(),
        Text.of("章程", "charter"),
        rule,
        access,
        RecordField.required("NAME", "组织名称", "body", words(SHORT)),
        RecordField.required("PURPOSE", "宗旨", "purpose", words(LONG)),
        RecordField.required("DUTIES", "职责", "duties", words(LONG)).upTo(30),
        RecordField.required("ADOPTED_ON", "通过日期", "adopted on", new FieldType.Day()),
        RecordField.required("TEXT", "章程文本", "text", new FieldType.Paper()));
  }

  /**
   * Builds a team under a committee: patrol, ceremonies, mediation. It is led by a member of the
   * bodies named; who elected its other members is stated with ballot or minutes.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param leaders the bodies of which its leader is a member, such as the two committees
   * @return the kind
   */
  public static RecordKind team(RuleId rule, RecordAccess access, ImmutableSet<BodyId> leaders) {
    return RecordKind.of(
            TEAM.value(),
            Text.of("队伍", "team"),
            rule,
            access,
            RecordField.required("NAME", "名称", "name", words(SHORT)),
            RecordField.required(
                "SORT",
                "类别",
                "sort",
                FieldType.Choice.of(
                    option("PATROL", "治安巡逻队", "public-order patrol"),
                    option("CEREMONIES", "红白理事会", "council for weddings and funerals"),
                    option("MEDIATION", "纠纷调解队", "mediation team"),
                    option("OTHER", "其他", "other"))),
            RecordField.required("LEADER", "队长", "leader", new FieldType.OfPerson()),
            RecordField.required("MEMBERS", "队员", "members", new FieldType.OfPerson())
                .upTo(RecordField.MAX_VALUES)
                .masked(),
            RecordField.required(
                "ELECTED_BY",
                "推选方式",
                "elected by",
                FieldType.Choice.of(
                    option("PARTY_MEMBERS", "党员推选", "party members"),
                    option("HAMLETS", "各寨推选", "hamlets"),
                    option("CLANS", "房族推选", "clans"))),
            RecordField.optional(
                    "ELECTION",
                    "推选表决",
                    "ballot",
                    new FieldType.OfBallot(
                        ImmutableSet.copyOf(BallotKind.values()), Optional.empty()))
                .upTo(20),
            RecordField.optional("MINUTES", "推选记录", "minutes", new FieldType.Paper()).upTo(20),
            RecordField.required("DUTIES", "职责", "duties", words(LONG)))
        .with(
            new RecordConstraint.MemberOf(rule, FieldId.of("LEADER"), leaders),
            new RecordConstraint.AnyOf(
                rule, ImmutableSet.of(FieldId.of("ELECTION"), FieldId.of("MINUTES"))),
            new RecordConstraint.Unique(rule, ImmutableSet.of(FieldId.of("NAME"))));
  }

  /**
   * Builds what is made known by a channel: on red paper, in work and clan chat groups.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind posting(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            POSTING.value(),
            Text.of("张贴发布", "posting"),
            rule,
            access,
            RecordField.optional("TEAM", "所涉队伍", "team", new FieldType.OfRecord(TEAM)),
            RecordField.optional("CHARTER", "所涉章程", "charter", new FieldType.OfRecord(CHARTER)),
            RecordField.required(
                "CHANNEL",
                "渠道",
                "channel",
                FieldType.Choice.of(
                    option("RED_PAPER", "红纸张贴", "red paper"),
                    option("WORK_GROUP", "工作群", "work chat group"),
                    option("CLAN_GROUP", "房族群", "clan chat group"),
                    option("OTHER", "其他", "other"))),
            RecordField.required("PLACE", "何处", "where", words(SHORT)),
            RecordField.required("POSTED_ON", "发布日期", "posted on", new FieldType.Day()),
            RecordField.required("EVIDENCE", "凭证", "evidence", new FieldType.Paper()).upTo(5))
        .with(
            new RecordConstraint.AnyOf(
                rule, ImmutableSet.of(FieldId.of("TEAM"), FieldId.of("CHARTER"))));
  }

  /**
   * Builds the duty roster: nobody is on duty twice at one time.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind dutyRoster(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            DUTY_ROSTER.value(),
            Text.of("日常排班", "duty roster"),
            rule,
            access,
            RecordField.required("WHO", "值班人", "on duty", new FieldType.OfPerson()).upTo(20),
            RecordField.required("WHEN", "时段", "time", new FieldType.Timespan()).upTo(31),
            RecordField.optional("TEAM", "队伍", "team", new FieldType.OfRecord(TEAM)),
            RecordField.optional("PLACE", "地点", "place", unit()),
            RecordField.required("DUTY", "任务", "duty", words(SHORT)))
        .with(new RecordConstraint.NoOverlap(rule, FieldId.of("WHO"), FieldId.of("WHEN")));
  }

  /**
   * Builds the duty areas: every unit of a level has an owner for every matter.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @param level the level whose units must all be covered
   * @return the kind
   */
  public static RecordKind dutyArea(RuleId rule, RecordAccess access, LevelId level) {
    return RecordKind.of(
            DUTY_AREA.value(),
            Text.of("责任片区", "duty area"),
            rule,
            access,
            RecordField.required(
                    "MATTER",
                    "事项",
                    "matter",
                    FieldType.Choice.of(
                        option("ENVIRONMENT", "环境卫生", "environment"),
                        option("ROADS", "道路", "roads"),
                        option("STREETS", "街巷", "streets"),
                        option("FARMLAND", "农田", "farmland")))
                .upTo(4),
            RecordField.required("AREA", "片区", "area", unit()).upTo(RecordField.MAX_VALUES),
            RecordField.optional("OWNER", "责任人", "owner", new FieldType.OfPerson()).upTo(10),
            RecordField.optional(
                "OWNER_UNIT",
                "责任单元",
                "owning unit",
                unit(LevelId.HAMLET, LevelId.GRID, LevelId.CLUSTER, LevelId.HOUSEHOLD)),
            RecordField.optional("OWNER_TEAM", "责任队伍", "owning team", new FieldType.OfRecord(TEAM)))
        .with(
            new RecordConstraint.AnyOf(
                rule,
                ImmutableSet.of(
                    FieldId.of("OWNER"), FieldId.of("OWNER_UNIT"), FieldId.of("OWNER_TEAM"))),
            new RecordConstraint.Covers(
                rule, FieldId.of("AREA"), level, Optional.of(FieldId.of("MATTER"))));
  }

  /**
   * Builds the report of a problem: it is closed with an outcome alone, so that what is open has
   * none.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind problemReport(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            PROBLEM_REPORT.value(),
            Text.of("问题上报", "problem report"),
            rule,
            access,
            RecordField.required("WHAT", "问题", "problem", words(LONG)),
            RecordField.required("PLACE", "地点", "place", unit()),
            RecordField.optional("AREA", "责任片区", "duty area", new FieldType.OfRecord(DUTY_AREA)),
            RecordField.required("FOUND_ON", "发现日期", "found on", new FieldType.Day()),
            RecordField.optional("REPORTED_BY", "上报人", "reported by", new FieldType.OfPerson())
                .masked(),
            RecordField.optional("EVIDENCE", "凭证", "evidence", new FieldType.Paper()).upTo(10),
            RecordField.optional("OUTCOME", "办理结果", "outcome", words(LONG)))
        .with(new RecordConstraint.BeforeClosing(rule, FieldId.of("OUTCOME")))
        .with(
            new RecordMetric.Filled(
                "outcomes", Text.of("办结率", "reports with an outcome"), FieldId.of("OUTCOME")));
  }

  /**
   * Builds the work card of a member of a committee or team; {@link WorkCard} prints it.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind workCard(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            WORK_CARD.value(),
            Text.of("工作证", "work card"),
            rule,
            access,
            RecordField.required("NUMBER", "证号", "number", words(40)),
            RecordField.required("HOLDER", "持证人", "holder", new FieldType.OfPerson()),
            RecordField.required("POSITION", "职务", "position", words(SHORT)),
            RecordField.optional("TEAM", "队伍", "team", new FieldType.OfRecord(TEAM)),
            RecordField.required("DUTIES", "职责", "duties", words(SHORT)).upTo(5),
            RecordField.required("VALID_FROM", "有效期起", "valid from", new FieldType.Day()),
            RecordField.required("VALID_UNTIL", "有效期止", "valid until", new FieldType.Day()))
        .with(new RecordConstraint.Unique(rule, ImmutableSet.of(FieldId.of("NUMBER"))));
  }

  /**
   * Builds the broadcast log: what was sung, played or shown, where, when and to how many; the
   * households below the units named count as reached.
   *
   * @param rule the rule that provides it
   * @param access who may do what
   * @return the kind
   */
  public static RecordKind broadcast(RuleId rule, RecordAccess access) {
    return RecordKind.of(
            BROADCAST.value(),
            Text.of("宣传播放", "broadcast"),
            rule,
            access,
            RecordField.required("WHAT", "内容", "what", words(SHORT)),
            RecordField.required(
                "SORT",
                "形式",
                "form",
                FieldType.Choice.of(
                    option("SONG", "侗歌", "Dong song"),
                    option("PLAY", "侗戏小品", "play"),
                    option("RECORDING", "录音录像", "recording"),
                    option("LOUDSPEAKER", "广播", "loudspeaker"))),
            RecordField.required("PLACE", "何处", "where", unit()).upTo(RecordField.MAX_VALUES),
            RecordField.required("WHEN", "何时", "when", new FieldType.Timespan()),
            RecordField.required(
                "AUDIENCE", "听众人数", "audience", new FieldType.Amount(0, FieldValue.MAX_NUMBER)),
            RecordField.optional("EVIDENCE", "凭证", "evidence", new FieldType.Paper()).upTo(5))
        .with(
            new RecordMetric.Reached(
                "awareness",
                Text.of("知晓率（宣传）", "awareness rate by broadcasts"),
                FieldId.of("PLACE"),
                LevelId.HOUSEHOLD));
  }
}
