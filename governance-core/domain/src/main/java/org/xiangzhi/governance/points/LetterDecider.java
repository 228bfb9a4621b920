package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ALREADY_EXISTS;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.Refusal;

/** Decides what another log says. */
final class LetterDecider {
  private final PointsContext at;

  LetterDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(PointsLetter letter) {
    if (letter instanceof PointsLetter.Anchor c) {
      return anchor(c);
    }
    return letter instanceof PointsLetter.CarryIn c
        ? carryIn(c)
        : takeBack((PointsLetter.TakeBack) letter);
  }

  private Decision<PointsEvent> anchor(PointsLetter.Anchor c) {
    int expected = at.ledger().closings().anchored(c.village()).size() + 1;
    return c.closing().number() == expected
        ? Decision.accept(new LedgerEvent.Anchored(c.village(), c.closing(), at.actor(), at.day()))
        : Decision.refuse(
            ALREADY_EXISTS,
            PointsGuards.ANCHOR,
            "kind",
            "closing",
            "id",
            c.village() + " " + c.closing().number());
  }

  private Decision<PointsEvent> carryIn(PointsLetter.CarryIn c) {
    Optional<Refusal> refusal =
        at.ledger().account(c.account()).isPresent()
            ? at.notOpen(c.account())
            : AccountDecider.openRefused(at, c.account(), true);
    if (c.scale() != at.rules().scale()) {
      return Decision.refuse(
          VALUE_FORM, PointsGuards.TRANSIT, "field", "scale", "form", at.rules().scale());
    }
    Optional<BookId> unknown =
        c.balances().stream()
            .map(PointsLetter.Balance::book)
            .filter(book -> at.ledger().bookIndex(book) < 0)
            .findFirst();
    if (refusal.isPresent() || unknown.isPresent()) {
      return Decision.refuse(
          ImmutableList.of(
              refusal.orElseGet(() -> PointsContext.unknown("book", unknown.orElseThrow()))));
    }
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    for (PointsLetter.Balance balance : c.balances()) {
      legs.addAll(
          AccountDecider.moving(AccountId.TRANSIT, c.account(), balance.book(), balance.amount()));
    }
    EntryId name = EntryId.ofCause("carry-in", c.from(), c.entry());
    return Decision.accept(
        new AccountEvent.CarriedIn(
            c.account(),
            c.from(),
            ImmutableList.of(Entry.of(name, EntryKind.CARRIED_IN, at.day(), legs.build())),
            at.actor(),
            at.day()));
  }

  private Decision<PointsEvent> takeBack(PointsLetter.TakeBack c) {
    Entries entries = at.ledger().entries();
    int entry = entries.find(c.entry());
    if (entry < 0 || entries.kind(entry) != EntryKind.CARRIED_OUT) {
      return Decision.refuse(NOT_FOUND, PointsGuards.TRANSIT, "kind", "entry", "id", c.entry());
    }
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    AccountId account = AccountId.TRANSIT;
    for (int leg = entries.firstLeg(entry); leg < entries.endLeg(entry); leg++) {
      AccountId from = at.ledger().accountId(entries.from(leg));
      AccountId to = at.ledger().accountId(entries.to(leg));
      account = from.equals(AccountId.TRANSIT) ? to : from;
      legs.add(
          new Leg(to, from, at.rules().books().get(entries.book(leg)).id(), entries.amount(leg)));
    }
    EntryId name = EntryId.ofCause("take-back", c.entry());
    return Decision.accept(
        new AccountEvent.TakenBack(
            account,
            ImmutableList.of(
                Entry.about(name, EntryKind.REVERSAL, at.day(), legs.build(), c.entry())),
            c.codes(),
            at.actor(),
            at.day()));
  }
}
