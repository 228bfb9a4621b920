package org.xiangzhi.governance.testkit.invariant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.ballot.BallotEvent;
import org.xiangzhi.governance.ballot.BallotId;
import org.xiangzhi.governance.kernel.Event;
import org.xiangzhi.governance.meeting.AgendaEvent;
import org.xiangzhi.governance.meeting.ItemId;
import org.xiangzhi.governance.meeting.MeetingEvent;
import org.xiangzhi.governance.meeting.MeetingId;
import org.xiangzhi.governance.meeting.MinutesEvent;
import org.xiangzhi.governance.meeting.SessionEvent;
import org.xiangzhi.governance.meeting.Speech;
import org.xiangzhi.governance.meeting.SpeechEvent;

/**
 * INV-MEETING: a meeting is opened once, after it was called, and closed once; one item is taken up
 * at a time; a motion is voted on by a ballot that was opened for it, after a deliberation since it
 * was last voted on; speeches lie in the open meeting and do not overlap, so that the times of all
 * add up to the time spoken; minutes are approved as they were drafted.
 */
public final class MeetingOrder implements Invariant {
  /** Makes the invariant. */
  public MeetingOrder() {}

  @Override
  public String id() {
    return "INV-MEETING";
  }

  @Override
  public Optional<String> broken(History history) {
    Map<MeetingId, Book> books = new HashMap<>();
    Set<BallotId> ballots = new HashSet<>();
    for (History.Entry entry : history.entries()) {
      Event event = entry.event();
      if (event instanceof BallotEvent.Opened opened) {
        ballots.add(opened.ballot());
      }
      if (event instanceof MeetingEvent e) {
        Optional<String> broken = books.computeIfAbsent(e.meeting(), id -> new Book()).take(e);
        if (broken.isPresent()) {
          return broken.map(what -> e.meeting() + ": " + what);
        }
      }
    }
    return books.values().stream()
        .flatMap(book -> book.votes.stream())
        .filter(vote -> !ballots.contains(vote))
        .findFirst()
        .map(vote -> vote + " is not opened")
        .or(() -> books.values().stream().flatMap(book -> book.overlapping().stream()).findFirst());
  }

  /** Keeps what is known of one meeting, as the events go by. */
  private static final class Book {
    private final List<Speech.Stretch> spoken = new ArrayList<>();
    private final List<BallotId> votes = new ArrayList<>();
    private final Set<ItemId> moved = new HashSet<>();
    private final Set<ItemId> deliberated = new HashSet<>();
    private boolean called;
    private boolean open;
    private boolean over;
    private Optional<Instant> openedAt = Optional.empty();
    private Optional<Instant> closedAt = Optional.empty();
    private Optional<ItemId> current = Optional.empty();
    private Optional<Instant> since = Optional.empty();
    private Optional<MinutesEvent.Drafted> drafted = Optional.empty();

    Optional<String> take(MeetingEvent event) {
      if (!called && !(event instanceof SessionEvent.Called)) {
        return Optional.of("something happens before it is called");
      }
      if (event instanceof SessionEvent e) {
        return course(e);
      }
      if (event instanceof AgendaEvent e) {
        return item(e);
      }
      return event instanceof SpeechEvent e ? speech(e) : minutes((MinutesEvent) event);
    }

    private Optional<String> course(SessionEvent event) {
      if (event instanceof SessionEvent.Called) {
        boolean twice = called;
        called = true;
        return broken(twice, "is called twice");
      }
      if (event instanceof SessionEvent.Opened opened) {
        boolean twice = openedAt.isPresent();
        open = true;
        openedAt = Optional.of(opened.at());
        return broken(
            twice || opened.present() > opened.entitled(),
            "is opened twice, or by more than are entitled");
      }
      if (event instanceof SessionEvent.Adjourned || event instanceof SessionEvent.Closed) {
        boolean wrong = !open || since.isPresent();
        open = false;
        if (event instanceof SessionEvent.Closed closed) {
          over = true;
          closedAt = Optional.of(closed.at());
        }
        return broken(wrong, "stops though it is not open, or somebody speaks");
      }
      if (event instanceof SessionEvent.Resumed) {
        boolean wrong = open || over || openedAt.isEmpty();
        open = true;
        return broken(wrong, "goes on though it was not adjourned");
      }
      boolean attendance =
          event instanceof SessionEvent.CheckedIn || event instanceof SessionEvent.Left;
      return broken(attendance && over, "somebody comes or leaves behind its end");
    }

    private Optional<String> item(AgendaEvent event) {
      if (event instanceof AgendaEvent.ItemTakenUp taken) {
        boolean wrong = !open || current.isPresent();
        current = Optional.of(taken.item());
        return broken(wrong, "takes two items up, or one while it is not open");
      }
      if (event instanceof AgendaEvent.ItemConcluded concluded) {
        boolean wrong = !open || !current.equals(Optional.of(concluded.item()));
        current = Optional.empty();
        return broken(wrong, "concludes an item that is not taken up");
      }
      if (event instanceof AgendaEvent.Moved motion) {
        return broken(!moved.add(motion.item()), "has two motions on one item");
      }
      if (event instanceof AgendaEvent.DeliberationClosed closed) {
        deliberated.add(closed.item());
      }
      if (event instanceof AgendaEvent.PutToVote vote) {
        votes.add(vote.ballot());
        return broken(
            !moved.contains(vote.item()) || !deliberated.remove(vote.item()),
            "votes on what was not moved and deliberated on since");
      }
      return Optional.empty();
    }

    private Optional<String> speech(SpeechEvent event) {
      if (event instanceof SpeechEvent.Started || event instanceof SpeechEvent.Resumed) {
        boolean wrong = !open || since.isPresent();
        since = Optional.of(event.at());
        return broken(wrong, "two speak, or somebody while it is not open");
      }
      if (event instanceof SpeechEvent.Paused || event instanceof SpeechEvent.Stopped) {
        since.ifPresent(from -> spoken.add(new Speech.Stretch(from, event.at())));
        since = Optional.empty();
      }
      if (event instanceof SpeechEvent.Recorded recorded) {
        recorded.speeches().forEach(speech -> spoken.addAll(speech.stretches()));
      }
      return Optional.empty();
    }

    private Optional<String> minutes(MinutesEvent event) {
      if (event instanceof MinutesEvent.Drafted draft) {
        drafted = Optional.of(draft);
        return broken(!over, "has minutes before its end");
      }
      return event instanceof MinutesEvent.Approved approved
          ? broken(
              drafted.filter(d -> d.digest().equals(approved.digest())).isEmpty(),
              "has minutes approved that were not drafted so")
          : Optional.empty();
    }

    /** Compares the sum of all speeches with the time in which anyone spoke. */
    Optional<String> overlapping() {
      spoken.sort(Comparator.comparing(Speech.Stretch::from).thenComparing(Speech.Stretch::until));
      Duration sum = Duration.ZERO;
      Duration covered = Duration.ZERO;
      Optional<Instant> end = Optional.empty();
      for (Speech.Stretch one : spoken) {
        sum = sum.plus(Duration.between(one.from(), one.until()));
        Instant from = end.filter(one.from()::isBefore).orElse(one.from());
        if (from.isBefore(one.until())) {
          covered = covered.plus(Duration.between(from, one.until()));
          end = Optional.of(one.until());
        }
        boolean outside =
            openedAt.map(one.from()::isBefore).orElse(true)
                || closedAt.map(one.until()::isAfter).orElse(false);
        if (outside) {
          return Optional.of("a speech from " + one.from() + " lies outside its meeting");
        }
      }
      return broken(
          !sum.equals(covered), "speeches of " + sum + " in a time of " + covered + " overlap");
    }

    private static Optional<String> broken(boolean wrong, String what) {
      return wrong ? Optional.of(what) : Optional.empty();
    }
  }
}
