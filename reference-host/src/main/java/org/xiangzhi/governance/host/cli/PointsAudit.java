package org.xiangzhi.governance.host.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.StoredEvent;

/**
 * Recomputes the points ledgers of an export, and compares what its logs say of each other. It
 * reads bodies as plain JSON and uses none of the library's rooms.
 */
final class PointsAudit {
  /** Says what is wrong with a ledger. */
  enum Fault {
    /** A leg moves nothing, too much, within one account, or names an account or book not there. */
    LEG,
    /** A name was entered before. */
    ENTRY_TWICE,
    /**
     * What is reversed is not there, was reversed before, or is not what the reversal turns round.
     */
    REVERSAL,
    /** A balance is below the floor of its book, or what is held was used for something else. */
    FLOOR,
    /** An entry counts on a day of a period that was closed. */
    PERIOD,
    /** More was handed over, released or given back than was ordered, or for another price. */
    HOLD,
    /** The closing of a period states something else than the log. */
    CLOSING,
    /** What is anchored in the county's log is not what the village closed. */
    ANCHOR,
    /** What came is not what left, came without having left, or both came and was taken back. */
    TRANSIT,
    /** The balances of a book do not add up to zero. */
    SUM,
    /** An event is not what its type promises. */
    UNREADABLE
  }

  /**
   * Is a place at which something is wrong.
   *
   * @param log the log
   * @param position the position of the event
   * @param fault what
   * @param detail the entry, account, order or period
   */
  record Finding(LogId log, long position, Fault fault, String detail) {}

  /**
   * Is what recomputing one ledger came to.
   *
   * @param log the log
   * @param accounts how many accounts it has
   * @param entries how many entries
   * @param holders what the accounts of households and persons add up to, by book
   * @param periods how many periods were closed
   */
  record Ledger(
      LogId log,
      int accounts,
      long entries,
      ImmutableSortedMap<String, Long> holders,
      int periods) {}

  /**
   * Is what the audit of a file came to.
   *
   * @param ledgers each ledger
   * @param transit how many balances had left for another village and neither arrived there nor
   *     come back, or for one that is not in the file
   * @param findings what is wrong
   */
  record Report(ImmutableList<Ledger> ledgers, int transit, ImmutableList<Finding> findings) {}

  private final Map<LogId, PointsRecount> counts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Takes the next intact event of a log. */
  void take(StoredEvent event) {
    PointsRecount count =
        counts.computeIfAbsent(event.log(), log -> new PointsRecount(log, findings));
    try {
      count.take(event);
    } catch (JsonTree.UnreadableException | ArithmeticException e) {
      findings.add(
          new Finding(
              event.log(),
              event.position(),
              Fault.UNREADABLE,
              event.type() + " " + e.getMessage()));
    }
  }

  /** Compares the logs, once all of them were read. */
  Report report() {
    int open = 0;
    ImmutableList.Builder<Ledger> ledgers = ImmutableList.builder();
    for (PointsRecount count : counts.values()) {
      count.ledger().ifPresent(ledgers::add);
      count.anchored().forEach(anchored -> compare(count.log(), anchored));
      for (PointsRecount.Moved out : count.out()) {
        open += arrived(count, out) ? 0 : 1;
      }
      count.in().forEach(in -> left(count, in));
    }
    return new Report(ledgers.build(), open, ImmutableList.copyOf(findings));
  }

  private void compare(LogId county, PointsRecount.Anchored anchored) {
    Optional<PointsRecount> village = count(anchored.village());
    boolean same =
        village.isEmpty()
            || village.get().closing(anchored.number()).equals(Optional.of(anchored.closing()));
    if (!same) {
      find(county, anchored.position(), Fault.ANCHOR, anchored.village() + " " + anchored.number());
    }
  }

  /** Tells whether what left has arrived or come back. */
  private boolean arrived(PointsRecount count, PointsRecount.Moved out) {
    boolean back = count.isTakenBack(out.entry());
    Optional<PointsRecount.Moved> in =
        count(out.other())
            .flatMap(
                other ->
                    other.in().stream()
                        .filter(one -> one.entry().equals(out.arrivesAs(count.log())))
                        .findFirst());
    in.filter(one -> back || !one.carries(out))
        .ifPresent(one -> find(out.other(), one.position(), Fault.TRANSIT, out.entry()));
    return back || in.isPresent();
  }

  private void left(PointsRecount count, PointsRecount.Moved in) {
    boolean known =
        count(in.other())
            .map(
                other ->
                    other.out().stream()
                        .filter(out -> out.other().equals(count.log()))
                        .anyMatch(out -> out.arrivesAs(other.log()).equals(in.entry())))
            .orElse(true);
    if (!known) {
      find(count.log(), in.position(), Fault.TRANSIT, in.entry());
    }
  }

  private Optional<PointsRecount> count(LogId log) {
    return Optional.ofNullable(counts.get(log));
  }

  private void find(LogId log, long position, Fault fault, String detail) {
    findings.add(new Finding(log, position, fault, detail));
  }
}
