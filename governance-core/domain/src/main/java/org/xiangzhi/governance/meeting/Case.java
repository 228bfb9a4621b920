package org.xiangzhi.governance.meeting;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.DATES_REVERSED;
import static org.xiangzhi.governance.kernel.RefusalCode.MEETING_STAGE;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_ENTITLED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.RuleId;
import org.xiangzhi.governance.kernel.Text;

/** Is what deciding about one meeting looks at. */
record Case(Meeting meeting, MeetingKind kind, Act act, MeetingView view) {
  private static final Text NOT_THERE = Text.of("未到会", "is not present");
  private static final Text RECUSED = Text.of("已就该议题回避", "is recused from the item");

  static Case of(Meeting meeting, Act act, MeetingView view) {
    MeetingKind kind =
        view.rules(meeting.called().practice())
            .kind(meeting.called().kind())
            .orElseThrow(() -> new IllegalStateException("no kind " + meeting.called().kind()));
    return new Case(meeting, kind, act, view);
  }

  /** Is one thing that may be in the way. */
  interface Check {
    Optional<Refusal> refusal();
  }

  MeetingId id() {
    return meeting.id();
  }

  Instant at() {
    return act.at();
  }

  Rule rule(RuleId rule) {
    return view.rule(meeting.called().practice(), rule);
  }

  MeetingRules rules() {
    return view.rules(meeting.called().practice());
  }

  /** Accepts with one event unless something is in the way. */
  static Decision<MeetingEvent> first(Supplier<MeetingEvent> event, Check... checks) {
    return Stream.of(checks)
        .flatMap(check -> check.refusal().stream())
        .findFirst()
        .map(refusal -> Decision.<MeetingEvent>refuse(ImmutableList.of(refusal)))
        .orElseGet(() -> Decision.accept(event.get()));
  }

  /** Refuses what is not done at this stage. */
  Optional<Refusal> at(MeetingStage... stages) {
    return Stream.of(stages).anyMatch(meeting.stage()::equals)
        ? Optional.empty()
        : Optional.of(stage(meeting.stage().wording()));
  }

  Refusal stage(Text state) {
    return Refusal.of(MEETING_STAGE, MeetingGuards.STAGE, "meeting", meeting.id(), "state", state);
  }

  /** Refuses what is dated before what the record of the meeting has already. */
  Optional<Refusal> inOrder() {
    Instant latest = meeting.session().latest();
    return at().isBefore(latest)
        ? Optional.of(
            Refusal.of(DATES_REVERSED, MeetingGuards.CLOCK, "from", latest, "until", at()))
        : Optional.empty();
  }

  /** Refuses what is not done while the meeting is held. */
  Optional<Refusal> held() {
    return at(MeetingStage.OPEN).or(this::inOrder);
  }

  Optional<Refusal> isThere(PersonId person, Rule rule) {
    return meeting.attendance().isPresent(person)
        ? Optional.empty()
        : Optional.of(Refusal.of(NOT_ENTITLED, rule, "who", person, "what", NOT_THERE));
  }

  Optional<Refusal> isFree(PersonId person, Optional<AgendaItem> item) {
    return item.filter(one -> one.isRecused(person)).isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_ENTITLED, MeetingGuards.RECUSAL, "who", person, "what", RECUSED));
  }

  static Optional<Refusal> unless(boolean done, Rule rule, Text before) {
    return done ? Optional.empty() : Optional.of(Refusal.of(ACT_ORDER, rule, "first", before));
  }

  static Refusal unknown(String what, Object id) {
    return Refusal.of(NOT_FOUND, MeetingGuards.KNOWN, "kind", what, "id", id);
  }

  static Refusal exists(Rule rule, String what, Object id) {
    return Refusal.of(ALREADY_EXISTS, rule, "kind", what, "id", id);
  }
}
