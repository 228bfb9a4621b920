package org.xiangzhi.governance.plugin.yard;

import static org.xiangzhi.governance.plugin.yard.DemoVillage.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.ballot.BallotTypeId;
import org.xiangzhi.governance.ballot.Basis;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaItem;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.ItemTypeId;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MinutesCommand;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SpeechCommand;
import org.xiangzhi.governance.meeting.SpeechEntry;
import org.xiangzhi.governance.meeting.TopicId;
import org.xiangzhi.governance.village.Script;

/** Plays one yard meeting of the demonstration. */
final class MeetingPlay {
  private final Script script;
  private final MeetingId meeting;

  MeetingPlay(Script script, String meeting) {
    this.script = script;
    this.meeting = MeetingId.of(meeting);
  }

  void call(MeetingKindId kind, UnitId unit, PersonId convener) {
    LocalDateTime starts = script.day().atTime(19, 0);
    act(
        new SessionCommand.Call(
            meeting, kind, unit, instant(starts), convener, "黄葛树下院坝", Optional.empty()));
  }

  void prepare() {
    act(new SessionCommand.CompletePart(meeting, YardMeetings.PREPARATION, "已熟悉政策，摸排诉求"));
  }

  void notice(ChannelId channel) {
    act(new SessionCommand.GiveNotice(meeting, channel, "院坝公示栏"));
  }

  void checkIn(ChannelId channel, PersonId... persons) {
    act(
        new SessionCommand.CheckIn(
            meeting, channel, ImmutableSortedSet.copyOf(ImmutableList.copyOf(persons))));
  }

  /** Checks households in by their numbers. */
  void households(int first, int last) {
    checkIn(
        YardMeetings.YARD,
        IntStream.rangeClosed(first, last).mapToObj(VILLAGE::resident).toArray(PersonId[]::new));
  }

  void open() {
    act(new SessionCommand.Open(meeting));
  }

  void item(String item, ItemTypeId type, String topic, String title) {
    act(
        new AgendaCommand.AddItem(
            meeting,
            ItemId.of(item),
            type,
            Optional.of(TopicId.of(topic)),
            title,
            Optional.empty()));
  }

  void takeUp(String item) {
    act(new AgendaCommand.TakeUpItem(meeting, ItemId.of(item)));
  }

  /** Takes up a matter that has come back by itself. */
  void takeUp(MatterId matter) {
    act(new AgendaCommand.TakeUpItem(meeting, AgendaItem.comingBack(matter)));
  }

  void noted(String item, String note) {
    act(new AgendaCommand.ConcludeItem(meeting, ItemId.of(item), new Conclusion.Noted(note)));
  }

  void told(MatterId matter) {
    act(
        new AgendaCommand.ConcludeItem(
            meeting, AgendaItem.comingBack(matter), new Conclusion.Noted("已反馈办理情况")));
  }

  void raised(String item, MatterId... matters) {
    act(
        new AgendaCommand.ConcludeItem(
            meeting,
            ItemId.of(item),
            new Conclusion.MattersRaised(
                ImmutableSortedSet.copyOf(ImmutableList.copyOf(matters)))));
  }

  /** Refers what the law reserves on to the assembly. */
  void toAssembly(String item, String what) {
    act(new AgendaCommand.ConcludeItem(meeting, ItemId.of(item), new Conclusion.ToAssembly(what)));
  }

  /** Tries to have a yard meeting vote, which it never does. */
  void vote(String item) {
    act(
        new AgendaCommand.PutToVote(
            meeting,
            ItemId.of(item),
            BallotId.of("vote-1"),
            BallotTypeId.of("ASSEMBLY"),
            Basis.HOUSEHOLDS,
            ImmutableSet.of(),
            Optional.empty()));
  }

  /** Someone speaks for some minutes. */
  void speak(PersonId who, int minutes) {
    start(who, false);
    script.minutesLater(minutes - 1);
    stop();
  }

  void start(PersonId who, boolean prepared) {
    act(new SpeechCommand.StartSpeech(meeting, who, prepared));
  }

  void stop() {
    act(new SpeechCommand.StopSpeech(meeting));
  }

  /** Someone enters on the list of speakers. */
  void ask(PersonId who) {
    script.act(VILLAGE.log(), who, new SpeechCommand.RequestToSpeak(meeting, who));
  }

  /** Enters from paper a speech that ended before it began. */
  void backwards(PersonId who) {
    Instant now = instant(script.now());
    act(
        new SpeechCommand.RecordSpeeches(
            meeting,
            ImmutableList.of(
                new SpeechEntry(who, Optional.empty(), now, now.minusSeconds(60), false))));
  }

  void recorded() {
    act(new SessionCommand.CompletePart(meeting, YardMeetings.RECORDING, "问题建议已登记"));
  }

  void close() {
    act(new SessionCommand.Close(meeting));
  }

  void sorted() {
    act(new SessionCommand.CompletePart(meeting, YardMeetings.SORTING, "已梳理形成清单"));
  }

  void draft() {
    act(new MinutesCommand.Draft(meeting));
  }

  /** Approves a text that is not the one that was drafted. */
  void approveOther() {
    act(new MinutesCommand.Approve(meeting, Digest.ofText("另一份纪要")));
  }

  private void act(Command command) {
    script.act(VILLAGE.log(), VILLAGE.clerk(), command);
  }

  private static Instant instant(LocalDateTime at) {
    return at.atZone(Act.ZONE).toInstant();
  }
}
