package org.xiangzhi.governance.testkit.practice;

import static org.xiangzhi.governance.compact.NineSteps.COMMITTEE_FORMATION;
import static org.xiangzhi.governance.compact.NineSteps.DRAFTING;
import static org.xiangzhi.governance.compact.NineSteps.INVITATION;
import static org.xiangzhi.governance.compact.NineSteps.JOINT_DELIBERATION;
import static org.xiangzhi.governance.compact.NineSteps.OPINION_COLLECTION;
import static org.xiangzhi.governance.compact.NineSteps.PROMULGATION;
import static org.xiangzhi.governance.compact.NineSteps.REVISION;
import static org.xiangzhi.governance.compact.NineSteps.SECOND_NOTICE;
import static org.xiangzhi.governance.compact.NineSteps.VOTE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.compact.CompactRules;
import org.xiangzhi.governance.compact.NineSteps;
import org.xiangzhi.governance.compact.SeatKind;
import org.xiangzhi.governance.compact.TierId;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeDefinition;
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

/** Is the core's default nine steps with as few offices as they can do with. */
public final class NineStepPractice implements Practice {
  static final BodyId BRANCH = BodyId.of("BRANCH");
  static final BodyId COMMITTEE = BodyId.of("COMMITTEE");
  static final BodyId TOWN = BodyId.of("TOWN_OFFICE");
  static final BodyId GROUP = BodyId.of("GROUP_BODY");
  static final OfficeId SECRETARY = OfficeId.of("SECRETARY");
  static final OfficeId MEMBER = OfficeId.of("COMMITTEE_MEMBER");
  static final OfficeId VETTER = OfficeId.of("VETTER");
  static final OfficeId REVIEWER = OfficeId.of("REVIEWER");
  static final OfficeId CADRE = OfficeId.of("TOWN_CADRE");
  static final OfficeId GROUP_HEAD = OfficeId.of("GROUP_HEAD");
  private static final String SEATS = "seats";

  /** Makes the practice. */
  public NineStepPractice() {}

  @Override
  public PracticeDefinition definition() {
    return PracticeDefinition.named(
            PracticeId.of("nine-steps"),
            "1",
            LocalDate.of(2025, 1, 1),
            Text.of("九步", "nine steps"),
            "a made-up county")
        .levels(
            ImmutableList.of(
                new LevelDefinition(
                    LevelId.GROUP, Text.of("组", "group"), Optional.empty(), Mark.OWN)))
        .bodies(
            ImmutableList.of(
                body(BRANCH, LevelId.VILLAGE),
                body(COMMITTEE, LevelId.VILLAGE),
                body(TOWN, LevelId.TOWN),
                body(GROUP, LevelId.GROUP)))
        .offices(
            ImmutableList.of(
                office(SECRETARY, BRANCH, true),
                office(MEMBER, COMMITTEE, false),
                office(VETTER, TOWN, false),
                office(REVIEWER, TOWN, false),
                office(CADRE, TOWN, false),
                office(GROUP_HEAD, GROUP, true)))
        .rules(rules())
        .options(ImmutableList.of(option()))
        .compact(Optional.of(compact()))
        .build();
  }

  private static BodyDefinition body(BodyId id, LevelId level) {
    return new BodyDefinition(
        id, Text.of("组织" + id, id.value()), level, BodyDefinition.Nature.SELF_GOVERNANCE, Mark.OWN);
  }

  private static OfficeDefinition office(OfficeId id, BodyId body, boolean leads) {
    return new OfficeDefinition(id, Text.of("职务" + id, id.value()), body, leads, Mark.OWN);
  }

  private static OptionDefinition option() {
    return new OptionDefinition(
        SEATS,
        Text.of("席位", "seats"),
        ImmutableList.of(
            new OptionDefinition.Choice("ELDERS", Text.of("寨老", "elders")),
            new OptionDefinition.Choice("HEADS", Text.of("组长", "heads"))),
        "ELDERS",
        Mark.OWN);
  }

  private static CompactRules compact() {
    ImmutableSet<OfficeId> all = ImmutableSet.of(SECRETARY, MEMBER);
    CompactRules.Return back = new CompactRules.Return(RuleId.of("BACK"), REVISION);
    return new CompactRules(
        NineSteps.procedure(
            new NineSteps.Offices(
                ImmutableSet.of(SECRETARY),
                all,
                ImmutableSet.of(VETTER),
                ImmutableSet.of(CADRE, GROUP_HEAD, SECRETARY),
                ImmutableSet.of(REVIEWER),
                ImmutableSet.of(OfficeRules.RESIDENT)),
            requirements(),
            Optional.of(30)),
        ImmutableList.of(
            ActRule.of("compact.open-case", SECRETARY),
            ActRule.of("compact.take-in-as-found", SECRETARY),
            ActRule.of("compact.record-agreement", SECRETARY),
            ActRule.of("compact.abandon-case", SECRETARY),
            ActRule.of("compact.order-correction", REVIEWER)),
        ImmutableSet.of(BRANCH, COMMITTEE),
        ImmutableList.of(seat("ELDER", "ELDERS"), seat("HEAD", "HEADS")),
        Optional.of(new CompactRules.Vetting(RuleId.of("VETTING"), ImmutableSet.of(VETTER))),
        Optional.of(new CompactRules.Director(RuleId.of("DIRECTOR"), SECRETARY)),
        Optional.of(
            new CompactRules.Tiers(
                RuleId.of("TIERS"),
                ImmutableList.of(tier("TOWN", CADRE), tier("GROUP", GROUP_HEAD)))),
        LevelId.GROUP,
        BallotRules.assembly(
            RuleId.of("QUORUM"),
            ImmutableList.of(
                BallotRules.Quorum.present(Basis.ADULTS, Threshold.moreThan(1, 2)),
                BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3))),
            RuleId.of("MAJORITY"),
            Threshold.moreThan(1, 2)),
        Optional.of(new CompactRules.Reading(RuleId.of("READING"), true)),
        Optional.of(back),
        back,
        back);
  }

  private static CompactRules.Seat seat(String kind, String choice) {
    return new CompactRules.Seat(
        RuleId.of("SEATS"),
        SeatKind.of(kind),
        Text.of("席位" + kind, kind),
        Optional.of(new When(SEATS, ImmutableSet.of(choice))));
  }

  private static CompactRules.Tier tier(String id, OfficeId by) {
    return new CompactRules.Tier(TierId.of(id), Text.of("层级" + id, id), ImmutableSet.of(by));
  }

  private static ImmutableListMultimap<StepId, Requirement> requirements() {
    Bound none = new Bound.AtMost(0);
    Bound done = new Bound.AtLeast(1);
    Bound half = new Bound.Share(Threshold.moreThan(1, 2));
    Bound whole = new Bound.Share(Threshold.atLeast(1, 1));
    return ImmutableListMultimap.<StepId, Requirement>builder()
        .put(JOINT_DELIBERATION, Requirement.of("MEETING", "joint-meeting.attendance", half))
        .put(JOINT_DELIBERATION, Requirement.of("AGREED", "joint-meeting.approval", half))
        .put(INVITATION, Requirement.of("ANSWERED", "invitations.unanswered", none))
        .put(INVITATION, Requirement.of("ACCEPTED", "invitations.accepted", new Bound.AtLeast(3)))
        .put(
            COMMITTEE_FORMATION,
            Requirement.of("SIZE", "committee.members", new Bound.Within(3, 9)))
        .put(COMMITTEE_FORMATION, seats("ELDER", "ELDERS"))
        .put(COMMITTEE_FORMATION, seats("HEAD", "HEADS"))
        .put(COMMITTEE_FORMATION, Requirement.of("LIST", "committee.published", done))
        .put(DRAFTING, Requirement.of("DRAFT", "draft.changes", done))
        .put(DRAFTING, Requirement.of("POSTED", "draft.posted", done))
        .put(OPINION_COLLECTION, Requirement.of("TIERS", "tiers.used", whole))
        .put(OPINION_COLLECTION, Requirement.of("COVERAGE", "households.asked", whole))
        .put(OPINION_COLLECTION, Requirement.of("AWAY", "away.not-asked", none))
        .put(OPINION_COLLECTION, Requirement.of("REPLIES", "opinions.unanswered", none))
        .put(REVISION, Requirement.of("REPLIES", "opinions.unanswered", none))
        .put(REVISION, Requirement.of("FOLLOWED", "opinions.unlinked", none))
        .put(REVISION, Requirement.of("FLAGS", "flags.unresolved", none))
        .put(REVISION, Requirement.of("REVIEW", "town-review.passed", done))
        .put(SECOND_NOTICE, Requirement.of("PERIOD", "notice.days", new Bound.AtLeast(15)))
        .put(SECOND_NOTICE, Requirement.of("CLOSED", "notice.closed", done))
        .put(VOTE, Requirement.of("PASSED", "vote.passed", done))
        .put(VOTE, Requirement.of("SIGNED", "signatures.short", none))
        .put(PROMULGATION, Requirement.of("FILED", "text.filed", done))
        .put(PROMULGATION, Requirement.of("SHOWN", "text.posted", done))
        .put(PROMULGATION, Requirement.of("TOLD", "away.not-informed", none))
        .build();
  }

  private static Requirement seats(String kind, String choice) {
    return new Requirement(
        RuleId.of("SEATS"),
        "committee.seats:" + kind,
        new Bound.AtLeast(1),
        Optional.of(new When(SEATS, ImmutableSet.of(choice))));
  }

  private static ImmutableList<Rule> rules() {
    return ImmutableList.of(
            "MEETING",
            "AGREED",
            "ANSWERED",
            "ACCEPTED",
            "SIZE",
            "SEATS",
            "LIST",
            "DRAFT",
            "POSTED",
            "TIERS",
            "COVERAGE",
            "AWAY",
            "REPLIES",
            "FOLLOWED",
            "FLAGS",
            "REVIEW",
            "PERIOD",
            "CLOSED",
            "PASSED",
            "SIGNED",
            "FILED",
            "SHOWN",
            "TOLD",
            "VETTING",
            "DIRECTOR",
            "QUORUM",
            "MAJORITY",
            "READING",
            "BACK")
        .stream()
        .map(
            id ->
                new Rule(
                    RuleId.of(id), Mark.OWN, "a made-up county", Text.of("规则" + id, "rule " + id)))
        .collect(ImmutableList.toImmutableList());
  }
}
