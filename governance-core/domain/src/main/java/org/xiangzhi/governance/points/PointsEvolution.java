package org.xiangzhi.governance.points;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiangzhi.governance.kernel.PersistentMap;

/** Takes in what happened in a ledger. */
final class PointsEvolution {
  private PointsEvolution() {}

  static PointsLedger evolve(
      PointsEvent event, long position, Instant recordedAt, PointsLedger before) {
    PointsLedger opened = opened(event, before);
    PointsLedger held = held(event, opened);
    PointsLedger posted = posted(event, position, recordedAt, held);
    if (event instanceof LedgerEvent e) {
      return ledger(e, posted);
    }
    if (event instanceof AccountEvent e) {
      return account(e, posted);
    }
    if (event instanceof PostingEvent.ClaimsTaken e) {
      return posted.with(posted.claims().taken(e, id -> posted.entries().find(id) >= 0));
    }
    if (event instanceof PostingEvent.ClaimsReviewed e) {
      return posted.with(posted.claims().reviewed(e));
    }
    if (event instanceof RedemptionEvent e) {
      return posted.with(posted.redemptions().evolve(e));
    }
    return event instanceof ContestEvent e ? posted.with(posted.contests().evolve(e)) : posted;
  }

  /** Opens the accounts that an event speaks of for the first time. */
  private static PointsLedger opened(PointsEvent event, PointsLedger before) {
    if (event instanceof LedgerEvent.LedgerOpened e) {
      PointsLedger ledger = before.with(e);
      for (AccountId account : LedgerDecider.OWN_ACCOUNTS) {
        ledger = ledger.account(account).isPresent() ? ledger : ledger.opening(account);
      }
      Closings closings = ledger.closings();
      for (Book book : e.rules().books()) {
        closings = closings.started(book.id(), e.on());
      }
      return ledger.with(closings);
    }
    if (event instanceof AccountEvent.AccountsOpened e) {
      return opening(e.accounts(), before);
    }
    if (event instanceof AccountEvent.AccountsSucceeded e) {
      return opening(e.into(), before);
    }
    if (event instanceof AccountEvent.CarriedIn e) {
      return opening(List.of(e.account()), before);
    }
    return event instanceof AccountEvent.TakenBack e ? before.opening(e.account()) : before;
  }

  private static PointsLedger opening(Iterable<AccountId> accounts, PointsLedger before) {
    PointsLedger ledger = before;
    for (AccountId account : accounts) {
      boolean open =
          ledger.account(account).filter(a -> a.state() != Account.State.CLOSED).isPresent();
      ledger = open ? ledger : ledger.opening(account);
    }
    return ledger;
  }

  /** Changes what is held for orders, before anything is posted for them. */
  private static PointsLedger held(PointsEvent event, PointsLedger before) {
    if (event instanceof RedemptionEvent e) {
      PointsLedger ledger = before;
      for (Redemptions.Hold hold : before.redemptions().holds(e)) {
        int book = ledger.bookIndex(hold.book());
        ledger = ledger.change(hold.account(), account -> account.holding(book, hold.more()));
      }
      return ledger;
    }
    return before;
  }

  /** Posts the entries of an event. Each account is changed once, however often it is moved. */
  private static PointsLedger posted(
      PointsEvent event, long position, Instant recordedAt, PointsLedger before) {
    if (event.entries().isEmpty()) {
      return before;
    }
    Entries entries = before.entries().event(position, recordedAt, event.by());
    Map<AccountId, Account> moved = new HashMap<>();
    Closings closings = before.closings();
    Claims claims = before.claims();
    for (Entry entry : event.entries()) {
      entries = entries.entry(entry, code(entry, before));
      claims = counting(entry, before, claims);
      for (Leg leg : entry.legs()) {
        Account from = account(leg.from(), moved, before);
        Account to = account(leg.to(), moved, before);
        int book = before.bookIndex(leg.book());
        int number = entries.legs();
        entries = entries.leg(from, to, book, leg.amount());
        moved.put(leg.from(), from.moved(number, book, -leg.amount()));
        moved.put(leg.to(), to.moved(number, book, leg.amount()));
        if (entry.lapses().isPresent()) {
          closings = closings.valid(entry.lapses().get(), leg.book());
        }
      }
    }
    PersistentMap<AccountId, Account> accounts = before.accountMap();
    for (Map.Entry<AccountId, Account> change : moved.entrySet()) {
      accounts = accounts.with(change.getKey(), change.getValue());
    }
    return before.with(accounts, before.accountIds(), entries).with(closings).with(claims);
  }

  private static Claims counting(Entry entry, PointsLedger ledger, Claims claims) {
    Optional<Ground> ground = entry.ground().filter(found -> found.deed().isPresent());
    boolean alternative =
        ground.isPresent()
            && entry
                .tariff()
                .flatMap(ledger::adopted)
                .flatMap(tariff -> tariff.rule(ground.get().rule()))
                .filter(TariffRule::alternatives)
                .isPresent();
    if (!alternative) {
      return claims;
    }
    return claims.counting(entry.holder(), ground.get().deed().orElseThrow(), entry.id());
  }

  private static Account account(AccountId id, Map<AccountId, Account> moved, PointsLedger before) {
    Account known = moved.get(id);
    return known == null ? before.account(id).orElseThrow() : known;
  }

  private static int code(Entry entry, PointsLedger ledger) {
    Optional<TariffRuleId> rule = entry.ground().map(Ground::rule);
    return rule.isEmpty() || entry.tariff().isEmpty()
        ? 0
        : ledger.adopted(entry.tariff().get()).orElseThrow().code(rule.get());
  }

  private static PointsLedger ledger(LedgerEvent event, PointsLedger ledger) {
    if (event instanceof LedgerEvent.TariffAdopted e) {
      return ledger.with(e);
    }
    if (event instanceof LedgerEvent.PeriodClosed e) {
      return ledger.with(ledger.closings().closed(e.closing()));
    }
    if (event instanceof LedgerEvent.Anchored e) {
      return ledger.with(ledger.closings().anchored(e.village(), e.closing()));
    }
    if (event instanceof LedgerEvent.BookReset e) {
      return ledger.with(ledger.closings().reset(e.book(), e.day()));
    }
    return event instanceof LedgerEvent.Lapsed e
        ? ledger.with(ledger.closings().lapsed(e.last(), e.book()))
        : ledger;
  }

  private static PointsLedger account(AccountEvent event, PointsLedger ledger) {
    if (event instanceof AccountEvent.AccountClosed e) {
      return ledger.change(e.account(), account -> account.in(Account.State.CLOSED));
    }
    if (event instanceof AccountEvent.AccountFrozen e) {
      return ledger.change(e.account(), account -> account.in(Account.State.FROZEN));
    }
    if (event instanceof AccountEvent.AccountThawed e) {
      return ledger.change(e.account(), account -> account.in(Account.State.OPEN));
    }
    if (event instanceof AccountEvent.CarriedOut e) {
      return ledger.change(e.account(), account -> account.in(Account.State.CLOSED));
    }
    return event instanceof AccountEvent.AccountsSucceeded e ? succeeded(e, ledger) : ledger;
  }

  /** Closes those that gave; what is held for them goes on for the first of those that got. */
  private static PointsLedger succeeded(AccountEvent.AccountsSucceeded event, PointsLedger before) {
    PointsLedger ledger = before;
    AccountId first = event.into().get(0);
    for (AccountId account : event.from()) {
      if (!account.equals(first)) {
        Account old = ledger.account(account).orElseThrow();
        for (int book = 0; book < LedgerRules.MAX_BOOKS; book++) {
          int at = book;
          long held = old.held(book);
          ledger = ledger.change(account, one -> one.holding(at, -held));
          ledger = ledger.change(first, one -> one.holding(at, held));
        }
      }
      if (!event.into().contains(account)) {
        ledger = ledger.change(account, one -> one.succeededBy(first));
      }
    }
    List<AccountId> ended =
        event.from().stream().filter(account -> !event.into().contains(account)).toList();
    return ledger
        .with(ledger.redemptions().succeeded(event.from(), first))
        .with(ledger.contests().succeeded(ended, first));
  }
}
