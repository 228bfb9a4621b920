package org.xiangzhi.governance.points;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Is what of a balance is left of each thing that came in. What is used is taken from what ends
 * first; among what ends on the same day, or never, from what came first.
 */
final class Lots {
  private static final Comparator<Lot> ENDS_FIRST =
      Comparator.comparing((Lot lot) -> lot.last).thenComparingInt(lot -> lot.number);

  private final PriorityQueue<Lot> lots = new PriorityQueue<>(ENDS_FIRST);
  private int count;

  private static final class Lot {
    final int number;
    final int entry;
    final LocalDate last;
    long left;

    Lot(int number, int entry, LocalDate last, long left) {
      this.number = number;
      this.entry = entry;
      this.last = last;
      this.left = left;
    }
  }

  /** Adds what came in by an entry, valid through a last day or for good. */
  void add(int entry, Optional<LocalDate> last, long amount) {
    lots.add(new Lot(count++, entry, last.orElse(LocalDate.MAX), amount));
  }

  /** Uses an amount, or all that is left if that is less. */
  void use(long amount) {
    long open = amount;
    while (open > 0 && !lots.isEmpty()) {
      Lot first = lots.element();
      long taken = Math.min(open, first.left);
      first.left -= taken;
      open -= taken;
      if (first.left == 0) {
        lots.remove();
      }
    }
  }

  /** Adds up what is left of what was valid through a day or less long. */
  long endedBy(LocalDate last) {
    return lots.stream()
        .filter(lot -> !lot.last.isAfter(last))
        .mapToLong(lot -> lot.left)
        .reduce(0, Math::addExact);
  }

  /** Adds up what is left of what came in by some entries. */
  long of(IntPredicate entries) {
    return lots.stream()
        .filter(lot -> entries.test(lot.entry))
        .mapToLong(lot -> lot.left)
        .reduce(0, Math::addExact);
  }
}
