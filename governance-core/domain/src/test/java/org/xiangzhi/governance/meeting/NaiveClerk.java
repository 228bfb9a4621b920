package org.xiangzhi.governance.meeting;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.meeting.MeetingModelTest.What;

/** Keeps the record of one deliberation on one item in a few plain variables. */
final class NaiveClerk {
  MeetingStage stage = MeetingStage.CALLED;
  Instant now;
  final Set<PersonId> present = new HashSet<>();
  final Set<PersonId> inOffice = new HashSet<>();
  long residents;
  long officials;
  int votes;
  int votesBefore;
  int counted;

  private final Set<PersonId> recused = new HashSet<>();
  private Instant latest = Instant.MIN;
  private Instant breakUntil = Instant.MIN;
  private boolean taken;
  private boolean concluded;
  private boolean moved;
  private boolean deliberating;
  private boolean deliberatedEver;
  private boolean ready;
  private boolean voted;
  private boolean reopened;
  private String speaker = "";
  private boolean speaksAsOfficial;
  private boolean speaksOnItem;
  private boolean running;
  private Instant since = Instant.MIN;
  private long spoken;

  NaiveClerk(Instant now) {
    this.now = now;
  }

  ImmutableMap<SpeakerGroup, Long> times() {
    return ImmutableMap.of(
        SpeakerGroup.RESIDENTS,
        residents,
        SpeakerGroup.OFFICIALS,
        officials,
        SpeakerGroup.GUESTS,
        0L);
  }

  /** Says whether the book takes it, and writes it down if so. */
  boolean accepts(What what, int who, int millis) {
    PersonId person = PersonId.of("r-" + who);
    votesBefore = votes;
    boolean good = !now.isBefore(latest) && fits(what, person);
    if (good) {
      latest = now;
      write(what, person, millis);
    }
    return good;
  }

  private boolean fits(What what, PersonId person) {
    boolean open = stage == MeetingStage.OPEN;
    boolean going = stage == MeetingStage.CALLED || open || stage == MeetingStage.ADJOURNED;
    boolean onItem = open && taken && !concluded;
    boolean silent = speaker.isEmpty();
    boolean speaks = person.value().equals(speaker);
    return switch (what) {
      case CHECK_IN -> going && !present.contains(person);
      case LEAVE -> going && present.contains(person) && !speaks;
      case OPEN -> stage == MeetingStage.CALLED && households() >= 4;
      case NO_QUORUM -> stage == MeetingStage.CALLED && households() < 4;
      case ADJOURN -> open && silent;
      case RESUME -> stage == MeetingStage.ADJOURNED && !now.isBefore(breakUntil);
      case CLOSE -> open && silent && (!taken || concluded);
      case TAKE_UP -> open && !taken && silent;
      case MOVE ->
          onItem
              && !moved
              && (deliberating || !deliberatedEver)
              && present.contains(person)
              && !recused.contains(person);
      case DELIBERATE -> onItem && !deliberating && !voted;
      case END_DELIBERATION -> onItem && deliberating && silent;
      case VOTE -> onItem && moved && !voted && !deliberating && ready;
      case REOPEN -> onItem && voted && counted == votes;
      case CONCLUDE -> onItem && silent && !deliberating && !voted && !reopened;
      case CONCLUDE_BY_VOTE -> onItem && silent && !deliberating && voted && counted == votes;
      case RECUSE ->
          going && !concluded && !recused.contains(person) && !voted && !(speaks && speaksOnItem);
      case SPEAK ->
          open
              && silent
              && present.contains(person)
              && !(taken && !concluded && recused.contains(person));
      case PAUSE -> open && !silent && running;
      case GO_ON -> open && !silent && !running;
      case STOP -> open && !silent;
      case COUNT, APPOINT, RESIGN, WAIT, CLOCK_BACK -> false;
    };
  }

  private long households() {
    return present.stream().map(MeetingScene::household).distinct().count();
  }

  private void write(What what, PersonId person, int millis) {
    switch (what) {
      case CHECK_IN -> present.add(person);
      case LEAVE -> present.remove(person);
      case OPEN, RESUME -> stage = MeetingStage.OPEN;
      case NO_QUORUM -> stage = MeetingStage.NO_QUORUM;
      case ADJOURN -> {
        stage = MeetingStage.ADJOURNED;
        breakUntil = now.plusMillis(millis);
      }
      case CLOSE -> stage = MeetingStage.CLOSED;
      case TAKE_UP -> taken = true;
      case MOVE -> moved = true;
      case DELIBERATE -> {
        deliberating = true;
        deliberatedEver = true;
      }
      case END_DELIBERATION -> {
        deliberating = false;
        ready = true;
      }
      case VOTE -> {
        voted = true;
        votes++;
      }
      case REOPEN -> {
        voted = false;
        ready = false;
        reopened = true;
      }
      case CONCLUDE, CONCLUDE_BY_VOTE -> concluded = true;
      case RECUSE -> recused.add(person);
      default -> speech(what, person);
    }
  }

  private void speech(What what, PersonId person) {
    if (what == What.SPEAK) {
      speaker = person.value();
      speaksAsOfficial = inOffice.contains(person);
      speaksOnItem = taken && !concluded;
      spoken = 0;
      running = true;
      since = now;
      return;
    }
    if (running) {
      spoken += Duration.between(since, now).toMillis();
    }
    running = what == What.GO_ON;
    since = now;
    if (what == What.STOP) {
      speaker = "";
      if (speaksAsOfficial) {
        officials += spoken;
      } else {
        residents += spoken;
      }
    }
  }

  @Override
  public String toString() {
    return stage + " at " + now + ", latest " + latest + ", speaker " + speaker;
  }
}
