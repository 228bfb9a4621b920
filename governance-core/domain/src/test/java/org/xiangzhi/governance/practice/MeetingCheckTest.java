package org.xiangzhi.governance.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.InvalidValueException;
import org.xiangzhi.governance.kernel.Mark;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingConstraint;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingObligation.Role;
import org.xiangzhi.governance.meeting.MeetingObligation.Where;
import org.xiangzhi.governance.meeting.MeetingPart;
import org.xiangzhi.governance.meeting.MeetingPeriod;
import org.xiangzhi.governance.meeting.MeetingPhase;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.NoticeRule;
import org.xiangzhi.governance.meeting.ObligationId;
import org.xiangzhi.governance.meeting.QuorumRule;
import org.xiangzhi.governance.meeting.SpeakingRule;
import org.xiangzhi.governance.meeting.Topic;
import org.xiangzhi.governance.office.BodyDefinition;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.LinkKindId;
import org.xiangzhi.governance.office.OfficeDefinition;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.office.OfficeRules;

/** A kind of meeting that names what is not there, or what is not its own to decide, is refused. */
class MeetingCheckTest {
  private static final Rule RULE = Rule.own("MEET", "开会", "meetings are held");
  private static final RuleId UNKNOWN = RuleId.of("NO-SUCH-RULE");
  private static final OfficeId HEAD = OfficeId.of("HEAD");
  private static final OfficeId OTHER = OfficeId.of("OTHER");
  private static final BodyId BODY = BodyId.of("COMMITTEE");
  private static final Text NAME = Text.of("会议", "meeting");
  private static final MeetingKind YARD =
      MeetingKind.of("YARD", NAME, RULE.id(), new Entitled.Adults())
          .heldAt(LevelId.VILLAGE)
          .convenedBy(HEAD)
          .through(MeetingChannel.open("YARD", NAME))
          .about(AgendaItemType.consulting("OPINIONS", NAME));
  private static final MeetingObligation DUTY =
      duty(HEAD, Role.CONVENES, "YARD", new Where.Below(LevelId.GROUP), RULE.id());

  private static MeetingObligation duty(
      OfficeId office, Role role, String kind, Where where, RuleId rule) {
    return new MeetingObligation(
        ObligationId.of("DUTY"),
        NAME,
        rule,
        ImmutableSet.of(office),
        role,
        ImmutableSet.of(MeetingKindId.of(kind)),
        where,
        MeetingPeriod.YEAR,
        1,
        0);
  }

  private static BallotRules ballot(BallotKind kind) {
    return new BallotRules(
        BallotTypeId.of(kind.name()),
        NAME,
        kind,
        RULE.id(),
        ImmutableList.of(BallotRules.Quorum.present(Basis.ADULTS, Threshold.atLeast(1, 2))),
        RULE.id(),
        Denominator.PRESENT,
        Threshold.moreThan(1, 2),
        ImmutableSet.of(Casting.HANDS),
        false,
        Ties.VOTE_AGAIN);
  }

  private static MeetingRules rules(MeetingKind... kinds) {
    return new MeetingRules(
        ImmutableList.copyOf(kinds), ImmutableList.of(), ImmutableSet.of(), ImmutableList.of());
  }

  private static MeetingRules duties(MeetingObligation... duties) {
    return new MeetingRules(
        ImmutableList.of(YARD),
        ImmutableList.of(),
        ImmutableSet.of(),
        ImmutableList.copyOf(duties));
  }

  private static PracticeDefinition practice(MeetingRules meetings, BallotRules... ballots) {
    return PracticeDefinition.named(
            PracticeId.of("sample"), "1", LocalDate.of(2026, 1, 1), Text.of("样例", "sample"), "样例")
        .bodies(
            List.of(
                new BodyDefinition(
                    BODY, NAME, LevelId.VILLAGE, BodyDefinition.Nature.SELF_GOVERNANCE, Mark.OWN)))
        .offices(
            List.of(
                new OfficeDefinition(HEAD, NAME, BODY, true, Mark.OWN),
                new OfficeDefinition(OTHER, NAME, BODY, false, Mark.OWN)))
        .rules(List.of(RULE))
        .ballots(List.of(ballots))
        .meetings(meetings)
        .build();
  }

  private static void refused(String reason, MeetingRules meetings, BallotRules... ballots) {
    InvalidValueException thrown =
        assertThrows(InvalidValueException.class, () -> practice(meetings, ballots));
    assertEquals(RefusalCode.PRACTICE_INVALID, thrown.refusal().code());
    assertEquals(reason, thrown.refusal().arguments().get("reason"));
  }

  @Test
  void aWholeDefinitionIsAccepted() {
    MeetingRules whole =
        new MeetingRules(
            ImmutableList.of(
                YARD.about(
                    AgendaItemType.deciding("M", NAME, BallotTypeId.of("MATTER")),
                    AgendaItemType.feedback("F", NAME))),
            ImmutableList.of(Topic.of("WATER", NAME)),
            ImmutableSet.of(HEAD),
            ImmutableList.of(DUTY));
    assertEquals(whole, practice(whole, ballot(BallotKind.MATTER)).meetings());
  }

  @Test
  void everyRuleOfAKindIsDefined() {
    String unknown = " names the unknown rule NO-SUCH-RULE";
    refused(
        "YARD" + unknown,
        rules(
            MeetingKind.of("YARD", NAME, UNKNOWN, new Entitled.Adults())
                .heldAt(LevelId.VILLAGE)
                .convenedBy(HEAD)
                .through(MeetingChannel.open("YARD", NAME))
                .about(AgendaItemType.consulting("OPINIONS", NAME))));
    refused("YARD" + unknown, rules(YARD.with(new NoticeRule(UNKNOWN, 3))));
    refused(
        "YARD" + unknown, rules(YARD.with(new QuorumRule(UNKNOWN, Threshold.atLeast(1, 2), 10))));
    refused("YARD" + unknown, rules(YARD.with(SpeakingRule.half(UNKNOWN))));
    refused(
        "PART" + unknown,
        rules(YARD.requiring(MeetingPart.of("PART", NAME, UNKNOWN, MeetingPhase.AFTER))));
    refused(
        "NO_ROSTRUM" + unknown,
        rules(YARD.bound(new MeetingConstraint(MeetingConstraint.What.NO_ROSTRUM, UNKNOWN))));
    refused("DUTY" + unknown, duties(duty(HEAD, Role.CONVENES, "YARD", new Where.Own(), UNKNOWN)));
  }

  @Test
  void namesStandOnce() {
    refused("the meeting YARD is defined twice", rules(YARD, YARD));
    refused("the meeting obligation DUTY is defined twice", duties(DUTY, DUTY));
    refused(
        "the topic T is defined twice",
        new MeetingRules(
            ImmutableList.of(),
            ImmutableList.of(Topic.of("T", NAME), Topic.of("T", NAME)),
            ImmutableSet.of(),
            ImmutableList.of()));
    refused(
        "the channel A is defined twice",
        rules(YARD.through(MeetingChannel.open("A", NAME), MeetingChannel.dispatch("A", NAME))));
    refused(
        "the item A is defined twice",
        rules(
            YARD.about(
                AgendaItemType.consulting("A", NAME), AgendaItemType.consulting("A", NAME))));
    MeetingPart part = MeetingPart.of("P", NAME, RULE.id(), MeetingPhase.AFTER);
    refused("the part P is defined twice", rules(YARD.requiring(part, part)));
  }

  @Test
  void aKindIsHeldSomewhereBySomeoneInSomeWayAboutSomething() {
    refused("YARD has no level at which it is held", rules(YARD.heldAt()));
    refused("YARD has no office that answers for it", rules(YARD.convenedBy()));
    refused(
        "YARD has residents as such in the place of an office",
        rules(YARD.convenedBy(OfficeRules.RESIDENT)));
    refused("YARD names the unknown office X", rules(YARD.convenedBy(OfficeId.of("X"))));
    refused(
        "YARD has no channel that is open to all",
        rules(YARD.through(MeetingChannel.dispatch("D", NAME))));
    refused("YARD has no type of agenda item", rules(YARD.about()));
    refused(
        "YARD has two types of item as which matters come back",
        rules(YARD.about(AgendaItemType.feedback("A", NAME), AgendaItemType.feedback("B", NAME))));
    refused(
        "YARD has nobody who is entitled",
        rules(entitling(new Entitled.Holders(ImmutableSet.of(), ImmutableSet.of()))));
    refused(
        "YARD names the unknown body X",
        rules(entitling(new Entitled.Holders(ImmutableSet.of(), ImmutableSet.of(BodyId.of("X"))))));
    refused(
        "the list of officials names the unknown office X",
        new MeetingRules(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSet.of(OfficeId.of("X")),
            ImmutableList.of()));
  }

  private static MeetingKind entitling(Entitled entitled) {
    return MeetingKind.of("YARD", NAME, RULE.id(), entitled)
        .heldAt(LevelId.VILLAGE)
        .convenedBy(HEAD)
        .through(MeetingChannel.open("YARD", NAME))
        .about(AgendaItemType.consulting("OPINIONS", NAME));
  }

  @Test
  void figuresAndConstraintsArePossible() {
    refused(
        "YARD has a quorum of nobody",
        rules(YARD.with(new QuorumRule(RULE.id(), Threshold.atLeast(0, 1), 10))));
    MeetingConstraint unlimited =
        new MeetingConstraint(MeetingConstraint.What.NO_ATTENDANCE_LIMIT, RULE.id());
    refused(
        "YARD has no limit on attendance, and keeps others away",
        rules(YARD.bound(unlimited).closed()));
    practice(rules(YARD.bound(unlimited)));
  }

  @Test
  void aYardMeetingDoesNotDecideWhatTheLawGivesToAnother() {
    String others = ", which is another meeting's by law";
    for (BallotKind kind :
        List.of(
            BallotKind.GROUP_MEETING,
            BallotKind.REPRESENTATIVES,
            BallotKind.ELECTION,
            BallotKind.RECALL)) {
      refused("YARD has the ballot " + kind + others, rules(deciding(YARD, kind)), ballot(kind));
    }
    refused(
        "YARD has the ballot ASSEMBLY" + others,
        rules(deciding(YARD.heldAt(LevelId.VILLAGE, LevelId.GROUP), BallotKind.ASSEMBLY)),
        ballot(BallotKind.ASSEMBLY));
    practice(rules(deciding(YARD, BallotKind.ASSEMBLY)), ballot(BallotKind.ASSEMBLY));
    practice(
        rules(deciding(YARD.heldAt(LevelId.GROUP), BallotKind.GROUP_MEETING)),
        ballot(BallotKind.GROUP_MEETING));
    practice(
        rules(
            deciding(
                entitling(new Entitled.Holders(ImmutableSet.of(), ImmutableSet.of(BODY))),
                BallotKind.REPRESENTATIVES)),
        ballot(BallotKind.REPRESENTATIVES));
    refused("M names the unknown ballot MATTER", rules(deciding(YARD, BallotKind.MATTER)));
  }

  private static MeetingKind deciding(MeetingKind kind, BallotKind ballot) {
    return kind.about(AgendaItemType.deciding("M", NAME, BallotTypeId.of(ballot.name())));
  }

  @Test
  void anObligationNamesMeetingsOfficesAndLinksThatAreThere() {
    refused(
        "DUTY names the unknown meeting X; DUTY has an office that may not convene these"
            + " meetings: [HEAD]",
        duties(duty(HEAD, Role.CONVENES, "X", new Where.Own(), RULE.id())));
    refused(
        "DUTY has an office that may not convene these meetings: [OTHER]",
        duties(duty(OTHER, Role.CONVENES, "YARD", new Where.Own(), RULE.id())));
    practice(duties(duty(OTHER, Role.ATTENDS, "YARD", new Where.Own(), RULE.id())));
    refused(
        "DUTY names the unknown link POSTED",
        duties(
            duty(
                HEAD,
                Role.CONVENES,
                "YARD",
                new Where.Linked(LinkKindId.of("POSTED"), Optional.empty()),
                RULE.id())));
    refused(
        "DUTY has no office that answers for it; DUTY has no meeting that counts",
        duties(
            new MeetingObligation(
                DUTY.id(),
                NAME,
                RULE.id(),
                ImmutableSet.of(),
                Role.ATTENDS,
                ImmutableSet.of(),
                new Where.Own(),
                MeetingPeriod.YEAR,
                1,
                0)));
  }
}
