package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.DOUBLE_BOOKED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_OUT_OF_BOUNDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides who speaks when, and whose time it is. */
final class SpeechDecider {
  private static final Text START_FIRST = Text.of("开始发言", "start a speech");
  private static final Text PAUSE_FIRST = Text.of("暂停发言", "pause the speech");
  private static final Text RESUME_FIRST = Text.of("继续发言", "let the speech go on");
  private static final Text PREPARED =
      Text.of(
          "宣读准备好的讲话材料，此类会议不得如此",
          "reads a prepared speech, which this kind of meeting does not take");
  private static final Text CAME_NOT = Text.of("未签到", "was not checked in");
  private static final Text RECUSED = Text.of("已就该议题回避", "is recused from the item");

  private SpeechDecider() {}

  /** Finds whose time a speech of someone takes: an official's first, as many are residents too. */
  static SpeakerGroup group(PersonId person, Case x) {
    if (x.view().holdsAnywhere(person, x.rules().officials())) {
      return SpeakerGroup.OFFICIALS;
    }
    return x.view().isResident(person) ? SpeakerGroup.RESIDENTS : SpeakerGroup.GUESTS;
  }

  static Decision<MeetingEvent> request(SpeechCommand.RequestToSpeak c, Case x) {
    return Case.first(
        () -> new SpeechEvent.Requested(c.meeting(), c.person(), x.at()),
        x::held,
        () -> x.isThere(c.person(), MeetingGuards.SPEECH),
        () ->
            x.meeting().speeches().queue().contains(c.person())
                ? Optional.of(Case.exists(MeetingGuards.SPEECH, "request", c.person()))
                : Optional.empty());
  }

  static Decision<MeetingEvent> withdraw(SpeechCommand.WithdrawRequest c, Case x) {
    return Case.first(
        () -> new SpeechEvent.Withdrawn(c.meeting(), c.person(), x.at()),
        x::held,
        () ->
            x.meeting().speeches().queue().contains(c.person())
                ? Optional.empty()
                : Optional.of(Case.unknown("request", c.person())));
  }

  static Decision<MeetingEvent> start(SpeechCommand.StartSpeech c, Case x) {
    Optional<AgendaItem> item = x.meeting().agenda().current();
    return Case.first(
        () ->
            new SpeechEvent.Started(
                c.meeting(),
                c.person(),
                group(c.person(), x),
                item.map(AgendaItem::id),
                c.prepared(),
                x.at()),
        x::held,
        () -> x.isThere(c.person(), MeetingGuards.SPEECH),
        () -> x.isFree(c.person(), item),
        () -> unprepared(c.person(), c.prepared(), x),
        () ->
            x.meeting()
                .speeches()
                .running()
                .map(
                    other ->
                        Refusal.of(
                            DOUBLE_BOOKED,
                            MeetingGuards.SPEECH,
                            "who",
                            c.person(),
                            "when",
                            x.at(),
                            "other",
                            other.started().person() + " " + other.started().at())),
        () -> room(1, x));
  }

  private static Optional<Refusal> unprepared(PersonId person, boolean prepared, Case x) {
    return x.kind()
        .constraint(MeetingConstraint.What.NO_PREPARED_SPEECH)
        .filter(binding -> prepared)
        .map(
            binding ->
                Refusal.of(NOT_ENTITLED, x.rule(binding.rule()), "who", person, "what", PREPARED));
  }

  private static Optional<Refusal> room(int more, Case x) {
    int spoken = x.meeting().speeches().spoken().size() + more;
    return spoken <= MeetingGuards.MOST_SPEECHES
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                MeetingGuards.SPEECH,
                "field",
                "speeches",
                "value",
                spoken,
                "min",
                0,
                "max",
                MeetingGuards.MOST_SPEECHES));
  }

  static Decision<MeetingEvent> pause(SpeechCommand.PauseSpeech c, Case x) {
    return running(
        x,
        speech ->
            Case.first(
                () -> new SpeechEvent.Paused(c.meeting(), x.at()),
                () -> Case.unless(speech.since().isPresent(), MeetingGuards.SPEECH, RESUME_FIRST)));
  }

  static Decision<MeetingEvent> resume(SpeechCommand.ResumeSpeech c, Case x) {
    return running(
        x,
        speech ->
            Case.first(
                () -> new SpeechEvent.Resumed(c.meeting(), x.at()),
                () -> Case.unless(speech.since().isEmpty(), MeetingGuards.SPEECH, PAUSE_FIRST)));
  }

  static Decision<MeetingEvent> stop(SpeechCommand.StopSpeech c, Case x) {
    return running(x, speech -> Decision.accept(new SpeechEvent.Stopped(c.meeting(), x.at())));
  }

  private static Decision<MeetingEvent> running(
      Case x, Function<Speeches.Running, Decision<MeetingEvent>> then) {
    Optional<Speeches.Running> speech = x.meeting().speeches().running();
    Optional<Refusal> early =
        x.held().or(() -> Case.unless(speech.isPresent(), MeetingGuards.SPEECH, START_FIRST));
    return early
        .map(refusal -> Decision.<MeetingEvent>refuse(ImmutableList.of(refusal)))
        .orElseGet(() -> then.apply(speech.orElseThrow()));
  }

  /** Enters all speeches of a paper record, or names every line that is wrong. */
  static Decision<MeetingEvent> record(SpeechCommand.RecordSpeeches c, Case x) {
    Optional<Refusal> early =
        x.at(MeetingStage.OPEN, MeetingStage.ADJOURNED, MeetingStage.CLOSED)
            .or(() -> x.meeting().papers().approved().map(done -> approved(x)))
            .or(() -> room(c.speeches().size(), x));
    if (early.isPresent()) {
      return Decision.refuse(ImmutableList.of(early.get()));
    }
    List<Refusal> refusals = new ArrayList<>();
    List<Speech> speeches = new ArrayList<>();
    for (int i = 0; i < c.speeches().size(); i++) {
      SpeechEntry entry = c.speeches().get(i);
      String place = "/speeches/" + i;
      Optional<Refusal> refusal = wrong(entry, speeches, x);
      refusal.map(one -> one.at(place)).ifPresent(refusals::add);
      if (refusal.isEmpty()) {
        speeches.add(speech(entry, x));
      }
    }
    return refusals.isEmpty()
        ? Decision.accept(
            new SpeechEvent.Recorded(
                c.meeting(), ImmutableList.copyOf(speeches), x.act().actor(), x.at()))
        : Decision.refuse(refusals);
  }

  private static Refusal approved(Case x) {
    return Refusal.of(ALREADY_EXISTS, MeetingGuards.MINUTES, "kind", "minutes", "id", x.id());
  }

  private static Speech speech(SpeechEntry entry, Case x) {
    return new Speech(
        entry.person(),
        group(entry.person(), x),
        entry.item(),
        entry.prepared(),
        ImmutableList.of(new Speech.Stretch(entry.from(), entry.until())));
  }

  private static Optional<Refusal> wrong(SpeechEntry entry, List<Speech> others, Case x) {
    if (!entry.until().isAfter(entry.from())) {
      return Optional.of(
          Refusal.of(
              DATES_REVERSED, MeetingGuards.SPEECH, "from", entry.from(), "until", entry.until()));
    }
    Optional<AgendaItem> item = entry.item().flatMap(x.meeting().agenda()::find);
    if (entry.item().isPresent() && item.isEmpty()) {
      return Optional.of(Case.unknown("item", entry.item().get()));
    }
    if (!x.meeting().wasAttendedBy(entry.person())) {
      return Optional.of(notEntitled(entry.person(), CAME_NOT));
    }
    if (item.filter(one -> one.isRecused(entry.person())).isPresent()) {
      return Optional.of(notEntitled(entry.person(), RECUSED));
    }
    Speech.Stretch time = new Speech.Stretch(entry.from(), entry.until());
    return unprepared(entry.person(), entry.prepared(), x)
        .or(() -> outside(time, x))
        .or(() -> overlapping(entry.person(), time, others, x));
  }

  private static Refusal notEntitled(PersonId person, Text why) {
    return Refusal.of(NOT_ENTITLED, MeetingGuards.SPEECH, "who", person, "what", why);
  }

  private static Optional<Refusal> outside(Speech.Stretch time, Case x) {
    Session session = x.meeting().session();
    Instant end = session.closedAt().orElse(x.at());
    return session.covers(time) && !time.until().isAfter(end)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_OUT_OF_BOUNDS,
                MeetingGuards.SPEECH,
                "field",
                "speeches",
                "value",
                time.from() + "/" + time.until(),
                "min",
                session.openedAt().orElseThrow(),
                "max",
                end));
  }

  private static Optional<Refusal> overlapping(
      PersonId person, Speech.Stretch time, List<Speech> others, Case x) {
    Optional<Refusal> running =
        x.meeting()
            .speeches()
            .running()
            .filter(speech -> time.until().isAfter(speech.started().at()))
            .map(speech -> booked(person, time, speech.started().person().toString()));
    return running.or(
        () ->
            Stream.concat(x.meeting().speeches().spoken().stream(), others.stream())
                .filter(other -> other.stretches().stream().anyMatch(each -> each.overlaps(time)))
                .findFirst()
                .map(other -> booked(person, time, named(other.person(), other.stretches()))));
  }

  private static Refusal booked(PersonId person, Speech.Stretch time, String other) {
    return Refusal.of(
        DOUBLE_BOOKED,
        MeetingGuards.SPEECH,
        "who",
        person,
        "when",
        time.from() + "/" + time.until(),
        "other",
        other);
  }

  private static String named(PersonId person, ImmutableList<Speech.Stretch> times) {
    return person + " " + times.get(0).from() + "/" + Iterables.getLast(times).until();
  }
}
