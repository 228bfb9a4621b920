package org.xiangzhi.governance.host.simulate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.meeting.AgendaCommand;
import org.xiangzhi.governance.meeting.AgendaItemType;
import org.xiangzhi.governance.meeting.ChannelId;
import org.xiangzhi.governance.meeting.Conclusion;
import org.xiangzhi.governance.meeting.Entitled;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.MeetingChannel;
import org.xiangzhi.governance.meeting.MeetingCommand;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MeetingKind;
import org.xiangzhi.governance.meeting.MeetingPhase;
import org.xiangzhi.governance.meeting.MinutesCommand;
import org.xiangzhi.governance.meeting.SessionCommand;
import org.xiangzhi.governance.meeting.SpeechCommand;
import org.xiangzhi.governance.meeting.SpeechEntry;
import org.xiangzhi.governance.meeting.Topic;

/** Plays one meeting: its call, and on its day everything from the check-in to the minutes. */
final class MeetingScript {
  private static final int SPEECH = 8;
  private static final int MOST_ITEMS = 3;
  private static final int BATCH = 2000;

  private final Village village;
  private final Meetings.Planned planned;
  private final MeetingKind kind;
  private final MeetingId id;
  private final Optional<ChannelId> channel;
  private final List<PersonId> present = new ArrayList<>();
  private boolean called;

  MeetingScript(Village village, Meetings.Planned planned, int number) {
    this.village = village;
    this.planned = planned;
    this.kind = planned.kind();
    this.id = MeetingId.of("m-" + number);
    this.channel =
        kind.channels().stream()
            .filter(each -> !each.dispatch())
            .map(MeetingChannel::id)
            .findFirst();
  }

  void call(Hand hand) {
    Cast.Seat caller = hand.who("meeting.call", planned.unit()).orElse(planned.convener());
    called =
        hand.give(
            caller,
            new SessionCommand.Call(
                id,
                kind.id(),
                planned.unit(),
                hand.instant(planned.starts()),
                planned.convener().person(),
                "院坝",
                Optional.empty()));
    if (called && kind.notice().isPresent()) {
      channel.ifPresent(way -> give(hand, new SessionCommand.GiveNotice(id, way, "公开栏")));
    }
    if (called) {
      for (AgendaItemType item : decisive()) {
        add(hand, item);
      }
    }
  }

  /** What is to be decided is named beforehand. */
  private List<AgendaItemType> decisive() {
    return kind.items().stream().filter(item -> !item.ballots().isEmpty()).limit(1).toList();
  }

  private List<AgendaItemType> consulting() {
    return kind.items().stream()
        .filter(item -> item.ballots().isEmpty() && !item.feedback())
        .limit(MOST_ITEMS)
        .toList();
  }

  private ItemId item(AgendaItemType type) {
    return ItemId.of("item-" + (kind.items().indexOf(type) + 1));
  }

  private boolean add(Hand hand, AgendaItemType type) {
    return give(
        hand,
        new AgendaCommand.AddItem(
            id,
            item(type),
            type.id(),
            hand.practice().meetings().topics().stream().map(Topic::id).findFirst(),
            type.name().zh(),
            Optional.empty()));
  }

  void hold(Hand hand) {
    if (!called) {
      return;
    }
    parts(hand, MeetingPhase.BEFORE);
    hand.until(planned.starts());
    checkIn(hand);
    if (!give(hand, new SessionCommand.Open(id))) {
      return;
    }
    LocalDateTime opened = hand.now();
    int items = decisive().size() + consulting().size();
    decisive()
        .forEach(
            type ->
                new MotionScript(village, planned.unit(), id, item(type))
                    .play(hand, type, present));
    consulting().forEach(type -> consult(hand, type));
    feedback(hand);
    parts(hand, MeetingPhase.DURING);
    hand.until(
        opened.plusMinutes(Assumptions.MINUTES + (long) items * Assumptions.MINUTES_PER_ITEM));
    give(hand, new SessionCommand.Close(id));
    parts(hand, MeetingPhase.AFTER);
    minutes(hand);
  }

  private void parts(Hand hand, MeetingPhase phase) {
    kind.parts(phase)
        .forEach(part -> give(hand, new SessionCommand.CompletePart(id, part.id(), "已完成")));
  }

  private void checkIn(Hand hand) {
    TreeSet<PersonId> come = new TreeSet<>();
    come.add(planned.convener().person());
    planned.guests().forEach(guest -> come.add(guest.person()));
    List<PersonId> entitled = entitled();
    int percent = kind.quorum().isPresent() ? Assumptions.COME_TO_DECIDE : Assumptions.COME;
    int wanted = Math.max(Math.min(3, entitled.size()), (entitled.size() * percent + 99) / 100);
    present.addAll(entitled.subList(0, wanted));
    come.addAll(present);
    if (channel.isEmpty()) {
      hand.skip(
          Text.of(
              "会议 " + kind.name().zh() + "：无签到渠道",
              "meeting, " + kind.name().en() + ": no way to check in"));
      return;
    }
    for (List<PersonId> part : Iterables.partition(come, BATCH)) {
      give(hand, new SessionCommand.CheckIn(id, channel.get(), ImmutableSortedSet.copyOf(part)));
    }
  }

  private List<PersonId> entitled() {
    if (kind.entitled() instanceof Entitled.Holders holders) {
      return village
          .cast()
          .all()
          .filter(seat -> holders.offices().contains(seat.office()))
          .map(Cast.Seat::person)
          .distinct()
          .toList();
    }
    return kind.entitled() instanceof Entitled.Adults
        ? village.adults(planned.unit())
        : village.heads(planned.unit());
  }

  private void consult(Hand hand, AgendaItemType type) {
    if (!add(hand, type)) {
      return;
    }
    give(hand, new AgendaCommand.TakeUpItem(id, item(type)));
    speeches(hand, item(type));
    give(hand, new AgendaCommand.ConcludeItem(id, item(type), new Conclusion.Noted("已讨论")));
  }

  /** The convener speaks, and two residents who speak for longer together. */
  private void speeches(Hand hand, ItemId item) {
    if (!hand.provides("meeting.record-speeches") || present.isEmpty()) {
      return;
    }
    List<SpeechEntry> entries = new ArrayList<>();
    List<PersonId> speakers = new ArrayList<>(List.of(planned.convener().person()));
    present.stream()
        .filter(person -> !speakers.contains(person))
        .skip(present.size() / 2)
        .limit(2)
        .forEach(speakers::add);
    hand.minutes(1);
    for (PersonId speaker : speakers) {
      LocalDateTime from = hand.now();
      hand.minutes(entries.isEmpty() ? SPEECH / 2 : SPEECH / 2 + 1);
      entries.add(
          new SpeechEntry(
              speaker, Optional.of(item), hand.instant(from), hand.instant(hand.now()), false));
    }
    give(hand, new SpeechCommand.RecordSpeeches(id, ImmutableList.copyOf(entries)));
  }

  /** Earlier matters have come back by themselves; people are told of them. */
  private void feedback(Hand hand) {
    if (kind.feedback().isEmpty()) {
      return;
    }
    List<ItemId> open =
        hand.model().meetings().find(id).stream()
            .flatMap(held -> held.agenda().items().stream())
            .filter(item -> item.type().equals(kind.feedback().get().id()))
            .filter(item -> item.concluded().isEmpty())
            .map(item -> item.id())
            .limit(MOST_ITEMS)
            .toList();
    for (ItemId item : open) {
      give(hand, new AgendaCommand.TakeUpItem(id, item));
      give(hand, new AgendaCommand.ConcludeItem(id, item, new Conclusion.Noted("已反馈")));
    }
  }

  private void minutes(Hand hand) {
    if (!give(hand, new MinutesCommand.Draft(id))) {
      return;
    }
    hand.model()
        .meetings()
        .find(id)
        .flatMap(held -> held.papers().drafted())
        .ifPresent(drafted -> give(hand, new MinutesCommand.Approve(id, drafted.digest())));
  }

  private boolean give(Hand hand, MeetingCommand command) {
    return hand.give(planned.unit(), command);
  }
}
