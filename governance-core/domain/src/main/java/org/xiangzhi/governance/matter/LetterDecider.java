package org.xiangzhi.governance.matter;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.LEVEL_UNFIT;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.PRACTICE_NOT_ADOPTED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.matter.MatterContext.At;

/** Decides what other logs say. What cannot be taken is turned down, and goes back by letter. */
final class LetterDecider {
  private LetterDecider() {}

  static Decision<MatterEvent> receive(MatterLetter.Receive c, MatterContext x) {
    Dossier d = c.dossier();
    Optional<MatterRules> rules = x.view().rules(d.practice());
    if (rules.isEmpty()) {
      return Decision.refuse(PRACTICE_NOT_ADOPTED, MatterGuards.VERSION, "practice", d.practice());
    }
    Optional<Refusal> refusal = notOurs(rules.get(), x).or(() -> there(d, x));
    Optional<MatterRules.MatterClass> found = rules.get().classOf(d.matterClass());
    if (refusal.isPresent() || found.isEmpty()) {
      return MatterDecider.refuse(
          refusal.orElseGet(() -> MatterContext.unknown("class", d.matterClass())));
    }
    MatterRules.Station station =
        rules.get().stations().get(rules.get().stationOf(x.view().level()));
    ImmutableList<Clock> clocks =
        station.reviews()
            ? Reckoning.of(x, rules.get())
                .clock(Clock.Kind.REVIEW, rules.get().clocks().review(), x.day())
            : ImmutableList.of();
    return Decision.accept(
        new LetterEvent.Received(
            d, x.view().level(), found.get().level(), station.reviews(), clocks, x.day()));
  }

  private static Optional<Refusal> notOurs(MatterRules rules, MatterContext x) {
    LevelId level = x.view().level();
    return rules.stationOf(level) >= 0
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                LEVEL_UNFIT,
                MatterGuards.LETTER,
                "unit",
                x.view().log(),
                "level",
                level,
                "allowed",
                rules.stations().stream().map(MatterRules.Station::level).toList()));
  }

  /** Refuses a matter that is here already, unless it was sent back and comes again. */
  private static Optional<Refusal> there(Dossier d, MatterContext x) {
    return x.state()
        .find(d.matter())
        .filter(matter -> !comesAgain(matter, d))
        .map(
            matter ->
                Refusal.of(
                    ALREADY_EXISTS, MatterGuards.LETTER, "kind", "matter", "id", d.matter()));
  }

  private static boolean comesAgain(Matter matter, Dossier d) {
    boolean returned =
        matter.closing().result().map(Result::outcome).equals(Optional.of(Result.Outcome.RETURNED));
    return returned
        && !matter.state().isOpen()
        && matter.facts().from().equals(Optional.of(d.from()));
  }

  static Decision<MatterEvent> reportBack(MatterLetter.ReportBack c, At at, MatterContext x) {
    Optional<Refusal> refusal = stranger(c, c.from(), at.matter().handling().referredTo());
    if (refusal.isPresent()) {
      return MatterDecider.refuse(refusal.get());
    }
    boolean returned = c.result().outcome() == Result.Outcome.RETURNED;
    Optional<LogId> below = returned ? Optional.empty() : at.facts().from();
    ImmutableList.Builder<MatterEvent> events = ImmutableList.builder();
    events.add(
        new LetterEvent.ReportedBack(
            c.matter(),
            c.from(),
            c.result(),
            c.solvedAt(),
            below,
            below.map(log -> x.view().log()),
            x.day()));
    if (!returned) {
      events.addAll(ResultDecider.answers(at.matter(), c.result(), c.solvedAt(), x.day(), x));
    }
    return Decision.acceptAll(events.build());
  }

  /** Refuses a log that has nothing to do with the matter. */
  private static Optional<Refusal> stranger(
      MatterLetter command, LogId from, Optional<LogId> expected) {
    return expected.equals(Optional.of(from))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                NOT_FOUND,
                MatterGuards.LETTER,
                "kind",
                "matter between the two logs",
                "id",
                command.matter()));
  }

  static Decision<MatterEvent> takeUpAgain(MatterLetter.TakeUpAgain c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        stranger(c, c.from(), at.facts().from()).or(() -> unanswered(c, at.matter()));
    if (refusal.isPresent()) {
      return MatterDecider.refuse(refusal.get());
    }
    Optional<LogId> up =
        at.matter().state() == MatterState.MERGED
            ? Optional.empty()
            : at.matter().handling().referredTo();
    Reckoning.Term term =
        up.isPresent()
            ? Reckoning.Term.NONE
            : Reckoning.of(x, at.rules()).again(at.matter(), x.day());
    return Decision.accept(
        new LetterEvent.TakenUpAgain(
            c.matter(),
            c.from(),
            c.reason(),
            up,
            up.map(above -> x.view().log()),
            term.latest(),
            term.clocks(),
            x.day()));
  }

  /** Refuses to hear of an answer that was not given: that of a duplicate whose main is open. */
  private static Optional<Refusal> unanswered(MatterLetter command, Matter matter) {
    return matter.closing().result().isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(NOT_FOUND, MatterGuards.LETTER, "kind", "answer", "id", command.matter()));
  }

  static Decision<MatterEvent> conclude(MatterLetter.Conclude c, At at, MatterContext x) {
    Optional<Refusal> refusal =
        stranger(c, c.from(), at.facts().from()).or(() -> unanswered(c, at.matter()));
    if (refusal.isPresent()) {
      return MatterDecider.refuse(refusal.get());
    }
    Optional<LogId> up =
        at.matter().state() == MatterState.MERGED
            ? Optional.empty()
            : at.matter().handling().referredTo();
    return Decision.accept(
        new LetterEvent.Concluded(c.matter(), c, up, up.map(above -> x.view().log()), x.day()));
  }

  static Decision<MatterEvent> takeBack(MatterLetter.TakeBack c, At at, MatterContext x) {
    return Decision.accept(new LetterEvent.TakenBack(c.matter(), c.subject(), c.codes(), x.day()));
  }
}
