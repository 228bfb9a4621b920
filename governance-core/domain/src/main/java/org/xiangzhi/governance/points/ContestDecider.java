package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_ENDED;
import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_REVERSIBLE;
import static org.xiangzhi.governance.kernel.RefusalCode.PERSON_BARRED;
import static org.xiangzhi.governance.kernel.RefusalCode.TOO_LATE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;
import org.xiangzhi.governance.office.OfficeId;

/** Decides what concerns objections. */
final class ContestDecider {
  private static final ImmutableSet<EntryKind> CONTESTABLE =
      ImmutableSet.of(EntryKind.AWARD, EntryKind.DEDUCTION, EntryKind.REPAIR);

  private final PointsContext at;

  ContestDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(ContestCommand command) {
    if (command instanceof ContestCommand.Contest c) {
      return contest(c);
    }
    return command instanceof ContestCommand.Hear c
        ? hear(c)
        : decide((ContestCommand.Decide) command);
  }

  private Decision<PointsEvent> contest(ContestCommand.Contest c) {
    Entries entries = at.ledger().entries();
    int entry = entries.find(c.entry());
    Optional<Refusal> refusal =
        nameRefused(c.contest())
            .or(() -> uncontestable(c.entry(), entry))
            .or(() -> twice(c.entry()))
            .or(() -> standingRefused(c, account(entry)))
            .or(() -> reversed(c.entry(), entry))
            .or(() -> late(entry));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    return Decision.accept(
        new ContestEvent.Contested(
            c.contest(),
            c.entry(),
            account(entry),
            at.day().plusDays(at.rules().contest().decideDays()),
            c.reason(),
            at.actor(),
            at.day()));
  }

  private Optional<Refusal> nameRefused(ContestId contest) {
    return at.ledger().contests().objection(contest).isPresent()
        ? Optional.of(exists("objection", contest))
        : Optional.empty();
  }

  private static Refusal exists(String kind, Object id) {
    return Refusal.of(ALREADY_EXISTS, PointsGuards.CONTEST, "kind", kind, "id", id);
  }

  private Optional<Refusal> uncontestable(EntryId name, int entry) {
    if (entry < 0) {
      return Optional.of(PointsContext.unknown("entry", name));
    }
    return CONTESTABLE.contains(at.ledger().entries().kind(entry))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_FORM,
                PointsGuards.CONTEST,
                "field",
                "entry",
                "form",
                "AWARD, DEDUCTION, REPAIR"));
  }

  private Optional<Refusal> twice(EntryId entry) {
    return at.ledger()
        .contests()
        .to(entry)
        .map(other -> exists("objection to " + entry, other.id()));
  }

  /** Finds whose entry it is now. */
  private AccountId account(int entry) {
    Entries entries = at.ledger().entries();
    int leg = entries.firstLeg(entry);
    AccountId to = at.ledger().accountId(entries.to(leg));
    return at.standing(to.kind().isHolder() ? to : at.ledger().accountId(entries.from(leg)));
  }

  /** Refuses whoever does not speak for an account, and an account that has ended. */
  private Optional<Refusal> standingRefused(ContestCommand command, AccountId id) {
    Account account = at.ledger().account(id).orElseThrow();
    return account.state() == Account.State.CLOSED
        ? Optional.of(PointsContext.state(id, Optional.of(account.state()), Text.of("开立", "open")))
        : at.holderRefused(command, id);
  }

  private Optional<Refusal> reversed(EntryId name, int entry) {
    Entries entries = at.ledger().entries();
    return entries.reversedBy(entry).stream()
        .mapToObj(entries::id)
        .map(
            by ->
                Refusal.of(
                    NOT_REVERSIBLE,
                    PointsGuards.CONTEST,
                    "entry",
                    name,
                    "reason",
                    Text.of("已由 " + by + " 冲正", "it was reversed by " + by)))
        .findFirst();
  }

  private Optional<Refusal> late(int entry) {
    LocalDate last =
        at.ledger().entries().recordedOn(entry).plusDays(at.rules().contest().withinDays());
    return at.day().isAfter(last)
        ? Optional.of(
            Refusal.of(
                TOO_LATE,
                PointsGuards.CONTEST,
                "what",
                Text.of("对此笔提出异议", "contesting this entry"),
                "last",
                last,
                "day",
                at.day()))
        : Optional.empty();
  }

  private Decision<PointsEvent> hear(ContestCommand.Hear c) {
    Optional<Refusal> refusal = notOpen(c.contest());
    return refusal.isPresent()
        ? Decision.refuse(refusal.stream().toList())
        : Decision.accept(new ContestEvent.Heard(c.contest(), c.note(), at.actor(), at.day()));
  }

  private Optional<Refusal> notOpen(ContestId contest) {
    Optional<Objection> found = at.ledger().contests().objection(contest);
    if (found.isEmpty()) {
      return Optional.of(PointsContext.unknown("objection", contest));
    }
    return found.get().isOpen()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(ALREADY_ENDED, PointsGuards.CONTEST, "kind", "objection", "id", contest));
  }

  private Decision<PointsEvent> decide(ContestCommand.Decide c) {
    Optional<Objection> found = at.ledger().contests().objection(c.contest());
    Optional<Refusal> refusal =
        notOpen(c.contest())
            .or(this::officeRefused)
            .or(() -> unheard(found.orElseThrow()))
            .or(() -> barred(found.orElseThrow()));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    EntryId entry = found.orElseThrow().brought().entry();
    Draft draft = new Draft(at.ledger());
    ImmutableList<Refusal> refusals =
        c.reversal().map(name -> reversal(draft, name, entry)).orElse(ImmutableList.of());
    if (!refusals.isEmpty()) {
      return Decision.refuse(refusals);
    }
    Entries entries = at.ledger().entries();
    boolean stands = c.reversal().isEmpty() && entries.reversedBy(entries.find(entry)).isEmpty();
    return Decision.accept(
        new ContestEvent.Decided(
            c.contest(), stands, draft.entries(), c.reason(), at.actor(), at.day()));
  }

  private ImmutableList<Refusal> reversal(Draft draft, EntryId name, EntryId entry) {
    Optional<Refusal> taken = at.nameRefused(name);
    return taken.isPresent()
        ? ImmutableList.of(taken.get())
        : PostingDecider.reversal(at, draft, name, entry);
  }

  private Optional<Refusal> officeRefused() {
    ImmutableSet<OfficeId> offices = PointsContext.inOffice(at.rules().contest().decidedBy());
    return at.view().holdsAny(at.actor(), offices)
        ? Optional.empty()
        : Optional.of(at.officeRequired(PointsGuards.HEARING, offices));
  }

  private static Optional<Refusal> unheard(Objection objection) {
    return objection.heard()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                ACT_ORDER, PointsGuards.HEARING, "first", "points.hear-contest " + objection.id()));
  }

  /** Refuses whoever had a hand in the entry, and whoever it concerns. */
  private Optional<Refusal> barred(Objection objection) {
    Entries entries = at.ledger().entries();
    int entry = entries.find(objection.brought().entry());
    boolean own =
        at.isHolder(at.actor(), objection.account())
            || at.isHolder(at.actor(), objection.brought().account());
    boolean involved =
        Stream.concat(Stream.of(entries.by(entry)), entries.proposer(entry).stream())
            .anyMatch(at.actor()::equals);
    return own || involved
        ? Optional.of(
            Refusal.of(
                PERSON_BARRED,
                PointsGuards.HEARING,
                "person",
                at.actor(),
                "what",
                Text.of("决定此项异议", "decide this objection"),
                "reason",
                own
                    ? Text.of("系本人或本户", "it is of the own household")
                    : Text.of("系申报人或审核人", "proposed, reviewed or posted the entry")))
        : Optional.empty();
  }

  Decision<PointsEvent> overdue(PointsTimer.MarkOverdue c) {
    Optional<Objection> found = at.ledger().contests().objection(c.contest());
    if (found.filter(one -> one.isOpen() && !one.overdue()).isEmpty()) {
      return Decision.refuse(
          ImmutableList.of(TimerDecider.gone(PointsGuards.TIMER, "objection", c.contest())));
    }
    LocalDate due = found.get().brought().deadline().plusDays(1);
    return due.isAfter(at.day())
        ? Decision.refuse(ImmutableList.of(TimerDecider.early(at, PointsGuards.TIMER, due)))
        : Decision.accept(new ContestEvent.Overdue(c.contest(), at.actor(), at.day()));
  }
}
