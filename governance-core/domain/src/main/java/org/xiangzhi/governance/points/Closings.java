package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Is what was closed: periods, years of a book, validities; in a county, what was anchored. */
public final class Closings {
  static final Closings EMPTY =
      new Closings(
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty(),
          PersistentMap.empty());

  private final PersistentMap<Integer, PointsLetter.Closing> periods;
  private final PersistentMap<BookId, LocalDate> starts;
  private final PersistentMap<BookId, LocalDate> resets;
  private final PersistentMap<LocalDate, ImmutableSortedSet<BookId>> lapses;
  private final PersistentMap<LogId, ImmutableList<PointsLetter.Closing>> anchored;

  private Closings(
      PersistentMap<Integer, PointsLetter.Closing> periods,
      PersistentMap<BookId, LocalDate> starts,
      PersistentMap<BookId, LocalDate> resets,
      PersistentMap<LocalDate, ImmutableSortedSet<BookId>> lapses,
      PersistentMap<LogId, ImmutableList<PointsLetter.Closing>> anchored) {
    this.periods = periods;
    this.starts = starts;
    this.resets = resets;
    this.lapses = lapses;
    this.anchored = anchored;
  }

  /**
   * Streams the periods that were closed.
   *
   * @return what they came to, oldest first
   */
  public Stream<PointsLetter.Closing> periods() {
    return periods.values();
  }

  /**
   * Finds the period that was closed last.
   *
   * @return what it came to, or empty if none was
   */
  public Optional<PointsLetter.Closing> last() {
    return periods.get(periods.size());
  }

  /**
   * Finds when a book started anew last.
   *
   * @param book the book
   * @return the day of the reset, or empty if there was none
   */
  public Optional<LocalDate> lastReset(BookId book) {
    return resets.get(book);
  }

  /**
   * Lists what a village has anchored in the log of its county.
   *
   * @param village the log of the village
   * @return the closings, oldest first
   */
  public ImmutableList<PointsLetter.Closing> anchored(LogId village) {
    return anchored.get(village).orElse(ImmutableList.of());
  }

  /**
   * Finds the day on which a book began.
   *
   * @param book a book of the ledger
   * @return the day of its opening
   * @throws java.util.NoSuchElementException if the ledger has no such book
   */
  public LocalDate start(BookId book) {
    return starts.get(book).orElseThrow();
  }

  Closings started(BookId book, LocalDate day) {
    return starts.containsKey(book)
        ? this
        : new Closings(periods, starts.with(book, day), resets, lapses, anchored);
  }

  /** Shows on which last days something is valid, and in which books. */
  PersistentMap<LocalDate, ImmutableSortedSet<BookId>> lapses() {
    return lapses;
  }

  Closings closed(PointsLetter.Closing closing) {
    return new Closings(periods.with(closing.number(), closing), starts, resets, lapses, anchored);
  }

  Closings reset(BookId book, LocalDate day) {
    return new Closings(periods, starts, resets.with(book, day), lapses, anchored);
  }

  /** Notes that something in a book is valid until a day. */
  Closings valid(LocalDate last, BookId book) {
    ImmutableSortedSet<BookId> known = lapses.get(last).orElse(ImmutableSortedSet.of());
    return known.contains(book)
        ? this
        : new Closings(
            periods,
            starts,
            resets,
            lapses.with(
                last, ImmutableSortedSet.<BookId>naturalOrder().addAll(known).add(book).build()),
            anchored);
  }

  Closings lapsed(LocalDate last, BookId book) {
    ImmutableSortedSet<BookId> left =
        lapses.get(last).orElse(ImmutableSortedSet.of()).stream()
            .filter(one -> !one.equals(book))
            .collect(ImmutableSortedSet.toImmutableSortedSet(BookId::compareTo));
    return new Closings(
        periods,
        starts,
        resets,
        left.isEmpty() ? lapses.without(last) : lapses.with(last, left),
        anchored);
  }

  Closings anchored(LogId village, PointsLetter.Closing closing) {
    return new Closings(
        periods,
        starts,
        resets,
        lapses,
        anchored.with(
            village,
            ImmutableList.<PointsLetter.Closing>builder()
                .addAll(anchored(village))
                .add(closing)
                .build()));
  }
}
