package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.MeetingId;

/** Plays what a meeting decides: a motion is moved, deliberated, voted on and concluded. */
final class MotionScript {
  private final Village village;
  private final UnitId unit;
  private final MeetingId meeting;
  private final ItemId item;

  MotionScript(Village village, UnitId unit, MeetingId meeting, ItemId item) {
    this.village = village;
    this.unit = unit;
    this.meeting = meeting;
    this.item = item;
  }

  void play(Hand hand, AgendaItemType type, List<PersonId> present) {
    give(hand, new AgendaCommand.TakeUpItem(meeting, item));
    Optional<BallotRules> rules =
        type.ballots().stream().flatMap(one -> hand.practice().ballot(one).stream()).findFirst();
    boolean moved =
        rules.isPresent()
            && !present.isEmpty()
            && give(
                hand,
                new AgendaCommand.Move(meeting, item, present.get(0), "同意" + type.name().zh()));
    if (!moved) {
      put(hand);
      return;
    }
    give(hand, new AgendaCommand.OpenDeliberation(meeting, item));
    hand.minutes(5);
    give(hand, new AgendaCommand.CloseDeliberation(meeting, item));
    BallotId ballot = BallotId.of("vote-" + meeting + "-" + item);
    Basis basis = VoteScript.basis(rules.get());
    boolean put =
        give(
            hand,
            new AgendaCommand.PutToVote(
                meeting,
                item,
                ballot,
                rules.get().id(),
                basis,
                ImmutableSet.of(),
                Optional.empty()));
    if (put && new VoteScript(village, unit, rules.get()).count(hand, ballot)) {
      give(hand, new AgendaCommand.ConcludeItem(meeting, item, new Conclusion.Voted()));
    }
  }

  private void put(Hand hand) {
    give(hand, new AgendaCommand.ConcludeItem(meeting, item, new Conclusion.PutOff("另行表决")));
  }

  private boolean give(Hand hand, AgendaCommand command) {
    return hand.give(unit, command);
  }
}
