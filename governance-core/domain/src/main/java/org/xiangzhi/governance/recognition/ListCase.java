package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Is one case of a list. Everything else follows from what happened and from the day that is asked
 * about; nothing has to happen for a listing to end.
 *
 * @param trace what happened, in order; the first is how it began
 */
public record ListCase(ImmutableList<ListEvent> trace) {
  static ListCase of(ListEvent.Begun event) {
    return new ListCase(ImmutableList.of(event));
  }

  ListCase evolve(ListEvent event) {
    return new ListCase(ImmutableList.<ListEvent>builder().addAll(trace).add(event).build());
  }

  /**
   * Returns how it began.
   *
   * @return the beginning, with the rules that hold to its end
   */
  public ListEvent.Begun begun() {
    return (ListEvent.Begun) trace.get(0);
  }

  /**
   * Returns its name.
   *
   * @return the name
   */
  public ListCaseId id() {
    return begun().listCase();
  }

  /**
   * Returns the day of the latest act.
   *
   * @return the day
   */
  public LocalDate latest() {
    return trace.get(trace.size() - 1).on();
  }

  /**
   * Returns the rules of its list.
   *
   * @return the rules that hold to its end
   */
  public ListRules rules() {
    return begun().list();
  }

  /**
   * Finds what happened last of a kind.
   *
   * @param kind the kind of event
   * @param <E> the kind of event
   * @return the event, or empty
   */
  public <E extends ListEvent> Optional<E> last(Class<E> kind) {
    return trace.reverse().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /**
   * Streams what happened of a kind.
   *
   * @param kind the kind of event
   * @param <E> the kind of event
   * @return the events, in order
   */
  public <E extends ListEvent> Stream<E> all(Class<E> kind) {
    return trace.stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * Says how far it is.
   *
   * @return the stage
   */
  public ListStage stage() {
    return trace.reverse().stream()
        .flatMap(event -> stage(event).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<ListStage> stage(ListEvent event) {
    if (event instanceof ListEvent.Begun) {
      return Optional.of(ListStage.BEGUN);
    }
    if (event instanceof ListEvent.TakenUp) {
      return Optional.of(ListStage.TAKEN_UP);
    }
    if (event instanceof ListEvent.NoticeGiven) {
      return Optional.of(ListStage.NOTIFIED);
    }
    if (event instanceof ListEvent.Heard) {
      return Optional.of(ListStage.HEARD);
    }
    if (event instanceof ListEvent.PutToVote) {
      return Optional.of(ListStage.VOTING);
    }
    if (event instanceof ListEvent.Listed) {
      return Optional.of(ListStage.LISTED);
    }
    if (event instanceof ListEvent.Appealed) {
      return Optional.of(ListStage.APPEALED);
    }
    if (event instanceof ListEvent.AppealDecided decided) {
      return Optional.of(decided.upheld() ? ListStage.LISTED : ListStage.CLOSED);
    }
    return isEnd(event) ? Optional.of(ListStage.CLOSED) : Optional.empty();
  }

  private static boolean isEnd(ListEvent event) {
    return event instanceof ListEvent.Ended
        || event instanceof ListEvent.NotListed
        || event instanceof ListEvent.Lifted;
  }

  /**
   * Finds the listing.
   *
   * @return the listing with its days, or empty if there never was one
   */
  public Optional<ListEvent.Listed> listing() {
    return last(ListEvent.Listed.class);
  }

  /**
   * Finds the appeal.
   *
   * @return the appeal, or empty if nobody appealed
   */
  public Optional<ListEvent.Appealed> appeal() {
    return last(ListEvent.Appealed.class);
  }

  /**
   * Tells whether the listing counts on a day: from its first to its last day, unless an appeal
   * suspends it or it was lifted or revoked; on a red list with consent alone.
   *
   * @param day the day
   * @return true if whom it is about is on the list
   */
  public boolean isListedOn(LocalDate day) {
    return stage() != ListStage.CLOSED
        && listing()
            .filter(listed -> !day.isBefore(listed.first()) && !day.isAfter(listed.last()))
            .isPresent()
        && !isSuspendedOn(day)
        && (rules().colour().isBurden() || mayName());
  }

  /**
   * Tells whether the case is still under way or its listing not over.
   *
   * @param day the day
   * @return false if it is closed, or the last day of the listing has passed and nobody appeals
   */
  public boolean isOpenOn(LocalDate day) {
    return switch (stage()) {
      case CLOSED -> false;
      case LISTED -> listing().filter(listed -> !day.isAfter(listed.last())).isPresent();
      case BEGUN, TAKEN_UP, NOTIFIED, HEARD, VOTING, APPEALED -> true;
    };
  }

  /**
   * Tells whether an appeal suspends the listing on a day: from the day of the appeal until it is
   * decided.
   *
   * @param day the day
   * @return true if so
   */
  public boolean isSuspendedOn(LocalDate day) {
    return appeal().filter(appeal -> !day.isBefore(appeal.on())).isPresent()
        && last(ListEvent.AppealDecided.class)
            .filter(decided -> !day.isBefore(decided.on()))
            .isEmpty();
  }

  /**
   * Tells whether an appeal was not decided in time, and is not marked yet.
   *
   * @param day the day
   * @return true if so
   */
  public boolean isOverdueOn(LocalDate day) {
    return stage() == ListStage.APPEALED
        && appeal().filter(appeal -> day.isAfter(appeal.deadline())).isPresent()
        && last(ListEvent.AppealOverdue.class).isEmpty();
  }

  /**
   * Tells whether whom it is about has consented to be named, and not taken it back.
   *
   * @return true if so
   */
  public boolean mayName() {
    return last(ListEvent.DisplayConsented.class)
        .filter(ListEvent.DisplayConsented::given)
        .isPresent();
  }
}
