package org.xiangzhi.governance.points;

import static org.xiangzhi.governance.kernel.RefusalCode.POINTS_OVERFLOW;
import static org.xiangzhi.governance.kernel.RefusalCode.POINTS_SHORT;
import static org.xiangzhi.governance.kernel.RefusalCode.VALUE_FORM;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiangzhi.governance.kernel.Refusal;

/**
 * Gathers the entries of one decision. Each is weighed on the ledger together with those before it
 * in the draft; one that is refused leaves nothing behind.
 */
final class Draft {
  /** The most that a balance can be, either way: far from where a sum could overflow. */
  static final long MAX_BALANCE = 1_000_000_000_000_000L;

  private final PointsLedger ledger;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<AccountId, long[]> changes = new HashMap<>();
  private final Map<AccountId, List<Entry>> byHolder = new HashMap<>();
  private final Map<EntryId, Entry> byName = new HashMap<>();
  private final Set<EntryId> reversed = new HashSet<>();

  Draft(PointsLedger ledger) {
    this.ledger = ledger;
  }

  /** Says how far down an entry may bring a balance. */
  enum Down {
    /** To the floor of the book. */
    FLOOR,
    /** As far as it takes: what was wrongly given is taken back, spent or not. */
    ANY
  }

  /**
   * Adds an entry, or says for each leg that cannot be why not. Whether accounts are open is asked
   * elsewhere.
   */
  ImmutableList<Refusal> add(Entry entry, Down down) {
    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
    Map<AccountId, long[]> mine = new HashMap<>();
    for (int i = 0; i < entry.legs().size(); i++) {
      Leg leg = entry.legs().get(i);
      int book = ledger.bookIndex(leg.book());
      if (leg.from().equals(leg.to())) {
        refusals.add(
            Refusal.of(VALUE_FORM, PointsGuards.DOUBLE, "field", "to", "form", "not " + leg.from())
                .at("/legs/" + i));
      } else if (book < 0) {
        refusals.add(PointsContext.unknown("book", leg.book()).at("/legs/" + i));
      } else {
        move(mine, leg.from(), book, -leg.amount());
        move(mine, leg.to(), book, leg.amount());
      }
    }
    mine.forEach((account, change) -> weigh(account, change, down, refusals));
    ImmutableList<Refusal> found = refusals.build();
    if (found.isEmpty()) {
      keep(entry, mine);
    }
    return found;
  }

  private static void move(Map<AccountId, long[]> into, AccountId account, int book, long amount) {
    into.computeIfAbsent(account, a -> new long[LedgerRules.MAX_BOOKS])[book] += amount;
  }

  private void keep(Entry entry, Map<AccountId, long[]> mine) {
    entries.add(entry);
    byName.put(entry.id(), entry);
    if (entry.kind() == EntryKind.REVERSAL) {
      entry.about().ifPresent(reversed::add);
    }
    mine.forEach(
        (account, change) -> {
          for (int book = 0; book < change.length; book++) {
            move(changes, account, book, change[book]);
          }
        });
    if (entry.ground().isPresent()) {
      // Whoever succeeded to the account of the ground may stand in for it.
      byHolder.computeIfAbsent(entry.holder(), a -> new ArrayList<>()).add(entry);
    }
  }

  private void weigh(
      AccountId account, long[] change, Down down, ImmutableList.Builder<Refusal> refusals) {
    for (int book = 0; book < change.length; book++) {
      if (change[book] != 0) {
        long after = balance(account, book) + change[book];
        if (Math.abs(after) > MAX_BALANCE) {
          refusals.add(overflow(account, after));
        } else if (change[book] < 0 && down == Down.FLOOR && hasFloor(account)) {
          weigh(account, book, -change[book], refusals);
        }
      }
    }
  }

  private static Refusal overflow(AccountId account, long after) {
    return Refusal.of(
        POINTS_OVERFLOW, PointsGuards.BOUND, "what", account, "value", after, "max", MAX_BALANCE);
  }

  private void weigh(
      AccountId account, int index, long amount, ImmutableList.Builder<Refusal> refusals) {
    Book book = ledger.rules().orElseThrow().books().get(index);
    long floor = account.kind().isHolder() ? book.floor() : 0;
    long available = available(account, index);
    if (available - amount < floor) {
      refusals.add(
          Refusal.of(
              POINTS_SHORT,
              PointsGuards.FLOOR,
              "account",
              account,
              "book",
              book.name(),
              "available",
              available,
              "amount",
              amount,
              "floor",
              floor));
    }
  }

  /** Points come from somewhere: three accounts of the ledger have no floor. */
  private static boolean hasFloor(AccountId account) {
    return !account.equals(AccountId.ISSUE)
        && !account.equals(AccountId.OPENING)
        && !account.equals(AccountId.TRANSIT);
  }

  /** Returns a balance behind the draft. */
  long balance(AccountId account, int book) {
    return ledger.account(account).map(found -> found.balance(book)).orElse(0L)
        + changed(account, book);
  }

  /** Returns what may be used of a balance behind the draft. */
  long available(AccountId account, int book) {
    return ledger.account(account).map(found -> found.available(book)).orElse(0L)
        + changed(account, book);
  }

  private long changed(AccountId account, int book) {
    long[] change = changes.get(account);
    return change == null ? 0 : change[book];
  }

  boolean has(EntryId name) {
    return byName.containsKey(name);
  }

  /** Finds an entry of the draft. */
  Optional<Entry> find(EntryId name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Tells whether the draft holds the reversal of an entry. */
  boolean isReversed(EntryId name) {
    return reversed.contains(name);
  }

  /** Lists what the draft holds that an account earned or lost by the tariff. */
  List<Entry> of(AccountId account) {
    return byHolder.getOrDefault(account, List.of());
  }

  ImmutableList<Entry> entries() {
    return ImmutableList.copyOf(entries);
  }
}
