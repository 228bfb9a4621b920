package org.xiangzhi.governance.plugin.liping;

import static org.xiangzhi.governance.compact.NineSteps.COMMITTEE_FORMATION;
import static org.xiangzhi.governance.compact.NineSteps.DRAFTING;
import static org.xiangzhi.governance.compact.NineSteps.INVITATION;
import static org.xiangzhi.governance.compact.NineSteps.JOINT_DELIBERATION;
import static org.xiangzhi.governance.compact.NineSteps.OPINION_COLLECTION;
import static org.xiangzhi.governance.compact.NineSteps.PROMULGATION;
import static org.xiangzhi.governance.compact.NineSteps.REVISION;
import static org.xiangzhi.governance.compact.NineSteps.SECOND_NOTICE;
import static org.xiangzhi.governance.compact.NineSteps.VOTE;
import static org.xiangzhi.governance.kernel.Mark.OWN;
import static org.xiangzhi.governance.kernel.Mark.SOURCE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.BRANCH;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.COMMITTEES;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.CONVENERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_CADRE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_LEADER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.TOWN_REVIEWER;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VETTERS;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGERS_COMMITTEE;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_CADRES;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.VILLAGE_SECRETARY;
import static org.xiangzhi.governance.plugin.liping.LipingOffices.WORK_TEAM_MEMBER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.compact.SeatKind;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;
import org.xiangzhi.governance.practice.LevelDefinition;
import org.xiangzhi.governance.practice.OptionDefinition;
import org.xiangzhi.governance.practice.Practice;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.procedure.Bound;
import org.xiangzhi.governance.procedure.Requirement;
import org.xiangzhi.governance.procedure.StepId;
import org.xiangzhi.governance.procedure.When;

/** Provides the practice of Liping county. */
public final class LipingCompact implements Practice {
  static final SeatKind ELDER = SeatKind.of("ELDER");
  static final SeatKind HEAD = SeatKind.of("CLUSTER_HEAD");
  static final String COMPOSITION = "committee-composition";

  private static final Bound NONE = new Bound.AtMost(0);
  private static final Bound DONE = new Bound.AtLeast(1);
  private static final Bound MORE_THAN_HALF = new Bound.Share(Threshold.moreThan(1, 2));
  private static final Bound WHOLE = new Bound.Share(Threshold.atLeast(1, 1));

  /** The plugin's own figure: the source sets no deadline. */
  private static final int OVERDUE_DAYS = 45;

  /** Makes the practice. */
  public LipingCompact() {}

  @Override
  public PracticeDefinition definition() {
    return PracticeDefinition.named(
            PracticeId.of("liping-compact"),
            "2024.1", // The source gives no day of effect: the day of its publication is taken.
            LocalDate.of(2024, 10, 31),
            Text.of("黎平县村规民约九步工作法", "the nine-step compact of Liping county"),
            "黎平县委组织部，2024-10-31")
        .levels(
            ImmutableList.of(
                new LevelDefinition(
                    LevelId.GROUP, Text.of("寨（组）", "villagers' group"), Optional.empty(), SOURCE),
                new LevelDefinition(
                    LevelId.CLUSTER,
                    Text.of("联户", "household cluster"),
                    Optional.of(LevelId.GROUP),
                    SOURCE)))
        .bodies(LipingOffices.bodies())
        .offices(LipingOffices.offices())
        .organisation(LipingOrganisation.rules())
        .rules(LipingRules.all())
        .options(ImmutableList.of(composition(), LipingRecognition.option()))
        .acts(LipingActs.all())
        .compact(Optional.of(compact()))
        .ballots(LipingBallots.all())
        .elections(LipingElections.all())
        .records(LipingRecords.all())
        .disclosures(LipingDisclosures.all())
        .points(Optional.of(LipingPoints.rules()))
        .recognition(Optional.of(LipingRecognition.rules()))
        .reactions(LipingPoints.reactions())
        .build();
  }

  /** The source names elders in one place and cluster heads in another: the village chooses. */
  private static OptionDefinition composition() {
    return new OptionDefinition(
        COMPOSITION,
        Text.of("执委会组成", "composition of the executive committee"),
        ImmutableList.of(
            new OptionDefinition.Choice("ELDERS", Text.of("寨老等乡贤", "elders")),
            new OptionDefinition.Choice("CLUSTER_HEADS", Text.of("联户长", "cluster heads")),
            new OptionDefinition.Choice("BOTH", Text.of("两者兼有", "both"))),
        "BOTH",
        OWN);
  }

  private static CompactRules compact() {
    return new CompactRules(
        NineSteps.procedure(
            new NineSteps.Offices(
                CONVENERS,
                COMMITTEES,
                VETTERS,
                ImmutableSet.<OfficeId>builder()
                    .addAll(VILLAGE_CADRES)
                    .add(TOWN_LEADER, TOWN_CADRE, WORK_TEAM_MEMBER)
                    .build(),
                ImmutableSet.of(TOWN_REVIEWER),
                ImmutableSet.of(OfficeRules.RESIDENT)),
            requirements(),
            Optional.of(OVERDUE_DAYS)),
        ImmutableList.of(
            new ActRule("compact.open-case", CONVENERS),
            new ActRule("compact.take-in-as-found", CONVENERS),
            new ActRule("compact.record-agreement", CONVENERS),
            new ActRule("compact.abandon-case", CONVENERS),
            new ActRule("compact.order-correction", ImmutableSet.of(TOWN_REVIEWER))),
        ImmutableSet.of(BRANCH, VILLAGERS_COMMITTEE),
        ImmutableList.of(
            new CompactRules.Seat(
                RuleId.of("COMMITTEE-ELDERS"),
                ELDER,
                Text.of("寨老等乡贤", "elder"),
                Optional.of(new When(COMPOSITION, ImmutableSet.of("ELDERS", "BOTH")))),
            new CompactRules.Seat(
                RuleId.of("COMMITTEE-CLUSTER-HEADS"),
                HEAD,
                Text.of("联户长", "cluster head"),
                Optional.of(new When(COMPOSITION, ImmutableSet.of("CLUSTER_HEADS", "BOTH"))))),
        Optional.of(new CompactRules.Vetting(RuleId.of("JOINT-VETTING"), VETTERS)),
        Optional.of(new CompactRules.Director(RuleId.of("COMMITTEE-DIRECTOR"), VILLAGE_SECRETARY)),
        Optional.of(tiers()),
        LevelId.CLUSTER,
        LipingBallots.assembly(),
        Optional.of(new CompactRules.Reading(RuleId.of("READ-OUT"), true)),
        Optional.of(back("NOTICE-OBJECTION")),
        back("VOTE-FAILED"),
        back("CORRECTION"));
  }

  private static CompactRules.Return back(String rule) {
    return new CompactRules.Return(RuleId.of(rule), REVISION);
  }

  private static CompactRules.Tiers tiers() {
    return new CompactRules.Tiers(
        RuleId.of("OPINION-TIERS"),
        ImmutableList.of(
            tier("TOWN_TEAM", "乡镇班子联村", "town leading team for a village", TOWN_LEADER),
            tier("TOWN_CADRES", "乡镇干部包村", "town cadres for a village", TOWN_CADRE),
            tier("WORK_TEAM", "驻村队员包寨（组）", "resident work team for a group", WORK_TEAM_MEMBER),
            new CompactRules.Tier(
                TierId.of("VILLAGE_CADRES"),
                Text.of("村组干部包联户", "village and group cadres for a cluster"),
                VILLAGE_CADRES)));
  }

  private static CompactRules.Tier tier(String id, String zh, String en, OfficeId by) {
    return new CompactRules.Tier(TierId.of(id), Text.of(zh, en), ImmutableSet.of(by));
  }

  private static ImmutableListMultimap<StepId, Requirement> requirements() {
    ImmutableListMultimap.Builder<StepId, Requirement> all = ImmutableListMultimap.builder();
    beforeOpinions(all);
    fromOpinionsOn(all);
    return all.build();
  }

  private static void beforeOpinions(ImmutableListMultimap.Builder<StepId, Requirement> all) {
    all.putAll(
        JOINT_DELIBERATION,
        Requirement.of("JOINT-MEETING-QUORUM", "joint-meeting.attendance", MORE_THAN_HALF),
        Requirement.of("JOINT-MEETING-MAJORITY", "joint-meeting.approval", MORE_THAN_HALF));
    all.putAll(
        INVITATION,
        Requirement.of("INVITATION-ANSWERED", "invitations.unanswered", NONE),
        Requirement.of("INVITATION-ACCEPTED", "invitations.accepted", new Bound.AtLeast(5)));
    all.putAll(
        COMMITTEE_FORMATION,
        Requirement.of("COMMITTEE-SIZE", "committee.members", new Bound.Within(5, 15)),
        seats("COMMITTEE-ELDERS", "committee.seats:ELDER", "ELDERS"),
        seats("COMMITTEE-CLUSTER-HEADS", "committee.seats:CLUSTER_HEAD", "CLUSTER_HEADS"),
        Requirement.of("COMMITTEE-LIST", "committee.published", DONE));
    all.putAll(
        DRAFTING,
        Requirement.of("DRAFT-CHANGES", "draft.changes", DONE),
        Requirement.of("DRAFT-POSTED", "draft.posted", DONE));
  }

  private static void fromOpinionsOn(ImmutableListMultimap.Builder<StepId, Requirement> all) {
    all.putAll(
        OPINION_COLLECTION,
        Requirement.of("OPINION-TIERS", "tiers.used", WHOLE),
        Requirement.of("OPINION-COVERAGE", "households.asked", WHOLE),
        Requirement.of("OPINION-CLUSTERS", "clusters.incomplete", NONE),
        Requirement.of("OPINION-AWAY", "away.not-asked", NONE),
        Requirement.of("OPINION-ANSWERED", "opinions.unanswered", NONE));
    all.putAll(
        REVISION,
        Requirement.of("OPINION-ANSWERED", "opinions.unanswered", NONE),
        Requirement.of("OPINION-FOLLOWED", "opinions.unlinked", NONE),
        Requirement.of("CLAUSE-FLAGS", "flags.unresolved", NONE),
        Requirement.of("TOWN-REVIEW", "town-review.passed", DONE));
    all.putAll(
        SECOND_NOTICE,
        Requirement.of("NOTICE-PERIOD", "notice.days", new Bound.AtLeast(15)),
        Requirement.of("NOTICE-EVIDENCE", "notice.closed", DONE));
    all.putAll(
        VOTE,
        Requirement.of("VOTE-PASSED", "vote.passed", DONE),
        Requirement.of("SIGNATURES", "signatures.short", NONE));
    all.putAll(
        PROMULGATION,
        Requirement.of("FILING", "text.filed", DONE),
        Requirement.of("TEXT-POSTED", "text.posted", DONE),
        Requirement.of("AWAY-INFORMED", "away.not-informed", NONE));
  }

  private static Requirement seats(String rule, String measure, String choice) {
    return new Requirement(
        RuleId.of(rule),
        measure,
        new Bound.AtLeast(1),
        Optional.of(new When(COMPOSITION, ImmutableSet.of(choice, "BOTH"))));
  }
}
