package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.kernel.Timer;
import org.xiangzhi.governance.metric.Metric;

/** Is the state of objections. */
public final class Contests {
  static final Contests EMPTY =
      new Contests(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final PersistentMap<ContestId, Objection> objections;
  private final PersistentMap<EntryId, ContestId> byEntry;
  private final PersistentMap<DueOn, ContestId> open;

  private Contests(
      PersistentMap<ContestId, Objection> objections,
      PersistentMap<EntryId, ContestId> byEntry,
      PersistentMap<DueOn, ContestId> open) {
    this.objections = objections;
    this.byEntry = byEntry;
    this.open = open;
  }

  /**
   * Streams all objections.
   *
   * @return the objections, by name
   */
  public Stream<Objection> objections() {
    return objections.values();
  }

  /**
   * Finds an objection.
   *
   * @param contest its name
   * @return the objection, or empty
   */
  public Optional<Objection> objection(ContestId contest) {
    return objections.get(contest);
  }

  /**
   * Finds the objection to an entry.
   *
   * @param entry the entry
   * @return the objection, open or decided, or empty
   */
  public Optional<Objection> to(EntryId entry) {
    return byEntry.get(entry).flatMap(objections::get);
  }

  /**
   * Streams the objections that are still to be decided.
   *
   * @return the objections, those due first in front
   */
  public Stream<Objection> open() {
    return open.values().map(contest -> objections.get(contest).orElseThrow());
  }

  /**
   * Reckons how many objections were decided in time, of those that were decided or are past their
   * deadline.
   *
   * @param day the day of asking
   * @return the share
   */
  public Metric inTime(LocalDate day) {
    List<Objection> due =
        objections()
            .filter(one -> !one.isOpen() || one.brought().deadline().isBefore(day))
            .toList();
    long inTime =
        due.stream()
            .filter(
                one ->
                    one.decided()
                        .filter(outcome -> !outcome.on().isAfter(one.brought().deadline()))
                        .isPresent())
            .count();
    return new Metric(
        "objections-in-time",
        Text.of("积分异议按期办结率", "objections to points decided in time"),
        inTime,
        due.size(),
        ImmutableList.of("points.contested/1", "points.contest-decided/1"));
  }

  ImmutableList<Timer> due(LocalDate day) {
    ImmutableList.Builder<Timer> due = ImmutableList.builder();
    for (Map.Entry<DueOn, ContestId> one : open) {
      LocalDate deadline = one.getKey().day();
      if (!deadline.isBefore(day)) {
        break;
      }
      if (!objections.get(one.getValue()).orElseThrow().overdue()) {
        due.add(
            new Timer(
                Redemptions.timer("points-overdue", one.getValue().value()),
                deadline.plusDays(1),
                new PointsTimer.MarkOverdue(one.getValue())));
      }
    }
    return due.build();
  }

  /** Names what is open for an account, if anything is. */
  Optional<String> openFor(AccountId account) {
    return open()
        .filter(one -> one.account().equals(account))
        .map(one -> (one.heard() ? "points.decide-contest " : "points.hear-contest ") + one.id())
        .findFirst();
  }

  Contests evolve(ContestEvent event) {
    if (event instanceof ContestEvent.Contested e) {
      return new Contests(
          objections.with(e.contest(), Objection.of(e)),
          byEntry.with(e.entry(), e.contest()),
          open.with(dueOn(e), e.contest()));
    }
    if (event instanceof ContestEvent.Heard e) {
      return with(e.contest(), Objection::hearing);
    }
    if (event instanceof ContestEvent.Overdue e) {
      return with(e.contest(), Objection::markedOverdue);
    }
    ContestEvent.Decided e = (ContestEvent.Decided) event;
    Contests decided = with(e.contest(), one -> one.deciding(e));
    ContestEvent.Contested brought = objections.get(e.contest()).orElseThrow().brought();
    return new Contests(decided.objections, byEntry, open.without(dueOn(brought)));
  }

  private Contests with(ContestId contest, UnaryOperator<Objection> change) {
    return new Contests(objections.update(contest, change), byEntry, open);
  }

  private static DueOn dueOn(ContestEvent.Contested event) {
    return new DueOn(event.deadline(), event.contest().value());
  }

  /** Lets what is open for accounts that ended go on for the account that took their place. */
  Contests succeeded(Collection<AccountId> ended, AccountId into) {
    PersistentMap<ContestId, Objection> moved = objections;
    for (Objection one : open().toList()) {
      if (ended.contains(one.account())) {
        moved = moved.update(one.id(), objection -> objection.succeededBy(into));
      }
    }
    return new Contests(moved, byEntry, open);
  }
}
