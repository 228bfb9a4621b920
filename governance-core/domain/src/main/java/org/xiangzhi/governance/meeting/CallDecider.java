package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.OFFICE_REQUIRED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/** Decides whether a meeting is called. */
final class CallDecider {
  /** The type name of the command, under which a practice names the clerks who may enter it. */
  static final String CALL = "meeting.call";

  private static final Text CALL_IT = Text.of("召集会议", "calling the meeting");
  private static final Text CALL_AGAIN = Text.of("重新召集会议", "calling the meeting again");
  private static final Text NOT_FOR_OTHERS =
      Text.of("不是召集人，也未获准代为登记", "is not the convener, nor may enter it for others");
  private static final Text NOT_MISSED =
      Text.of("不是同一单元、同类而不足法定人数的会议", "is no meeting of the unit and kind that had no quorum");

  private final SessionCommand.Call call;
  private final Meetings meetings;
  private final Act act;
  private final MeetingView view;
  private final MeetingView.Provided provided;

  private CallDecider(
      SessionCommand.Call call,
      Meetings meetings,
      Act act,
      MeetingView view,
      MeetingView.Provided provided) {
    this.call = call;
    this.meetings = meetings;
    this.act = act;
    this.view = view;
    this.provided = provided;
  }

  static Decision<MeetingEvent> decide(
      SessionCommand.Call call, Meetings meetings, Act act, MeetingView view) {
    return view.provided(call.kind())
        .map(provided -> new CallDecider(call, meetings, act, view, provided).decide())
        .orElseGet(
            () -> Decision.refuse(ImmutableList.of(Case.unknown("meeting kind", call.kind()))));
  }

  private Decision<MeetingEvent> decide() {
    return Case.first(
        this::called,
        this::twice,
        this::place,
        this::convener,
        this::clerk,
        this::notice,
        this::again);
  }

  private Optional<Refusal> twice() {
    return meetings.find(call.meeting()).isPresent()
        ? Optional.of(Case.exists(MeetingGuards.KNOWN, "meeting", call.meeting()))
        : Optional.empty();
  }

  private Optional<Refusal> place() {
    Optional<LevelId> level = view.levelOf(call.unit());
    if (level.isEmpty()) {
      return Optional.of(Case.unknown("unit", call.unit()));
    }
    return provided.kind().levels().contains(level.get())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                LEVEL_UNFIT,
                view.rule(provided.practice(), provided.kind().rule()),
                "unit",
                call.unit(),
                "level",
                level.get(),
                "allowed",
                provided.kind().levels().stream()
                    .map(LevelId::value)
                    .collect(Collectors.joining(", "))));
  }

  private Optional<Refusal> convener() {
    return offices().isEmpty()
        ? Optional.of(
            Refusal.of(
                OFFICE_REQUIRED,
                MeetingGuards.CONVENER,
                "actor",
                call.convener(),
                "day",
                act.day(),
                "offices",
                provided.kind().conveners().stream()
                    .map(OfficeId::value)
                    .collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  private ImmutableSortedSet<OfficeId> offices() {
    return ImmutableSortedSet.copyOf(
        Comparator.naturalOrder(),
        Sets.intersection(view.offices(call.convener(), call.unit()), provided.kind().conveners()));
  }

  private Optional<Refusal> clerk() {
    return act.actor().equals(call.convener()) || view.mayEnter(act.actor(), CALL)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                NOT_ENTITLED, MeetingGuards.CONVENER, "who", act.actor(), "what", NOT_FOR_OTHERS));
  }

  /** Refuses a call so late that the notice cannot be kept any more. */
  private Optional<Refusal> notice() {
    return provided
        .kind()
        .notice()
        .flatMap(
            notice -> {
              LocalDate last = SessionDecider.day(call.startsAt()).minusDays(notice.days());
              return act.day().isAfter(last)
                  ? Optional.of(
                      Refusal.of(
                          TOO_LATE,
                          view.rule(provided.practice(), notice.rule()),
                          "what",
                          CALL_IT,
                          "last",
                          last,
                          "day",
                          act.day()))
                  : Optional.empty();
            });
  }

  private Optional<Refusal> again() {
    if (call.reconvenes().isEmpty()) {
      return Optional.empty();
    }
    Optional<Meeting> earlier =
        call.reconvenes()
            .flatMap(meetings::find)
            .filter(one -> one.called().unit().equals(call.unit()))
            .filter(one -> one.called().kind().equals(call.kind()));
    Optional<LocalDate> last =
        earlier.flatMap(one -> one.session().missed()).map(SessionEvent.QuorumMissed::reconveneBy);
    if (last.isEmpty()) {
      return Optional.of(
          Refusal.of(
              NOT_ENTITLED,
              MeetingGuards.RECONVENED,
              "who",
              call.reconvenes().get(),
              "what",
              NOT_MISSED));
    }
    if (earlier.get().reconvened().isPresent()) {
      return Optional.of(
          Case.exists(MeetingGuards.RECONVENED, "meeting", earlier.get().reconvened().get()));
    }
    LocalDate day = SessionDecider.day(call.startsAt());
    return day.isAfter(last.get())
        ? Optional.of(
            Refusal.of(
                TOO_LATE,
                MeetingGuards.RECONVENED,
                "what",
                CALL_AGAIN,
                "last",
                last.get(),
                "day",
                day))
        : Optional.empty();
  }

  private MeetingEvent called() {
    Optional<ItemTypeId> feedback = provided.kind().feedback().map(AgendaItemType::id);
    return new SessionEvent.Called(
        call.meeting(),
        call.kind(),
        provided.practice(),
        call.unit(),
        call.startsAt(),
        call.convener(),
        offices(),
        call.place(),
        call.reconvenes(),
        feedback.isPresent() ? view.openMatters(call.unit()) : ImmutableList.of(),
        feedback,
        act.actor(),
        act.day());
  }
}
