package org.xiangzhi.governance.testkit.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotKind;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Casting;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.kernel.TypeNames;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.ItemTypeId;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingObligation;
import org.xiangzhi.governance.meeting.MeetingPeriod;
import org.xiangzhi.governance.meeting.MeetingRules;
import org.xiangzhi.governance.meeting.ObligationId;
import org.xiangzhi.governance.meeting.QuorumRule;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SpeakingRule;
import org.xiangzhi.governance.office.BodyId;
import org.xiangzhi.governance.office.OfficeId;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.procedure.ActRule;
import org.xiangzhi.governance.testkit.practice.FiveStepPractice;
import org.xiangzhi.governance.testkit.sample.SampleVillage;

/** Is a sample village whose practice has meetings of lanes that deliberate and vote. */
final class MeetingVillage {
  static final OfficeId HEAD = OfficeId.of("VILLAGE_HEAD");
  static final OfficeId ELDER = OfficeId.of("LANE_ELDER");
  static final OfficeId CLERK = OfficeId.of("TOWN_CLERK");
  static final LevelId LANE = LevelId.of("LANE");
  static final BallotTypeId VOTE = BallotTypeId.of("MATTER_VOTE");
  static final MeetingId ID = MeetingId.of("lane-1");
  static final ItemId ROAD = ItemId.of("road");
  private static final RuleId RULE = RuleId.of("QUORUM");
  private static final ChannelId YARD = ChannelId.of("YARD");
  private static final MeetingKind COUNCIL =
      MeetingKind.of("COUNCIL", Text.of("民主议事会", "deliberation"), RULE, new Entitled.Households())
          .heldAt(LevelId.VILLAGE, LANE)
          .convenedBy(HEAD, CLERK)
          .through(MeetingChannel.open("YARD", Text.of("院坝", "yard")))
          .with(new QuorumRule(RULE, Threshold.atLeast(1, 2), 10))
          .about(AgendaItemType.deciding("MATTER", Text.of("议决事项", "matter"), VOTE))
          .with(SpeakingRule.half(RULE));

  private static final MeetingKind TALK =
      plain("TALK", new Entitled.Adults()).heldAt(LevelId.VILLAGE);
  private static final MeetingKind BOARD =
      plain(
              "BOARD",
              new Entitled.Holders(
                  ImmutableSet.of(HEAD), ImmutableSet.of(BodyId.of("VILLAGE_OFFICE"))))
          .heldAt(LevelId.VILLAGE)
          .closed();

  final SampleVillage village;
  final UnitId unit;
  final PersonId head;
  final List<PersonId> adults;

  MeetingVillage() {
    village = SampleVillage.of(definition()).households(8).build();
    unit = UnitId.of(village.log().unit());
    head = village.holder(ImmutableSet.of(HEAD));
    adults = village.adults().keySet().asList();
  }

  private static MeetingKind plain(String id, Entitled entitled) {
    return MeetingKind.of(id, Text.of("会议", "meeting"), RULE, entitled)
        .convenedBy(HEAD)
        .through(MeetingChannel.open("YARD", Text.of("院坝", "yard")))
        .about(AgendaItemType.consulting("OPINIONS", Text.of("征求意见", "opinions")));
  }

  private static PracticeDefinition definition() {
    PracticeDefinition plain = new FiveStepPractice().definition();
    Stream<ActRule> acts =
        Stream.concat(
                TypeNames.of(MeetingCommand.class).names().stream(),
                Stream.of("ballot.count-hands", "ballot.close", "ballot.count-votes"))
            .map(type -> ActRule.of(type, HEAD));
    return plain.toBuilder()
        .ballots(ImmutableList.of(ballot()))
        .acts(Stream.concat(plain.acts().stream(), acts).toList())
        .meetings(
            new MeetingRules(
                ImmutableList.of(COUNCIL, TALK, BOARD),
                ImmutableList.of(),
                ImmutableSet.of(HEAD, CLERK),
                ImmutableList.of(
                    duty("LANES", HEAD, new MeetingObligation.Where.Below(LANE)),
                    duty("VILLAGE", CLERK, new MeetingObligation.Where.Below(LevelId.VILLAGE)),
                    duty("TOWN", CLERK, new MeetingObligation.Where.Own()))))
        .build();
  }

  private static MeetingObligation duty(String id, OfficeId office, MeetingObligation.Where where) {
    return new MeetingObligation(
        ObligationId.of(id),
        Text.of("开会责任", "duty to meet"),
        RULE,
        ImmutableSet.of(office),
        MeetingObligation.Role.CONVENES,
        ImmutableSet.of(COUNCIL.id()),
        where,
        MeetingPeriod.HALF_YEAR,
        1,
        0);
  }

  private static BallotRules ballot() {
    return new BallotRules(
        VOTE,
        Text.of("一事一议一表决", "vote on a matter"),
        BallotKind.MATTER,
        RULE,
        ImmutableList.of(BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(1, 2))),
        RuleId.of("MAJORITY"),
        Denominator.PRESENT,
        Threshold.moreThan(1, 2),
        ImmutableSet.of(Casting.HANDS),
        false,
        Ties.VOTE_AGAIN);
  }

  Instant now() {
    return village.clock().instant();
  }

  void waitMillis(long millis) {
    village.clock().advance(Duration.ofMillis(millis));
  }

  void accepted(Command command) {
    village.accepted(head, command);
  }

  Meeting meeting() {
    return village.governance().read(village.log()).meetings().find(ID).orElseThrow();
  }

  static SessionCommand.Call call(MeetingId id, UnitId unit, PersonId convener, Instant at) {
    return call("COUNCIL", id, unit, convener, at);
  }

  static SessionCommand.Call call(
      String kind, MeetingId id, UnitId unit, PersonId convener, Instant at) {
    return new SessionCommand.Call(
        id, MeetingKindId.of(kind), unit, at, convener, "老槐树下", Optional.empty());
  }

  SessionCommand.CheckIn checkIn(List<PersonId> persons) {
    return new SessionCommand.CheckIn(ID, YARD, ImmutableSortedSet.copyOf(persons));
  }

  /** Opens a meeting of the village with all adults, and takes the road up. */
  void open() {
    accepted(call(ID, unit, head, now()));
    accepted(checkIn(adults));
    accepted(new SessionCommand.Open(ID));
    accepted(
        new AgendaCommand.AddItem(
            ID, ROAD, ItemTypeId.of("MATTER"), Optional.empty(), "修路", Optional.empty()));
    accepted(new AgendaCommand.TakeUpItem(ID, ROAD));
  }

  /** Moves, deliberates, and puts the motion to the vote. */
  void vote(String ballot) {
    accepted(new AgendaCommand.Move(ID, ROAD, adults.get(0), "硬化道路，每户筹资二百元"));
    accepted(new AgendaCommand.OpenDeliberation(ID, ROAD));
    accepted(new AgendaCommand.CloseDeliberation(ID, ROAD));
    accepted(putToVote(ballot, Basis.HOUSEHOLDS));
  }

  static AgendaCommand.PutToVote putToVote(String ballot, Basis basis) {
    return new AgendaCommand.PutToVote(
        ID, ROAD, BallotId.of(ballot), VOTE, basis, ImmutableSet.of(), Optional.empty());
  }
}
