package org.xiangzhi.governance.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Text;

/**
 * Is what everyone may see of the lists of a village on a day: the least needed. What is over,
 * suspended, lifted or revoked is not in it, and nothing says that it ever was. A day before the
 * latest act on any case shows what stands after that act, so that nobody looks into the past here.
 *
 * @param day the day
 * @param entries the entries, by list and number
 */
public record PublicList(LocalDate day, ImmutableList<Entry> entries) {
  /**
   * Is one entry.
   *
   * @param number the number of the case
   * @param list what people call the list
   * @param colour what it is for
   * @param clause the place of the clause
   * @param first the first day
   * @param last the last day
   * @param named whom it is about; empty unless the list shows it and they consented to that
   */
  public record Entry(
      ListCaseId number,
      Text list,
      ListColour colour,
      String clause,
      LocalDate first,
      LocalDate last,
      Optional<Concerned> named) {}

  /**
   * Finds what everyone may see.
   *
   * @param recognitions the lists
   * @param day the day
   * @return the entries of that day, or of the latest act if that is later
   */
  public static PublicList of(Recognitions recognitions, LocalDate day) {
    LocalDate shown =
        recognitions
            .cases()
            .map(ListCase::latest)
            .filter(day::isBefore)
            .max(Comparator.naturalOrder())
            .orElse(day);
    return new PublicList(
        shown,
        recognitions
            .cases()
            .filter(one -> one.isListedOn(shown))
            .map(PublicList::entry)
            .sorted(Comparator.comparing(Entry::colour).thenComparing(Entry::number))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Entry entry(ListCase one) {
    ListEvent.Listed listed = one.listing().orElseThrow();
    boolean names = one.rules().display() == ListDisplay.SUBJECT && one.mayName();
    return new Entry(
        one.id(),
        one.rules().name(),
        one.rules().colour(),
        listed.clause().place(),
        listed.first(),
        listed.last(),
        names ? Optional.of(one.begun().concerned()) : Optional.empty());
  }
}
