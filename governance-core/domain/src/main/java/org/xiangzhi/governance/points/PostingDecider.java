package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.ENTRY_ID_REUSED;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_REVERSIBLE;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides whether points move. */
final class PostingDecider {
  private static final ImmutableSet<EntryKind> REVERSIBLE =
      ImmutableSet.of(
          EntryKind.AWARD,
          EntryKind.DEDUCTION,
          EntryKind.REPAIR,
          EntryKind.TRANSFER,
          EntryKind.OPENING);

  private final PointsContext at;

  PostingDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(PostingCommand command) {
    if (command instanceof PostingCommand.PostClaims c) {
      return new SheetDecider(at, true).sheet(c.mode(), c.claims());
    }
    if (command instanceof PostingCommand.Feed c) {
      return new SheetDecider(at, false).sheet(Mode.EACH, c.claims());
    }
    if (command instanceof PostingCommand.ReviewClaims c) {
      return new SheetDecider(at, true).review(c);
    }
    if (command instanceof PostingCommand.Transfer c) {
      return transfer(c);
    }
    return command instanceof PostingCommand.Reverse c
        ? reverse(c)
        : openings((PostingCommand.TakeInOpening) command);
  }

  private Decision<PointsEvent> transfer(PostingCommand.Transfer c) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    at.nameRefused(c.id()).or(() -> at.dayRefused(c.day())).ifPresent(refusals::add);
    for (int i = 0; i < c.legs().size(); i++) {
      Leg leg = c.legs().get(i);
      if (leg.from().kind().isHolder() || leg.to().kind().isHolder()) {
        refusals.add(
            Refusal.of(
                    VALUE_FORM,
                    PointsGuards.TRANSFER,
                    "field",
                    "leg",
                    "form",
                    "issue, pool, shop, reserve")
                .at("/legs/" + i));
      }
    }
    Entry entry = Entry.of(c.id(), EntryKind.TRANSFER, c.day(), c.legs());
    refusals.addAll(new Draft(at.ledger()).add(entry, Draft.Down.FLOOR));
    ImmutableList<Refusal> found = refusals.build();
    return found.isEmpty()
        ? Decision.accept(
            new PostingEvent.Transferred(ImmutableList.of(entry), c.reason(), at.actor(), at.day()))
        : Decision.refuse(found);
  }

  private Decision<PointsEvent> reverse(PostingCommand.Reverse c) {
    Optional<Refusal> refusal = at.nameRefused(c.id());
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    Draft draft = new Draft(at.ledger());
    ImmutableList<Refusal> refusals = reversal(at, draft, c.id(), c.entry());
    return refusals.isEmpty()
        ? Decision.accept(
            new PostingEvent.Reversed(draft.entries(), c.reason(), at.actor(), at.day()))
        : Decision.refuse(refusals);
  }

  /**
   * Adds the opposite of an entry to a draft, or says why it cannot be reversed. What was earned
   * and is spent can be taken back only in a book that may owe; whoever succeeded to an account
   * answers for it.
   */
  static ImmutableList<Refusal> reversal(
      PointsContext at, Draft draft, EntryId name, EntryId reversed) {
    Optional<Entry> drafted = draft.find(reversed);
    if (drafted.isPresent()) {
      ImmutableList<Leg> opposite =
          drafted.get().legs().stream().map(Leg::opposite).collect(ImmutableList.toImmutableList());
      return draft.add(
          Entry.about(name, EntryKind.REVERSAL, at.day(), opposite, reversed), Draft.Down.ANY);
    }
    Optional<Refusal> refusal = unreversible(at, reversed);
    if (refusal.isPresent()) {
      return ImmutableList.of(refusal.get());
    }
    Entries entries = at.ledger().entries();
    int entry = entries.find(reversed);
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    boolean owes = true;
    for (int leg = entries.firstLeg(entry); leg < entries.endLeg(entry); leg++) {
      Book book = at.rules().books().get(entries.book(leg));
      owes &= book.owes();
      legs.add(
          new Leg(
              at.standing(at.ledger().accountId(entries.to(leg))),
              at.standing(at.ledger().accountId(entries.from(leg))),
              book.id(),
              entries.amount(leg)));
    }
    ImmutableList<Leg> opposite = legs.build();
    Optional<Refusal> closed = closed(at, opposite);
    if (closed.isPresent()) {
      return ImmutableList.copyOf(closed.stream().toList());
    }
    boolean gives = opposite.stream().allMatch(leg -> leg.to().kind().isHolder());
    return draft.add(
        Entry.about(name, EntryKind.REVERSAL, at.day(), opposite, reversed),
        owes || gives ? Draft.Down.ANY : Draft.Down.FLOOR);
  }

  private static Optional<Refusal> unreversible(PointsContext at, EntryId reversed) {
    Entries entries = at.ledger().entries();
    int entry = entries.find(reversed);
    if (entry < 0) {
      return Optional.of(PointsContext.unknown("entry", reversed));
    }
    if (entries.reversedBy(entry).isPresent()) {
      EntryId by = entries.id(entries.reversedBy(entry).getAsInt());
      return Optional.of(
          irreversible(reversed, Text.of("已由 " + by + " 冲正", "it was reversed by " + by)));
    }
    if (!REVERSIBLE.contains(entries.kind(entry))) {
      EntryKind kind = entries.kind(entry);
      return Optional.of(
          irreversible(
              reversed, Text.of(kind + " 类分录不冲正", "an entry of kind " + kind + " is not")));
    }
    return repaired(at, entry)
        .map(
            repair ->
                irreversible(
                    reversed,
                    Text.of(
                        "已由 " + repair + " 修复，须先冲正该笔",
                        "it was repaired by " + repair + ", which is reversed first")));
  }

  /** Finds what made a deduction good: reversed as well, it would give more than was taken. */
  private static Optional<EntryId> repaired(PointsContext at, int deduction) {
    Entries entries = at.ledger().entries();
    if (entries.kind(deduction) != EntryKind.DEDUCTION) {
      return Optional.empty();
    }
    List<EntryId> found = new ArrayList<>();
    Optional<Account> account =
        at.ledger().account(at.ledger().accountId(entries.from(entries.firstLeg(deduction))));
    while (account.isPresent()) {
      new Walk(at.ledger(), account.get())
          .back(
              (leg, entry, change) -> {
                if (entries.kind(entry) == EntryKind.REPAIR
                    && entries.about(entry).equals(OptionalInt.of(deduction))
                    && entries.reversedBy(entry).isEmpty()) {
                  found.add(entries.id(entry));
                }
                return found.isEmpty() && entry > deduction;
              });
      account = account.get().successor().flatMap(at.ledger()::account);
    }
    return found.stream().findFirst();
  }

  /** A frozen account is still put right; a closed one without successor is not. */
  private static Optional<Refusal> closed(PointsContext at, List<Leg> legs) {
    return legs.stream()
        .flatMap(leg -> Stream.of(leg.from(), leg.to()))
        .map(account -> at.ledger().account(account).orElseThrow())
        .filter(account -> account.state() == Account.State.CLOSED)
        .findFirst()
        .map(
            account ->
                PointsContext.state(
                    account.id(), Optional.of(account.state()), Text.of("开立", "open")));
  }

  private static Refusal irreversible(EntryId entry, Text reason) {
    return Refusal.of(NOT_REVERSIBLE, PointsGuards.REVERSAL, "entry", entry, "reason", reason);
  }

  private Decision<PointsEvent> openings(PostingCommand.TakeInOpening c) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    at.dayRefused(c.day()).ifPresent(refusal -> refusals.add(refusal.at("/day")));
    Draft draft = new Draft(at.ledger());
    Set<TrialBalance.Line> seen = new HashSet<>();
    for (int i = 0; i < c.rows().size(); i++) {
      PostingCommand.Opening row = c.rows().get(i);
      String place = "/rows/" + i;
      ImmutableList<Refusal> bad = opening(row, c, draft, seen);
      bad.forEach(refusal -> refusals.add(refusal.at(place)));
    }
    ImmutableList<Refusal> found = refusals.build();
    return found.isEmpty()
        ? Decision.accept(
            new PostingEvent.OpeningTakenIn(draft.entries(), c.papers(), at.actor(), at.day()))
        : Decision.refuse(found);
  }

  private ImmutableList<Refusal> opening(
      PostingCommand.Opening row,
      PostingCommand.TakeInOpening sheet,
      Draft draft,
      Set<TrialBalance.Line> seen) {
    Optional<Refusal> refusal =
        at.nameRefused(row.id())
            .or(() -> draft.has(row.id()) ? reused(row.id()) : Optional.empty())
            .or(() -> at.notOpen(row.account()))
            .or(
                () ->
                    seen.add(new TrialBalance.Line(row.account(), row.book())) && unused(row)
                        ? Optional.empty()
                        : twice(row));
    if (refusal.isPresent()) {
      return ImmutableList.of(refusal.get());
    }
    Leg leg = new Leg(AccountId.OPENING, row.account(), row.book(), row.amount());
    return draft.add(
        Entry.of(row.id(), EntryKind.OPENING, sheet.day(), ImmutableList.of(leg)),
        Draft.Down.FLOOR);
  }

  private static Optional<Refusal> reused(EntryId name) {
    return Optional.of(Refusal.of(ENTRY_ID_REUSED, PointsGuards.ONCE, "id", name));
  }

  /** Tells whether nothing has moved in a book of an account. */
  private boolean unused(PostingCommand.Opening row) {
    int book = at.ledger().bookIndex(row.book());
    boolean[] used = new boolean[1];
    new Walk(at.ledger(), at.ledger().account(row.account()).orElseThrow())
        .back(
            (leg, entry, change) -> {
              used[0] =
                  at.ledger().entries().book(leg) == book
                      && at.ledger().entries().reversedBy(entry).isEmpty()
                      && at.ledger().entries().kind(entry) != EntryKind.REVERSAL;
              return !used[0];
            });
    return !used[0];
  }

  private static Optional<Refusal> twice(PostingCommand.Opening row) {
    return Optional.of(
        Refusal.of(
            ALREADY_EXISTS,
            PointsGuards.OPENING_BALANCE,
            "kind",
            "balance",
            "id",
            row.account() + " " + row.book()));
  }
}
