package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_EARLY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Rule;
import org.xiangzhi.governance.kernel.Text;

/** Decides what is due of itself. */
final class TimerDecider {
  private final PointsContext at;

  TimerDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(PointsTimer command) {
    if (command instanceof PointsTimer.ResetBook c) {
      return reset(c);
    }
    if (command instanceof PointsTimer.Lapse c) {
      return lapse(c);
    }
    return command instanceof PointsTimer.ExpireOrder c
        ? new RedemptionDecider(at).expire(c)
        : new ContestDecider(at).overdue((PointsTimer.MarkOverdue) command);
  }

  private Decision<PointsEvent> reset(PointsTimer.ResetBook c) {
    int index = at.ledger().bookIndex(c.book());
    if (index < 0) {
      return Decision.refuse(ImmutableList.of(PointsContext.unknown("book", c.book())));
    }
    Optional<LocalDate> next = PointsTimers.nextReset(at.ledger(), at.rules().books().get(index));
    if (!next.equals(Optional.of(c.day()))) {
      return Decision.refuse(
          ImmutableList.of(gone(PointsGuards.RESET, "reset " + c.book(), c.day())));
    }
    if (c.day().isAfter(at.day())) {
      return Decision.refuse(ImmutableList.of(early(at, PointsGuards.RESET, c.day())));
    }
    Residue residue = new Residue(at.ledger());
    return Decision.accept(
        new LedgerEvent.BookReset(
            c.book(),
            c.day(),
            toReserve(
                EntryKind.RESET,
                c.book(),
                c.day(),
                account -> residue.before(account, index, c.day())),
            at.actor(),
            at.day()));
  }

  private Decision<PointsEvent> lapse(PointsTimer.Lapse c) {
    boolean open =
        at.ledger().closings().lapses().get(c.last()).filter(b -> b.contains(c.book())).isPresent();
    if (!open) {
      return Decision.refuse(
          ImmutableList.of(gone(PointsGuards.LAPSE, "lapse " + c.book(), c.last())));
    }
    LocalDate due = c.last().plusDays(1);
    if (due.isAfter(at.day())) {
      return Decision.refuse(ImmutableList.of(early(at, PointsGuards.LAPSE, due)));
    }
    int index = at.ledger().bookIndex(c.book());
    Residue residue = new Residue(at.ledger());
    return Decision.accept(
        new LedgerEvent.Lapsed(
            c.book(),
            c.last(),
            toReserve(
                EntryKind.LAPSE,
                c.book(),
                due,
                account -> residue.lapsed(account, index, c.last())),
            at.actor(),
            at.day()));
  }

  /** Takes something of every holder's account to the reserve. */
  private ImmutableList<Entry> toReserve(
      EntryKind kind, BookId book, LocalDate day, ToLongFunction<Account> amount) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    at.ledger()
        .accounts()
        .filter(account -> account.id().kind().isHolder())
        .filter(account -> account.state() != Account.State.CLOSED)
        .forEach(
            account -> {
              long taken = amount.applyAsLong(account);
              if (taken > 0) {
                EntryId name = EntryId.ofCause(kind, book, day, account.id());
                entries.add(
                    Entry.of(
                        name,
                        kind,
                        day,
                        ImmutableList.copyOf(
                            AccountDecider.moving(account.id(), AccountId.RESERVE, book, taken))));
              }
            });
    return entries.build();
  }

  static Refusal gone(Rule rule, String what, Object id) {
    return Refusal.of(ALREADY_ENDED, rule, "kind", what, "id", id);
  }

  static Refusal early(PointsContext at, Rule rule, LocalDate due) {
    return Refusal.of(
        TOO_EARLY,
        rule,
        "what",
        Text.of("到期事项", "what is due of itself"),
        "first",
        due,
        "day",
        at.day());
  }
}
