package org.xiangzhi.governance.testkit.points;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.xiangzhi.governance.points.AccountEvent;
import org.xiangzhi.governance.points.AccountId;
import org.xiangzhi.governance.points.Book;
import org.xiangzhi.governance.points.BookId;
import org.xiangzhi.governance.points.Cap;
import org.xiangzhi.governance.points.Entry;
import org.xiangzhi.governance.points.EntryId;
import org.xiangzhi.governance.points.EntryKind;
import org.xiangzhi.governance.points.Evidence;
import org.xiangzhi.governance.points.Ground;
import org.xiangzhi.governance.points.LedgerEvent;
import org.xiangzhi.governance.points.LedgerRules;
import org.xiangzhi.governance.points.Leg;
import org.xiangzhi.governance.points.PointsEvent;
import org.xiangzhi.governance.points.Tariff;
import org.xiangzhi.governance.points.TariffRule;

/**
 * Audits a points ledger from its entries alone: it adds up, looks back and compares, slowly, and
 * shares no code with what decided them. Each finding begins with the name of the invariant.
 */
public final class PointsAudit {
  /** All balances together are zero. */
  public static final String SUM_ZERO = "INV-POINTS-ZERO";

  /** A name is entered once, an entry is reversed once, by its opposite. */
  public static final String ONCE = "INV-POINTS-ONCE";

  /** No balance falls below its floor but by a reversal in a book that owes. */
  public static final String FLOOR = "INV-POINTS-FLOOR";

  /** No account gets more than its caps. */
  public static final String CAPS = "INV-POINTS-CAPS";

  /** What is earned or lost follows from a rule in force, with its evidence and review. */
  public static final String EXPLAINED = "INV-POINTS-EXPLAINED";

  /** Nothing is entered for a period that was closed. */
  public static final String PERIOD = "INV-POINTS-PERIOD";

  private final List<PointsEvent> events;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<EntryId, Entry> byName = new HashMap<>();
  private final Set<EntryId> reversed = new HashSet<>();
  private final Map<Integer, LedgerEvent.TariffAdopted> tariffs = new TreeMap<>();
  private final Map<AccountId, AccountId> successors = new HashMap<>();
  private final Map<String, Long> sums = new HashMap<>();
  private final List<String> findings = new ArrayList<>();
  private Optional<LedgerRules> rules = Optional.empty();
  private Optional<LocalDate> closed = Optional.empty();

  private PointsAudit(List<? extends PointsEvent> events) {
    this.events = List.copyOf(events);
  }

  /**
   * Audits the events of one ledger.
   *
   * @param events the events, in order
   * @return the audit
   */
  public static PointsAudit of(List<? extends PointsEvent> events) {
    PointsAudit audit = new PointsAudit(events);
    audit.events.forEach(audit::event);
    return audit;
  }

  /**
   * Lists what is wrong.
   *
   * @return the findings; empty if the ledger is in order
   */
  public ImmutableList<String> findings() {
    return ImmutableList.copyOf(findings);
  }

  /**
   * Adds a balance up, entry by entry.
   *
   * @param account the account
   * @param book the book
   * @param until the last day that counts
   * @return the sum of what the account got, less what it gave
   */
  public long balance(AccountId account, BookId book, LocalDate until) {
    return entries.stream()
        .filter(entry -> !entry.day().isAfter(until))
        .flatMap(entry -> entry.legs().stream())
        .filter(leg -> leg.book().equals(book))
        .mapToLong(leg -> change(leg, account))
        .sum();
  }

  /**
   * Lists every balance that is not zero.
   *
   * @return account and book, joined by a space, with the balance
   */
  public ImmutableSortedMap<String, Long> balances() {
    ImmutableSortedMap.Builder<String, Long> all = ImmutableSortedMap.naturalOrder();
    sums.forEach(
        (line, sum) -> {
          if (sum != 0) {
            all.put(line, sum);
          }
        });
    return all.buildOrThrow();
  }

  private static long change(Leg leg, AccountId account) {
    return (leg.to().equals(account) ? leg.amount() : 0)
        - (leg.from().equals(account) ? leg.amount() : 0);
  }

  private void event(PointsEvent event) {
    if (event instanceof LedgerEvent.LedgerOpened e) {
      rules = Optional.of(e.rules());
    }
    if (event instanceof LedgerEvent.TariffAdopted e) {
      tariffs.put(e.number(), e);
    }
    if (event instanceof AccountEvent.AccountsSucceeded e) {
      e.from().stream()
          .filter(from -> !e.into().contains(from))
          .forEach(from -> successors.put(from, e.into().get(0)));
    }
    for (Entry entry : event.entries()) {
      once(entry);
      period(entry);
      tariff(entry, event);
      post(entry);
    }
    if (!event.entries().isEmpty() && sums.values().stream().mapToLong(sum -> sum).sum() != 0) {
      findings.add(SUM_ZERO + " " + event);
    }
    if (event instanceof LedgerEvent.PeriodClosed e) {
      closed = Optional.of(e.closing().until());
    }
  }

  private void once(Entry entry) {
    if (byName.putIfAbsent(entry.id(), entry) != null) {
      findings.add(ONCE + " the name " + entry.id() + " is there twice");
    }
    boolean undone = entry.kind() == EntryKind.REVERSAL && entry.about().isPresent();
    if (!undone) {
      return;
    }
    Entry other = byName.get(entry.about().get());
    if (other == null || !reversed.add(other.id())) {
      findings.add(ONCE + " " + entry.id() + " reverses nothing, or again");
    } else if (!isOpposite(entry, other)) {
      findings.add(ONCE + " " + entry.id() + " is not the opposite of " + other.id());
    }
  }

  private boolean isOpposite(Entry entry, Entry other) {
    if (entry.legs().size() != other.legs().size()) {
      return false;
    }
    for (int i = 0; i < entry.legs().size(); i++) {
      Leg mine = entry.legs().get(i);
      Leg theirs = other.legs().get(i);
      boolean same =
          mine.amount() == theirs.amount()
              && mine.book().equals(theirs.book())
              && stands(theirs.to(), mine.from())
              && stands(theirs.from(), mine.to());
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether an account is another one, or took its place. */
  private boolean stands(AccountId before, AccountId now) {
    AccountId one = before;
    while (!one.equals(now) && successors.containsKey(one)) {
      one = successors.get(one);
    }
    return one.equals(now);
  }

  private void period(Entry entry) {
    if (closed.filter(until -> !entry.day().isAfter(until)).isPresent()) {
      findings.add(PERIOD + " " + entry.id() + " counts from " + entry.day());
    }
  }

  private void post(Entry entry) {
    for (Leg leg : entry.legs()) {
      if (leg.from().equals(leg.to()) || leg.amount() <= 0) {
        findings.add(SUM_ZERO + " " + entry.id() + " has the leg " + leg);
      }
      sums.merge(leg.from() + " " + leg.book(), -leg.amount(), Math::addExact);
      sums.merge(leg.to() + " " + leg.book(), leg.amount(), Math::addExact);
    }
    for (Leg leg : entry.legs()) {
      Book book = rules.orElseThrow().book(leg.book()).orElseThrow();
      long left = sums.getOrDefault(leg.from() + " " + leg.book(), 0L);
      boolean mayOwe =
          (entry.kind() == EntryKind.REVERSAL && book.owes())
              || entry.kind() == EntryKind.SUCCESSION
              || entry.kind() == EntryKind.CARRIED_OUT
              || entry.kind() == EntryKind.CARRIED_IN;
      if (leg.from().kind().isHolder() && left < book.floor() && !mayOwe) {
        findings.add(FLOOR + " " + entry.id() + " leaves " + left + " on " + leg.from());
      }
    }
    entries.add(entry);
  }

  private void tariff(Entry entry, PointsEvent event) {
    boolean byTariff =
        entry.kind() == EntryKind.AWARD
            || entry.kind() == EntryKind.DEDUCTION
            || entry.kind() == EntryKind.REPAIR;
    if (byTariff != (entry.ground().isPresent() && entry.tariff().isPresent())) {
      findings.add(EXPLAINED + " " + entry.id() + " has a ground that does not fit its kind");
    } else if (byTariff) {
      Ground ground = entry.ground().orElseThrow();
      Optional<LedgerEvent.TariffAdopted> adopted =
          Optional.ofNullable(tariffs.get(entry.tariff().orElseThrow()));
      Optional<TariffRule> rule = adopted.flatMap(one -> one.tariff().rule(ground.rule()));
      if (rule.isEmpty() || entry.day().isBefore(adopted.orElseThrow().from())) {
        findings.add(EXPLAINED + " " + entry.id() + " names no rule in force");
      } else {
        explained(entry, event, ground, rule.get());
        capped(entry, adopted.get().tariff(), rule.get());
      }
    }
  }

  private void explained(Entry entry, PointsEvent event, Ground ground, TariffRule rule) {
    Set<Evidence.Kind> given = new HashSet<>();
    ground.evidence().forEach(evidence -> given.add(evidence.kind()));
    boolean reviewed = entry.proposer().filter(who -> !who.equals(event.by())).isPresent();
    boolean award = rule.effect() == TariffRule.Effect.AWARD;
    boolean legs =
        entry.legs().size() == rule.books().size()
            && entry.legs().stream()
                .allMatch(leg -> (award ? leg.to() : leg.from()).kind() == rule.subject());
    if (!given.containsAll(rule.evidence()) || !legs) {
      findings.add(EXPLAINED + " " + entry.id() + " lacks evidence, or moves what it should not");
    }
    if (rule.reviewedBy().isEmpty() == reviewed) {
      findings.add(EXPLAINED + " " + entry.id() + " was not reviewed as its rule demands");
    }
  }

  private void capped(Entry entry, Tariff tariff, TariffRule rule) {
    for (Cap cap : rule.caps()) {
      capped(
          entry, cap, rule.id().value(), standing(entry, cap, one -> one.id().equals(rule.id())));
    }
    Tariff.Category category = tariff.category(rule.category()).orElseThrow();
    for (Cap cap : category.caps()) {
      capped(
          entry,
          cap,
          category.id().value(),
          standing(
              entry,
              cap,
              one -> one.category().equals(category.id()) && one.effect() == rule.effect()));
    }
  }

  private void capped(Entry entry, Cap cap, String of, List<Entry> before) {
    long points =
        before.stream().mapToLong(one -> one.legs().get(0).amount()).sum()
            + entry.legs().get(0).amount();
    boolean within =
        cap.points().map(most -> points <= most).orElse(true)
            && cap.times().map(most -> before.size() + 1 <= most).orElse(true);
    if (!within) {
      findings.add(CAPS + " " + entry.id() + " goes beyond the cap of " + of);
    }
  }

  private List<Entry> standing(Entry entry, Cap cap, Predicate<TariffRule> counts) {
    return entries.stream()
        .filter(other -> other.ground().isPresent() && !reversed.contains(other.id()))
        .filter(other -> other.holder().equals(entry.holder()))
        .filter(other -> cap.per().same(other.day(), entry.day()))
        .filter(
            other ->
                Optional.ofNullable(tariffs.get(other.tariff().orElseThrow()))
                    .flatMap(one -> one.tariff().rule(other.ground().orElseThrow().rule()))
                    .filter(counts)
                    .isPresent())
        .toList();
  }
}
