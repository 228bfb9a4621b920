package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws up a statement in one walk along the legs of its account. */
final class StatementWalk {
  private final PointsLedger ledger;
  private final Entries entries;
  private final Account account;
  private final LocalDate from;
  private final LocalDate to;
  private final Instant known;
  private final long[] opening = new long[LedgerRules.MAX_BOOKS];
  private final List<List<Integer>> legs = new ArrayList<>();

  StatementWalk(PointsLedger ledger, Account account, LocalDate from, LocalDate to, Instant known) {
    this.ledger = ledger;
    this.entries = ledger.entries();
    this.account = account;
    this.from = from;
    this.to = to;
    this.known = known;
    for (int i = 0; i < LedgerRules.MAX_BOOKS; i++) {
      legs.add(new ArrayList<>());
    }
  }

  Statement statement() {
    LedgerRules rules = ledger.rules().orElseThrow();
    new Walk(ledger, account).back(this::take);
    ImmutableList.Builder<Statement.Part> parts = ImmutableList.builder();
    for (int i = 0; i < rules.books().size(); i++) {
      parts.add(part(rules.books().get(i), i));
    }
    return new Statement(
        account.id(), account.state(), from, to, known, rules.scale(), parts.build());
  }

  private boolean take(int leg, int entry, long change) {
    if (!entries.recordedAt(entry).isAfter(known)) {
      LocalDate day = entries.day(entry);
      int book = entries.book(leg);
      if (day.isBefore(from)) {
        opening[book] = Math.addExact(opening[book], change);
      } else if (!day.isAfter(to)) {
        legs.get(book).add(leg);
      }
    }
    return true;
  }

  private Statement.Part part(Book book, int place) {
    List<Integer> ordered = legs.get(place);
    ordered.sort(
        Comparator.comparingLong((Integer leg) -> entries.epochDay(entries.entryOf(leg)))
            .thenComparingInt(leg -> leg));
    long balance = opening[place];
    ImmutableList.Builder<Statement.Line> lines = ImmutableList.builder();
    for (int leg : ordered) {
      balance = Math.addExact(balance, entries.change(leg, account.number()));
      lines.add(line(leg, balance));
    }
    return new Statement.Part(book, opening[place], lines.build(), balance, account.held(place));
  }

  private Statement.Line line(int leg, long balance) {
    int entry = entries.entryOf(leg);
    int other = entries.to(leg) == account.number() ? entries.from(leg) : entries.to(leg);
    return new Statement.Line(
        entries.id(entry),
        entries.day(entry),
        entries.recordedAt(entry),
        entries.kind(entry),
        rule(entry),
        ledger.accountId(other),
        entries.change(leg, account.number()),
        balance,
        known(entries.about(entry)),
        known(entries.reversedBy(entry)));
  }

  private Optional<TariffRule> rule(int entry) {
    return ledger
        .adopted(entries.tariff(entry))
        .map(tariff -> tariff.event().tariff().rules().get(entries.rule(entry)));
  }

  /** Names another entry unless it was recorded later. */
  private Optional<EntryId> known(OptionalInt entry) {
    return entry.isPresent() && !entries.recordedAt(entry.getAsInt()).isAfter(known)
        ? Optional.of(entries.id(entry.getAsInt()))
        : Optional.empty();
  }
}
