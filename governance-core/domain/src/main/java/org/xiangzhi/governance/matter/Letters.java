package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.xiangzhi.governance.delivery.ByLetter;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.RefusalCode;

/** Reads the letters that are in events. */
final class Letters {
  private Letters() {}

  static Optional<Letter> of(MatterEvent event) {
    if (event instanceof HandlingEvent.Referred e) {
      return Optional.of(new Letter(e.to(), new MatterLetter.Receive(e.dossier())));
    }
    if (event instanceof TimerEvent.Escalated e) {
      return e.to().map(to -> new Letter(to, new MatterLetter.Receive(e.dossier().orElseThrow())));
    }
    if (event instanceof HandlingEvent.Finished e) {
      return answer(e.matter(), e.answerTo(), e.log(), e.result(), e.solvedAt(), e.on());
    }
    if (event instanceof LetterEvent.ReportedBack e) {
      return answer(e.matter(), e.answerTo(), e.log(), e.result(), e.solvedAt(), e.on());
    }
    if (event instanceof LetterEvent.AnsweredWith e) {
      return answer(e.matter(), e.answerTo(), e.log(), e.result(), e.solvedAt(), e.on());
    }
    return upwards(event);
  }

  private static Optional<Letter> answer(
      MatterId matter,
      Optional<LogId> to,
      Optional<LogId> log,
      Result result,
      LevelId solvedAt,
      LocalDate on) {
    return to.map(
        below ->
            new Letter(
                below,
                new MatterLetter.ReportBack(matter, log.orElseThrow(), result, solvedAt, on)));
  }

  private static Optional<Letter> upwards(MatterEvent event) {
    if (event instanceof ClosingEvent.Reopened e) {
      return e.up().map(up -> contest(up, e.matter(), e.log(), e.reason()));
    }
    if (event instanceof LetterEvent.TakenUpAgain e) {
      return e.up().map(up -> contest(up, e.matter(), e.log(), e.reason()));
    }
    if (event instanceof ClosingEvent.StruckOff e) {
      return e.up()
          .map(
              up ->
                  new Letter(
                      up,
                      new MatterLetter.Conclude(
                          e.matter(),
                          e.log().orElseThrow(),
                          e.degree(),
                          e.ratings(),
                          e.waiver(),
                          e.on())));
    }
    if (event instanceof LetterEvent.Concluded e) {
      return e.up().map(up -> new Letter(up, e.conclusion().by(e.log().orElseThrow())));
    }
    return Optional.empty();
  }

  private static Letter contest(LogId up, MatterId matter, Optional<LogId> log, String reason) {
    return new Letter(up, new MatterLetter.TakeUpAgain(matter, log.orElseThrow(), reason));
  }

  static Optional<ByLetter> turnedDown(ByLetter command, ImmutableList<Refusal> why) {
    ImmutableSet<RefusalCode> codes =
        why.stream().map(Refusal::code).collect(ImmutableSet.toImmutableSet());
    return command instanceof MatterLetter ours
        ? subject(ours).map(about -> new MatterLetter.TakeBack(ours.matter(), about, codes))
        : Optional.empty();
  }

  private static Optional<MatterLetter.Subject> subject(MatterLetter letter) {
    if (letter instanceof MatterLetter.Receive) {
      return Optional.of(MatterLetter.Subject.REFERRAL);
    }
    if (letter instanceof MatterLetter.ReportBack) {
      return Optional.of(MatterLetter.Subject.REPORT);
    }
    if (letter instanceof MatterLetter.TakeUpAgain) {
      return Optional.of(MatterLetter.Subject.CONTEST);
    }
    return letter instanceof MatterLetter.Conclude
        ? Optional.of(MatterLetter.Subject.CONCLUSION)
        : Optional.empty();
  }
}
