package org.xiangzhi.governance.courtyard;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.xiangzhi.governance.delivery.Letter;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/** Decides what other logs say about courtyards. */
final class LetterDecider {
  private final CourtyardContext x;

  LetterDecider(CourtyardContext x) {
    this.x = x;
  }

  Decision<CourtyardEvent> decide(CourtyardLetter letter) {
    if (letter instanceof CourtyardLetter.TakeEntry l) {
      return entry(l);
    }
    if (letter instanceof CourtyardLetter.NoteStanding l) {
      return Decision.accept(
          new CountyEvent.StandingNoted(
              Site.of(l.village(), l.standing().courtyard()), l.standing(), x.day()));
    }
    if (letter instanceof CourtyardLetter.HearRefusal l) {
      return Decision.accept(new CreationEvent.RaceRefused(l.courtyard(), l.batch(), l.codes()));
    }
    if (letter instanceof CourtyardLetter.HearRace l) {
      return x.in(
          l.courtyard(),
          Sets.immutableEnumSet(Courtyard.State.PROPOSED, Courtyard.State.ESTABLISHED),
          courtyard ->
              Decision.accept(new CreationEvent.Placed(l.courtyard(), l.batch(), l.place())));
    }
    CourtyardLetter.HearDraw l = (CourtyardLetter.HearDraw) letter;
    return x.in(
        l.courtyard(),
        Sets.immutableEnumSet(Courtyard.State.ACCEPTED),
        courtyard -> Decision.accept(new LifeEvent.Drawn(l.courtyard(), l.year(), x.day())));
  }

  private Decision<CourtyardEvent> entry(CourtyardLetter.TakeEntry l) {
    Optional<Batch> batch = x.state().county().batch(l.batch());
    if (batch.isEmpty()) {
      return Decision.refuse(List.of(CourtyardContext.unknown("batch", l.batch())));
    }
    if (batch.get().closed().isPresent()) {
      return Decision.refuse(ALREADY_ENDED, CourtyardGuards.RACE, "kind", "batch", "id", l.batch());
    }
    Site site = Site.of(l.village(), l.courtyard());
    if (batch.get().entries().containsKey(site)) {
      return Decision.refuse(ALREADY_EXISTS, CourtyardGuards.RACE, "kind", "entry", "id", site);
    }
    ScoreSheet sheet = batch.get().opened().sheet();
    if (!l.score().sheet().equals(sheet.id())) {
      return Decision.refuse(List.of(CourtyardContext.unknown("sheet", l.score().sheet())));
    }
    List<Refusal> refusals = CourtyardContext.pointsRefused(sheet, l.score().points());
    return refusals.isEmpty()
        ? Decision.accept(new CountyEvent.EntryTaken(l.batch(), site, l.score()))
        : Decision.refuse(refusals);
  }

  /** Finds the letter that an event writes to another log. */
  static Optional<Letter> of(CourtyardEvent event) {
    if (event instanceof CreationEvent.RaceEntered e) {
      return Optional.of(
          new Letter(
              e.county(),
              new CourtyardLetter.TakeEntry(e.village(), e.courtyard(), e.batch(), e.score())));
    }
    if (event instanceof CreationEvent.Accepted e) {
      return Optional.of(standing(e.county(), e.village(), e.standing()));
    }
    if (event instanceof LifeEvent.Rechecked e) {
      return Optional.of(standing(e.county(), e.village(), e.standing()));
    }
    if (event instanceof LifeEvent.Exited e) {
      return Optional.of(standing(e.county(), e.village(), e.standing()));
    }
    if (event instanceof LifeEvent.Succeeded e) {
      return e.standing().map(ended -> standing(e.county(), e.village(), ended));
    }
    if (event instanceof CountyEvent.EntryPlaced e) {
      return Optional.of(
          new Letter(
              e.site().village(),
              new CourtyardLetter.HearRace(e.site().courtyard(), e.batch(), e.place())));
    }
    return event instanceof CountyEvent.DrawTold e
        ? Optional.of(
            new Letter(
                e.site().village(), new CourtyardLetter.HearDraw(e.site().courtyard(), e.year())))
        : Optional.empty();
  }

  private static Letter standing(LogId county, LogId village, Standing standing) {
    return new Letter(county, new CourtyardLetter.NoteStanding(village, standing));
  }
}
