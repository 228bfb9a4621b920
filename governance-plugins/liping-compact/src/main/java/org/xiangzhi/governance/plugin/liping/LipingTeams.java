package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.BRANCH;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.KEEPERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGERS_COMMITTEE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.day;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.kept;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.person;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.units;
import static org.xiangzhi.governance.plugin.liping.LipingRecords.words;
import static org.xiangzhi.governance.register.RecordField.optional;
import static org.xiangzhi.governance.register.RecordField.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.ProcedureDefinition;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepDefinition;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.register.FieldId;
import org.xiangzhi.governance.register.FieldType;
import org.xiangzhi.governance.register.FieldType.Choice;
import org.xiangzhi.governance.register.FieldType.Choice.Option;
import org.xiangzhi.governance.register.RecordAccess;
import org.xiangzhi.governance.register.RecordConstraint;
import org.xiangzhi.governance.register.RecordField;
import org.xiangzhi.governance.register.RecordKind;
import org.xiangzhi.governance.register.RecordKindId;

/**
 * States the records of the executive committee 村规民约执行委员会 and its teams 自治队伍: charter and posting,
 * work cards, and the roster of duty.
 */
final class LipingTeams {
  static final RecordKindId CHARTER = RecordKindId.of("TEAM_CHARTER");
  static final RecordKindId CARD = RecordKindId.of("WORK_CARD");
  static final RecordKindId SHIFT = RecordKindId.of("DUTY_SHIFT");

  static final StepId PARTY_MEETING = StepId.of("PARTY_MEETING");
  static final StepId MEMBERS_ELECTED = StepId.of("MEMBERS_ELECTED");
  static final StepId POSTING = StepId.of("POSTING");

  private LipingTeams() {}

  static ImmutableList<RecordKind> kinds() {
    return ImmutableList.of(charters(), cards(), shifts());
  }

  private static RecordKind charters() {
    return RecordKind.of(
            CHARTER.value(),
            Text.of("执委会及自治队伍章程", "charter of the executive committee or a team"),
            RuleId.of("TEAM-CHARTER"),
            kept(),
            required(
                "TEAM",
                "队伍",
                "team",
                Choice.of(
                    Option.of("EXECUTIVE", "村规民约执行委员会", "executive committee"),
                    Option.of("PATROL", "治安巡逻队", "patrol team"),
                    Option.of("CEREMONIES", "红白理事会", "council for weddings and funerals"),
                    Option.of("MEDIATION", "纠纷调解队", "mediation team"))),
            required("LEADER", "负责人", "who leads it", person()),
            required("DUTIES", "责任义务", "duties", words()),
            optional("PARTY_MEETING", "党员大会记录", "minutes of the party members", paper())
                .at(PARTY_MEETING),
            optional(
                    "ELECTED_BY",
                    "推选者",
                    "who elected",
                    Choice.of(
                        Option.of("PARTY_MEMBERS", "党员", "party members"),
                        Option.of("HAMLETS", "各寨（组）", "hamlets"),
                        Option.of("CLANS", "房族", "clans"),
                        Option.of("INVITATION", "邀请联审", "invitation and vetting")))
                .at(MEMBERS_ELECTED),
            optional("MEMBERS", "成员", "members", person())
                .upTo(RecordField.MAX_VALUES)
                .at(MEMBERS_ELECTED),
            optional("RED_PAPER", "红纸张榜", "posting on red paper", paper()).at(POSTING),
            optional("CHAT_GROUPS", "发至工作群、房族群", "message to work and clan chat groups", paper())
                .upTo(20)
                .at(POSTING))
        .with(
            new RecordConstraint.MemberOf(
                RuleId.of("TEAM-LEADER"),
                FieldId.of("LEADER"),
                ImmutableSet.of(BRANCH, VILLAGERS_COMMITTEE)))
        .through(
            new ProcedureDefinition(
                ImmutableList.of(
                    step(
                        PARTY_MEETING,
                        Text.of("党员大会明确党员主导参与", "party members settle that they lead"),
                        filled("TEAM-PARTY-FIRST", "PARTY_MEETING")),
                    step(
                        MEMBERS_ELECTED,
                        Text.of("成员推选", "members are elected"),
                        filled("TEAM-MEMBERS", "ELECTED_BY"),
                        filled("TEAM-MEMBERS", "MEMBERS")),
                    step(
                        POSTING,
                        Text.of("红纸张榜、发至各群", "posted and sent to the chat groups"),
                        filled("TEAM-RED-PAPER", "RED_PAPER"),
                        filled("TEAM-CHAT-GROUPS", "CHAT_GROUPS")))));
  }

  private static FieldType paper() {
    return new FieldType.Paper();
  }

  private static Requirement filled(String rule, String field) {
    return Requirement.of(rule, "field.filled:" + field, new Bound.AtLeast(1));
  }

  private static StepDefinition step(StepId id, Text name, Requirement... requirements) {
    return new StepDefinition(
        id,
        name,
        SOURCE,
        ImmutableList.of(new ActRule(RecordAccess.AMEND, KEEPERS)),
        ImmutableList.copyOf(requirements),
        ImmutableSet.of(VILLAGE_SECRETARY),
        ImmutableList.of(),
        Optional.empty());
  }

  /** A card is handed out once the members were posted: the source names them in this order. */
  private static RecordKind cards() {
    RuleId rule = RuleId.of("WORK-CARDS");
    return RecordKind.of(
            CARD.value(),
            Text.of("工作证", "work card"),
            rule,
            kept(),
            required("TEAM", "队伍", "team", new FieldType.OfRecord(CHARTER)),
            required("HOLDER", "持证人", "holder", person()),
            required("OFFICE", "职务", "office", new FieldType.OfOffice(ImmutableSet.of())),
            required("UNTIL", "有效期至", "valid until", day()))
        .with(
            new RecordConstraint.Admitted(rule, FieldId.of("TEAM"), POSTING),
            new RecordConstraint.Unique(
                rule, ImmutableSet.of(FieldId.of("TEAM"), FieldId.of("HOLDER"))));
  }

  private static RecordKind shifts() {
    return RecordKind.of(
            SHIFT.value(),
            Text.of("日常排班", "duty roster"),
            RuleId.of("DUTY-ROSTER"),
            kept(),
            required("TEAM", "队伍", "team", new FieldType.OfRecord(CHARTER)),
            required("WHO", "值班人", "who is on duty", person()),
            required("TIME", "时段", "time", new FieldType.Timespan()),
            required("AREA", "片区", "area", units()))
        .with(
            new RecordConstraint.NoOverlap(
                RuleId.of("DUTY-ONE-PLACE"), FieldId.of("WHO"), FieldId.of("TIME")));
  }
}
