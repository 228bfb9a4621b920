package org.xiangzhi.governance.points;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.kernel.PersistentMap;
import org.xiangzhi.governance.kernel.PersonId;

/**
 * Is every entry of a ledger in the order in which they were recorded, in rows of whole numbers.
 * The legs of an account are linked from its last one back to its first.
 */
final class Entries {
  // An entry.
  private static final int EVENT = 0;
  private static final int DAY = 1;
  private static final int KIND = 2;
  private static final int RULE = 3;
  private static final int FIRST_LEG = 4;
  private static final int PROPOSER = 5;
  private static final int PRINT_HIGH = 6;
  private static final int PRINT_LOW = 7;
  private static final int ENTRY_WIDTH = 8;

  // A leg.
  private static final int ENTRY = 0;
  private static final int FROM = 1;
  private static final int TO = 2;
  private static final int AMOUNT = 3;
  private static final int BEFORE_FROM = 4;
  private static final int BEFORE_TO = 5;
  private static final int LEG_WIDTH = 6;

  // An event that brought entries.
  private static final int POSITION = 0;
  private static final int SECONDS = 1;
  private static final int MILLIS = 2;
  private static final int BY = 3;
  private static final int EVENT_WIDTH = 4;

  private static final ImmutableList<EntryKind> KINDS = ImmutableList.copyOf(EntryKind.values());
  private static final int NONE = -1;
  private static final int BOOK_BITS = 2;
  private static final int KIND_BITS = 4;
  private static final int RULE_BITS = 10;

  /** Shows whether two claims are the same; nobody gains by making two that look alike. */
  private static final HashFunction PRINT = Hashing.farmHashFingerprint64();

  private final EntryNames names;
  private final IntRows entries;
  private final IntRows legs;
  private final IntRows events;
  private final PersistentMap<Integer, PersonId> persons;
  private final PersistentMap<PersonId, Integer> numbers;
  private final PersistentMap<Integer, Integer> about;
  private final PersistentMap<Integer, Integer> reversedBy;

  private Entries(
      EntryNames names,
      IntRows entries,
      IntRows legs,
      IntRows events,
      PersistentMap<Integer, PersonId> persons,
      PersistentMap<PersonId, Integer> numbers,
      PersistentMap<Integer, Integer> about,
      PersistentMap<Integer, Integer> reversedBy) {
    this.names = names;
    this.entries = entries;
    this.legs = legs;
    this.events = events;
    this.persons = persons;
    this.numbers = numbers;
    this.about = about;
    this.reversedBy = reversedBy;
  }

  static Entries empty() {
    return new Entries(
        EntryNames.empty(),
        IntRows.ofWidth(ENTRY_WIDTH),
        IntRows.ofWidth(LEG_WIDTH),
        IntRows.ofWidth(EVENT_WIDTH),
        PersistentMap.empty(),
        PersistentMap.empty(),
        PersistentMap.empty(),
        PersistentMap.empty());
  }

  int size() {
    return entries.size();
  }

  int legs() {
    return legs.size();
  }

  /** Finds an entry by name; -1 if there is none. */
  int find(EntryId id) {
    return names.find(id);
  }

  EntryId id(int entry) {
    return names.get(entry);
  }

  EntryKind kind(int entry) {
    return KINDS.get(entries.get(entry, KIND) & ((1 << KIND_BITS) - 1));
  }

  LocalDate day(int entry) {
    return LocalDate.ofEpochDay(entries.get(entry, DAY));
  }

  long epochDay(int entry) {
    return entries.get(entry, DAY);
  }

  /** Finds the last day on which what was earned is valid. */
  Optional<LocalDate> lapses(int entry) {
    int days = entries.get(entry, KIND) >>> KIND_BITS;
    return days == 0 ? Optional.empty() : Optional.of(day(entry).plusDays(days));
  }

  /** Finds the number of the tariff; 0 for none. */
  int tariff(int entry) {
    return entries.get(entry, RULE) >>> RULE_BITS;
  }

  /** Finds the place of the rule in its tariff. */
  int rule(int entry) {
    return entries.get(entry, RULE) & ((1 << RULE_BITS) - 1);
  }

  /** Returns tariff and rule as one number, to compare them. */
  int tariffRule(int entry) {
    return entries.get(entry, RULE);
  }

  static int tariffRule(int tariff, int rule) {
    return tariff << RULE_BITS | rule;
  }

  int firstLeg(int entry) {
    return entries.get(entry, FIRST_LEG);
  }

  int endLeg(int entry) {
    return entry + 1 < entries.size() ? entries.get(entry + 1, FIRST_LEG) : legs.size();
  }

  Optional<PersonId> proposer(int entry) {
    int number = entries.get(entry, PROPOSER);
    return number == NONE ? Optional.empty() : persons.get(number);
  }

  PersonId by(int entry) {
    return persons.get(events.get(entries.get(entry, EVENT), BY)).orElseThrow();
  }

  /** Returns the position of the event that brought it. */
  long position(int entry) {
    return events.get(entries.get(entry, EVENT), POSITION);
  }

  Instant recordedAt(int entry) {
    int event = entries.get(entry, EVENT);
    return Instant.ofEpochSecond(
        Integer.toUnsignedLong(events.get(event, SECONDS)), events.get(event, MILLIS) * 1_000_000L);
  }

  LocalDate recordedOn(int entry) {
    return LocalDate.ofInstant(recordedAt(entry), Act.ZONE);
  }

  OptionalInt about(int entry) {
    return optional(about.get(entry));
  }

  OptionalInt reversedBy(int entry) {
    return optional(reversedBy.get(entry));
  }

  private static OptionalInt optional(Optional<Integer> found) {
    return found.isPresent() ? OptionalInt.of(found.get()) : OptionalInt.empty();
  }

  boolean hasPrint(int entry, long print) {
    return entries.get(entry, PRINT_HIGH) == (int) (print >> Integer.SIZE)
        && entries.get(entry, PRINT_LOW) == (int) print;
  }

  int entryOf(int leg) {
    return legs.get(leg, ENTRY);
  }

  int from(int leg) {
    return legs.get(leg, FROM);
  }

  int to(int leg) {
    return legs.get(leg, TO);
  }

  int book(int leg) {
    return legs.get(leg, AMOUNT) & ((1 << BOOK_BITS) - 1);
  }

  long amount(int leg) {
    return Integer.toUnsignedLong(legs.get(leg, AMOUNT)) >> BOOK_BITS;
  }

  /** Returns what a leg did to an account: above zero what it got. */
  long change(int leg, int account) {
    return legs.get(leg, TO) == account ? amount(leg) : -amount(leg);
  }

  /** Finds the leg of an account before another one; -1 if it was the first. */
  int before(int leg, int account) {
    return legs.get(leg, legs.get(leg, FROM) == account ? BEFORE_FROM : BEFORE_TO);
  }

  /** Is what says that two claims are the same. */
  static long print(LocalDate day, Optional<Ground> ground) {
    // The form of the text is for this purpose alone, and never stored.
    StringBuilder text = new StringBuilder(120).append(day.toEpochDay());
    if (ground.isPresent()) {
      print(ground.get(), text);
    }
    return PRINT.hashString(text, StandardCharsets.UTF_8).asLong();
  }

  /** Writes what a ground says; what may be missing or long has its own sign before it. */
  private static void print(Ground ground, StringBuilder into) {
    into.append('\n').append(ground.account());
    into.append('\n').append(ground.rule());
    into.append('\n').append(ground.quantity());
    ground.amount().ifPresent(amount -> into.append("\na").append(amount));
    ground.measure().ifPresent(measure -> into.append("\nm").append(measure));
    ground.deed().ifPresent(deed -> into.append("\nd").append(deed));
    ground.repairs().ifPresent(entry -> into.append("\nr").append(entry));
    for (Evidence evidence : ground.evidence()) {
      into.append("\ne").append(evidence.kind()).append(' ').append(evidence.reference());
      evidence.digest().ifPresent(digest -> into.append("\ns").append(digest));
    }
    ground.note().ifPresent(note -> into.append("\nn").append(note));
  }

  /** Starts an event that brings entries. */
  Entries event(long position, Instant recordedAt, PersonId by) {
    Entries known = knowing(by);
    Instant at = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    return new Entries(
        names,
        entries,
        legs,
        events.with(
            Math.toIntExact(position),
            (int) Math.max(0, at.getEpochSecond()),
            at.getNano() / 1_000_000,
            known.numbers.get(by).orElseThrow()),
        known.persons,
        known.numbers,
        about,
        reversedBy);
  }

  private Entries knowing(PersonId person) {
    if (numbers.containsKey(person)) {
      return this;
    }
    int number = numbers.size();
    return new Entries(
        names,
        entries,
        legs,
        events,
        persons.with(number, person),
        numbers.with(person, number),
        about,
        reversedBy);
  }

  /** Adds an entry of the last event; its legs come next. */
  Entries entry(Entry entry, int tariffRule) {
    Entries known = entry.proposer().map(this::knowing).orElse(this);
    int number = entries.size();
    long print = print(entry.day(), entry.ground());
    int valid =
        entry.lapses().map(last -> (int) ChronoUnit.DAYS.between(entry.day(), last)).orElse(0);
    Optional<Integer> other = entry.about().map(names::find);
    return new Entries(
        names.with(entry.id()),
        entries.with(
            events.size() - 1,
            Math.toIntExact(entry.day().toEpochDay()),
            valid << KIND_BITS | KINDS.indexOf(entry.kind()),
            tariffRule,
            legs.size(),
            entry.proposer().map(who -> known.numbers.get(who).orElseThrow()).orElse(NONE),
            (int) (print >> Integer.SIZE),
            (int) print),
        legs,
        events,
        known.persons,
        known.numbers,
        other.map(found -> about.with(number, found)).orElse(about),
        other
            .filter(found -> entry.kind() == EntryKind.REVERSAL)
            .map(found -> reversedBy.with(found, number))
            .orElse(reversedBy));
  }

  /** Adds a leg of the last entry. */
  Entries leg(Account from, Account to, int book, long amount) {
    return new Entries(
        names,
        entries,
        legs.with(
            entries.size() - 1,
            from.number(),
            to.number(),
            (int) (amount << BOOK_BITS | book),
            from.lastLeg(),
            to.lastLeg()),
        events,
        persons,
        numbers,
        about,
        reversedBy);
  }
}
