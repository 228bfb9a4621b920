package org.xiangzhi.governance.plugin.chunhua;

import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.LOG;
import static org.xiangzhi.governance.plugin.chunhua.SampleVillage.group;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.ItemTypeId;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MinutesCommand;
import org.xiangzhi.governance.meeting.PartId;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SpeechCommand;
import org.xiangzhi.governance.meeting.TopicId;
import org.xiangzhi.governance.village.Script;

/** Writes the acts of one meeting of group 1 shortly, all of one chair. */
final class MeetingPlay {
  private static final ChannelId YARD = ChannelId.of("YARD");

  private final Script script;
  private final String chair;
  private final MeetingId meeting;

  MeetingPlay(Script script, String chair, String meeting) {
    this.script = script;
    this.chair = chair;
    this.meeting = MeetingId.of(meeting);
  }

  private void act(MeetingCommand command) {
    script.act(LOG, chair, command);
  }

  /** Calls it for the evening some days later. */
  void call(String kind, int daysLater, String place) {
    act(
        new SessionCommand.Call(
            meeting,
            MeetingKindId.of(kind),
            group(1),
            SampleVillage.eveningOf(script.day().plusDays(daysLater)),
            PersonId.of(chair),
            place,
            Optional.empty()));
  }

  void notice(String place) {
    act(new SessionCommand.GiveNotice(meeting, YARD, place));
  }

  void checkIn(Collection<String> persons) {
    act(new SessionCommand.CheckIn(meeting, YARD, BallotPlay.ids(persons)));
  }

  void open() {
    act(new SessionCommand.Open(meeting));
  }

  void close() {
    act(new SessionCommand.Close(meeting));
  }

  void complete(String part, String note) {
    act(new SessionCommand.CompletePart(meeting, PartId.of(part), note));
  }

  /** Puts an item on the agenda. */
  void item(String item, String type, String topic, String title, Optional<MatterId> matter) {
    act(
        new AgendaCommand.AddItem(
            meeting,
            ItemId.of(item),
            ItemTypeId.of(type),
            Optional.of(TopicId.of(topic)),
            title,
            matter));
  }

  void takeUp(String item) {
    act(new AgendaCommand.TakeUpItem(meeting, ItemId.of(item)));
  }

  void conclude(String item, Conclusion conclusion) {
    act(new AgendaCommand.ConcludeItem(meeting, ItemId.of(item), conclusion));
  }

  void move(String item, String mover, String motion) {
    act(new AgendaCommand.Move(meeting, ItemId.of(item), PersonId.of(mover), motion));
  }

  void openDeliberation(String item) {
    act(new AgendaCommand.OpenDeliberation(meeting, ItemId.of(item)));
  }

  void closeDeliberation(String item) {
    act(new AgendaCommand.CloseDeliberation(meeting, ItemId.of(item)));
  }

  /** Puts the motion to the vote of the households. */
  void putToVote(String item, String ballot) {
    act(
        new AgendaCommand.PutToVote(
            meeting,
            ItemId.of(item),
            BallotId.of(ballot),
            ChunhuaBallots.GROUP_MEETING,
            Basis.HOUSEHOLDS,
            ImmutableSet.of(),
            Optional.empty()));
  }

  /** Lets someone speak for some minutes. */
  void speak(String person, int minutes) {
    act(new SpeechCommand.RequestToSpeak(meeting, PersonId.of(person)));
    act(new SpeechCommand.StartSpeech(meeting, PersonId.of(person), false));
    script.minutesLater(minutes - 1);
    act(new SpeechCommand.StopSpeech(meeting));
  }

  /** Lets someone try to speak who may not. */
  void speakOutOfTurn(String person) {
    act(new SpeechCommand.StartSpeech(meeting, PersonId.of(person), false));
  }

  void draftMinutes() {
    act(new MinutesCommand.Draft(meeting));
  }

  /** Approves a text that is not the one that was drafted. */
  void approveAnotherText() {
    act(new MinutesCommand.Approve(meeting, Digest.ofText("另一份纪要")));
  }
}
