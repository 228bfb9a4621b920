package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.QUORUM_MISSING;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;
import org.xiangzhi.governance.kernel.Text;

/** Decides the course of a meeting: notice, attendance, opening, breaks, its end. */
final class SessionDecider {
  private static final Text GIVE_NOTICE = Text.of("发出会议通知", "announcing the meeting");
  private static final Text OPEN_IT = Text.of("开会", "opening the meeting");
  private static final Text NOTICE_FIRST = Text.of("发出会议通知", "announce the meeting");
  private static final Text QUORUM_THERE =
      Text.of("已达法定人数，应当开会", "open the meeting: the quorum is there");
  private static final Text NO_QUORUM_RULE =
      Text.of("此类会议不设法定人数，应当开会", "open the meeting: its kind knows no quorum");
  private static final Text DISPATCH = Text.of("是干部调度群，不是通知渠道", "is a channel of officials alone");
  private static final Text LIMITED = Text.of("不在参会范围", "is not entitled, and others may not come");
  private static final Text NOT_OFFICIAL =
      Text.of("不是干部，不能经调度群参会", "is no official and does not take part in this channel");
  private static final Text STOP_FIRST = Text.of("结束正在进行的发言", "end the speech that is being held");
  private static final Text CONCLUDE_FIRST =
      Text.of("就正在讨论的议题作出结论", "conclude the item that is taken up");

  private SessionDecider() {}

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Act.ZONE);
  }

  static Decision<MeetingEvent> giveNotice(SessionCommand.GiveNotice c, Case x) {
    return Case.first(
        () ->
            new SessionEvent.NoticeGiven(
                c.meeting(), c.channel(), c.place(), x.act().actor(), x.act().day()),
        () -> x.at(MeetingStage.CALLED),
        () -> channel(c.channel(), x),
        () ->
            x.kind().channel(c.channel()).filter(MeetingChannel::dispatch).isPresent()
                ? Optional.of(
                    Refusal.of(
                        NOT_ENTITLED,
                        MeetingGuards.PUBLIC_NOTICE,
                        "who",
                        c.channel(),
                        "what",
                        DISPATCH))
                : Optional.empty(),
        () -> noticeTooLate(x));
  }

  private static Optional<Refusal> channel(ChannelId channel, Case x) {
    return x.kind().channel(channel).isPresent()
        ? Optional.empty()
        : Optional.of(Case.unknown("channel", channel));
  }

  private static Optional<Refusal> noticeTooLate(Case x) {
    return x.kind()
        .notice()
        .filter(notice -> x.act().day().isAfter(lastForNotice(notice, x)))
        .map(
            notice ->
                Refusal.of(
                    TOO_LATE,
                    x.rule(notice.rule()),
                    "what",
                    GIVE_NOTICE,
                    "last",
                    lastForNotice(notice, x),
                    "day",
                    x.act().day()));
  }

  private static LocalDate lastForNotice(NoticeRule notice, Case x) {
    return day(x.meeting().called().startsAt()).minusDays(notice.days());
  }

  static Decision<MeetingEvent> cancel(SessionCommand.Cancel c, Case x) {
    return Case.first(
        () -> new SessionEvent.Cancelled(c.meeting(), c.reason(), x.act().actor(), x.act().day()),
        () -> x.at(MeetingStage.CALLED));
  }

  static Decision<MeetingEvent> checkIn(SessionCommand.CheckIn c, Case x) {
    Optional<Refusal> early =
        x.at(MeetingStage.CALLED, MeetingStage.OPEN, MeetingStage.ADJOURNED)
            .or(x::inOrder)
            .or(() -> channel(c.channel(), x));
    if (early.isPresent()) {
      return Decision.refuse(ImmutableList.of(early.get()));
    }
    ImmutableSortedMap<PersonId, String> counts =
        x.view().roll(x.meeting().called().unit(), x.kind().entitled()).counts();
    List<Refusal> refusals = new ArrayList<>();
    for (PersonId person : c.persons()) {
      mayNotCome(person, c.channel(), counts.containsKey(person), x).ifPresent(refusals::add);
    }
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    ImmutableSortedMap.Builder<PersonId, String> entitled = ImmutableSortedMap.naturalOrder();
    ImmutableSortedSet.Builder<PersonId> others = ImmutableSortedSet.naturalOrder();
    for (PersonId person : c.persons()) {
      Optional<String> one = Optional.ofNullable(counts.get(person));
      one.ifPresentOrElse(key -> entitled.put(person, key), () -> others.add(person));
    }
    return Decision.accept(
        new SessionEvent.CheckedIn(
            c.meeting(), c.channel(), entitled.buildOrThrow(), others.build(), x.at()));
  }

  private static Optional<Refusal> mayNotCome(
      PersonId person, ChannelId channel, boolean entitled, Case x) {
    if (x.meeting().attendance().isPresent(person)) {
      return Optional.of(Case.exists(MeetingGuards.ATTENDANCE, "attendance", person));
    }
    boolean dispatch = x.kind().channel(channel).filter(MeetingChannel::dispatch).isPresent();
    if (dispatch && !x.view().holdsAnywhere(person, x.rules().officials())) {
      return Optional.of(
          Refusal.of(NOT_ENTITLED, MeetingGuards.ATTENDANCE, "who", person, "what", NOT_OFFICIAL));
    }
    boolean convenes = x.meeting().called().convener().equals(person);
    return entitled || convenes || x.kind().othersMayCome()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_ENTITLED, MeetingGuards.ATTENDANCE, "who", person, "what", LIMITED));
  }

  static Decision<MeetingEvent> leave(SessionCommand.Leave c, Case x) {
    List<Refusal> refusals = new ArrayList<>();
    x.at(MeetingStage.CALLED, MeetingStage.OPEN, MeetingStage.ADJOURNED)
        .or(x::inOrder)
        .ifPresent(refusals::add);
    c.persons()
        .forEach(person -> x.isThere(person, MeetingGuards.ATTENDANCE).ifPresent(refusals::add));
    x.meeting()
        .speeches()
        .running()
        .filter(speech -> c.persons().contains(speech.started().person()))
        .flatMap(speech -> Case.unless(false, MeetingGuards.SPEECH, STOP_FIRST))
        .ifPresent(refusals::add);
    return refusals.isEmpty()
        ? Decision.accept(new SessionEvent.Left(c.meeting(), c.persons(), x.at()))
        : Decision.refuse(refusals);
  }

  static Decision<MeetingEvent> completePart(SessionCommand.CompletePart c, Case x) {
    Optional<MeetingPart> part =
        x.kind().parts().stream().filter(one -> one.id().equals(c.part())).findFirst();
    if (part.isEmpty()) {
      return Decision.refuse(ImmutableList.of(Case.unknown("part", c.part())));
    }
    return Case.first(
        () ->
            new SessionEvent.PartCompleted(
                c.meeting(), c.part(), c.note(), x.act().actor(), x.act().day()),
        () ->
            switch (part.get().phase()) {
              case BEFORE -> x.at(MeetingStage.CALLED);
              case DURING -> x.at(MeetingStage.OPEN, MeetingStage.ADJOURNED);
              case AFTER -> x.at(MeetingStage.CLOSED);
            },
        () ->
            x.meeting().session().parts().containsKey(c.part())
                ? Optional.of(
                    Refusal.of(ALREADY_EXISTS, MeetingGuards.PARTS, "kind", "part", "id", c.part()))
                : Optional.empty());
  }

  /** Refuses the next phase while a part of this one is not done. */
  static Optional<Refusal> missing(MeetingPhase phase, Case x) {
    return x.kind()
        .parts(phase)
        .filter(part -> !x.meeting().session().parts().containsKey(part.id()))
        .findFirst()
        .flatMap(part -> Case.unless(false, x.rule(part.rule()), part.name()));
  }

  /** Is who is entitled and who has come. */
  private record Turnout(int entitled, int present) {
    static Turnout of(Case x) {
      return new Turnout(
          x.view().roll(x.meeting().called().unit(), x.kind().entitled()).all().size(),
          x.meeting().attendance().presentEntitled().size());
    }

    boolean reaches(QuorumRule quorum) {
      return quorum.share().reachedBy(present, entitled);
    }
  }

  private static Optional<Refusal> tooEarly(Case x) {
    LocalDate first = day(x.meeting().called().startsAt());
    return x.act().day().isBefore(first)
        ? Optional.of(
            Refusal.of(
                TOO_EARLY,
                MeetingGuards.STAGE,
                "what",
                OPEN_IT,
                "first",
                first,
                "day",
                x.act().day()))
        : Optional.empty();
  }

  static Decision<MeetingEvent> open(SessionCommand.Open c, Case x) {
    Turnout turnout = Turnout.of(x);
    return Case.first(
        () ->
            new SessionEvent.Opened(
                c.meeting(), turnout.entitled(), turnout.present(), joining(x), x.at()),
        () -> x.at(MeetingStage.CALLED),
        x::inOrder,
        () -> tooEarly(x),
        () ->
            x.kind()
                .notice()
                .filter(notice -> x.meeting().session().notices().isEmpty())
                .flatMap(notice -> Case.unless(false, x.rule(notice.rule()), NOTICE_FIRST)),
        () -> missing(MeetingPhase.BEFORE, x),
        () ->
            x.kind()
                .quorum()
                .filter(quorum -> !turnout.reaches(quorum))
                .map(quorum -> tooFew(quorum, turnout, x)));
  }

  private static Refusal tooFew(QuorumRule quorum, Turnout turnout, Case x) {
    return Refusal.of(
        QUORUM_MISSING,
        x.rule(quorum.rule()),
        "present",
        turnout.present(),
        "entitled",
        turnout.entitled(),
        "share",
        quorum.share());
  }

  private static ImmutableList<MatterRef> joining(Case x) {
    return x.meeting().called().feedback().isEmpty()
        ? ImmutableList.of()
        : x.view().openMatters(x.meeting().called().unit()).stream()
            .filter(matter -> !x.meeting().agenda().isAbout(matter.matter()))
            .collect(ImmutableList.toImmutableList());
  }

  static Decision<MeetingEvent> declareNoQuorum(SessionCommand.DeclareNoQuorum c, Case x) {
    Turnout turnout = Turnout.of(x);
    Optional<QuorumRule> quorum = x.kind().quorum();
    return Case.first(
        () ->
            new SessionEvent.QuorumMissed(
                c.meeting(),
                turnout.entitled(),
                turnout.present(),
                x.act().day().plusDays(quorum.orElseThrow().reconveneDays()),
                x.at()),
        () -> x.at(MeetingStage.CALLED),
        x::inOrder,
        () -> tooEarly(x),
        () -> Case.unless(quorum.isPresent(), MeetingGuards.RECONVENED, NO_QUORUM_RULE),
        () ->
            Case.unless(
                quorum.filter(turnout::reaches).isEmpty(), MeetingGuards.RECONVENED, QUORUM_THERE));
  }

  static Decision<MeetingEvent> adjourn(SessionCommand.Adjourn c, Case x) {
    return Case.first(
        () -> new SessionEvent.Adjourned(c.meeting(), c.until(), c.reason(), x.at()),
        x::held,
        () -> noSpeech(x),
        () ->
            c.until().isAfter(x.at())
                ? Optional.empty()
                : Optional.of(
                    Refusal.of(
                        RefusalCode.DATES_REVERSED,
                        MeetingGuards.CLOCK,
                        "from",
                        x.at(),
                        "until",
                        c.until())));
  }

  private static Optional<Refusal> noSpeech(Case x) {
    return Case.unless(
        x.meeting().speeches().running().isEmpty(), MeetingGuards.SPEECH, STOP_FIRST);
  }

  static Decision<MeetingEvent> resume(SessionCommand.Resume c, Case x) {
    return Case.first(
        () -> new SessionEvent.Resumed(c.meeting(), x.at()),
        () -> x.at(MeetingStage.ADJOURNED),
        x::inOrder,
        () -> {
          Instant until = Iterables.getLast(x.meeting().session().breaks()).adjourned().until();
          return x.at().isBefore(until)
              ? Optional.of(x.stage(Text.of("休会至 " + until, "adjourned until " + until)))
              : Optional.empty();
        });
  }

  static Decision<MeetingEvent> close(SessionCommand.Close c, Case x) {
    return Case.first(
        () -> closed(x),
        x::held,
        () -> noSpeech(x),
        () ->
            Case.unless(
                x.meeting().agenda().current().isEmpty(), MeetingGuards.ONE_ITEM, CONCLUDE_FIRST),
        () -> missing(MeetingPhase.DURING, x));
  }

  private static MeetingEvent closed(Case x) {
    MeetingView.Roll roll = x.view().roll(x.meeting().called().unit(), x.kind().entitled());
    ImmutableSortedSet<String> came = x.meeting().attendance().cameEntitled();
    int all = Sets.union(roll.all(), came).size();
    int away = Sets.difference(roll.away(), came).size();
    return new SessionEvent.Closed(x.id(), all, all - away, x.at());
  }
}
