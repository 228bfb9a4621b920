package org.xiangzhi.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.MEETING_STAGE;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotRules;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.ballot.Count;
import org.xiangzhi.governance.ballot.Criteria;
import org.xiangzhi.governance.ballot.Denominator;
import org.xiangzhi.governance.ballot.Tally;
import org.xiangzhi.governance.ballot.Ties;
import org.xiangzhi.governance.ballot.Turnout;
import org.xiangzhi.governance.ballot.Verdict;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Threshold;
import org.xiangzhi.governance.matter.MatterId;

/** Items are taken up one by one; a motion is deliberated, voted on once, and stands alone. */
class AgendaTest extends MeetingScene {
  private static final AgendaCommand.TakeUpItem TAKE_UP = new AgendaCommand.TakeUpItem(ID, ITEM);
  private static final AgendaCommand.Move MOVE =
      new AgendaCommand.Move(ID, ITEM, person("r-2"), "硬化道路，每户筹资二百元");
  private static final AgendaCommand.OpenDeliberation OPEN =
      new AgendaCommand.OpenDeliberation(ID, ITEM);
  private static final AgendaCommand.CloseDeliberation CLOSE =
      new AgendaCommand.CloseDeliberation(ID, ITEM);
  private static final AgendaCommand.Reopen REOPEN =
      new AgendaCommand.Reopen(ID, ITEM, "三分之一以上的户要求重新表决");
  private static final BallotId BALLOT = BallotId.of("b-1");

  static AgendaCommand.PutToVote vote(BallotTypeId type, String ballot) {
    return new AgendaCommand.PutToVote(
        ID, ITEM, BallotId.of(ballot), type, Basis.HOUSEHOLDS, ImmutableSet.of(), Optional.empty());
  }

  static AgendaCommand.PutToVote vote() {
    return vote(MATTER_VOTE, "b-1");
  }

  static AgendaCommand.ConcludeItem conclude(Conclusion conclusion) {
    return new AgendaCommand.ConcludeItem(ID, ITEM, conclusion);
  }

  static Verdict verdict(int yes, int no) {
    return new Criteria(
            QUORUM.id(),
            BallotRules.Quorum.present(Basis.HOUSEHOLDS, Threshold.atLeast(2, 3)),
            QUORUM.id(),
            Denominator.PRESENT,
            Threshold.moreThan(1, 2),
            Ties.VOTE_AGAIN)
        .judge(Turnout.of(6, 4), Tally.Motion.of(new Count(yes, no, 0)));
  }

  private void openWithItem() {
    openCouncil();
    accept(item(ITEM, "MATTER"));
  }

  @Test
  void meetingOneItem() {
    openWithItem();
    ItemId other = ItemId.of("well");
    accept(item(other, "TALK"));
    refuse(ACT_ORDER, MeetingGuards.ONE_ITEM, conclude(new Conclusion.Noted("知悉")));
    accept(TAKE_UP);
    assertEquals(Optional.of(ITEM), meeting().agenda().current().map(AgendaItem::id));
    refuse(ACT_ORDER, MeetingGuards.ONE_ITEM, new AgendaCommand.TakeUpItem(ID, other));
    refuse(ACT_ORDER, MeetingGuards.ONE_ITEM, new SessionCommand.Close(ID));
    accept(conclude(new Conclusion.Noted("知悉")));
    refuse(ALREADY_ENDED, MeetingGuards.ONE_ITEM, TAKE_UP);
    accept(new AgendaCommand.TakeUpItem(ID, other));
  }

  @Test
  void itemsAreOfAKnownTypeAndTopicAndThereOnce() {
    openYard();
    accept(item(ITEM, "OPINIONS"));
    refuse(ALREADY_EXISTS, MeetingGuards.KNOWN, item(ITEM, "OPINIONS"));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, item(ItemId.of("x"), "MATTER"));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, new AgendaCommand.TakeUpItem(ID, ItemId.of("x")));
    refuse(NOT_FOUND, MeetingGuards.KNOWN, about("x", Optional.of("MOON"), ""));
    accept(about("w", Optional.of("WATER"), "well"));
    refuse(ALREADY_EXISTS, MeetingGuards.ONE_VOTE, about("w2", Optional.empty(), "well"));
  }

  private static AgendaCommand.AddItem about(String id, Optional<String> topic, String matter) {
    return new AgendaCommand.AddItem(
        ID,
        ItemId.of(id),
        ItemTypeId.of("OPINIONS"),
        topic.map(TopicId::of),
        "水价",
        Optional.of(matter).filter(m -> !m.isEmpty()).map(MatterId::of));
  }

  @Test
  void anAgendaHasRoomForTwoHundredItems() {
    openYard();
    for (int i = 0; i < MeetingGuards.MOST_ITEMS; i++) {
      accept(item(ItemId.of("i-" + i), "OPINIONS"));
    }
    refuse(VALUE_OUT_OF_BOUNDS, MeetingGuards.KNOWN, item(ItemId.of("i"), "OPINIONS"));
  }

  @Test
  void meetingOneVote() {
    openWithItem();
    refuse(ACT_ORDER, MeetingGuards.ONE_ITEM, MOVE);
    accept(TAKE_UP);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, vote());
    accept(MOVE);
    Refusal second = refuse(ALREADY_EXISTS, MeetingGuards.ONE_VOTE, MOVE);
    assertEquals("motion", second.arguments().get("kind"));
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, vote());
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, CLOSE);
    accept(OPEN);
    refuse(ALREADY_EXISTS, MeetingGuards.ONE_VOTE, OPEN);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, vote());
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, conclude(new Conclusion.Noted("知悉")));
    accept(CLOSE);
    accept(vote());
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, vote(MATTER_VOTE, "b-2"));
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, OPEN);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, REOPEN);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, conclude(new Conclusion.Voted()));
    verdicts.put(BALLOT, verdict(3, 1));
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, conclude(new Conclusion.Noted("知悉")));
    accept(conclude(new Conclusion.Voted()));
    assertEquals(
        Optional.of(BALLOT),
        meeting().agenda().items().get(0).motion().orElseThrow().lastVote().map(v -> v.ballot()));
  }

  @Test
  void aMotionThatWasVotedOnIsReopenedByADecisionAndDeliberatedAgain() {
    openWithItem();
    accept(TAKE_UP);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, conclude(new Conclusion.Voted()));
    accept(OPEN);
    accept(MOVE);
    accept(CLOSE);
    accept(vote());
    verdicts.put(BALLOT, verdict(2, 2));
    accept(REOPEN);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, REOPEN);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, vote(MATTER_VOTE, "b-2"));
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, conclude(new Conclusion.Noted("知悉")));
    accept(OPEN);
    accept(CLOSE);
    accept(vote(MATTER_VOTE, "b-2"));
    verdicts.put(BallotId.of("b-2"), verdict(3, 1));
    accept(conclude(new Conclusion.Voted()));
    AgendaItem item = meeting().agenda().items().get(0);
    assertEquals(2, item.motion().orElseThrow().votes().size());
    assertEquals(
        ImmutableList.of(0, 1),
        item.deliberations().stream().map(AgendaItem.Deliberation::vote).toList());
  }

  @Test
  void aMotionComesBeforeItsDeliberationHasEnded() {
    openWithItem();
    accept(TAKE_UP);
    accept(OPEN);
    accept(CLOSE);
    refuse(ACT_ORDER, MeetingGuards.ONE_VOTE, MOVE);
  }

  @Test
  void meetingConsults() {
    openCouncil();
    accept(item(ITEM, "TALK"));
    accept(TAKE_UP);
    accept(MOVE);
    accept(OPEN);
    accept(CLOSE);
    refuse(NOT_ENTITLED, MeetingGuards.CONSULTS, vote());
    accept(conclude(new Conclusion.ToAssembly("筹资二百元")));
    accept(item(ItemId.of("road-2"), "MATTER"));
    accept(new AgendaCommand.TakeUpItem(ID, ItemId.of("road-2")));
    refuse(
        NOT_ENTITLED,
        MeetingGuards.CONSULTS,
        new AgendaCommand.PutToVote(
            ID,
            ItemId.of("road-2"),
            BALLOT,
            BallotTypeId.of("OTHER_VOTE"),
            Basis.HOUSEHOLDS,
            ImmutableSet.of(),
            Optional.empty()));
  }

  @Test
  void meetingRecusal() {
    openWithItem();
    AgendaCommand.Recuse recuse = new AgendaCommand.Recuse(ID, ITEM, person("r-2"), "承包人是其兄弟");
    accept(recuse);
    refuse(ALREADY_EXISTS, MeetingGuards.RECUSAL, recuse);
    refuse(
        NOT_FOUND,
        MeetingGuards.KNOWN,
        new AgendaCommand.Recuse(ID, ItemId.of("x"), person("r-2"), "承包人是其兄弟"));
    accept(TAKE_UP);
    refuse(NOT_ENTITLED, MeetingGuards.RECUSAL, MOVE);
    refuse(NOT_ENTITLED, MeetingGuards.RECUSAL, speak("r-2"));
    refuse(
        NOT_ENTITLED,
        MeetingGuards.ATTENDANCE,
        new AgendaCommand.Move(ID, ITEM, person("r-12"), "另修一条"));
    accept(speak("r-3"));
    AgendaCommand.Recuse speaker = new AgendaCommand.Recuse(ID, ITEM, person("r-3"), "承包人是其兄弟");
    refuse(ACT_ORDER, MeetingGuards.SPEECH, speaker);
    accept(new SpeechCommand.StopSpeech(ID));
    accept(new AgendaCommand.Move(ID, ITEM, person("r-4"), "硬化道路"));
    accept(OPEN);
    accept(CLOSE);
    accept(vote());
    refuse(ACT_ORDER, MeetingGuards.RECUSAL, speaker);
    verdicts.put(BALLOT, verdict(3, 0));
    accept(conclude(new Conclusion.Voted()));
    refuse(ALREADY_ENDED, MeetingGuards.ONE_ITEM, speaker);
  }

  @Test
  void aMatterIsRaisedOnceAtAMeeting() {
    openYard();
    accept(item(ITEM, "OPINIONS"));
    accept(about("w", Optional.empty(), "well"));
    accept(TAKE_UP);
    refuse(ALREADY_EXISTS, MeetingGuards.KNOWN, conclude(raised("well")));
    accept(conclude(raised("lamp", "bridge")));
    accept(new AgendaCommand.TakeUpItem(ID, ItemId.of("w")));
    AgendaCommand.ConcludeItem again =
        new AgendaCommand.ConcludeItem(ID, ItemId.of("w"), raised("lamp"));
    refuse(ALREADY_EXISTS, MeetingGuards.KNOWN, again);
    accept(
        new AgendaCommand.ConcludeItem(
            ID, ItemId.of("w"), new Conclusion.Solved("当场修好", Optional.of(MatterId.of("well")))));
    assertEquals(
        ImmutableList.of("bridge", "lamp", "well"),
        meeting().agenda().raised().map(MatterId::value).toList());
  }

  private static Conclusion raised(String... matters) {
    ImmutableSortedSet.Builder<MatterId> all = ImmutableSortedSet.naturalOrder();
    for (String matter : matters) {
      all.add(MatterId.of(matter));
    }
    return new Conclusion.MattersRaised(all.build());
  }

  @Test
  void meetingStage() {
    accept(call(YARD, VILLAGE, now, "s-1"));
    accept(item(ITEM, "OPINIONS"));
    refuse(MEETING_STAGE, MeetingGuards.STAGE, TAKE_UP);
  }
}
