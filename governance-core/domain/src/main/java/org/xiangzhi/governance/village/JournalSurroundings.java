package org.xiangzhi.governance.village;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.xiangzhi.governance.calendar.WorkCalendar;
import org.xiangzhi.governance.hierarchy.DivisionTable;
import org.xiangzhi.governance.journal.Codec;
import org.xiangzhi.governance.journal.Head;
import org.xiangzhi.governance.journal.Journal;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.journal.Urn;
import org.xiangzhi.governance.journal.VaultEntry;
import org.xiangzhi.governance.kernel.Digest;
import org.xiangzhi.governance.kernel.PersonId;
import org.xiangzhi.governance.law.LawBook;
import org.xiangzhi.governance.people.People;
import org.xiangzhi.governance.people.PersonalData;
import org.xiangzhi.governance.people.PersonalField;
import org.xiangzhi.governance.people.Salts;
import org.xiangzhi.governance.practice.PracticeDefinition;
import org.xiangzhi.governance.practice.PracticeId;

/**
 * Finds the surroundings of one decision in the journal, each at most once and only if asked for.
 */
final class JournalSurroundings implements Surroundings {
  private static final int MOST_LOGS = 500;

  private final Shared shared;
  private final LogId log;
  private final Supplier<Model> county;
  private final Supplier<ImmutableMap<PersonId, LocalDate>> birthDates;
  private final Optional<? extends java.util.function.Supplier<byte[]>> entropy;
  private final Optional<Model> correspondent;
  private boolean urnRead;

  /** What all decisions share. */
  static final class Shared {
    private final Journal journal;
    private final Codec codec;
    private final ImmutableList<PracticeDefinition> offered;
    private final LawBook law;
    private final WorkCalendar calendar;
    private final Function<LogId, Model> read;
    private final Map<Digest, DivisionTable> tables = new ConcurrentHashMap<>();

    /** Ages are asked for again and again, and forgotten soon: what is erased is not to linger. */
    private final Cache<LogId, BirthDates> birthDates =
        CacheBuilder.newBuilder()
            .maximumSize(MOST_LOGS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Shared(
        Journal journal,
        Codec codec,
        ImmutableList<PracticeDefinition> offered,
        LawBook law,
        WorkCalendar calendar,
        Function<LogId, Model> read) {
      this.journal = journal;
      this.codec = codec;
      this.offered = offered;
      this.law = law;
      this.calendar = calendar;
      this.read = read;
    }

    /** Finds the birth dates in the vault of a log; they change with the record of its people. */
    ImmutableMap<PersonId, LocalDate> birthDates(Model model) {
      BirthDates known = birthDates.getIfPresent(model.log());
      if (known == null || known.people() != model.people()) {
        known = new BirthDates(model.people(), birthDatesIn(journal, model.log()));
        birthDates.put(model.log(), known);
      }
      return known.found();
    }
  }

  private record BirthDates(People people, ImmutableMap<PersonId, LocalDate> found) {}

  JournalSurroundings(
      Shared shared,
      Model model,
      Optional<Model> correspondent,
      Optional<? extends java.util.function.Supplier<byte[]>> entropy) {
    this.shared = shared;
    this.log = model.log();
    this.correspondent = correspondent;
    this.entropy = entropy;
    this.county =
        model.log().isCounty()
            ? () -> model
            : Suppliers.memoize(() -> shared.read.apply(model.log().county()));
    this.birthDates = Suppliers.memoize(() -> shared.birthDates(model));
  }

  private static ImmutableMap<PersonId, LocalDate> birthDatesIn(Journal journal, LogId log) {
    ImmutableMap.Builder<PersonId, LocalDate> found = ImmutableMap.builder();
    String birthDate = PersonalField.BIRTH_DATE.key();
    for (VaultEntry entry : journal.vault(log)) {
      if (entry.key().field().equals(birthDate)) {
        found.put(entry.key().person(), LocalDate.parse(entry.value()));
      }
    }
    return found.buildOrThrow();
  }

  @Override
  public Model county() {
    return county.get();
  }

  @Override
  public Optional<DivisionTable> table(Digest digest) {
    DivisionTable known = shared.tables.get(digest);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<DivisionTable> kept = shared.journal.dataset(digest).map(DivisionTable::fromBytes);
    kept.ifPresent(table -> shared.tables.put(digest, table));
    return kept;
  }

  @Override
  public Optional<PracticeDefinition> loaded(PracticeId practice, String version) {
    return shared.offered.stream()
        .filter(d -> d.id().equals(practice) && d.version().equals(version))
        .findFirst();
  }

  @Override
  public LawBook law() {
    return shared.law;
  }

  @Override
  public WorkCalendar calendar() {
    return shared.calendar;
  }

  @Override
  public Codec codec() {
    return shared.codec;
  }

  @Override
  public PersonalData data() {
    return person -> Optional.ofNullable(birthDates.get().get(person));
  }

  @Override
  public ImmutableSet<PersonId> namedIn(String text) {
    String name = PersonalField.NAME.key();
    return shared.journal.vault(log).stream()
        .filter(entry -> entry.key().field().equals(name) && text.contains(entry.value()))
        .map(entry -> entry.key().person())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSortedMap<String, Integer> urn(Urn urn) {
    urnRead = true;
    return shared.journal.urn(urn);
  }

  /** Tells whether any urn was looked into. */
  boolean urnRead() {
    return urnRead;
  }

  @Override
  public Model correspondent() {
    return correspondent.orElseThrow();
  }

  @Override
  public boolean isOpen(LogId log) {
    return !shared.journal.head(log).equals(Head.EMPTY);
  }

  @Override
  public Salts salts() {
    return Salts.from(entropy.orElseThrow().get());
  }
}
