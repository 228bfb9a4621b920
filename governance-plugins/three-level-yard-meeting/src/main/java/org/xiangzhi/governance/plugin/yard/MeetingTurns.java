package org.xiangzhi.governance.plugin.yard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Command;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaItem;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.ItemTypeId;
import org.xiangzhi.governance.meeting.Meeting;
import org.xiangzhi.governance.meeting.MinutesCommand;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SpeechCommand;
import org.xiangzhi.governance.meeting.SpeechEntry;
import org.xiangzhi.governance.meeting.TopicId;
import org.xiangzhi.governance.village.Model;

/** Enters the turns of one meeting into the diary, from its call to its minutes. */
final class MeetingTurns {
  private static final ItemId POLICY = ItemId.of("policy");

  /** One of so many meetings is kept by the minute while it is held; the others from paper. */
  private static final int LIVE = 5;

  /** One of so many gives residents less than half of the time. */
  private static final int TOO_SHORT = 25;

  private final Diary diary;
  private final SampleVillage village;
  private final MeetingYear.Planned meeting;
  private final ImmutableList<PersonId> present;
  private final SplittableRandom random;
  private final boolean live;
  private LocalDateTime now;

  MeetingTurns(
      Diary diary,
      SampleVillage village,
      MeetingYear.Planned meeting,
      ImmutableList<PersonId> present,
      SplittableRandom random) {
    this.diary = diary;
    this.village = village;
    this.meeting = meeting;
    this.present = present;
    this.random = random;
    this.live = random.nextInt(LIVE) == 0;
    this.now = meeting.day().atTime(19, 0);
  }

  /** Calls the meeting, opens it, and has the policy of the day read. */
  void open() {
    // On its first day the version that knows the kind has just come into use.
    LocalDateTime calling =
        meeting.kind().equals(YardMeetings.DISTRICT) && isFirstDay()
            ? now
            : meeting.day().minusDays(MeetingYear.CALLED_BEFORE).atTime(9, 0);
    diary.enter(
        village.log(),
        calling,
        village.clerk(),
        new SessionCommand.Call(
            meeting.id(),
            meeting.kind(),
            meeting.unit(),
            instant(now),
            meeting.convener(),
            SampleTexts.PLACES.get(random.nextInt(SampleTexts.PLACES.size())),
            Optional.empty()));
    clerk(new SessionCommand.CompletePart(meeting.id(), YardMeetings.PREPARATION, "已熟悉政策，摸排诉求"));
    checkIn();
    clerk(new SessionCommand.Open(meeting.id()));
    String policy = SampleTexts.POLICIES.get(random.nextInt(SampleTexts.POLICIES.size()));
    clerk(
        new AgendaCommand.AddItem(
            meeting.id(), POLICY, YardMeetings.POLICY, Optional.empty(), policy, Optional.empty()));
    clerk(new AgendaCommand.TakeUpItem(meeting.id(), POLICY));
    speeches();
    clerk(new AgendaCommand.ConcludeItem(meeting.id(), POLICY, new Conclusion.Noted("已宣讲")));
    feedback();
  }

  private boolean isFirstDay() {
    return meeting.day().equals(YardVersion.RAISED.from());
  }

  /** Some take part online, where people can. */
  private void checkIn() {
    int online = present.size() > 30 ? present.size() / 12 : 0;
    ChannelId place =
        ImmutableList.of(YardMeetings.YARD, YardMeetings.FIELD, YardMeetings.EVENING)
            .get(random.nextInt(3));
    List<PersonId> there = new ArrayList<>(present.subList(online, present.size()));
    if (!present.contains(meeting.convener())) {
      there.add(meeting.convener());
    }
    clerk(new SessionCommand.CheckIn(meeting.id(), place, ImmutableSortedSet.copyOf(there)));
    if (online > 0) {
      clerk(
          new SessionCommand.CheckIn(
              meeting.id(),
              YardMeetings.STREAM,
              ImmutableSortedSet.copyOf(present.subList(0, online))));
    }
  }

  /** The convener speaks, then residents, as a rule for longer in all. */
  private void speeches() {
    int official = 4 + random.nextInt(8);
    boolean enough = random.nextInt(TOO_SHORT) > 0;
    int residents = enough ? official + random.nextInt(20) : official / 2;
    int speakers = 2 + random.nextInt(4);
    List<SpeechEntry> entries = new ArrayList<>();
    speech(meeting.convener(), official, entries);
    for (int i = 0; i < speakers; i++) {
      int minutes = residents * (i + 1) / speakers - residents * i / speakers;
      if (minutes > 0) {
        speech(resident(i), minutes, entries);
      }
    }
    if (!live) {
      clerk(new SpeechCommand.RecordSpeeches(meeting.id(), ImmutableList.copyOf(entries)));
    }
  }

  /** Residents who hold no office speak from the fourth household of a yard on. */
  private PersonId resident(int number) {
    List<PersonId> plain = plain();
    return plain.get(number % plain.size());
  }

  /** Lists those present who hold no office; whoever raises a matter is one of them. */
  List<PersonId> plain() {
    return present.stream()
        .filter(
            person -> {
              String value = person.value();
              int household = Integer.parseInt(value.substring(value.indexOf('-') + 1));
              return (household - 1) % SampleVillage.HOUSEHOLDS_OF_YARD > 2;
            })
        .toList();
  }

  private void speech(PersonId person, int minutes, List<SpeechEntry> entries) {
    LocalDateTime from = now;
    if (live) {
      clerk(new SpeechCommand.StartSpeech(meeting.id(), person, false));
    }
    now = from.plusMinutes(minutes);
    if (live) {
      clerk(new SpeechCommand.StopSpeech(meeting.id()));
    } else {
      entries.add(new SpeechEntry(person, Optional.of(POLICY), instant(from), instant(now), false));
    }
  }

  /** Earlier matters have come back by themselves: the first of them is told about. */
  private void feedback() {
    diary.enter(
        village.log(),
        now,
        village.clerk(),
        read -> toldAbout(read.get().meetings().find(meeting.id()).orElseThrow()));
  }

  private List<Command> toldAbout(Meeting held) {
    return held.agenda().items().stream()
        .filter(item -> item.type().equals(YardMeetings.FEEDBACK))
        .filter(item -> item.concluded().isEmpty())
        .map(AgendaItem::id)
        .limit(1)
        .flatMap(
            item ->
                Stream.<Command>of(
                    new AgendaCommand.TakeUpItem(meeting.id(), item),
                    new AgendaCommand.ConcludeItem(
                        meeting.id(), item, new Conclusion.Noted("已反馈办理情况"))))
        .toList();
  }

  /** Takes a matter up that somebody raises; it is solved at once or goes its way. */
  void matter(int number, MatterId matter, SampleTexts.Sample sample, boolean solved) {
    ItemId item = ItemId.of("item-" + number);
    ItemTypeId type = solved ? YardMeetings.ON_THE_SPOT : YardMeetings.OPINIONS;
    clerk(
        new AgendaCommand.AddItem(
            meeting.id(),
            item,
            type,
            Optional.of(TopicId.of(sample.topic())),
            sample.summary(),
            Optional.empty()));
    clerk(new AgendaCommand.TakeUpItem(meeting.id(), item));
    clerk(
        new AgendaCommand.ConcludeItem(
            meeting.id(),
            item,
            solved
                ? new Conclusion.Solved(sample.result(), Optional.of(matter))
                : new Conclusion.MattersRaised(ImmutableSortedSet.of(matter))));
  }

  /** Closes the meeting and draws its minutes up. */
  void close() {
    clerk(new SessionCommand.CompletePart(meeting.id(), YardMeetings.RECORDING, "问题建议已登记"));
    clerk(new SessionCommand.Close(meeting.id()));
    clerk(new SessionCommand.CompletePart(meeting.id(), YardMeetings.SORTING, "已梳理形成清单"));
    clerk(new MinutesCommand.Draft(meeting.id()));
    diary.enter(village.log(), tick(), village.secretary(), read -> approval(read.get()));
  }

  private List<Command> approval(Model model) {
    return model
        .meetings()
        .find(meeting.id())
        .flatMap(held -> held.papers().drafted())
        .<Command>map(drafted -> new MinutesCommand.Approve(meeting.id(), drafted.digest()))
        .stream()
        .toList();
  }

  /** When the meeting has got to. */
  LocalDateTime now() {
    return now;
  }

  private void clerk(Command command) {
    diary.enter(village.log(), now, village.clerk(), command);
  }

  private LocalDateTime tick() {
    now = now.plusMinutes(1);
    return now;
  }

  private static Instant instant(LocalDateTime at) {
    return at.atZone(Act.ZONE).toInstant();
  }
}
