package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.ACT_ORDER;
import static org.xiangzhi.governance.kernel.RefusalCode.NOT_FOUND;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.kernel.Decision;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.kernel.Refusal;
import org.xiangzhi.governance.kernel.Text;

/** Decides what concerns accounts. */
final class AccountDecider {
  private final PointsContext at;

  AccountDecider(PointsContext at) {
    this.at = at;
  }

  Decision<PointsEvent> decide(AccountCommand command) {
    if (command instanceof AccountCommand.OpenAccounts c) {
      return open(c);
    }
    if (command instanceof AccountCommand.CloseAccount c) {
      return close(c);
    }
    if (command instanceof AccountCommand.FreezeAccount c) {
      return freeze(c);
    }
    if (command instanceof AccountCommand.ThawAccount c) {
      return thaw(c);
    }
    return new SuccessionDecider(at).decide(command);
  }

  private Decision<PointsEvent> open(AccountCommand.OpenAccounts c) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    Set<AccountId> seen = new HashSet<>();
    for (int i = 0; i < c.accounts().size(); i++) {
      String place = "/accounts/" + i;
      AccountId account = c.accounts().get(i);
      openRefused(at, account, seen.add(account))
          .map(refusal -> refusal.at(place))
          .ifPresent(refusals::add);
    }
    ImmutableList<Refusal> found = refusals.build();
    return found.isEmpty()
        ? Decision.accept(new AccountEvent.AccountsOpened(c.accounts(), at.actor(), at.day()))
        : Decision.refuse(found);
  }

  /** Refuses an account that cannot be opened here. */
  static Optional<Refusal> openRefused(PointsContext at, AccountId account, boolean first) {
    Optional<Account> known = at.ledger().account(account);
    if (known.isPresent() || !first) {
      return Optional.of(
          PointsContext.state(
              account,
              known.map(Account::state).or(() -> Optional.of(Account.State.OPEN)),
              Text.of("未开立", "not open yet")));
    }
    return isHolderHere(at, account)
        ? Optional.empty()
        : Optional.of(Refusal.of(NOT_FOUND, PointsGuards.ACCOUNT, "kind", "holder", "id", account));
  }

  private static boolean isHolderHere(PointsContext at, AccountId account) {
    if (!at.rules().holders().contains(account.kind())) {
      return false;
    }
    return account.kind() == AccountKind.HOUSEHOLD
        ? at.view().isHousehold(UnitId.of(account.holder()))
        : at.view().householdOf(PersonId.of(account.holder())).isPresent();
  }

  private Decision<PointsEvent> close(AccountCommand.CloseAccount c) {
    Optional<Refusal> refusal =
        ownRefused(c.account()).or(() -> at.notOpen(c.account())).or(() -> busy(at, c.account()));
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.stream().toList());
    }
    Account account = at.ledger().account(c.account()).orElseThrow();
    EntryId name = EntryId.ofCause("close", c.account(), at.ledger().size());
    ImmutableList<Leg> legs = emptying(at, account, AccountId.RESERVE);
    return Decision.accept(
        new AccountEvent.AccountClosed(
            c.account(),
            legs.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Entry.of(name, EntryKind.TRANSFER, at.day(), legs)),
            c.reason(),
            at.actor(),
            at.day()));
  }

  /** Moves all that is on an account to another one; a debt moves too. */
  static ImmutableList<Leg> emptying(PointsContext at, Account account, AccountId to) {
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    for (int i = 0; i < at.rules().books().size(); i++) {
      legs.addAll(moving(account.id(), to, at.rules().books().get(i).id(), account.balance(i)));
    }
    return legs.build();
  }

  /** Moves an amount, below zero the other way, in as many legs as it takes. */
  static List<Leg> moving(AccountId from, AccountId to, BookId book, long amount) {
    AccountId giver = amount < 0 ? to : from;
    AccountId getter = amount < 0 ? from : to;
    ImmutableList.Builder<Leg> legs = ImmutableList.builder();
    for (long left = Math.abs(amount); left > 0; left -= Leg.MAX_AMOUNT) {
      legs.add(new Leg(giver, getter, book, Math.min(left, Leg.MAX_AMOUNT)));
    }
    return legs.build();
  }

  /** Refuses to end an account on which something is still open. */
  static Optional<Refusal> busy(PointsContext at, AccountId account) {
    return Stream.of(
            at.ledger().redemptions().openFor(account),
            at.ledger().contests().openFor(account),
            waiting(at, account))
        .flatMap(Optional::stream)
        .findFirst()
        .map(open -> Refusal.of(ACT_ORDER, PointsGuards.ACCOUNT, "first", open));
  }

  private static Optional<String> waiting(PointsContext at, AccountId account) {
    return at.ledger()
        .claims()
        .waiting()
        .map(Claims.Waiting::claim)
        .filter(claim -> claim.ground().account().equals(account))
        .map(claim -> "points.review-claims " + claim.id())
        .findFirst();
  }

  /** Refuses an account that is not of a household or person. */
  static Optional<Refusal> ownRefused(AccountId account) {
    return account.kind().isHolder()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                VALUE_FORM,
                PointsGuards.ACCOUNT,
                "field",
                "account",
                "form",
                "household/… person/…"));
  }

  private Decision<PointsEvent> freeze(AccountCommand.FreezeAccount c) {
    Optional<Refusal> refusal = ownRefused(c.account()).or(() -> at.notOpen(c.account()));
    return refusal.isPresent()
        ? Decision.refuse(refusal.stream().toList())
        : Decision.accept(
            new AccountEvent.AccountFrozen(c.account(), c.reason(), at.actor(), at.day()));
  }

  private Decision<PointsEvent> thaw(AccountCommand.ThawAccount c) {
    Optional<Account.State> state = at.ledger().account(c.account()).map(Account::state);
    return state.equals(Optional.of(Account.State.FROZEN))
        ? Decision.accept(
            new AccountEvent.AccountThawed(c.account(), c.reason(), at.actor(), at.day()))
        : Decision.refuse(
            ImmutableList.of(PointsContext.state(c.account(), state, Text.of("冻结", "frozen"))));
  }
}
