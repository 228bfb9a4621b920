package org.xiangzhi.governance.testkit.invariant;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xiangzhi.governance.matter.Clock;
import org.xiangzhi.governance.matter.ClosingEvent;
import org.xiangzhi.governance.matter.HandlingEvent;
import org.xiangzhi.governance.matter.LetterEvent;
import org.xiangzhi.governance.matter.MatterEvent;
import org.xiangzhi.governance.matter.MatterId;
import org.xiangzhi.governance.matter.RaisingCommand;
import org.xiangzhi.governance.matter.RaisingEvent;
import org.xiangzhi.governance.matter.Result;
import org.xiangzhi.governance.matter.TimerEvent;

/**
 * INV-MATTER: a matter is opened once, or once more after it was sent back; what is handled has an
 * owner; a duplicate goes into a matter that there is, and a part is a matter that there was not; a
 * matter is struck off with a result and with a rating or a waiver; a clock runs out behind its
 * last day, and once.
 */
public final class MattersKept implements Invariant {
  /** Makes the invariant. */
  public MattersKept() {}

  @Override
  public String id() {
    return "INV-MATTER";
  }

  @Override
  public Optional<String> broken(History history) {
    Map<MatterId, Book> books = new TreeMap<>();
    for (History.Entry entry : history.entries()) {
      if (entry.event() instanceof MatterEvent event) {
        Optional<String> broken = opened(event, books).or(() -> happened(event, books));
        if (broken.isPresent()) {
          return broken.map(what -> event.matter() + ": " + what);
        }
      }
    }
    return Optional.empty();
  }

  /** Is what is remembered of one matter. */
  private static final class Book {
    private final List<Clock> clocks = new ArrayList<>();
    private boolean owned;
    private boolean result;
    private boolean rated;
    private boolean closed;
    private boolean returned;

    Optional<String> take(MatterEvent event) {
      Optional<String> broken =
          closed && !mayReopen(event) ? Optional.of("closed") : ranOut(event).or(() -> act(event));
      started(event)
          .ifPresent(
              now -> {
                clocks.clear();
                clocks.addAll(now);
              });
      return broken;
    }

    private static boolean mayReopen(MatterEvent event) {
      return event instanceof LetterEvent || event instanceof RaisingEvent.Merged;
    }

    private Optional<String> act(MatterEvent event) {
      if (event instanceof HandlingEvent.Assigned) {
        owned = true;
      }
      boolean handled =
          event instanceof HandlingEvent.Planned
              || event instanceof HandlingEvent.ProgressEntered
              || event instanceof HandlingEvent.HandedOver;
      if (handled && !owned) {
        return Optional.of("handled without an owner");
      }
      results(event);
      if (event instanceof ClosingEvent.Told && !result) {
        return Optional.of("told without a result");
      }
      if (event instanceof ClosingEvent.StruckOff e) {
        closed = true;
        boolean said = !e.ratings().isEmpty() || e.waiver().isPresent();
        return result && said && (rated || e.waiver().isPresent())
            ? Optional.empty()
            : Optional.of("struck off without a result, or without rating and waiver");
      }
      return Optional.empty();
    }

    private void results(MatterEvent event) {
      if (event instanceof HandlingEvent.Finished e) {
        result = true;
        returned = e.result().outcome() == Result.Outcome.RETURNED;
        closed = returned;
      }
      if (event instanceof LetterEvent.ReportedBack e) {
        result = e.result().outcome() != Result.Outcome.RETURNED;
      }
      if (event instanceof LetterEvent.AnsweredWith e) {
        returned = e.result().outcome() == Result.Outcome.RETURNED;
      }
      if (event instanceof ClosingEvent.Reopened
          || event instanceof LetterEvent.TakenUpAgain
          || event instanceof LetterEvent.TakenBack) {
        closed = false;
        result = false;
        rated = false;
      }
      rated |= event instanceof ClosingEvent.Rated || event instanceof ClosingEvent.RatedInMeeting;
      closed |= event instanceof RaisingEvent.SplitUp || event instanceof LetterEvent.Concluded;
    }

    /** Looks for a clock that runs out too early, twice, or without having been started. */
    private Optional<String> ranOut(MatterEvent event) {
      if (!(event instanceof TimerEvent timer)) {
        return Optional.empty();
      }
      Optional<Clock> clock = clocks.stream().filter(one -> one.kind() == kind(timer)).findFirst();
      if (clock.isEmpty()) {
        return Optional.of("a clock that does not run");
      }
      clocks.remove(clock.get());
      return event.on().isBefore(clock.get().firesOn())
          ? Optional.of("a clock that ran out before its time")
          : Optional.empty();
    }

    private static Clock.Kind kind(TimerEvent event) {
      if (event instanceof TimerEvent.Overdue e) {
        return e.clock();
      }
      if (event instanceof TimerEvent.CalledForAssignment) {
        return Clock.Kind.CLAIM;
      }
      if (event instanceof TimerEvent.Reminded) {
        return Clock.Kind.REMIND;
      }
      return event instanceof TimerEvent.Escalated ? Clock.Kind.ESCALATE : Clock.Kind.CONFIRM;
    }

    /** Finds the clocks that an event starts in place of those that ran. */
    private static Optional<ImmutableList<Clock>> started(MatterEvent event) {
      if (event instanceof HandlingEvent.Published e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof HandlingEvent.Assigned e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof HandlingEvent.Planned e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof ClosingEvent.Told e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof ClosingEvent.Reopened e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof RaisingEvent.Migrated e) {
        return Optional.of(e.clocks());
      }
      return startedBelow(event);
    }

    private static Optional<ImmutableList<Clock>> startedBelow(MatterEvent event) {
      if (event instanceof RaisingEvent.TakenIn e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof LetterEvent.Received e) {
        return Optional.of(e.clocks());
      }
      if (event instanceof LetterEvent.TakenUpAgain e) {
        return Optional.of(e.clocks());
      }
      boolean stops =
          event instanceof HandlingEvent.Finished
              || event instanceof HandlingEvent.Referred
              || event instanceof HandlingEvent.Kept
              || event instanceof ClosingEvent.Confirmed
              || event instanceof RaisingEvent.Merged
              || event instanceof RaisingEvent.SplitUp;
      return stops ? Optional.of(ImmutableList.of()) : Optional.empty();
    }
  }

  /** Opens the book of a matter, or finds that it must not be opened. */
  private static Optional<String> opened(MatterEvent event, Map<MatterId, Book> books) {
    boolean opens =
        event instanceof RaisingEvent.Raised
            || event instanceof RaisingEvent.TakenIn
            || event instanceof LetterEvent.Received;
    Optional<Book> there = Optional.ofNullable(books.get(event.matter()));
    if (!opens) {
      return there.isPresent() ? Optional.empty() : Optional.of("was never opened");
    }
    if (there.filter(book -> !book.returned).isPresent()) {
      return Optional.of("was opened twice");
    }
    Book book = new Book();
    if (event instanceof RaisingEvent.TakenIn e) {
      book.owned = e.row().responsible().isPresent();
      book.result = e.row().doneOn().isPresent();
      book.rated = e.row().rating().isPresent();
      book.closed = e.row().struckOffOn().isPresent();
      book.clocks.addAll(e.clocks());
    }
    if (event instanceof LetterEvent.Received e) {
      book.clocks.addAll(e.clocks());
    }
    books.put(event.matter(), book);
    return Optional.empty();
  }

  private static Optional<String> happened(MatterEvent event, Map<MatterId, Book> books) {
    if (event instanceof RaisingEvent.Merged e && !books.containsKey(e.into())) {
      return Optional.of("merged into " + e.into() + ", which there is not");
    }
    if (event instanceof RaisingEvent.SplitUp e) {
      for (RaisingCommand.Part part : e.parts()) {
        if (books.put(part.matter(), new Book()) != null) {
          return Optional.of("a part was there before: " + part.matter());
        }
      }
    }
    return Optional.ofNullable(books.get(event.matter())).orElseThrow().take(event);
  }
}
