package org.xiangzhi.governance.testkit.invariant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.points.ContestEvent;
import org.xiangzhi.governance.points.ContestId;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.PointsEvent;

/**
 * INV-CONTEST: an entry that was earned or lost is contested once; the objection is decided once,
 * after it was heard, by somebody who neither proposed nor posted the entry; it is reversed with
 * the decision or it stands; an objection is overdue behind its deadline, once.
 */
public final class ContestsHeard implements Invariant {
  /** Makes the invariant. */
  public ContestsHeard() {}

  @Override
  public String id() {
    return "INV-CONTEST";
  }

  @Override
  public Optional<String> broken(History history) {
    Register register = new Register();
    for (History.Entry entry : history.entries()) {
      if (entry.event() instanceof PointsEvent event) {
        Optional<String> broken = register.take(event);
        if (broken.isPresent()) {
          return broken.map(what -> "position " + entry.stored().position() + ": " + what);
        }
      }
    }
    return Optional.empty();
  }

  /** Is what is remembered of one entry: its kind, and who had a hand in it. */
  private record Posted(EntryKind kind, Set<PersonId> hands) {}

  /** Is one objection. */
  private static final class Objection {
    private final EntryId entry;
    private final LocalDate deadline;
    private boolean heard;
    private boolean overdue;
    private boolean decided;

    Objection(ContestEvent.Contested event) {
      this.entry = event.entry();
      this.deadline = event.deadline();
    }
  }

  /** Keeps entries and objections as the events go by. */
  private static final class Register {
    private final Map<EntryId, Posted> posted = new HashMap<>();
    private final Set<EntryId> reversed = new HashSet<>();
    private final Set<EntryId> contested = new HashSet<>();
    private final Map<ContestId, Objection> objections = new HashMap<>();

    Optional<String> take(PointsEvent event) {
      Optional<String> broken = event instanceof ContestEvent e ? contest(e) : Optional.empty();
      for (Entry entry : event.entries()) {
        Set<PersonId> hands = new HashSet<>(Set.of(event.by()));
        entry.proposer().ifPresent(hands::add);
        posted.put(entry.id(), new Posted(entry.kind(), hands));
        if (entry.kind() == EntryKind.REVERSAL) {
          entry.about().ifPresent(reversed::add);
        }
      }
      return broken;
    }

    private Optional<String> contest(ContestEvent event) {
      if (event instanceof ContestEvent.Contested e) {
        return contested(e);
      }
      if (event instanceof ContestEvent.Heard e) {
        return open(e.contest(), Register::heard);
      }
      return event instanceof ContestEvent.Overdue e
          ? open(e.contest(), one -> overdue(e, one))
          : open(
              ((ContestEvent.Decided) event).contest(),
              one -> decided((ContestEvent.Decided) event, one));
    }

    private Optional<String> contested(ContestEvent.Contested event) {
      Posted entry = posted.get(event.entry());
      boolean earned =
          entry != null
              && (entry.kind() == EntryKind.AWARD
                  || entry.kind() == EntryKind.DEDUCTION
                  || entry.kind() == EntryKind.REPAIR);
      boolean twice =
          objections.put(event.contest(), new Objection(event)) != null
              || !contested.add(event.entry());
      return wrong(!earned, event.entry() + " is contested, which nobody earned or lost")
          .or(() -> wrong(reversed.contains(event.entry()), event.entry() + " was reversed"))
          .or(() -> wrong(twice, event.entry() + " is contested twice"));
    }

    /** Says what is wrong with what happens to an objection. */
    private interface Happening {
      Optional<String> broken(Objection objection);
    }

    private Optional<String> open(ContestId contest, Happening happening) {
      Objection objection = objections.get(contest);
      return objection == null || objection.decided
          ? Optional.of(contest + " is not open")
          : happening.broken(objection).map(what -> contest + " " + what);
    }

    private static Optional<String> heard(Objection objection) {
      objection.heard = true;
      return Optional.empty();
    }

    private static Optional<String> overdue(ContestEvent.Overdue event, Objection objection) {
      boolean wrong = objection.overdue || !event.on().isAfter(objection.deadline);
      objection.overdue = true;
      return wrong(wrong, "is overdue twice, or before its time");
    }

    private Optional<String> decided(ContestEvent.Decided event, Objection objection) {
      objection.decided = true;
      Posted entry = posted.get(objection.entry);
      boolean own = entry != null && entry.hands().contains(event.by());
      return wrong(!objection.heard, "is decided unheard")
          .or(() -> wrong(own, "is decided by who had a hand in the entry"))
          .or(() -> wrong(!follows(event, objection), "does not come to what was decided"));
    }

    /** Tells whether the entry stands, is reversed now, or was reversed already, as is said. */
    private boolean follows(ContestEvent.Decided event, Objection objection) {
      if (event.entries().isEmpty()) {
        return event.upheld() != reversed.contains(objection.entry);
      }
      Entry reversal = event.entries().get(0);
      return !event.upheld()
          && event.entries().size() == 1
          && reversal.kind() == EntryKind.REVERSAL
          && reversal.about().equals(Optional.of(objection.entry))
          && !reversed.contains(objection.entry);
    }

    private static Optional<String> wrong(boolean wrong, String what) {
      return wrong ? Optional.of(what) : Optional.empty();
    }
  }
}
